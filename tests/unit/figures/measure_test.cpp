#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("measures in the units of CLDR and of newspapers") {
  const Reading table[] = {
      {"A 27-kilometer ring, 301,338 km2 (116,347 sq mi).",
       "27-kilometer = measure 27 kilometer; 301,338 km2 = measure 301338 square-kilometer; "
       "116,347 sq mi = measure 116347 "
       "square-mile"},
      {"It ran at 200 km/h, or 120 miles per hour.",
       "200 km/h = measure 200 kilometer-per-hour; 120 miles per hour = measure 120 mile-per-hour"},
      {"Temperatures of -18 °C to -34 °C.", "-18 °C to -34 °C = measure -34..-18 celsius"},
      {"It was 30 degrees Celsius, 86°F.",
       "30 degrees Celsius = measure 30 celsius; 86°F = measure 86 fahrenheit"},
      {"A plant of 7.3 MWh and 50 MW.",
       "7.3 MWh = measure 7.3 megawatt-hour; 50 MW = measure 50 megawatt"},
      {"He is 6-foot-3; she is 5 ft 10 in.",
       "6-foot-3 = measure 6.25 foot; 5 ft 10 in = measure 5.833333333333333 foot"},
      {"Ten tonnes, 5 kg and 12 oz.",
       "Ten tonnes = measure 10 tonne; 5 kg = measure 5 kilogram; 12 oz = measure 12 ounce"},
      {"A density of 12 mg kg−1 at 5 m s-1.",
       "12 mg kg−1 = measure 12 milligram-per-kilogram; 5 m s-1 = measure 5 "
       "meter-per-second"},
      {"Two litres of 5 ± 0.2 ml.",
       "Two litres = measure 2 liter; 5 ± 0.2 ml = measure 5 milliliter"},
      {"An 8- to 16-meter telescope.", "8- to 16-meter = measure 8..16 meter"},
      {"Download at 100 Mbps, 8 GB.",
       "100 Mbps = measure 100 megabit-per-second; 8 GB = measure 8 gigabyte"},
      {"A plank 2 1/2 in thick.", "2 1/2 in = measure 2.5 inch"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("letters and words that are no units here") {
  const Reading table[] = {
      {"There were 50,000 in the square.", "50,000 = number 50000"},
      {"It ended at 6pm, at 6 a.m. or at 5 am.",
       "6pm = time T18:00; 6 a.m. = time T06:00; 5 am = time T05:00"},
      {"Some 1.5m viewers watched.", "1.5m viewers = count 1500000 viewer about"},
      {"Part 24703 L-202 fits.", "24703 = number 24703"},
      {"Five C notes.", "Five C notes = count 5 note"},
  };
  CHECK_READINGS(table);
}
