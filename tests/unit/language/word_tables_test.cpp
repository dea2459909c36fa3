#include <catch2/catch_test_macros.hpp>
#include <string>

#include "language/en/word_set.h"
#include "language/figure_words.h"
#include "language/hedges.h"
#include "language/lexicon.h"

using namespace tallymark::language;

TEST_CASE("a set of words has its words and no others") {
  static constexpr WordSet kTides({"ebb", "flow", "neap", "spring", "ebb"});
  for (std::string_view word : {"ebb", "flow", "neap", "spring"}) CHECK(kTides.has(word));
  for (std::string_view word : {"", "e", "eb", "ebbs", "flood"}) CHECK_FALSE(kTides.has(word));
}

TEST_CASE("a word is found alike with its hash and without") {
  for (std::string_view word : {"the", "seven", "million", "who", "tide", "", "km"}) {
    CHECK(traits_of(word, word_hash(word)) == traits_of(word));
    CHECK(figure_word(word, word_hash(word)) == figure_word(word));
  }
}

TEST_CASE("every phrase of a hedge passes the quick tests") {
  for (const HedgePhrase& phrase : hedges_before()) {
    INFO(phrase.words);
    std::string_view last = phrase.words.substr(phrase.words.rfind(' ') + 1);
    CHECK(may_end_hedge(last, word_hash(last)));
  }
  for (const HedgePhrase& phrase : hedges_after()) {
    INFO(phrase.words);
    std::string_view first = phrase.words.substr(0, phrase.words.find(' '));
    CHECK(may_begin_hedge(first, word_hash(first)));
  }
  CHECK_FALSE(may_end_hedge("tide", word_hash("tide")));
  CHECK_FALSE(may_begin_hedge("tide", word_hash("tide")));
}
