#include "verify/statistic.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/league.h"
#include "compare.h"

using namespace tallymark;
using tallymark::test::Compared;
using tallymark::test::comparison_of;
using tallymark::test::Sheets;
using tallymark::test::world;

namespace {
constexpr auto kKind = ClaimKind::statistic;
}

TEST_CASE("a statistic is compared with the row of its edition") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 7.3 percent.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 84.3.", "differs r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 58.2.",
       "differs r22-nov; or r19-nov"},
      {"In the 2019 Tide Atlas, Novaria has a flood prevalence of 58.2.", "agrees r19-nov"},
      {"In the 2022 Tide Atlas, Drumia has a flood prevalence of 25.1.", "agrees r22-dru weak"},
      {"In the 2022 Tide Atlas, Bosk and Hertz has a flood prevalence of 25.1.", "none"},
      {"The Tide Atlas gives Novaria a flood prevalence of 84.3.", "differs r22-nov inferred"},
      {"In the 2022 Tide Atlas, 1.7 million people in Novaria live in flooded homes.",
       "agrees n22-nov"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("another country of the sentence may explain a value, one of the pack may not") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 61.8, while Kelland has more.",
       "differs r22-nov; or r22-kel"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 61.8.", "differs r22-nov"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("without an edition the period is the text's, or the newest by the article's date") {
  const Compared table[] = {
      {"Novaria's literacy rate was 88.6 percent in 2021.", "agrees l21-nov"},
      {"Novaria's literacy rate was 84.1 percent in 2021.", "differs l21-nov; or l20-nov"},
      {"Novaria's literacy rate was 84.1 percent in 2020.", "agrees l20-nov"},
      {"Novaria's literacy rate was 84.1 percent in 1995.", "none"},
      {"Novaria's literacy rate is 88.6 percent.", "agrees l21-nov inferred"},
      {"Novaria's literacy rate was 31 percent.", "none inferred"},  // when is not said
  };
  CHECK_COMPARED(table, kKind);
  CHECK(comparison_of("Novaria's literacy rate is 84.1 percent.", kKind, "2021-06-01") ==
        "agrees l20-nov inferred");
  CHECK(comparison_of("Novaria's literacy rate is 88.6 percent.", kKind, "") == "none inferred");
}

TEST_CASE("a series that its sources restate is compared by period") {
  Sheets sheets = world();
  sheets.text["measures"] +=
      "people,Population,,person,,,count,population,,3,P3Y,annually,,highest,,\n"
      "prices,Inflation,,percent,,,percent,inflation,,5,P0Y,annually,,highest,,\n";
  sheets.text["observations"] +=
      "p05,NOV,people,2005,,61000000,actual,,,bureau,,\n"
      "p20,NOV,people,2020,,68000000,actual,,,bureau,,\n"
      "p21,NOV,people,2021,,69000000,actual,,,bureau,,\n"
      "w21,NOV,people,2021,,75000000,estimate,,,wire,,\n"
      "i21,NOV,prices,2021,,8.2,actual,,,bureau,,\n";
  auto said = [&](std::string_view text) {
    return comparison_of(text, kKind, test::kWorldDate, sheets);
  };
  CHECK(said("Novaria's population was 68 million in 2020.") == "agrees p20");
  // Two sources of one year: either may be meant.
  CHECK(said("Novaria's population was 75 million in 2021.") == "differs p21 | agrees w21 weak");
  // Another year explains a value only if it is near.
  CHECK(said("Novaria's population was 61 million in 2021.") == "differs p21 | differs w21 weak");
  CHECK(said("Novaria's population was 68 million in 2021.") ==
        "between p21 | differs w21 weak; or p20");
  // A month is not its year; a time that is no year is none that can be looked up.
  CHECK(said("Inflation in Novaria was 8.2 percent in 2021.") == "agrees i21");
  CHECK(said("Inflation in Novaria was 8.2 percent in March 2021.") == "none");
  CHECK(said("Novaria's population was 61 million a decade ago.") == "none");
  // Its year does not say which of its months was meant.
  CHECK(said("Inflation in Novaria hit 11 percent in 2021.") == "none");
  // The newest of a thing that changes every month is not what is said today.
  CHECK(said("Inflation in Novaria is 8.2 percent.") == "none inferred");
}

TEST_CASE(
    "what holds from one change to the next is held against its day, or the year that is named") {
  auto said = [](std::string_view text, std::string_view published = "2021-05-01") {
    return comparison_of(text, kKind, published, test::league());
  };
  CHECK(said("The Coastal League has 14 members.") == "agrees m19 inferred");
  CHECK(said("The Coastal League has 12 members.") == "differs m19; or m14 inferred");
  CHECK(said("The Coastal League has 11 members.") == "differs m19 inferred");
  CHECK(said("In 2012 the Coastal League had 9 members.") == "agrees m10");
  CHECK(said("In 2012 the Coastal League had 12 members.") == "differs m10; or m14");
  // In the year of a change that has no day both sizes stand.
  CHECK(said("In 2019 the Coastal League had 12 members.").starts_with("agrees m14"));
  CHECK(said("In 2019 the Coastal League had 14 members.").find("agrees m19") != std::string::npos);
  // Behind the last of the packs the newest is taken; without a date nothing differs.
  CHECK(said("The Coastal League has 14 members.", "2022-06-01") == "agrees m19 inferred");
  CHECK(said("The Coastal League has 14 members.", "") == "agrees m19 inferred");
  CHECK(said("The Coastal League has 9 members.", "") == "differs m19; or m10 inferred");
  CHECK(said("The Coastal League has 11 members.", "") == "none inferred");
}

TEST_CASE("one stretch of time is none of the time before it") {
  Sheets sheets = test::league();
  sheets.text["observations"] +=
      "reg,REG,league_members,2015-07-01/2022-01-10,,5,actual,,,bureau,,\n";
  auto said = [&](std::string_view text, std::string_view published = "2021-05-01") {
    return comparison_of(text, kKind, published, sheets);
  };
  CHECK(said("The Tideland Region has 5 members.") == "agrees reg inferred");
  CHECK(said("The Tideland Region has 6 members.") == "differs reg inferred");
  CHECK(said("The Tideland Region has 6 members.", "2012-05-01").starts_with("none"));
  CHECK(said("In 2012 the Tideland Region had 6 members.").starts_with("none"));
}
