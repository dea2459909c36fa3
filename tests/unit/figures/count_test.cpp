#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("a count carries the singular of what it counts") {
  const Reading table[] = {
      {"Half a million people fled from three-quarters of a million Kenyans.",
       "Half a million people = count 500000 person; three-quarters of a million Kenyans = count "
       "750000 kenyan"},
      {"There are a trillion trillion paths and two million million stars.",
       "a trillion trillion paths = count 1000000000000000000000000 path; two million million "
       "stars = count 2000000000000 star"},
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

TEST_CASE("what is joined to a number by a hyphen is what it counts") {
  const Reading table[] = {
      {"A 14-country pact and a nine-judge court.",
       "14-country = count 14 country; nine-judge = count 9 judge"},
      {"They lost a three-goal lead.", "three-goal = count 3 goal"},
      {"The 120-seat chamber met.", "120-seat = count 120 seat"},
      {"A three-day march, a 27-mile road, a $5-a-head feast.",
       "three-day = duration P3D; 27-mile = measure 27 mile; $5 = money 5 USD"},
      {"They ended a five-game winning streak.", "five-game = count 5 game"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a joined word that counts nothing") {
  const Reading table[] = {
      {"It is a two-way street with one-off costs for a one-man firm.", ""},
      {"A 40-strong choir of 20-odd singers.", "40 = number 40; 20 = number 20"},
      {"A four-legged chair.", "four = number 4"},
      {"She led 30-love.", "30 = number 30"},
      {"A 3-Mill firm.", "3 = number 3"},
      {"They sell zero-emission cars.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("heads of counts: initials in the plural and words with hyphens") {
  const Reading table[] = {
      {"They sold 12 million new PCs to 30 MPs.",
       "12 million new PCs = count 12000000 pc; 30 MPs = count 30 mp"},
      {"Two Danish state-run mills closed.", "Two Danish state-run mills = count 2 mill"},
      {"He wrote three cut-and-paste letters.", "three cut-and-paste letters = count 3 letter"},
      // A verb, an owner and a number of its own are no heads.
      {"They have 40 per thousand puts.", "40 per thousand = rate 40 per 1000"},
      {"One in nine of the state-owned People's Bank's clients left.",
       "One in nine = rate 1 per 9"},
      {"They built four of the three-ton engines.", "four = number 4; three-ton = measure 3 ton"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("zero where it is no number") {
  for (const char* text : {"They have zero tolerance for it.", "He stood at ground zero.",
                           "The zero-sum game went on to net zero."}) {
    INFO(text);
    CHECK(tallymark::test::reading_of(text) == "");
  }
  CHECK(tallymark::test::reading_of("It fell to zero percent.") ==
        "zero percent = percent 0 percent");
}
