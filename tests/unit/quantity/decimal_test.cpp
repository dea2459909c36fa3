#include "quantity/decimal.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <random>
#include <string>

using tallymark::Decimal;

namespace {

std::string shown(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "none";
}

}  // namespace

TEST_CASE("decimals are read as written and printed in the shortest plain form") {
  CHECK(shown(Decimal::parse("104.6")) == "104.6");
  CHECK(shown(Decimal::parse("32.0")) == "32");
  CHECK(shown(Decimal::parse("-0.050")) == "-0.05");
  CHECK(shown(Decimal::parse(".5")) == "0.5");
  CHECK(shown(Decimal::parse("1e6")) == "1000000");
  CHECK(shown(Decimal::parse("2.5E-3")) == "0.0025");
  CHECK(shown(Decimal::parse("+7")) == "7");
  CHECK(shown(Decimal::parse("999999999999999999")) == "999999999999999999");
  CHECK(shown(Decimal::parse("1000000000000000000000000000000")) ==
        "1000000000000000000000000000000");
}

TEST_CASE("what is no number or does not fit has no value") {
  for (const char* text : {"", "-", ".", "1.2.3", "12a", "1e", "1e+", " 1", "1,000", "0x10", "nan",
                           "1234567890123456789", "1e31", "1e-31", "0.1234567890123456789"}) {
    INFO(text);
    CHECK_FALSE(Decimal::parse(text).has_value());
  }
}

TEST_CASE("arithmetic is exact or has no value") {
  Decimal tenth(1, -1), fifth(2, -1);
  CHECK(shown(add(tenth, fifth)) == "0.3");
  CHECK(shown(subtract(Decimal(1), Decimal(9, -1))) == "0.1");
  CHECK(shown(multiply(Decimal(15, -1), Decimal(1, 6))) == "1500000");
  CHECK(shown(add(Decimal(1, 20), Decimal(1))) == "none");
  CHECK(shown(multiply(Decimal(999999999999), Decimal(999999999999))) == "none");
  CHECK(shown(add(Decimal(999999999999999999), Decimal(1))) == "1000000000000000000");
}

TEST_CASE("division rounds half away from zero to the digits asked for") {
  CHECK(shown(divide(Decimal(1), Decimal(3), 3)) == "0.333");
  CHECK(shown(divide(Decimal(2), Decimal(3), 3)) == "0.667");
  CHECK(shown(divide(Decimal(-1), Decimal(8), 2)) == "-0.13");
  CHECK(shown(divide(Decimal(5), Decimal(2))) == "2.5");
  CHECK(shown(divide(Decimal(1), Decimal(0))) == "none");
  CHECK(shown(divide(Decimal(0), Decimal(7))) == "0");
  CHECK(shown(divide(Decimal(999999999999999999), Decimal(7), 18)) == "142857142857142857");
}

TEST_CASE("order is by value whatever the exponents") {
  CHECK(Decimal(1, 1) == Decimal(10));
  CHECK(Decimal(-5) < Decimal(0));
  CHECK(Decimal(1, -30) > Decimal(0));
  CHECK(Decimal(999999999999999999) < Decimal(1, 30));
  CHECK(Decimal(-1, 30) < Decimal(-999999999999999999));
  CHECK(Decimal(1046, -1) > Decimal(10459, -2));
}

TEST_CASE("addition and comparison agree with 128-bit integers on random values") {
  std::mt19937_64 random(20230525);
  for (int round = 0; round < 100000; ++round) {
    int64_t a = static_cast<int64_t>(random() % 2000000000) - 1000000000;
    int64_t b = static_cast<int64_t>(random() % 2000000000) - 1000000000;
    int shift = static_cast<int>(random() % 6);
    __int128 power = 1;
    for (int i = 0; i < shift; ++i) power *= 10;
    Decimal left(a), right(b, -shift);
    __int128 exact_left = static_cast<__int128>(a) * power, exact_right = b;
    REQUIRE((left < right) == (exact_left < exact_right));
    auto sum = add(left, right);
    REQUIRE(sum.has_value());
    REQUIRE(*sum == Decimal(static_cast<int64_t>(exact_left + exact_right), -shift));
    REQUIRE(Decimal::parse(sum->to_string()) == sum);
  }
}

