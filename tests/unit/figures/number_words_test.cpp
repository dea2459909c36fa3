#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("numbers in words") {
  const Reading table[] = {
      {"twenty-one and thirty two", "twenty-one = number 21; thirty two = number 32"},
      {"nine trillion two hundred and five",
       "nine trillion two hundred and five = number 9000000000205"},
      {"a hundred and two of those", "a hundred and two = number 102"},
      {"three million, two hundred and forty",
       "three million, two hundred and forty = number 3000240"},
      {"half a million or a quarter of a million",
       "half a million = number 500000; a quarter of a million = number 250000"},
      {"two and a half million", "two and a half million = number 2500000"},
      {"a dozen, half a dozen, three dozen",
       "a dozen = number 12; half a dozen = number 6; three dozen = number 36"},
      {"eight point four six", "eight point four six = number 8.46"},
      {"minus twenty-five", "minus twenty-five = number -25"},
      {"twenty five hundred", "twenty five hundred = number 2500"},
      {"one, two and three", "one = number 1; two = number 2; three = number 3"},
      {"hundreds of thousands", "hundreds of thousands = number 100000.."},
      {"several hundred", "several hundred = number 200.."},
      {"twelve thousand three hundred and forty-five",
       "twelve thousand three hundred and forty-five = number 12345"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("fractions in words") {
  const Reading table[] = {
      {"Two-thirds of them left.", "Two-thirds = ratio 0.666666666666667"},
      {"It fell by a fifth.", "a fifth = ratio 0.2"},
      {"Nearly half the votes and three-quarters of the seats.",
       "half = ratio 0.5 nearly; three-quarters = ratio 0.75"},
      {"The second half was dull; at half-time nobody scored.", ""},
      {"A third man was seen.", "third = ordinal 3"},
  };
  CHECK_READINGS(table);
}

namespace {

// The obvious way to say a number, as the reference for reading it back.
std::string say(uint64_t value) {
  static const char* const kSmall[] = {"zero",    "one",     "two",       "three",    "four",
                                       "five",    "six",     "seven",     "eight",    "nine",
                                       "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                       "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char* const kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                      "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (value < 20) return kSmall[value];
  if (value < 100) return kTens[value / 10] + (value % 10 ? "-" + say(value % 10) : std::string());
  if (value < 1000)
    return say(value / 100) + " hundred" +
           (value % 100 ? " and " + say(value % 100) : std::string());
  struct Scale {
    uint64_t value;
    const char* name;
  };
  for (Scale scale : {Scale{1000000000000000ull, "quadrillion"},
                      Scale{1000000000000ull, "trillion"}, Scale{1000000000ull, "billion"},
                      Scale{1000000ull, "million"}, Scale{1000ull, "thousand"}}) {
    if (value >= scale.value) {
      uint64_t rest = value % scale.value;
      std::string head = say(value / scale.value) + " " + scale.name;
      if (rest == 0) return head;
      return head + (rest < 100 ? " and " : " ") + say(rest);
    }
  }
  return {};
}

}  // namespace

TEST_CASE("every number that is said is read back, up to ten thousand and at random above") {
  auto check = [](uint64_t value) {
    std::string text = say(value);
    auto all = tallymark::test::read(text, "");
    INFO(text);
    REQUIRE(all.figures.size() == 1);
    REQUIRE(all.figures[0].value.has_value());
    REQUIRE(all.figures[0].value->to_integer() == static_cast<int64_t>(value));
    REQUIRE(all.figures[0].span == tallymark::Span{0, static_cast<uint32_t>(text.size())});
  };
  for (uint64_t value = 0; value <= 10000; ++value) check(value);
  std::mt19937_64 random(7);
  for (int round = 0; round < 20000; ++round) {
    uint64_t limit = 1;
    for (uint64_t digits = random() % 18; digits > 0; --digits) limit *= 10;
    check(random() % (limit * 10));
  }
}

TEST_CASE("denominators of two joined words, and words behind a hundred in digits") {
  const Reading table[] = {
      {"One twenty-fifth of it is gone.", "One twenty-fifth = ratio 0.04"},
      {"They hold three twenty-fifths of it.", "three twenty-fifths = ratio 0.12"},
      {"It was the twenty-fifth.", "twenty-fifth = ordinal 25"},
      {"They met 3 hundred and one people.", "3 hundred and one people = count 301 person"},
      {"They met 3 million and one of them spoke.", "3 million = number 3000000"},
  };
  CHECK_READINGS(table);
}
