#include "claims/plain_value.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {

constexpr auto kKind = ClaimKind::statistic;

// The invented world with measures of common units: money, people, percent of something.
test::Sheets with_common() {
  test::Sheets sheets = test::world();
  sheets.text["measures"] +=
      "people,Population,,person,,,count,population|inhabitants|home to … "
      "people,,3,P3Y,annually,,highest,,\n"
      "output,Output,,USD,,,money,GDP|gross domestic product,,5,P2Y,annually,,highest,,\n"
      "arms,Military spending,,percent,,gdp|gross domestic product,percent,military "
      "spending|spend … on defence,,8,P2Y,annually,,highest,,\n"
      "prices,Inflation,,percent,,,percent,inflation|inflation rate,,5,P0Y,annually,,highest,,\n"
      "growth,Growth,,percent,,,percent,economic growth|economy grew,,5,P0Y,annually,,highest,,\n"
      "ground,Area,,square-kilometer,,,measure,total area|cover an area of,,3,,never,,highest,,\n"
      "births,Fertility,,child,1,woman,rate,fertility rate|children per woman|births per "
      "woman,,5,,annually,,highest,,\n"
      "web,Internet users,,percent,,,percent,use the internet|internet "
      "penetration,,5,,annually,,highest,,\n";
  return sheets;
}

void check(const Linked& row) {
  INFO(row.text);
  CHECK(test::claims_of(row.text, test::kWorldDate, static_cast<int>(kKind), with_common()) ==
        row.claims);
}

}  // namespace

