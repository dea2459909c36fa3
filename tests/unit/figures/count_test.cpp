#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("a count carries the singular of what it counts") {
  const Reading table[] = {
      {"The ministry announced sanctions on seven individuals and three entities.",
       "seven individuals = count 7 individual; three entities = count 3 entity"},
      {"They sanctioned one individual, Kim Sang-Man.", "one individual = count 1 individual"},
      {"The two allies met.", "two allies = count 2 ally"},
      {"Three North Korean entities were listed.", "Three North Korean entities = count 3 entity"},
      {"It oversees thousands of IT workers abroad.",
       "thousands of IT workers = count 1000.. worker"},
      {"At least 300 people died.", "300 people = count 300 person at-least"},
      {"Nearly 40 staff left.", "40 staff = count 40 staff nearly"},
      {"Four of the men ran out.", "Four of the men = count 4 man"},
      {"The alliance said 250 hunts would meet.", "250 hunts = count 250 hunt"},
      {"An estimated 1.7 million cable broadband customers.",
       "1.7 million cable broadband customers = count 1700000 customer about"},
      {"Two newly elected members spoke.", "Two newly elected members = count 2 member"},
      {"Kills 16, injures 20.", "16 = number 16; 20 = number 20"},
      {"One company said so.", "One company = count 1 company"},
      {"10 to 20 people came; 300 or more people left.",
       "10 to 20 people = count 10..20 person; 300 = number 300 at-least"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("the word one where it counts nothing") {
  for (const char* text :
       {"One of the men left.", "No one came.", "This one is the one.", "On one hand it is late.",
        "They helped one another.", "The one you mentioned is gone.",
        "The difference, in so far as there is one, is small."}) {
    INFO(text);
    CHECK(tallymark::test::reading_of(text) == "");
  }
}

TEST_CASE("counts up to a hundred in words, or in digits without zeros, are exact") {
  for (const char* text :
       {"There were seven people.", "There were 27 people.", "There were 104,317 people."}) {
    auto all = tallymark::test::read(text);
    INFO(text);
    REQUIRE(all.figures.size() == 1);
    CHECK(all.figures[0].exact);
    CHECK(all.figures[0].low == all.figures[0].high);
  }
  for (const char* text :
       {"There were 300 people.", "There were two hundred people.",
        "There were 2.5 million people.", "Eritrea had 92.", "It had 92.5 points."}) {
    auto all = tallymark::test::read(text);
    INFO(text);
    REQUIRE(all.figures.size() == 1);
    CHECK_FALSE(all.figures[0].exact);
  }
}
