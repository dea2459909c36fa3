#include <catch2/catch_test_macros.hpp>
#include <string>

#include "language/currency_names.h"
#include "language/en/word_set.h"
#include "language/figure_words.h"
#include "language/hedges.h"
#include "language/lexicon.h"
#include "language/unit_names.h"

using namespace tallymark::language;

TEST_CASE("a set of words has its words and no others") {
  static constexpr WordSet kTides({"ebb", "flow", "neap", "spring", "ebb"});
  for (std::string_view word : {"ebb", "flow", "neap", "spring"}) CHECK(kTides.has(word));
  for (std::string_view word : {"", "e", "eb", "ebbs", "flood"}) CHECK_FALSE(kTides.has(word));
  CHECK(kTides.has("flow", word_hash("flow")));
}

TEST_CASE("a word is found alike with its hash and without") {
  for (std::string_view word : {"the", "seven", "million", "who", "tide", "", "km"}) {
    CHECK(traits_of(word, word_hash(word)) == traits_of(word));
    CHECK(figure_word(word, word_hash(word)) == figure_word(word));
  }
}

// A token may be any part of a name's beginning, or of its end.
TEST_CASE("no name of a unit or currency is filtered out") {
  for (size_t i = 0; i < kUnitNameCount; ++i) {
    std::string_view phrase = kUnitNames[i].phrase;
    INFO(phrase);
    for (size_t size = 1; size <= phrase.size(); ++size)
      REQUIRE(kUnitStarts.may_start(phrase.substr(0, size)));
  }
  for (size_t i = 0; i < kCurrencyNameCount; ++i) {
    std::string_view phrase = kCurrencyNames[i].phrase;
    bool before = (kCurrencyNames[i].rules & kBefore) != 0;
    INFO(phrase);
    for (size_t size = 1; size <= phrase.size(); ++size) {
      REQUIRE(kCurrencyStarts.may_start(phrase.substr(0, size)));
      REQUIRE((!before || kCurrencyEnds.may_end(phrase.substr(phrase.size() - size))));
    }
  }
}

TEST_CASE("most words that stand beside numbers are filtered out") {
  size_t passed = 0, count = 0;
  for (std::string_view word :
       {"people",  "members", "tides", "schools",  "soldiers", "votes", "houses",
        "workers", "trees",   "books", "children", "doctors",  "in",    "of",
        "and",     "to",      "the",   "were",     "was",      ","}) {
    passed += kUnitStarts.may_start(word) + kCurrencyStarts.may_start(word);
    count += 2;
  }
  CHECK(passed * 2 < count);
}

TEST_CASE("every phrase of a hedge passes the quick tests") {
  for (const HedgePhrase& phrase : hedges_before()) {
    INFO(phrase.words);
    CHECK(may_end_hedge(phrase.words.substr(phrase.words.rfind(' ') + 1)));
  }
  for (const HedgePhrase& phrase : hedges_after()) {
    INFO(phrase.words);
    CHECK(may_begin_hedge(phrase.words.substr(0, phrase.words.find(' '))));
  }
  CHECK_FALSE(may_end_hedge("tide"));
  CHECK_FALSE(may_begin_hedge("tide"));
}
