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
