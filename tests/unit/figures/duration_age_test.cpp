#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("durations") {
  const Reading table[] = {
      {"It took five years, three days and half an hour.",
       "five years = duration P5Y; three days = duration P3D; half an hour = duration PT0.5H"},
      {"A three-day event, a 90-minute film.",
       "three-day = duration P3D; 90-minute = duration PT90M"},
      {"Two decades of war; a fortnight.", "Two decades = duration P20Y"},
      {"Several hundred years passed.", "Several hundred years = duration 200.. year"},
      {"Six to eight weeks.", "Six to eight weeks = duration 6..8 week"},
      {"The under-18s played.", "18 = number 18"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("ages") {
  const Reading table[] = {
      {"She was 47 years old, he is a 5-year-old.",
       "47 years old = age P47Y; 5-year-old = age P5Y"},
      {"Aged 47, she retired at the age of 60.", "47 = age P47Y; 60 = age P60Y"},
      {"He is in his 30s.", "30s = age P30Y"},
      {"Kim Min-ho, 46, was named.", "46 = age P46Y"},
      {"In Paris, 12, maybe 13 came.", "12 = number 12; 13 = number 13"},
      {"Those aged 30-39 agreed.", "30-39 = age 30..39 year"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("ages told by a verb or beside a name of one part") {
  const Reading table[] = {
      {"She turned 35 last week.", "35 = age P35Y; last week = date 2023-05-15/2023-05-21"},
      {"Anna Berg will turn 81 next month.", "81 = age P81Y; next month = date 2023-06"},
      {"He was 73.", "73 = age P73Y"},
      {"When she was eight, they moved.", "eight = age P8Y"},
      {"Olsen died at 82.", "82 = age P82Y"},
      {"Berg, 45, said so.", "45 = age P45Y"},
      {"She will be 34 when I was 16.", "34 = age P34Y; 16 = age P16Y"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("numbers behind the same verbs that are no ages") {
  const Reading table[] = {
      {"It was 73.", "73 = number 73"},
      {"He was 12 points behind.", "12 points = count 12 point"},
      {"She turned 20 pages.", "20 pages = count 20 page"},
      {"They turned 20 into 30.", "20 = number 20; 30 = number 30"},
      {"He died at 5 p.m. today.", "5 p.m. = time T17:00; today = date 2023-05-25"},
      {"Bergen, 45 miles away, slept.", "45 miles = measure 45 mile"},
      {"In Bergen, 45, said the mayor, were ill.", "45 = number 45"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a unit and a part of it") {
  const Reading table[] = {
      {"It took an hour and a half.", "an hour and a half = duration PT1.5H"},
      {"A year and a quarter of the money were gone.", ""},
  };
  CHECK(tallymark::test::reading_of(table[0].text) == table[0].figures);
  CHECK(tallymark::test::reading_of(table[1].text).find("P1.25Y") == std::string::npos);
}

TEST_CASE("a half that is joined") {
  const Reading table[] = {
      {"A two-and-a-half-year trial of six-and-a-half hours.",
       "two-and-a-half-year = duration P2.5Y; six-and-a-half hours = duration PT6.5H"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a day that is told and a day that is meant") {
  const Reading table[] = {
      {"She will one day captain the side.", ""},
      {"It took one day.", "one day = duration P1D"},
      {"He took one year off.", "one year = duration P1Y"},
  };
  CHECK_READINGS(table);
}
