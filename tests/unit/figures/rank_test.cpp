#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::RankOrder;
using tallymark::test::Reading;

TEST_CASE("ranks span their cue") {
  const Reading table[] = {
      {"North Korea has the highest prevalence of modern slavery.", "highest = rank 1"},
      {"It is Asia's second-largest economy.", "second-largest = rank 2"},
      {"It had the third lowest rate.", "third lowest = rank 3"},
      {"It became the last country in 1981 to abolish it.", "last = rank 1; 1981 = date 1981"},
      {"She was the first woman to win it.", "first = rank 1"},
      {"The index ranks North Korea first.", "first = rank 1"},
      {"The team finished 5th.", "5th = rank 5"},
      {"The highest is Chad, followed by Mali and Niger.",
       "highest = rank 1; followed by Mali and Niger = rank 2..3"},
      {"The lowest is Chad, followed by Mali.", "lowest = rank 1; followed by Mali = rank 2"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("words of time and order that are no ranks") {
  const Reading table[] = {
      {"At last, the first lady spoke.", ""},
      {"In the last five years it grew.", "five years = duration P5Y"},
      {"The last report was long.", ""},
      {"One of the largest firms left.", ""},
      {"The world's poorest countries wait.", ""},
      {"He was followed by police.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a rank knows which end it counts from") {
  auto all = tallymark::test::read(
      "It has the highest share and the lowest price; it was the last state to agree.");
  REQUIRE(all.figures.size() == 3);
  CHECK(all.figures[0].order == RankOrder::highest);
  CHECK(all.figures[1].order == RankOrder::lowest);
  CHECK(all.figures[2].order == RankOrder::last);
}
