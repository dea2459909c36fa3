#include "quantity/edtf.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

namespace {

struct Row {
  Period period;
  const char* edtf;
  CivilDate first, last;
};

}  // namespace

TEST_CASE("each precision has its EDTF form and its first and last day") {
  const Row rows[] = {
      {Period::of_year(1981), "1981", {1981, 1, 1}, {1981, 12, 31}},
      {Period::of_month(2023, 5), "2023-05", {2023, 5, 1}, {2023, 5, 31}},
      {Period::of_day(day_of({2023, 5, 23})), "2023-05-23", {2023, 5, 23}, {2023, 5, 23}},
      {{Precision::decade, 1980, 0, 0, false}, "198X", {1980, 1, 1}, {1989, 12, 31}},
      {{Precision::century, 1900, 0, 0, false}, "19XX", {1900, 1, 1}, {1999, 12, 31}},
      {{Precision::quarter, 2023, 1, 0, false}, "2023-33", {2023, 1, 1}, {2023, 3, 31}},
      {{Precision::quarter, 2023, 4, 0, false}, "2023-36", {2023, 10, 1}, {2023, 12, 31}},
      {{Precision::season, 2023, 2, 0, false}, "2023-22", {2023, 6, 1}, {2023, 8, 31}},
      {{Precision::season, 2023, 4, 0, false}, "2023-24", {2023, 12, 1}, {2024, 2, 29}},
      {{Precision::half, 2025, 2, 0, false}, "2025-41", {2025, 7, 1}, {2025, 12, 31}},
      {{Precision::year, 1981, 0, 0, true}, "1981~", {1981, 1, 1}, {1981, 12, 31}},
      {Period::of_year(476), "0476", {476, 1, 1}, {476, 12, 31}},
  };
  for (const Row& row : rows) {
    INFO(row.edtf);
    CHECK(row.period.to_edtf() == row.edtf);
    CHECK(date_of(row.period.first_day()) == row.first);
    CHECK(date_of(row.period.last_day()) == row.last);
  }
  CHECK(edtf_interval(Period::of_year(2018), Period::of_year(2023)) == "2018/2023");
}
