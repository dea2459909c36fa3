#include "verify/agreement.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "figures/recognize.h"
#include "quantity/calendar.h"

using namespace tallymark;

namespace {

// The first figure of a text, compared with a reference as the source writes it.
Agreement compared(std::string_view text, std::string_view reference, int band = 0,
                   Decimal scale = Decimal(1)) {
  auto document = read_document(text);
  auto figures = recognize_figures(document.value(), std::nullopt);
  REQUIRE_FALSE(figures.empty());
  return compare_value(figures[0], scale, *Decimal::parse(reference), reference, Decimal(band))
      .agreement;
}

struct Row {
  const char *text, *reference;
  Agreement agreement;
};

constexpr auto kAgrees = Agreement::agrees, kBetween = Agreement::between,
               kDiffers = Agreement::differs;

void check(std::initializer_list<Row> table) {
  for (const Row& row : table) {
    INFO(row.text << " against " << row.reference);
    CHECK(compared(row.text, row.reference) == row.agreement);
  }
}

}  // namespace

TEST_CASE("support needs the reference inside half a step, contradiction outside a whole one") {
  check({
      {"A level of 104.6.", "104.6", kAgrees},
      {"A level of 104.6.", "104.55", kAgrees},
      {"A level of 104.6.", "104.65", kAgrees},
      {"A level of 104.6.", "104.549", kBetween},
      {"A level of 104.6.", "104.651", kBetween},
      {"A level of 104.6.", "104.5", kBetween},
      {"A level of 104.6.", "104.7", kBetween},
      {"A level of 104.6.", "104.4", kDiffers},
      {"A level of 104.6.", "104.8", kDiffers},
      {"A level of 104.6.", "140.6", kDiffers},
      {"A level of 32.0.", "32", kAgrees},
      {"A level of 32.0.", "32.04", kAgrees},
      {"A level of 32.0.", "33", kDiffers},
      {"A level of 0.05.", "0.054", kAgrees},
      {"A level of 0.05.", "0.07", kDiffers},
      {"A level of -3.2.", "-3.2", kAgrees},
      {"A level of -3.2.", "3.2", kDiffers},
  });
}

TEST_CASE("trailing zeros support narrowly and contradict widely") {
  check({
      {"A level of 90.", "90", kAgrees},
      {"A level of 90.", "90.3", kAgrees},
      {"A level of 90.", "90.6", kBetween},
      {"A level of 90.", "81", kBetween},
      {"A level of 90.", "99", kBetween},
      {"A level of 90.", "101", kDiffers},
      {"A level of 90.", "79", kDiffers},
      {"A level of 1.5 million.", "1540000", kAgrees},
      {"A level of 1.5 million.", "1590000", kBetween},
      {"A level of 1.5 million.", "1700000", kDiffers},
  });
}

TEST_CASE("the source's own last digit widens its side") {
  CHECK(compared("A level of 17.", "18.4") == kDiffers);
  CHECK(compared("A level of 17.25.", "17.3") == kBetween);  // 17.3 may stand for 17.26
  CHECK(compared("A level of 17.25.", "17.30") == kDiffers);
}

TEST_CASE("a revision band keeps a mismatch from being one") {
  CHECK(compared("A level of 17.", "19.4", 0) == kDiffers);
  CHECK(compared("A level of 17.", "19.4", 10) == kBetween);
  CHECK(compared("A level of 17.", "19.4", 5) == kDiffers);
}

