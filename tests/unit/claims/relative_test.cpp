// Values beside others: changes over time, comparisons of two countries, shares of a whole.
#include "claims/relative.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {

test::Sheets with_people() {
  test::Sheets sheets = test::world();
  sheets.text["measures"] +=
      "people,Population,,person,,,count,population|inhabitants|home to … "
      "people,,3,P3Y,annually,,highest,,\n"
      "output,Output,,USD,,,money,GDP|gross domestic product,,5,P2Y,annually,,highest,,\n"
      "age,Life expectancy,,year,,,measure,life expectancy,,1,P4Y,annually,,highest,,\n"
      "web,Internet users,,percent,,,percent,internet "
      "penetration,,5,P3Y,annually,,highest,,\n";
  return sheets;
}

void check(const Linked& row, ClaimKind kind) {
  INFO(row.text);
  CHECK(test::claims_of(row.text, test::kWorldDate, static_cast<int>(kind), with_people()) ==
        row.claims);
}

}  // namespace

TEST_CASE("a verb of rising or falling between two years makes a change") {
  const Linked table[] = {
      {"Novaria's population grew by 3 million between 2000 and 2021.",
       "3 million: change NOV people more from 2000 in 2021"},
      {"The population of Kelland fell sharply by 12 percent from 2010 to 2020.",
       "12 percent: change KEL people less from 2010 in 2020"},
      {"Kelland's population has doubled since 1990.", "doubled: change KEL people more from 1990"},
      {"Between 2000 and 2010, life expectancy in Novaria rose by 2.1 years.",
       "2.1 years: change NOV age more from 2000 in 2010"},
      {"Internet penetration in Novaria rose 12 percentage points from 2010 to 2020.",
       "12 percentage points: change NOV web more from 2010 in 2020"},
      {"Novaria's GDP was down 4 percent in 2020 compared with 2019.",
       "4 percent: change NOV output less from 2019 in 2020"},
  };
  for (const Linked& row : table) check(row, ClaimKind::change);
}

TEST_CASE("what is no change of the measure between two years is left alone") {
  const Linked table[] = {
      {"Novaria's population grew by 3 million.", ""},
      {"Novaria's population grew by 3 million in 2021.", ""},
      {"Novaria's prison population grew by 3 million between 2000 and 2021.", ""},
      {"Novaria's population of seals grew by 3 million between 2000 and 2021.", ""},
      {"Novaria's population grew by 3 percent a year between 2000 and 2021.", ""},
      {"Novaria's population grew by 3 million between May 2000 and June 2021.", ""},
      {"Novaria's GDP grew by 3 percent in real terms between 2000 and 2021.", ""},
      {"The poor half of Novaria's population grew by 3 million between 2000 and 2021.", ""},
      {"Novaria's population grew to 3 million between 2000 and 2021.", ""},
      {"Sales in Novaria grew by 3 million between 2000 and 2021 as its population waited.", ""},
  };
  for (const Linked& row : table) check(row, ClaimKind::change);
}

TEST_CASE("both ends of a change have the years that are said for the two of them") {
  const Linked table[] = {
      {"Between 2000 and 2021 the population of Novaria rose from 31 million to 54 million.",
       "31 million: NOV people in 2000 | 54 million: NOV people in 2021 [measure:ellipsis, "
       "unit:ellipsis]"},
      {"Kelland's population fell from 9 million to 8 million between 2000 and 2021.",
       "9 million: KEL people in 2000 | 8 million: KEL people in 2021 [measure:ellipsis, "
       "unit:ellipsis]"},
  };
  for (const Linked& row : table) check(row, ClaimKind::statistic);
}

TEST_CASE("one country beside another") {
  const Linked table[] = {
      {"Novaria has twice as many people as Kelland.", "twice: comparison NOV people than KEL"},
      {"In 2021, Novaria had three times the population of Kelland.",
       "three times: comparison NOV people than KEL in 2021"},
      {"Novaria's population is three times that of Kelland.",
       "three times: comparison NOV people than KEL"},
      {"Novaria has 2 million more people than Kelland.",
       "2 million more people: comparison NOV people more than KEL"},
      {"The GDP of Novaria was 50 percent larger than that of Kelland in 2021.",
       "50 percent: comparison NOV output more than KEL in 2021"},
      {"Life expectancy in Novaria is 5 years lower than in Kelland.",
       "5 years: comparison NOV age less than KEL"},
  };
  for (const Linked& row : table) check(row, ClaimKind::comparison);
}

TEST_CASE("what does not set two countries' values against each other is left alone") {
  const Linked table[] = {
      {"Novaria has twice as many doctors as Kelland.", ""},
      {"Novaria has twice as many people as Kelland and Drumia together.", ""},
      {"Novaria has twice as many people as Kelland's capital.", ""},
      {"The north of Novaria has twice as many people as Kelland.", ""},
      {"Novaria has twice as many people in jail as Kelland.", ""},
      {"Novaria's population is three times what it was.", ""},
      {"Novaria has 2 million more people than ten years ago.", ""},
      {"Novaria has twice as many people as a decade ago.", ""},
      {"In Reedport, Novaria has twice as many people as Kelland.", ""},
      {"Novaria has three times fewer people than Kelland.", ""},
  };
  for (const Linked& row : table) check(row, ClaimKind::comparison);
}

TEST_CASE("a part and its whole") {
  const Linked table[] = {
      {"Novaria makes up 18 percent of the Tideland Region's population.",
       "18 percent: share NOV people than REG"},
      {"In 2021, Novaria accounted for a fifth of the GDP of the Tideland Region.",
       "a fifth: share NOV output than REG in 2021"},
      {"Novaria is home to 18 percent of the people of the Tideland Region.",
       "18 percent: share NOV people than REG"},
  };
  for (const Linked& row : table) check(row, ClaimKind::share_of_total);
}

TEST_CASE("what is no country's part of a measure of the whole is left alone") {
  const Linked table[] = {
      {"Novaria makes up 18 percent of the Tideland Region's exports.", ""},
      {"Novaria makes up 18 percent of the Tideland Region's population of seals.", ""},
      {"Novaria and Kelland make up 18 percent of the Tideland Region's population.", ""},
      {"The poor of Novaria make up 18 percent of the Tideland Region's population.", ""},
      {"Novaria makes up 18 percent of the Tideland Region's life expectancy.", ""},
      {"Women make up 51 percent of the population of Novaria.", ""},
  };
  for (const Linked& row : table) check(row, ClaimKind::share_of_total);
}
