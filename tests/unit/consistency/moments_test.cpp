#include "consistency/moments.h"

#include <catch2/catch_test_macros.hpp>

#include "quantity/edtf_parse.h"

using namespace tallymark;

namespace {

Moment moment(std::string_view edtf) {
  auto days = parse_edtf(edtf);
  REQUIRE(days);
  return {days->first_day, days->last_day, kNone, std::string(edtf)};
}

Agreement between(std::string_view from, std::string_view to, Length length) {
  auto passed = elapsed(moment(from), moment(to), length.unit);
  REQUIRE(passed);
  return compare(*passed, length);
}

Length years(int64_t value, Hedge hedge = Hedge::none) {
  return {Decimal(value), Decimal(1), "year", hedge};
}

constexpr auto kAgrees = Agreement::agrees, kBetween = Agreement::between,
               kDiffers = Agreement::differs;

}  // namespace

TEST_CASE("years between two years may be counted with both ends, and are never off by two") {
  CHECK(between("1991", "1999", years(8)) == kAgrees);
  CHECK(between("1991", "1999", years(9)) == kAgrees);
  CHECK(between("1991", "1999", years(7)) == kBetween);
  CHECK(between("1991", "1999", years(6)) == kDiffers);
  CHECK(between("1992", "2003", years(13)) == kDiffers);
}

TEST_CASE("the more precise the dates, the closer the length") {
  CHECK(between("1991-03-01", "1999-03-01", years(8)) == kAgrees);
  CHECK(between("1991-03-01", "1999-03-01", years(9)) == kDiffers);
  Length days{Decimal(14), Decimal(1), "day", Hedge::none};
  CHECK(between("2019-05-03", "2019-05-17", days) == kAgrees);
  days.value = Decimal(15);
  CHECK(between("2019-05-03", "2019-05-17", days) == kAgrees);
  days.value = Decimal(16);
  CHECK(between("2019-05-03", "2019-05-17", days) == kDiffers);
}

TEST_CASE("round lengths are round") {
  CHECK(between("1991", "1999", years(10)) == kBetween);
  CHECK(between("1914", "2016", years(100)) != kDiffers);
  CHECK(between("1914", "2016", years(20)) == kDiffers);
  CHECK(between("1994", "2016", years(20)) == kBetween);
}

TEST_CASE("a hedge bounds on its side") {
  CHECK(between("1975", "2016", years(40, Hedge::more_than)) == kAgrees);
  CHECK(between("1975", "2016", years(50, Hedge::more_than)) == kDiffers);
  CHECK(between("1975", "2016", years(42, Hedge::nearly)) == kAgrees);
  CHECK(between("1975", "2016", years(30, Hedge::nearly)) == kDiffers);
  CHECK(between("1975", "2016", years(45, Hedge::about)) == kAgrees);
  CHECK(between("1975", "2016", years(70, Hedge::about)) == kDiffers);
}

TEST_CASE("hours are no unit of dates") { CHECK(!elapsed(moment("1991"), moment("1999"), "hour")); }

TEST_CASE("the part that two dates have in common") {
  auto both = overlap(moment("2010"), moment("2010-10-16"));
  REQUIRE(both);
  CHECK(both->text == "2010-10-16");
  CHECK(!overlap(moment("2010"), moment("2011-10-16")));
}
