#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("rates in all their forms") {
  const Reading table[] = {
      {"The nation has 104.6 for every 1,000 people.",
       "104.6 for every 1,000 people = rate 104.6 per 1000 person"},
      {"It has 104.6 people in modern slavery for every 1,000 people.",
       "104.6 people in modern slavery for every 1,000 people = rate 104.6 person per 1000 person"},
      {"A rate of 104.6 per 1,000.", "104.6 per 1,000 = rate 104.6 per 1000"},
      {"That is 104.6 in every 1,000 people.",
       "104.6 in every 1,000 people = rate 104.6 per 1000 person"},
      {"Some 90 per thousand.", "90 per thousand = rate 90 per 1000 about"},
      {"1 in 10 agreed; one in five people did not.",
       "1 in 10 = rate 1 per 10; one in five people = rate 1 per 5 person"},
      {"10 out of every 1,000 residents left.",
       "10 out of every 1,000 residents = rate 10 per 1000 resident"},
      {"It happens four times a week.", "four times a week = rate 4 time per 1 week"},
      {"5,000 barrels a day; 30,000 tonnes per year.",
       "5,000 barrels a day = measure 5000 barrel-per-day; 30,000 tonnes per year = measure 30000 "
       "tonne-per-year"},
      {"About 3 deaths per 100,000 inhabitants.",
       "3 deaths per 100,000 inhabitants = rate 3 death per 100000 inhabitant about"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("near misses of rates") {
  const Reading table[] = {
      {"They won 3 in 2020.", "3 = number 3; 2020 = date 2020"},
      {"It costs up to 1,700 over an 18-month period.",
       "1,700 = number 1700 up-to; 18-month = duration P18M"},
      {"Two men a week ago said so.", "Two men = count 2 man; a week ago = date 2023-05-18~"},
  };
  CHECK_READINGS(table);
}
