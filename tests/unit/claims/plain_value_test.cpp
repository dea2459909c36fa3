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
  };
  for (const Linked& row : table) check(row);
}