TEST_CASE("hedges widen to their own side") {
  check({
      {"A level of about 200.", "200", kAgrees},
      {"A level of about 200.", "204", kAgrees},
      {"A level of about 200.", "300", kBetween},
      {"A level of about 200.", "301", kDiffers},
      {"A level of more than 200.", "201", kAgrees},
      {"A level of more than 200.", "9000", kAgrees},
      {"A level of more than 212.", "212", kBetween},
      {"A level of more than 212.", "150", kDiffers},
      {"A level of at least 212.", "212", kAgrees},
      {"A level of at least 212.", "150", kDiffers},
      {"A level of less than 212.", "211", kAgrees},
      {"A level of less than 212.", "212", kBetween},
      {"A level of less than 212.", "250", kDiffers},
      {"A level of up to 212.", "212", kAgrees},
      {"A level of up to 212.", "250", kDiffers},
      {"A level of nearly 200.", "196", kAgrees},
      {"A level of nearly 200.", "203", kBetween},
      {"A level of nearly 212.", "240", kDiffers},
      {"A level of nearly 212.", "150", kDiffers},
  });
}

TEST_CASE("a figure is compared in the measure's unit") {
  CHECK(compared("It is 7.3 percent.", "73.4", 0, Decimal(10)) == kAgrees);
  CHECK(compared("It is 7.3 percent.", "73.9", 0, Decimal(10)) == kBetween);
  CHECK(compared("It is 7.3 percent.", "80", 0, Decimal(10)) == kDiffers);
}

TEST_CASE("how it agrees") {
  auto how = [](std::string_view text, std::string_view reference) {
    auto document = read_document(text);
    auto figures = recognize_figures(document.value(), std::nullopt);
    return compare_value(figures[0], Decimal(1), *Decimal::parse(reference), reference, Decimal())
        .how;
  };
  CHECK(how("A level of 104.6.", "104.6") == Reason::exact);
  CHECK(how("A level of 104.6.", "104.62") == Reason::rounded);
  CHECK(how("A level of about 200.", "201") == Reason::within_hedge);
  CHECK(how("A level of 104.6.", "90") == Reason::differs);
}

TEST_CASE("counts of single things are exact") {
  auto count = [](std::string_view text, int64_t reference) {
    auto document = read_document(text);
    auto figures = recognize_figures(document.value(), std::nullopt);
    return compare_count(figures[0], reference).agreement;
  };
  CHECK(count("Seven individuals left.", 7) == kAgrees);
  CHECK(count("Seven individuals left.", 8) == kDiffers);
  CHECK(count("Seven individuals left.", 6) == kDiffers);
  CHECK(count("There were 27 ships.", 27) == kAgrees);
  CHECK(count("There were 27 ships.", 28) == kDiffers);
  CHECK(count("There were 300 ships.", 305) == kBetween);
  CHECK(count("At least seven individuals left.", 9) == kAgrees);
}

TEST_CASE("dates are exact at their own precision") {
  auto date = [](std::string_view text, const char* first, const char* last) {
    auto document = read_document(text);
    auto figures = recognize_figures(document.value(), parse_iso_day("2022-06-03").value());
    REQUIRE_FALSE(figures.empty());
    return compare_date(figures[0], parse_iso_day(first).value(), parse_iso_day(last).value())
        .agreement;
  };
  CHECK(date("It came in 1984.", "1984-01-01", "1984-12-31") == kAgrees);
  CHECK(date("It came in 1984.", "1984-07-04", "1984-07-04") == kAgrees);
  CHECK(date("It came in 1985.", "1984-07-04", "1984-07-04") == kDiffers);
  CHECK(date("It came in May 1984.", "1984-01-01", "1984-12-31") == kBetween);
  CHECK(date("It came on 31 May 2022.", "2022-05-31", "2022-05-31") == kAgrees);
  CHECK(date("It came on 31 May 2022.", "2022-05-31", "2022-06-01") ==
        kAgrees);  // seen the morning after
  CHECK(date("It came on 31 May 2022.", "2022-05-30", "2022-06-01") == kBetween);
  CHECK(date("It came on 30 May 2022.", "2022-05-31", "2022-05-31") == kDiffers);
  CHECK(date("It came on Tuesday.", "2022-05-31", "2022-05-31") == kAgrees);
  CHECK(date("It came in the 1980s.", "1984-07-04", "1984-07-04") == kAgrees);
}