TEST_CASE("a common unit is a value where the words are plain") {
  const Linked table[] = {
      {"Novaria's population was 68 million in 2021.", "68 million: NOV people in 2021"},
      {"The population of Novaria is 68 million.", "68 million: NOV people"},
      {"Kelland has a population of about 5.2 million people.", "5.2 million people: KEL people"},
      {"In 2021, Kelland had 5.2 million inhabitants.",
       "5.2 million inhabitants: KEL people in 2021"},
      {"Kelland's total population reached 5.2 million in 2021.",
       "5.2 million: KEL people in 2021"},
      {"Military spending in Kelland was 3.2 percent of GDP in 2021.",
       "3.2 percent: KEL arms in 2021"},
      {"The population of Novaria is 3,994,124, the bureau said.", "3,994,124: NOV people"},
      {"Kelland had 7.7 percent inflation (CPI).", "7.7 percent: KEL prices"},
      {"Inflation in Kelland averaged 8 percent in 2021.", "8 percent: KEL prices in 2021"},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("words that narrow the measure or stand between leave the figure alone") {
  const Linked table[] = {
      {"The Rookish population of Novaria is over 160,000.", ""},
      {"Novaria's prison population was 68,000 in 2021.", ""},
      {"The growth rate of the population of Novaria is 1.6.", ""},
      {"The population of Port Nova was 2 million in 2021.", ""},
      {"Novaria's population of tigers was 5,000 in 2021.", ""},
      {"The population under 15 in Novaria was 9 million in 2021.", ""},
      {"Novaria's GDP growth was $2 billion.", ""},
      {"The storm took $3 billion off Novaria's GDP in 2021.", ""},
      {"Novaria's GDP and exports were $3 billion and $1 billion.", ""},
      {"Youth inflation expectations in Novaria were 8 percent in 2021.", ""},
      {"Novaria's food inflation was 8 percent in 2021.", ""},
      {"Novaria's former capital has a population of 147,000.", ""},
      {"Military spending in Kelland was 3.2 percent in 2021.", ""},
      {"Inflation in Kelland was 8 percent of GDP in 2021.", ""},
      {"Novaria had an urban population share of 20 million.", ""},
      {"Novaria counted 7.7 percent inflation (change at the end of the year) in 2021.", ""},
      {"The population of Novaria is 73, 74, 75.", ""},
      {"The population of Novaria is 3 , 994 , 124.", ""},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("a figure is a country's own where the words tie it to the country") {
  const Linked table[] = {
      {"Novaria has a total population of 5 million.", "5 million: NOV people"},
      {"In 2021, Novaria had a population of 5 million.", "5 million: NOV people in 2021"},
      {"Novaria is a small country with a population of 5 million.", ""},
      {"Novaria is a country with a population of 5 million.", "5 million: NOV people"},
      {"The Kellish population was 5 million in 2021.", "5 million: KEL people in 2021"},
      {"In 2021 Kelland had 5 million inhabitants.", "5 million inhabitants: KEL people in 2021"},
      {"Novaria, with a population of 5 million, voted.",
       "5 million: NOV people [entity:apposition]"},
      {"Military spending in Kelland was 3.2 percent of its GDP in 2021.",
       "3.2 percent: KEL arms in 2021"},
      {"Inflation was 8 percent in 2021 in Kelland.", "8 percent: KEL prices in 2021"},
      {"Inflation was 8 percent in Kelland in 2021.", "8 percent: KEL prices in 2021"},
      {"In 2021, Kellish inflation averaged 8 percent.", "8 percent: KEL prices in 2021"},
      {"The bureau said that inflation was 8 percent in Kelland.", "8 percent: KEL prices"},
      {"According to Blue Harbour, Kelland had a population of 5 million.",
       "5 million: KEL people"},
      {"The population of the Republic of Novaria was 5 million in 2021.",
       "5 million: NOV people in 2021"},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("towns, regions and firms of a country have figures of their own") {
  const Linked table[] = {
      {"In 2021 Novaria had a city with a population of 500,000.", ""},
      {"The town of Berga, Novaria, had a population of 16,000 in 2021.", ""},
      {"Berga, Novaria had a population of 16,000 in 2021.", ""},
      {"Berga in Novaria had a population of 16,000 in 2021.", ""},
      {"In Novaria, one village had a population of 12 people in 2021.", ""},
      {"New Novaria's population was 2 million in 2021.", ""},
      {"Novaria City has a population of 2 million.", ""},
      {"Northern Novaria had a GDP of $2 billion in 2021.", ""},
      {"The old New Kelland had a GDP of $2 billion in 2021.", ""},
      {"In Kelland's south inflation was 8 percent in 2021.", ""},
      {"In the south of Kelland, inflation was 8 percent in 2021.", ""},
      {"Kelland's Dunmore had a GDP of $2 billion in 2021.", ""},
      {"The populations of Kelland and Ostrania were 9 million in 2021.", ""},
      {"Dunmore has a GDP of $2 billion in Kelland in 2021.", ""},
      {"Kelland and its islands had a population of 5 million in 2021.", ""},
      {"Kelland's inflation rate was 12 percent for food in 2021.", ""},
      {"In 2021 Kelland had an inflation rate of 8 percent among the poor.", ""},
      {"Inflation in Kelland was 8 percent in the north in 2021.", ""},
      {"In 2021 Kelland had a GDP of $3 billion before revisions.", ""},
      {"The Kellish population of Novaria was 3 million in 2021.", ""},
      {"Novaria's Kellish population was 3 million in 2021.", ""},
      {"In 2021 Kelland had 500,000 new inhabitants.", ""},
      {"In 2021 Kelland had 500,000 elderly inhabitants.", ""},
      {"Prices rose in Kelland, where inflation was 8 percent in 2021.", ""},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("brackets, labels and asides that say again what stands before are passed over") {
  const Linked table[] = {
      {"The gross domestic product (GDP) of Kelland was $3 billion in 2021.",
       "$3 billion: KEL output in 2021"},
      {"GDP (current US$) in Kelland was 3,120,000,000 in 2021.",
       "3,120,000,000: KEL output in 2021"},
      {"Kelland GDP (current US$) 2021: 3,120,000,000", "3,120,000,000: KEL output in 2021"},
      {"Military spending, total (% of GDP), in Kelland was 3.2 in 2021.", "3.2: KEL arms in 2021"},
      {"Fertility rate, total (births per woman), in Kelland was 2.4 as of 2021.",
       "2.4: KEL births in 2021"},
      {"Population of Kelland: 5,212,300 (2021 estimate).", "5,212,300: KEL people in 2021"},
      {"The population of Kelland, as estimated in late 2021, is 5,212,300.",
       "5,212,300: KEL people"},
      {"The population of Kelland, which is all urban, was 5 million in 2021.",
       "5 million: KEL people in 2021"},
      {"The population of Kelland in 2021 was estimated by the Bureau of Statistics at 5 million.",
       "5 million: KEL people in 2021"},
      {"Kelland has a population (2021 estimate) of 5 million.",
       "5 million: KEL people in 2021 [entity:subject]"},
      {"In the year 2021 the population of Kelland was 5 million.",
       "5 million: KEL people in 2021"},
      {"According to the 2021 census, Kelland has a population of 5 million.",
       "5 million: KEL people in 2021"},
      {"GDP (PPP) in Kelland was $3 billion in 2021.", ""},
      {"GDP (constant 2010 US$) in Kelland was $3 billion in 2021.", ""},
      {"GDP (current LCU) in Kelland was 3,120,000,000 in 2021.", ""},
      {"GDP in Kelland was 3,120,000,000 in 2021.", ""},
      {"Inflation (end of period) in Kelland was 8 percent in 2021.", ""},
      {"Military spending in Kelland was 3.2 in 2021.", ""},
      {"Fertility rate, adolescent (births per woman), in Kelland was 2.4 in 2021.", ""},
      {"The population of Kelland, including its islands, was 5 million in 2021.", ""},
      {"The population of Kelland, which lost Dunmore, a town of 2 million, was sad.", ""},
      {"The population of Kelland was ruled by the Bureau of 5 million.", ""},
      {"Population of Kelland: 2021 - 5 million.", ""},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("one owner or one measure goes on through a coordination") {
  const Linked table[] = {
      {"Kelland has a population of 5 million and a GDP of $3 billion.",
       "5 million: KEL people | $3 billion: KEL output [entity:apposition]"},
      {"Kelland has a population of 5 million, while Novaria has 68 million.",
       "5 million: KEL people | 68 million: NOV people [measure:ellipsis, unit:ellipsis]"},
      {"Kelland's population is 5 million; Novaria's is 68 million.",
       "5 million: KEL people | 68 million: NOV people [measure:ellipsis, unit:ellipsis]"},
      {"The population of Kelland is 5 million and that of Novaria 68 million.",
       "5 million: KEL people | 68 million: NOV people [measure:ellipsis, unit:ellipsis]"},
      {"The populations of Kelland and Novaria are 5 million and 68 million, respectively.",
       "5 million: KEL people [entity:respectively] | 68 million: NOV people [measure:ellipsis, "
       "unit:ellipsis, entity:respectively]"},
      {"The population of Kelland was 5 million in 2021, up from 4 million in 1990.",
       "5 million: KEL people in 2021 | 4 million: KEL people in 1990 [measure:ellipsis, "
       "unit:ellipsis]"},
      {"Kelland's population grew from 4 million in 1990 to 5 million in 2021.",
       "4 million: KEL people in 1990 | 5 million: KEL people in 2021 [measure:ellipsis, "
       "unit:ellipsis]"},
      {"Inflation in Kelland slowed from 9 percent in 2020 to 8 percent in 2021.",
       "9 percent: KEL prices in 2020 | 8 percent: KEL prices in 2021 [measure:ellipsis]"},
      {"Kelland's population grew from 4 million to 5 million.", ""},
      {"Kelland's population grew by 4 million in 2021.", ""},
      {"Kelland's population took 4 million from Novaria in 2021.", ""},
      {"GDP was highest in Novaria ($30 billion) and Kelland ($3 billion).",
       "$30 billion: NOV output [entity:apposition] | $3 billion: KEL output [measure:ellipsis, "
       "entity:apposition]"},
      {"Kelland covers an area of 2,000 square miles and has a population of 5 million.",
       "2,000 square miles: KEL ground | 5 million: KEL people [entity:apposition]"},
      {"Novaria: population 68 million, GDP $30 billion.",
       "68 million: NOV people [entity:subject] | $30 billion: NOV output [entity:subject]"},
      {"Kelland has a population of 5 million and a city with a GDP of $1 billion.",
       "5 million: KEL people"},
      {"Kelland has a population of 5 million, while Novaria exports 68 million.",
       "5 million: KEL people"},
      {"Kelland's population is 5 million; Novaria's capital has 8 million.",
       "5 million: KEL people"},
      {"The population of Kelland was 5 million in 2021 [1].", "5 million: KEL people in 2021"},
      {"The population of Kelland is 5 million and grew by 68,000.", "5 million: KEL people"},
      {"Kelland has a population of 5 million; the army has 68,000.", "5 million: KEL people"},
      {"The populations of Kelland and its neighbours are 5 million and 68 million, respectively.",
       ""},
  };
  for (const Linked& row : table) check(row);
}

TEST_CASE("a country's people, and words that stand for the country") {
  const Linked table[] = {
      {"Kelland, with 5 million people, is small.",
       "5 million people: KEL people [measure:apposition, entity:apposition]"},
      {"Kelland, home to 5 million people, voted.",
       "5 million people: KEL people [entity:apposition]"},
      {"Kelland has 5 million people.", "5 million people: KEL people [measure:apposition]"},
      {"Kelland's 5 million people are old.", "5 million people: KEL people [measure:apposition]"},
      {"Kelland, whose population is 5 million, voted.", "5 million: KEL people [entity:subject]"},
      {"Novaria won. It has a population of 147,000.", "147,000: NOV people [entity:anaphora]"},
      {"Novaria won. The small country has a population of 147,000.",
       "147,000: NOV people [entity:anaphora]"},
      {"Novaria won. Its GDP is $30 billion.", "$30 billion: NOV output [entity:anaphora]"},
      {"In Kelland, the fertility rate is 2.4 births per woman.",
       "2.4 births per woman: KEL births [entity:apposition]"},
      {"The Kellish economy grew by 5.6 percent in 2021.", "5.6 percent: KEL growth in 2021"},
      {"About 29 percent of the population of Kelland use the internet.", "29 percent: KEL web"},
      {"Kelland has 5 million people living in camps.", ""},
      {"Kelland has 5 million people who vote.", ""},
      {"Kelland's 5 million people without homes waited.", ""},
      {"Kelland, home to a camp of 5 million people, voted.", ""},
      {"The camp in Kelland has 5 million people.", ""},
      {"Kelland had a party with 5,000 people.", ""},
      {"Novaria won. The capital of the country has a population of 147,000.", ""},
      {"Novaria won. Its capital has a GDP of $30 billion.", ""},
      {"Kelland's exports grew by 5.6 percent in 2021.", ""},
      {"The economy of Kelland grew faster, by 5.6 percent, in 2021.", ""},
      {"Some 29 percent of women in Kelland use the internet.", ""},
      {"About 29 percent of the population of Kelland eat fish and use the internet.", ""},
  };
  for (const Linked& row : table) check(row);
}
