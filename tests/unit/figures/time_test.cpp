#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("clock times") {
  const Reading table[] = {
      {"It starts at 14:30 and ends at 6 p.m.", "14:30 = time T14:30; 6 p.m. = time T18:00"},
      {"At 12am, 12pm and 3:05 pm.",
       "12am = time T00:00; 12pm = time T12:00; 3:05 pm = time T15:05"},
      {"The call came at 10 o'clock, at noon and at 0800 GMT.",
       "10 o'clock = time T10:00; noon = time T12:00; 0800 GMT = time T08:00"},
      {"He ran it in 3:35.27.", "3:35.27 = duration PT3M35.27S"},
      {"A ratio of 3:1.", "3:1 = ratio 3"},
      {"25:70 is no time.", "25 = number 25; 70 = number 70"},
  };
  CHECK_READINGS(table);
}
