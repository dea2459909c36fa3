#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("a bare number takes the unit that its neighbour says for both") {
  const Reading table[] = {
      {"They may win five or six awards.", "five = count 5 award; six awards = count 6 award"},
      {"It costs 5 or 6 million dollars.",
       "5 = money 5000000 USD; 6 million dollars = money 6000000 USD"},
      {"Shares of 5, 6 and 7 percent were found.",
       "5 = percent 5 percent; 6 = percent 6 percent; 7 percent = percent 7 percent"},
      {"A wage for 16 and 17-year-olds.", "16 = age P16Y; 17-year-olds = age P17Y"},
      {"They met on 22 and 23 June 2004.", "22 = date 2004-06-22; 23 June 2004 = date 2004-06-23"},
      {"Shops close on January 1 and 2.", "January 1 = date 2023-01-01; 2 = date 2023-01-02"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a bare number that shares nothing") {
  const Reading table[] = {
      {"The index fell 4.25, or 0.35 percent.",
       "4.25 = number 4.25; 0.35 percent = percent 0.35 percent"},
      {"It stood at 45, and 50 people left.", "45 = number 45; 50 people = count 50 person"},
      {"It opened in 2004 and 12 people came.", "2004 = date 2004; 12 people = count 12 person"},
      {"He scored 14 and $5 was paid.", "14 = number 14; $5 = money 5 USD"},
      {"On February 28 and 30 it rained.", "February 28 = date 2023-02-28; 30 = number 30"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("how much it changed and what it came to are two figures") {
  const Reading table[] = {
      {"Shares rose 56 cents to 31.61 dollars.",
       "56 cents = money 0.56 USD; 31.61 dollars = money 31.61 USD"},
      {"The index fell 4.25 to 1,202.76.", "4.25 = number 4.25; 1,202.76 = number 1202.76"},
      {"Prices rose 5 to 10 percent.", "5 to 10 percent = percent 5..10 percent"},
      {"It forecast 14.1 billion dollars to 14.5 billion dollars.",
       "14.1 billion dollars to 14.5 billion dollars = money 14100000000..14500000000 USD"},
  };
  CHECK_READINGS(table);
}