TEST_CASE("the double of a decimal is the nearest, or none") {
  CHECK(Decimal(0).to_double() == 0.0);
  CHECK(Decimal(-1046, -1).to_double() == -104.6);
  CHECK(Decimal(1, 22).to_double() == 1e22);
  CHECK_FALSE(Decimal(1, 23).to_double());
  CHECK_FALSE(Decimal(1, -23).to_double());
  CHECK_FALSE(Decimal((int64_t{1} << 53) + 1).to_double());
  std::mt19937_64 random(20261127);
  int found = 0;
  for (int round = 0; round < 100000; ++round) {
    int64_t mantissa = static_cast<int64_t>(random() >> (10 + random() % 50));
    Decimal decimal(random() % 2 ? mantissa : -mantissa, static_cast<int32_t>(random() % 50) - 25);
    auto number = decimal.to_double();
    found += number.has_value();
    if (number) REQUIRE(*number == std::strtod(decimal.to_string().c_str(), nullptr));
  }
  CHECK(found > 50000);
}

TEST_CASE("rounding to a step goes half away from zero") {
  CHECK(round_to(Decimal(1488, -1), Decimal(1)) == Decimal(149));
  CHECK(round_to(Decimal(25, -1), Decimal(1)) == Decimal(3));
  CHECK(round_to(Decimal(-25, -1), Decimal(1)) == Decimal(-3));
  CHECK(round_to(Decimal(1046, -1), Decimal(1, 1)) == Decimal(100));
  CHECK(round_to(Decimal(1046, -1), Decimal(1, -2)) == Decimal(1046, -1));
  CHECK(round_to(Decimal(4, -1), Decimal(1)) == Decimal(0));
  CHECK(round_to(Decimal(16, -1), Decimal(0)) == Decimal(2));
}

TEST_CASE("a product may be rounded where it does not fit") {
  Decimal nines(999999999999, 0);
  CHECK_FALSE(multiply(nines, nines));
  CHECK(multiply(nines, nines, 3) == Decimal(1, 24));
  CHECK(multiply(Decimal(12), Decimal(-5), 15) == Decimal(-60));
}

TEST_CASE("powers are exact where they fit and to eight digits where they do not") {
  CHECK(shown(to_power(Decimal(2), 10)) == "1024");
  CHECK(shown(to_power(Decimal(7), 0)) == "1");
  CHECK(shown(to_power(Decimal(-3), 3)) == "-27");
  auto large = to_power(Decimal(11, -1), 23);  // 8.9543024325…
  REQUIRE(large.has_value());
  CHECK(Decimal(89543, -4) < *large);
  CHECK(*large < Decimal(895431, -5));
  CHECK_FALSE(to_power(Decimal(99), 99).has_value());
}

TEST_CASE("decimals are written in the shortest plain form") {
  CHECK(Decimal().to_string() == "0");
  CHECK(Decimal(1046, -1).to_string() == "104.6");
  CHECK(Decimal(-5, -2).to_string() == "-0.05");
  CHECK(Decimal(25, 5).to_string() == "2500000");
  CHECK(Decimal(125, -3).to_string() == "0.125");
  CHECK(Decimal(INT64_MIN).to_string() == "-9223372036854775808");
  CHECK(Decimal(1, 30).to_string() == "1" + std::string(30, '0'));
  CHECK(Decimal(1, -30).to_string() == "0." + std::string(29, '0') + "1");
}

TEST_CASE("an exponent that no reader makes stays within the room for the text") {
  char text[Decimal::kTextBytes];
  for (int exponent : {-1000, -128, 128, 1000}) {
    char* end = Decimal(-123456789012345671, exponent).write(text);
    CHECK(end - text <= static_cast<std::ptrdiff_t>(sizeof text));
  }
}
