#include "quantity/interval.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

using namespace tallymark;

namespace {

std::string shown(const Interval& interval) {
  return (interval.low ? interval.low->to_string() : "") + ".." +
         (interval.high ? interval.high->to_string() : "");
}

Interval closed(int64_t low, int64_t high, int32_t exponent = 0) {
  return {Decimal(low, exponent), Decimal(high, exponent)};
}

const Interval kAtLeastTwo{Decimal(2), std::nullopt}, kAtMostTwo{std::nullopt, Decimal(2)};

}  // namespace

TEST_CASE("sums and differences of intervals") {
  CHECK(shown(add(closed(1, 2), closed(10, 20))) == "11..22");
  CHECK(shown(subtract(closed(10, 20), closed(1, 2))) == "8..19");
  CHECK(shown(add(closed(1, 2), kAtLeastTwo)) == "3..");
  CHECK(shown(subtract(closed(1, 2), kAtLeastTwo)) == "..0");
  CHECK(shown(negate(kAtMostTwo)) == "-2..");
}

TEST_CASE("products take the outermost of the ends") {
  CHECK(shown(multiply(closed(2, 3), closed(4, 5))) == "8..15");
  CHECK(shown(multiply(closed(-2, 3), closed(4, 5))) == "-10..15");
  CHECK(shown(multiply(closed(-2, -1), closed(-5, 4))) == "-8..10");
  CHECK(shown(multiply(closed(2, 3), kAtLeastTwo)) == "4..");
  CHECK(shown(multiply(closed(0, 3), kAtLeastTwo)) == "0..");
  CHECK(shown(multiply(closed(-1, 3), kAtLeastTwo)) == "..");
}

TEST_CASE("quotients; a divisor that may be zero leaves no bounds") {
  CHECK(shown(divide(closed(10, 20), closed(2, 5))) == "2..10");
  CHECK(shown(divide(closed(10, 20), closed(-5, -2))) == "-10..-2");
  CHECK(shown(divide(closed(10, 20), closed(-1, 2))) == "..");
  CHECK(shown(divide(closed(10, 20), closed(0, 2))) == "..");
  CHECK(shown(divide(closed(10, 20), kAtLeastTwo)) == "0..10");
}

TEST_CASE("what is rounded is rounded outwards") {
  Interval third = divide(closed(1, 1), closed(3, 3));
  REQUIRE((third.low && third.high));
  CHECK(multiply(*third.low, Decimal(3)).value() < Decimal(1));
  CHECK(multiply(*third.high, Decimal(3)).value() > Decimal(1));
  // 999,999,999,999,999² has 30 digits
  Interval square =
      multiply(closed(999999999999999, 999999999999999), closed(999999999999999, 999999999999999));
  REQUIRE((square.low && square.high));
  CHECK(*square.low < *square.high);
  CHECK(square.high->to_string().size() == 30);
}

TEST_CASE("intervals that share a value touch") {
  CHECK(touch(closed(1, 2), closed(2, 3)));
  CHECK_FALSE(touch(closed(1, 2), closed(3, 4)));
  CHECK(touch(kAtMostTwo, kAtLeastTwo));
  CHECK(touch(closed(5, 6), kAtLeastTwo));
  CHECK_FALSE(touch(closed(5, 6), kAtMostTwo));
}

TEST_CASE("results of values inside the operands lie inside the result") {
  std::mt19937 random(20260);
  auto draw = [&](int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(random);
  };
  for (int round = 0; round < 20000; ++round) {
    int32_t ea = static_cast<int32_t>(draw(-4, 6)), eb = static_cast<int32_t>(draw(-4, 6));
    int64_t a = draw(-99999, 99999), b = draw(-99999, 99999), wa = draw(0, 500), wb = draw(0, 500);
    Interval x = closed(a, a + wa, ea), y = closed(b, b + wb, eb);
    Decimal p(a + draw(0, wa), ea), q(b + draw(0, wb), eb);
    if (auto v = add(p, q)) CHECK(add(x, y).contains(*v));
    if (auto v = subtract(p, q)) CHECK(subtract(x, y).contains(*v));
    if (auto v = multiply(p, q)) CHECK(multiply(x, y).contains(*v));
    // The quotient itself is rounded to 15 digits, as the ends are moved by one in the last.
    if (auto v = divide(p, q)) CHECK(divide(x, y).contains(*v));
  }
}
