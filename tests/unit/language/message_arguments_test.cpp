#include <catch2/catch_test_macros.hpp>

#include "language/messages.h"

using namespace tallymark::language;

TEST_CASE("a date keeps its days, also where they stand on both sides of a new year") {
  CHECK(date_text("2023-05-23") == "23 May 2023");
  CHECK(date_text("2023-05-22/2023-05-23") == "22 or 23 May 2023");
  CHECK(date_text("2022-12-31/2023-01-01") == "31 December 2022 to 1 January 2023");
}

TEST_CASE("the period of a value that holds for years is told in years") {
  CHECK(period_text("2020-02-01/2026-02-04") == "2020 to 2026");
  CHECK(period_text("1995-01-01/1995-12-31") == "1995");
  CHECK(period_text("1995-01-01/1995-06-30") == "1 January 1995 to 30 June 1995");
  CHECK(period_text("2018/2023") == "2018 to 2023");
  CHECK(period_text("2021") == "2021");
}
