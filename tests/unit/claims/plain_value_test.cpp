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
      "people,Population,,person,,,count,population|inhabitants,,3,P3Y,annually,,highest,,\n"
      "output,Output,,USD,,,money,GDP|gross domestic product,,5,P2Y,annually,,highest,,\n"
      "arms,Military spending,,percent,,gdp|gross domestic product,percent,military "
      "spending|spend … on defence,,8,P2Y,annually,,highest,,\n"
      "prices,Inflation,,percent,,,percent,inflation|inflation rate,,5,P0Y,annually,,highest,,\n";
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
      {"Novaria won. It has a population of 147,000.", ""},
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
