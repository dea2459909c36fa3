#include "quantity/tolerance.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;

namespace {

std::string shown(const Interval& interval) {
  return (interval.low ? interval.low->to_string() : "") + ".." +
         (interval.high ? interval.high->to_string() : "");
}

}  // namespace

TEST_CASE("the stated digits allow half a step to each side") {
  CHECK(shown(stated_interval(Decimal(1046, -1), Decimal(1, -1))) == "104.55..104.65");
  CHECK(shown(stated_interval(Decimal(90), Decimal(1))) == "89.5..90.5");
  CHECK(shown(stated_interval(Decimal(15, 5), Decimal(1, 5))) == "1450000..1550000");
}

TEST_CASE("hedges widen by the step or a share of the value, whichever is more") {
  CHECK(shown(about_interval(Decimal(400), Decimal(1))) == "380..420");
  CHECK(shown(about_interval(Decimal(7), Decimal(1))) == "6..8");
  CHECK(shown(nearly_interval(Decimal(300), Decimal(1))) == "285..300");
  CHECK(shown(nearly_interval(Decimal(5), Decimal(1))) == "4..5");
}

TEST_CASE("trailing zeros of the whole part are taken as not significant") {
  CHECK(coarse_step(Decimal(90), Decimal(1)) == Decimal(10));
  CHECK(coarse_step(Decimal(1500000), Decimal(1)) == Decimal(1, 5));
  CHECK(coarse_step(Decimal(1046, -1), Decimal(1, -1)) == Decimal(1, -1));
  CHECK(coarse_step(Decimal(32), Decimal(1, -1)) == Decimal(1, -1));
  CHECK(coarse_step(Decimal(17), Decimal(1)) == Decimal(1));
  CHECK(coarse_step(Decimal(0), Decimal(1)) == Decimal(1));
  CHECK(coarse_step(Decimal(7), Decimal(0)) == Decimal(0));
}

TEST_CASE("an interval contains its ends and what an open end leaves") {
  Interval closed{Decimal(1), Decimal(2)}, open{Decimal(1), std::nullopt};
  CHECK(closed.contains(Decimal(1)));
  CHECK(closed.contains(Decimal(2)));
  CHECK_FALSE(closed.contains(Decimal(21, -1)));
  CHECK(open.contains(Decimal(1, 9)));
  CHECK_FALSE(open.contains(Decimal(9, -1)));
}
