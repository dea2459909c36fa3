#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::Figure;
using tallymark::Impossible;

namespace {

// "day 31>30" of the one impossible figure of the text; empty if there is none.
std::string impossible_in(std::string_view text) {
  auto reading = tallymark::test::read(text);
  std::string out;
  for (const Figure& figure : reading.figures) {
    if (figure.impossible == Impossible::none) continue;
    static constexpr const char* kNames[] = {"", "day", "hour", "minute", "place"};
    out += kNames[static_cast<int>(figure.impossible)];
    out += " " + std::to_string(figure.impossible_stated) + ">" +
           std::to_string(figure.impossible_limit);
    CHECK(!figure.value);
    CHECK(!figure.first_day);
    CHECK(figure.text_value.empty());
  }
  return out;
}

}  // namespace

TEST_CASE("a day that its month does not have") {
  CHECK(impossible_in("It closed on April 31.") == "day 31>30");
  CHECK(impossible_in("It closed on Sept. 31, 2020, at last.") == "day 31>30");
  CHECK(impossible_in("It closed on 30 February 2020.") == "day 30>29");
  CHECK(impossible_in("It closed on February 29, 2023.") == "day 29>28");
  CHECK(impossible_in("It closed on the 31st of June.") == "day 31>30");
  CHECK(impossible_in("It closed on 31/04/2023.") == "day 31>30");
  CHECK(impossible_in("It closed on 2023-02-30.") == "day 30>28");
  CHECK(impossible_in("It ran from June 10-31, 2022.") == "day 31>30");
}

TEST_CASE("the day has to be written as one") {
  CHECK(impossible_in("In April 31 people died.").empty());
  CHECK(impossible_in("In June 31, mostly women, left.").empty());
  CHECK(impossible_in("On February 29 it rained.").empty());
  CHECK(impossible_in("On February 29, 2024, it rained.").empty());
  CHECK(impossible_in("On February 29, 1900, it rained in Kiev.").empty());
  CHECK(impossible_in("Part 31-04-2023 broke.").empty());
  CHECK(impossible_in("It may 35 times fail.").empty());
}

TEST_CASE("a time that no clock shows") {
  CHECK(impossible_in("It began at 25:30 on Monday.") == "hour 25>24");
  CHECK(impossible_in("It began at 10:75 p.m. and ended.") == "minute 75>59");
  CHECK(impossible_in("It began at 18:60 GMT.") == "minute 60>59");
  CHECK(impossible_in("It began at 24:00 on Monday.").empty());
  CHECK(impossible_in("She ran it in 25:30 on Monday.").empty());
  CHECK(impossible_in("They won 31:25 on Monday.").empty());
  CHECK(impossible_in("The split is 60:40.").empty());
}

TEST_CASE("a place that the larger unit does not have") {
  CHECK(impossible_in("It is the 13th month of the year.") == "place 13>12");
  CHECK(impossible_in("It is the eighth day of the week.") == "place 8>7");
  CHECK(impossible_in("It is the 53rd week of the year.").empty());
  CHECK(impossible_in("It is the 13th month of the war.").empty());
  CHECK(impossible_in("It is the 13th month of the year-long war.").empty());
}
