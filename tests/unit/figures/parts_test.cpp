#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("numbers in parts") {
  const Reading table[] = {
      {"They bought seven mln tonnes and five bn barrels.",
       "seven mln tonnes = measure 7000000 tonne; five bn barrels = measure 5000000000 barrel"},
      {"He gave 3 hundred and 21 coins.", "3 hundred and 21 coins = count 321 coin"},
      {"He has 4 thousand 3 hundred and 21.", "4 thousand 3 hundred and 21 = number 4321"},
      {"The city has 3 million and a half.", "3 million and a half = number 3500000"},
      {"It has 3 million and 21 of them left.", "3 million = number 3000000; 21 = number 21"},
      {"Fifty-four hundredths of it.", "Fifty-four hundredths = ratio 0.54"},
      {"The share is one over three.", "one over three = ratio 0.333333333333333"},
      {"They won one over three years.", "three years = duration P3Y more-than"},
      {"A slope of 1.2e-3 is small.", "1.2e-3 = number 0.0012"},
      {"Nearly a fifth saying no is more than a third less.",
       "a fifth = ratio 0.2 nearly; a third = ratio 0.333333333333333 more-than"},
      {"He was only a fifth man.", "fifth = ordinal 5"},
      {"It is set to double by 2030.", "double = comparison 2; 2030 = date 2030"},
      {"A double room in a triple tower.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("durations in parts") {
  const Reading table[] = {
      {"She won in two minutes, 35.39 seconds.",
       "two minutes, 35.39 seconds = duration PT2M35.39S"},
      {"He served one year and six months.", "one year and six months = duration P1Y6M"},
      {"Set it for 1 hour, 5 minutes, and 30 seconds.",
       "1 hour, 5 minutes, and 30 seconds = duration PT1H5M30S"},
      {"It took six months and two years.", "six months = duration P6M; two years = duration P2Y"},
      {"They need two more hours and 20 business days.",
       "two more hours = duration PT2H; 20 business days = duration P20D"},
      {"Some 200 more acres were sold by two more men.",
       "200 more acres = measure 200 acre about; two more men = count 2 man"},
      {"In the first three quarters of the year.",
       "first = ordinal 1; three quarters = duration P9M"},
      {"About one quarter were Latin American.", "one quarter = ratio 0.25 about"},
      {"The 1987 year was good.", "1987 = date 1987"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("money in parts") {
  const Reading table[] = {
      {"It costs 15 dollars 50.", "15 dollars 50 = money 15.5 USD"},
      {"It cost seventy-five dollars sixty-three.",
       "seventy-five dollars sixty-three = money 75.63 USD"},
      {"They gave 15 dollars 50 times.", "15 dollars = money 15 USD; 50 times = count 50 time"},
      {"They lost 75 USD million.", "75 USD million = money 75000000 USD"},
      {"They lost 75 dollars; a million others did too.",
       "75 dollars = money 75 USD; a million others = count 1000000 other"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("years of an era, halves of a year, a month and a day") {
  const Reading table[] = {
      {"The wall was begun in 221 BC and the town fell in AD 79.",
       "221 BC = date -0220; AD 79 = date 0079"},
      {"It opens in the first half of 1988.", "first half of 1988 = date 1988-40"},
      {"They scored in the first half of the game.", ""},
      {"It was seen on 5/31 by all.", "5/31 = date 2022-05-31"},
      {"A bolt of 5/16 and 3/4 of it.", "5/16 = ratio 0.3125; 3/4 = ratio 0.75"},
      {"The year of 2006 marks the end.", "2006 = date 2006"},
      {"Put an ad 50 times in.", "50 times = count 50 time"},
  };
  CHECK_READINGS(table);
}
