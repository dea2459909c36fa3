// Numerals written at random and read back, and random number words held against the slow reader.
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "reading.h"
#include "reference.h"

using namespace tallymark;
namespace reference = tallymark::test::reference;

namespace {

struct Written {
  std::string text;
  Decimal value;
};

// A whole number of up to fifteen digits, every length as likely.
int64_t random_number(std::mt19937_64& random) {
  int64_t limit = 1;
  for (uint64_t digits = random() % 15 + 1; digits > 0; --digits) limit *= 10;
  return static_cast<int64_t>(random() % static_cast<uint64_t>(limit));
}

Written write(std::mt19937_64& random) {
  int64_t number = random_number(random);
  if (number == 1) number = 2;  // "one" alone is a pronoun as often as a number
  constexpr std::string_view kScale[] = {"thousand", "million", "billion", "trillion"};
  switch (random() % 6) {
    case 0:
      return {reference::group_digits(number), Decimal(number)};
    case 1:
      return {reference::spell(number, false, true), Decimal(number)};
    case 2:
      return {reference::spell(number, true, true), Decimal(number)};
    case 3:
      return {reference::spell(number, true, false), Decimal(number)};
    case 4: {  // "1,234.56"
      int64_t part = static_cast<int64_t>(random() % 90 + 10);
      number %= 10'000'000'000;
      return {reference::group_digits(number) + "." + std::to_string(part),
              Decimal(number * 100 + part, -2)};
    }
    default: {  // "123.4 million"
      number %= 1000;
      int64_t part = static_cast<int64_t>(random() % 9 + 1);
      uint64_t scale = random() % 4;
      return {
          std::to_string(number) + "." + std::to_string(part) + " " + std::string(kScale[scale]),
          Decimal(number * 10 + part, static_cast<int32_t>(scale * 3 + 2))};
    }
  }
}

// Each numeral in a paragraph of its own; what is read must be the numerals, whole and in order.
void round_trip(int count) {
  constexpr int kBatch = 500;
  std::mt19937_64 random(20230525);
  for (int done = 0; done < count; done += kBatch) {
    std::vector<Written> written;
    std::string text;
    for (int i = 0; i < kBatch; ++i) {
      written.push_back(write(random));
      text += "The answer is exactly " + written.back().text + ".\n\n";
    }
    test::Read all = test::read(text, "");
    for (size_t i = 0; i < written.size(); ++i) {
      INFO(written[i].text);
      REQUIRE(i < all.figures.size());
      const Figure& figure = all.figures[i];
      REQUIRE(all.document.text_of(figure.span) == written[i].text);
      REQUIRE(figure.value.has_value());
      REQUIRE(figure.value->to_string() == written[i].value.to_string());
    }
    REQUIRE(all.figures.size() == written.size());
  }
}

}  // namespace

TEST_CASE("random numerals survive the round trip") { round_trip(20'000); }

// Hidden: it takes some seconds, and minutes under a sanitizer. Run it by its tag.
TEST_CASE("a million random numerals survive the round trip", "[.million]") {
  round_trip(1'000'000);
}

TEST_CASE("the slow reader reads what it writes") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    int64_t number = random_number(random);
    std::string text = reference::spell(number, random() % 2 == 0, random() % 2 == 0);
    INFO(text);
    REQUIRE(reference::read_words(text) == std::optional<int64_t>(number));
  }
  CHECK(!reference::read_words("twenty twelve"));
  CHECK(!reference::read_words("five hundred hundred"));
  CHECK(!reference::read_words("million"));
}

// Words in any order: where they are one number for the slow reader, the fast one reads the same,
// and whatever it reads of them is what the slow one reads of that part.
TEST_CASE("random number words are read as the slow reader reads them") {
  std::vector<std::string> words = {"hundred", "hundred", "thousand", "million", "billion", "and"};
  for (std::string_view word : reference::kSmall) words.emplace_back(word);
  for (std::string_view word : reference::kTens) {
    if (!word.empty()) words.emplace_back(word);
  }
  std::mt19937_64 random(11);
  int whole = 0, parts = 0;
  for (int i = 0; i < 60'000; ++i) {
    std::string phrase;
    for (uint64_t n = random() % 6 + 1; n > 0; --n) {
      if (!phrase.empty()) phrase += ' ';
      phrase += words[random() % words.size()];
    }
    std::string text = "The answer is exactly " + phrase + ".";
    test::Read all = test::read(text, "");
    INFO(text);
    std::optional<int64_t> expected = reference::read_words(phrase);
    if (expected && phrase != "one") {
      ++whole;
      REQUIRE(all.figures.size() == 1);
      REQUIRE(all.figures[0].value.has_value());
      REQUIRE(all.figures[0].value->to_string() == Decimal(*expected).to_string());
      continue;
    }
    for (const Figure& figure : all.figures) {
      auto part = reference::read_words(all.document.text_of(figure.span));
      if (!part || !figure.value) continue;
      ++parts;
      REQUIRE(figure.value->to_string() == Decimal(*part).to_string());
    }
  }
  CHECK(whole > 1000);
  CHECK(parts > 1000);
}
