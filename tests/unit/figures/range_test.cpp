#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("two ends make one figure, and the scale and unit of the second reach the first") {
  const Reading table[] = {
      {"10 to 20 billion", "10 to 20 billion = number 10000000000..20000000000"},
      {"2.5-3 million people", "2.5-3 million people = count 2500000..3000000 person"},
      {"between 5 and 7 km", "5 and 7 km = measure 5..7 kilometer"},
      {"Estimates range from 10 to 20.", "10 to 20 = number 10..20"},
      {"from 44 mg to 50 mg of it", "44 mg to 50 mg = measure 44..50 milligram"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a change from one level to another is two figures") {
  const Reading table[] = {
      {"It rose from 10 to 20.", "10 = number 10; 20 = number 20"},
      {"The bonus was cut from 2.5% to 2%.", "2.5% = percent 2.5 percent; 2% = percent 2 percent"},
      {"In 2001 and 2002 it fell.", "2001 = date 2001; 2002 = date 2002"},
      {"45 and 50 cases", "45 = count 45 case; 50 cases = count 50 case"},
  };
  CHECK_READINGS(table);
}
