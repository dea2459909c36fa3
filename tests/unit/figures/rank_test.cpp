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

TEST_CASE("a place in an order, in words and as a number") {
  const Reading table[] = {
      {"Mali is second only to Chad.", "second = rank 2"},
      {"Mali ranks second, ahead of Niger.", "second = rank 2; ahead of Niger = rank 3"},
      {"Mali was ranked third.", "third = rank 3"},
      {"Mali came fourth in the table.", "fourth = rank 4"},
      {"Mali came a close second.", "second = rank 2"},
      {"Mali is in third place.", "third = rank 3"},
      {"The third-placed team lost.", "third = rank 3"},
      {"Mali was in last place.", "last = rank 1"},
      {"Mali is No. 3 in the world.", "No. 3 = rank 3"},
      {"Mali ranked No. 2 last year.", "No. 2 = rank 2; last year = date 2022"},
      {"Mali is number one in Africa.", "number one = rank 1"},
      {"It is Africa's number two.", "number two = rank 2"},
      {"The index ranks Mali first, followed by Chad and Niger.",
       "first = rank 1; followed by Chad and Niger = rank 2..3"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("places that are none") {
  const Reading table[] = {
      {"In the first place, he was wrong.", ""},
      {"She has a second place to live.", "second = ordinal 2"},
      {"He came second week in a row.", "second = ordinal 2"},
      {"He lives at No. 7, Long Road.", "7 = number 7"},
      {"Call number 5 for help.", "5 = number 5"},
      {"The second report was long.", "second = ordinal 2"},
      {"Wait a second, only to be sure.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a place counts from the top unless its words say otherwise") {
  struct Row {
    std::string_view text;
    RankOrder order;
  };
  const Row table[] = {
      {"Mali ranks second.", RankOrder::highest},
      {"Mali is second only to Chad.", RankOrder::highest},
      {"Mali is No. 3 in the world.", RankOrder::highest},
      {"Mali has the third lowest rate.", RankOrder::lowest},
      {"Mali came second last.", RankOrder::last},
      {"Mali is third from bottom and ranks third from the bottom.", RankOrder::last},
      {"Mali came last.", RankOrder::last},
      {"Mali came second last week.", RankOrder::highest},
  };
  for (const Row& row : table) {
    INFO(row.text);
    auto all = tallymark::test::read(row.text);
    REQUIRE(!all.figures.empty());
    bool found = false;
    for (const tallymark::Figure& figure : all.figures) {
      if (figure.kind != tallymark::FigureKind::rank) continue;
      CHECK(figure.order == row.order);
      found = true;
    }
    CHECK(found);
  }
}

TEST_CASE("verbs and lists state places") {
  const Reading table[] = {
      {"Chad tops the index.", "tops = rank 1"},
      {"Chad led the 2023 Hunger Index.", "led = rank 1"},
      {"Chad is at the top of the list.", "top = rank 1"},
      {"Chad came second and Mali third.", "second = rank 2; third = rank 3"},
      {"Chad was second with 90.", "second = rank 2; 90 = number 90"},
      {"Second on the list is Chad.", "Second = rank 2"},
      {"Sales topped the estimate.", ""},
      {"Chad led the talks.", ""},
      {"The leading index fell.", ""},
      {"It was second to none.", "second = ordinal 2"},
  };
  CHECK_READINGS(table);
}
