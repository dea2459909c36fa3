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
      {"The odds are one in 2.7 million.", "one in 2.7 million = rate 1 per 2700000"},
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

TEST_CASE("a base may leave out what it counts") {
  const Reading table[] = {
      {"The index counted 93 people in modern slavery for every 1,000.",
       "93 people in modern slavery for every 1,000 = rate 93 person per 1000"},
      {"It had 93 people in modern slavery for every 1,000 in Eritrea.",
       "93 people in modern slavery for every 1,000 = rate 93 person per 1000"},
      {"It was 104.6 per 1,000 in North Korea.", "104.6 per 1,000 = rate 104.6 per 1000"},
      {"That is 90 in every 1,000.", "90 in every 1,000 = rate 90 per 1000"},
      {"Doctors saw 12 children held in such homes for every 1,000.",
       "12 children held in such homes for every 1,000 = rate 12 child per 1000"},
      {"About 93 in 1,000 people agreed.", "93 in 1,000 people = rate 93 per 1000 person about"},
      {"One in every 1,000 people lives so.", "One in every 1,000 people = rate 1 per 1000 person"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a base that opens the clause") {
  const Reading table[] = {
      {"Of every 1,000 people, 32 live in slavery.",
       "Of every 1,000 people, 32 = rate 32 per 1000 person"},
      {"Of every 1,000 people there, an estimated 32 live in slavery.",
       "Of every 1,000 people there, an estimated 32 = rate 32 per 1000 person about"},
      {"The survey found that out of every 100 homes, seven flats were empty.",
       "out of every 100 homes, seven flats = rate 7 flat per 100 home"},
      {"32 of each 1,000 inhabitants were asked.",
       "32 of each 1,000 inhabitants = rate 32 per 1000 inhabitant"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a number and a round number that are no rate") {
  const Reading table[] = {
      {"20 people were paid for every 1,000 sold.",
       "20 people = count 20 person; 1,000 = number 1000"},
      {"20 people and others paid for every 1,000 of them.",
       "20 people = count 20 person; 1,000 = number 1000"},
      {"It killed 5 people in 2019 for every 1,000.",
       "5 people = count 5 person; 2019 = date 2019; 1,000 = number 1000"},
      {"Of 1,000 people asked, 32 agreed.", "1,000 people = count 1000 person; 32 = number 32"},
      {"It sold 1,000 in Kenya.", "1,000 = number 1000"},
      {"He checks every 20 days, 5 at a time.", "20 days = duration P20D; 5 = number 5"},
  };
  CHECK_READINGS(table);
}
