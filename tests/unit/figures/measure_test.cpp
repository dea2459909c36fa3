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
      {"It is 150m km away, behind 20m tonnes of dust.",
       "150m km = measure 150000000 kilometer; 20m tonnes = measure 20000000 tonne"},
      {"The 4m high walls are 5m thick.", "4m = measure 4 meter; 5m = measure 5 meter"},
      {"Part 24703 L-202 fits.", "24703 = number 24703"},
      {"Five C notes.", "Five C notes = count 5 note"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("feet, inches and stones by their marks") {
  const Reading table[] = {
      {"The 5'10\" guard and the 6'2'' wing met.",
       "5'10\" = measure 5.833333333333333 foot; 6'2'' = measure 6.166666666666667 foot"},
      {"At 6'2, he is tall.", "6'2 = measure 6.166666666666667 foot"},
      {"He weighs 14st 2lb, she 9st.",
       "14st 2lb = measure 14.142857142857143 stone; 9st = measure 9 stone"},
      {"The 21st and the 31st came.", "21st = ordinal 21; 31st = ordinal 31"},
      {"He sang '5' twice.", "5 = number 5"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("parts per million, decibels and other units beside CLDR") {
  const Reading table[] = {
      {"Air holds 420 ppm of it, or 12 parts per billion.",
       "420 ppm = measure 420 part-per-1e6; 12 parts per billion = measure 12 part-per-1e9"},
      {"It roars at 60 dB with 300 lb-ft.",
       "60 dB = measure 60 decibel; 300 lb-ft = measure 300 pound-force-foot"},
      {"A film of 24 fps, 1.5 Å thin, at 35‰.",
       "24 fps = measure 24 frame-per-second; 1.5 Å = measure 1.5 angstrom; 35‰ = measure 35 "
       "permille"},
      {"In db 5 we trust.", "5 = number 5"},
      {"The screen shows 1080p.", "1080 = number 1080"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("units behind a plus, and letters of sums and scores that are no units") {
  const Reading table[] = {
      {"It has a range of 520+ miles.", "520+ miles = measure 520 mile at-least"},
      {"They made €600m a year ago.", "€600m = money 600000000 EUR; a year ago = date 2022"},
      {"It wins with 0-60 mph in 3.1 seconds.",
       "0-60 mph = measure 0..60 mile-per-hour; 3.1 seconds = duration PT3.1S"},
      {"It left from Complex 39A in May.", "May = date 2023-05"},
  };
  CHECK_READINGS(table);
}
