// The civil (proleptic Gregorian) calendar as day numbers: days since 1970-01-01, which is day 0.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace tallymark {

struct CivilDate {
  int32_t year = 1970;
  int32_t month = 1;  // 1-12
  int32_t day = 1;    // 1-31

  friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

bool is_leap_year(int32_t year);
// 28-31; 0 for a month outside 1-12.
int32_t days_in_month(int32_t year, int32_t month);
bool is_valid_date(const CivilDate& date);

// Constant time; the date must be valid and its year within ±1,000,000.
int32_t day_of(const CivilDate& date);
CivilDate date_of(int32_t day);

// ISO 8601: 1 is Monday, 7 is Sunday.
int32_t weekday_of(int32_t day);

// The same day of the month `months` later (or earlier); the last day of a shorter month.
CivilDate add_months(const CivilDate& date, int32_t months);

// "2023-05-25", "20230525", or either followed by "T" or a space and a time ("T14:30",
// "T14:30:05Z", "T14:30:05.123+02:00"). The time is checked and dropped: the day is the one
// written, in its own zone. Error: bad_date.
Result<int32_t> parse_iso_day(std::string_view text);

}  // namespace tallymark
