// A date as precise as it is known, written as EDTF (ISO 8601-2): "1981", "2023-05", "2023-05-23",
// "198X", "19XX", "1981~", "2018/2023", quarters "2023-33" to "2023-36", seasons "2023-21" to
// "2023-24".
#pragma once

#include <cstdint>
#include <string>

#include "quantity/calendar.h"

namespace tallymark {

enum class Precision : uint8_t { century, decade, year, season, quarter, half, month, day };

struct Period {
  Precision precision = Precision::year;
  int32_t year = 0;  // for a decade or century, its first year: 1980, 1900
  int32_t part = 0;  // month 1-12; season 1-4 (spring first); quarter 1-4; half 1-2; else 0
  int32_t day = 0;
  bool approximate = false;

  static Period of_year(int32_t year) { return {Precision::year, year, 0, 0, false}; }
  static Period of_month(int32_t year, int32_t month) {
    return {Precision::month, year, month, 0, false};
  }
  static Period of_day(int32_t day_number);

  // First and last day. A season is the meteorological one of the northern hemisphere (spring is
  // March to May; winter begins in December of its year).
  int32_t first_day() const;
  int32_t last_day() const;
  std::string to_edtf() const;
};

// "2018/2023". An interval inside one day or year is written as its two ends all the same.
std::string edtf_interval(const Period& first, const Period& last);

}  // namespace tallymark
