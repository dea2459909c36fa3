#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("percentages, points and basis points") {
  const Reading table[] = {
      {"Prices rose 5% and 2.7 per cent.",
       "5% = percent 5 percent; 2.7 per cent = percent 2.7 percent"},
      {"Turnout was twenty-five percent.", "twenty-five percent = percent 25 percent"},
      {"The lead shrank by 3 percentage points.",
       "3 percentage points = percent 3 percentage-point"},
      {"The bank cut rates by 25 basis points.", "25 basis points = percent 0.25 percentage-point"},
      {"A 10-percent rise; 7 pct of it.",
       "10-percent = percent 10 percent; 7 pct = percent 7 percent"},
      {"Between 5 and 7 %.", "5 and 7 % = percent 5..7 percent"},
      {"Rates of 5-7% were seen.", "5-7% = percent 5..7 percent"},
      {"It rose from 5% to 7%.", "5% = percent 5 percent; 7% = percent 7 percent"},
      {"Up to 50% and at least 12.5%.",
       "50% = percent 50 percent up-to; 12.5% = percent 12.5 percent at-least"},
      {"Rates fell by half a percentage point.",
       "half a percentage point = percent 0.5 percentage-point"},
      {"The 5th percentile is odd.", "5th = ordinal 5"},
      {"The percentage is unknown.", ""},
  };
  CHECK_READINGS(table);
}
