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
      {"It sold $ 125 million of junior bonds.", "$ 125 million = money 125000000 USD"},
      {"A stack of 50 dollar bills.", "50 dollar = money 50 USD"},
      {"Costs of $ 20,000.00 $ 37,305.97 in all.",
       "$ 20,000.00 = money 20000 USD; $ 37,305.97 = money 37305.97 USD"},
      {"At $350 per kg.", "$350 per kg = rate 350 USD per 1 kilogram"},
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

TEST_CASE("parts of a point, ages in words of time, symbols of time set apart") {
  const Reading table[] = {
      {"He voted for a quarter-point rise.", "a quarter-point = percent 0.25 percentage-point"},
      {"They cut rates by half a point.", "half a point = percent 0.5 percentage-point"},
      {"The third point is clear, and a half-hour passed.",
       "third = ordinal 3; a half-hour = duration PT0.5H"},
      {"Pupils aged between 18 and 24.", "18 and 24 = age 18..24 year"},
      {"She is in her mid-30s.", "30s = age P30Y"},
      {"Kept for 24 h at 37 °C, then 30 s.",
       "24 h = duration PT24H; 37 °C = measure 37 celsius; 30 s = duration PT30S"},
      {"Type 24 H and 5 d-forms.", "24 = number 24; 5 = number 5"},
      {"As shown before [12] and again [3, 7].", ""},
      {"It [grew by 12] was [5 km] long.", "12 = number 12; 5 km = measure 5 kilometer"},
      {"Written on 10 August 234 BC.", "10 August 234 BC = date -0233-08-10"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("shares of people, levels before and behind a change") {
  const Reading table[] = {
      {"One adult in five lacks it.", "One adult in five = rate 1 adult per 5 adult"},
      {"One adult in five thousand homes.",
       "One adult = count 1 adult; five thousand homes = count 5000 home"},
      {"The rate was cut from 40 to 30 percent.",
       "40 = percent 40 percent; 30 percent = percent 30 percent"},
      {"Sales grew from 5 to 7 million dollars.",
       "5 = money 5000000 USD; 7 million dollars = money 7000000 USD"},
      {"He went from 10 to bed.", "10 = number 10"},
      {"For three weeks reveals show it four days a week.",
       "three weeks = duration P3W; four days a week = rate 4 day per 1 week"},
      {"After handing over three drafts and over 50 more.",
       "three drafts = count 3 draft; 50 = number 50 more-than"},
  };
  CHECK_READINGS(table);
}
