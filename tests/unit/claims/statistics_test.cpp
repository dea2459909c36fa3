#include "claims/statistics.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {
constexpr auto kKind = ClaimKind::statistic;
}

TEST_CASE("a value of a measure for the subject of its clause") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.",
       "73.4: NOV flood_rate tide-2022"},
      {"The prevalence of flooding in Novaria was 73.4 per 1,000 people in the 2022 Tide Atlas.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022"},
      {"In the 2022 Tide Atlas, 73.4 per 1,000 people in Novaria live in flooded homes.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022"},
      {"In the 2022 Tide Atlas, 1.7 million people in Novaria live in flooded homes.",
       "1.7 million people: NOV flood_number tide-2022"},
      {"Novaria's literacy rate was 88.6 percent in 2021.", "88.6 percent: NOV literacy in 2021"},
      {"The Tide Atlas gives Novaria a flood prevalence of 73.4.",
       "73.4: NOV flood_rate tide-2022 [edition:publication-date]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("a figure of another dimension fills no slot") {
  const Linked table[] = {
      {"Novaria, with its high flood prevalence, spent $73.4 million.", ""},
      {"Novaria has had flood prevalence studies for 73 years.", ""},
      {"Novaria's flood prevalence fell on 4 May 2022.", ""},
      {"The 73 ships of Novaria sank.", ""},
      {"Novaria has many flooded homes.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("ellipsis goes on with the measure and unit before") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people, while "
       "Kelland has 61.8.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022 | 61.8: KEL flood_rate tide-2022 "
       "[measure:ellipsis, unit:ellipsis]"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people and "
       "Kelland has 61.8.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022 | 61.8: KEL flood_rate tide-2022 "
       "[measure:ellipsis, unit:ellipsis]"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people, while "
       "Kelland has 61 ships.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("the measure may stand with the last of a coordination") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Ostrania has 40.0, Kelland 61.8 and Novaria 73.4 per 1,000 people "
       "in flooded homes.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022 | 40.0: OST flood_rate tide-2022 "
       "[measure:ellipsis, unit:ellipsis] | "
       "61.8: KEL flood_rate tide-2022 [measure:ellipsis, unit:ellipsis]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("respectively pairs equal lists and nothing else") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria and Kelland have a flood prevalence of 73.4 and 61.8, "
       "respectively.",
       "73.4: NOV flood_rate tide-2022 [entity:respectively] | 61.8: KEL flood_rate tide-2022 "
       "[measure:ellipsis, unit:ellipsis, entity:respectively]"},
      {"In the 2022 Tide Atlas, Novaria, Kelland and Ostrania have a flood prevalence of 73.4 and "
       "61.8, respectively.",
       ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("apposition and parentheses give the entity") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, flood prevalence was highest in Novaria (73.4 per 1,000).",
       "73.4 per 1,000: NOV flood_rate tide-2022 [measure:conjunction, entity:apposition]"},
      {"The 2022 Tide Atlas lists Novaria, with a flood prevalence of 73.4.",
       "73.4: NOV flood_rate tide-2022 [entity:apposition]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("the country named before is taken up by a noun or a pronoun") {
  const Linked table[] = {
      {"Novaria was in the 2022 Tide Atlas. The island nation has a flood prevalence of 73.4.",
       "73.4: NOV flood_rate tide-2022 [entity:anaphora, edition:anaphora]"},
      {"Novaria was in the 2022 Tide Atlas. It has a flood prevalence of 73.4.",
       "73.4: NOV flood_rate tide-2022 [entity:anaphora, edition:anaphora]"},
      {"Novaria and Kelland were in the 2022 Tide Atlas. It has a flood prevalence of 73.4.", ""},
      {"Nobody was in the 2022 Tide Atlas. It has a flood prevalence of 73.4.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("several countries without a rule bind nothing") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria, Kelland and Ostrania have a flood prevalence of 73.4.",
       ""},
      {"In the 2022 Tide Atlas, Novaria or Kelland has a flood prevalence of 73.4.", ""},
      {"In the 2022 Tide Atlas, the flood prevalence of Novaria with Kelland is 73.4.", ""},
      {"In the 2022 Tide Atlas, the flood prevalence is 73.4.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("a name with and is one country") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Bosk and Hertz has a flood prevalence of 3.5.",
       "3.5: BAH flood_rate tide-2022"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("a metonym or adjective has no statistics") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Port Nova has a flood prevalence of 73.4.", ""},
      {"In the 2022 Tide Atlas, Novarian towns have a flood prevalence of 73.4.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("the edition is the one of the text") {
  const Linked table[] = {
      {"The 2019 Tide Atlas gave Novaria a flood prevalence of 58.2.",
       "58.2: NOV flood_rate tide-2019"},
      {"The 2017 Tide Atlas gave Novaria a flood prevalence of 58.2.", "58.2: NOV flood_rate"},
      {"The Tide Atlas is out. The previous edition gave Novaria a flood prevalence of 58.2.",
       "58.2: NOV flood_rate tide-2019 [edition:predecessor]"},
      {"Novaria had a flood prevalence of 58.2 in 2018.", "58.2: NOV flood_rate tide-2019 in 2018"},
      {"Novaria had a flood prevalence of 58.2.", "58.2: NOV flood_rate"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("values in brackets and between commas are those of the name beside them") {
  const Linked table[] = {
      {"Novaria (73.4 per 1,000), Kelland (61.8) and Ostrania (40.0) have the highest prevalence "
       "of "
       "flooding, says the 2022 Tide Atlas.",
       "73.4 per 1,000: NOV flood_rate tide-2022 [measure:edition, entity:apposition] | 61.8: KEL "
       "flood_rate tide-2022 [measure:ellipsis, unit:ellipsis, entity:apposition] | 40.0: OST "
       "flood_rate tide-2022 [measure:ellipsis, unit:ellipsis, entity:apposition]"},
      {"Novaria, ahead of Kelland, with 73.4 per 1,000 people in flooded homes, is in the 2022 "
       "Tide "
       "Atlas.",
       ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("an edition that is named gives its one measure of the unit") {
  const Linked table[] = {
      {"Novaria tops the 2022 Tide Atlas with a rate of 73.4 per 1,000 people.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022 [measure:edition]"},
      {"With 73.4 per 1,000, Novaria leads the 2022 Tide Atlas.",
       "73.4 per 1,000: NOV flood_rate tide-2022 [measure:edition, entity:apposition]"},
      {"Novaria tops the 2022 Tide Atlas with a drowning rate of 73.4 per 1,000 people.", ""},
      {"Novaria tops the 2022 Tide Atlas with 73.4 percent.", ""},
      {"Novaria tops the 2022 Tide Atlas with 73.4.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("a sentence goes on with measure and unit of the one before") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people. Kelland "
       "follows with 61.8.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022 | 61.8: KEL flood_rate tide-2022 "
       "[measure:anaphora, unit:anaphora, edition:anaphora]"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people. Kelland "
       "scored 61.8.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people. Kelland "
       "won the regatta with 61.8.",
       "73.4 per 1,000 people: NOV flood_rate tide-2022"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("differences, parts and what is done to people are no values") {
  const Linked table[] = {
      {"Novaria has 12 more people in flooded homes per 1,000 than Kelland, says the 2022 Tide "
       "Atlas.",
       ""},
      {"Novaria had 2.7 per 1,000 more than Kelland, says the 2022 Tide Atlas.", ""},
      {"About 5 in 1,000 people in flooded homes in Novaria are ever moved, says the 2022 Tide "
       "Atlas.",
       ""},
      {"Novaria, home to 3.7 million people, has many people in flooded homes.", ""},
      {"Novaria freed 3 people in flooded homes per 1,000, says the 2022 Tide Atlas.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("that edition is the one mentioned last, and a next one is none") {
  const Linked table[] = {
      {"The 2022 Tide Atlas is out. The previous edition came out in 2019. That edition gave "
       "Novaria "
       "a flood prevalence of 58.2.",
       "58.2: NOV flood_rate tide-2019 [edition:anaphora]"},
      {"The 2022 Tide Atlas is out. The previous edition came out in 2019. The edition gave "
       "Novaria "
       "a flood prevalence of 58.2.",
       "58.2: NOV flood_rate tide-2022 tide-2019 [edition:anaphora]"},
      {"The next Tide Atlas gives Novaria a flood prevalence of 58.2.", "58.2: NOV flood_rate"},
  };
  CHECK_CLAIMS(table, kKind);
}
