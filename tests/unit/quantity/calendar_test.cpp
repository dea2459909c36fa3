#include "quantity/calendar.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

TEST_CASE("day numbers and dates are each other's inverse over four centuries and more") {
  CHECK(day_of({1970, 1, 1}) == 0);
  CHECK(day_of({2000, 3, 1}) == 11017);
  CHECK(day_of({1969, 12, 31}) == -1);
  CivilDate date{1599, 12, 31};
  int32_t day = day_of(date);
  for (; date.year < 2101; ++day) {
    REQUIRE(date_of(day) == date);
    REQUIRE(day_of(date) == day);
    if (++date.day > days_in_month(date.year, date.month)) {
      date.day = 1;
      if (++date.month > 12) {
        date.month = 1;
        ++date.year;
      }
    }
  }
}

TEST_CASE("weekdays are ISO numbers") {
  CHECK(weekday_of(day_of({2023, 5, 25})) == 4);
  CHECK(weekday_of(day_of({1970, 1, 1})) == 4);
  CHECK(weekday_of(day_of({1969, 12, 28})) == 7);
  CHECK(weekday_of(day_of({1600, 2, 29})) == 2);
}

TEST_CASE("months that are shorter keep their last day") {
  CHECK(add_months({2023, 1, 31}, 1) == CivilDate{2023, 2, 28});
  CHECK(add_months({2024, 1, 31}, 1) == CivilDate{2024, 2, 29});
  CHECK(add_months({2023, 3, 15}, -15) == CivilDate{2021, 12, 15});
}

TEST_CASE("ISO dates and date-times give their day") {
  for (const char* text :
       {"2023-05-25", "20230525", "2023-05-25T14:30", "2023-05-25T14:30:05Z", "2023-05-25 14:30",
        "2023-05-25T14:30:05.123+02:00", "2023-05-25T143005", "2023-05-25T23:59:60-0800"}) {
    INFO(text);
    Result<int32_t> day = parse_iso_day(text);
    REQUIRE(day.ok());
    CHECK(day.value() == day_of({2023, 5, 25}));
  }
}

TEST_CASE("anything else is a bad date") {
  for (const char* text :
       {"", "2023", "2023-05", "2023-13-01", "2023-02-29", "2023-05-32", "2023-5-25", "25.05.2023",
        "2023-05-25T", "2023-05-25T25:00", "2023-05-25T14:61", "2023-05-25x",
        "2023-05-25T14:30+25:00", "yesterday"}) {
    INFO(text);
    Result<int32_t> day = parse_iso_day(text);
    REQUIRE_FALSE(day.ok());
    CHECK(day.error().code == ErrorCode::bad_date);
  }
}
