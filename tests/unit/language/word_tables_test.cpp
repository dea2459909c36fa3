#include <catch2/catch_test_macros.hpp>
#include <iterator>
#include <string>

#include "language/en/word_set.h"
#include "language/figure_words.h"
#include "language/hedges.h"
#include "language/lexicon.h"
#include "language/words.h"

using namespace tallymark::language;

TEST_CASE("a set of words has its words and no others") {
  static constexpr WordSet kTides({"ebb", "flow", "neap", "spring", "ebb"});
  for (std::string_view word : {"ebb", "flow", "neap", "spring"}) CHECK(kTides.has(word));
  for (std::string_view word : {"", "e", "eb", "ebbs", "flood"}) CHECK_FALSE(kTides.has(word));
}

TEST_CASE("a word is found alike with its hash and without") {
  for (std::string_view word : {"the", "seven", "million", "who", "tide", "", "km", "'s"}) {
    const KnownWord* known = known_word(word, word_hash(word));
    CHECK((known ? known->traits : 0) == traits_of(word));
    const FigureWord* figure = known && known->figure != &kNoFigureWord ? known->figure : nullptr;
    CHECK(figure == figure_word(word));
    CHECK(figure_word(word, word_hash(word)) == figure_word(word));
  }
  // One word may be known to both: an ordinal of figures that also picks from a larger number.
  const KnownWord* first = known_word("first", word_hash("first"));
  REQUIRE(first != nullptr);
  CHECK((first->traits & kSelecting) != 0);
  CHECK(first->figure->has(kOrdinalWord));
}

TEST_CASE("the hash of a word is the same at compile time and at run time") {
  constexpr std::string_view kWords[] = {
      "",        "a",        "to",        "sea",        "tide",           "ebbing",
      "harbour", "northern", "neighbour", "fourteenth", "constellations", "é"};
  constexpr uint32_t kHashes[] = {
      word_hash(kWords[0]), word_hash(kWords[1]), word_hash(kWords[2]),  word_hash(kWords[3]),
      word_hash(kWords[4]), word_hash(kWords[5]), word_hash(kWords[6]),  word_hash(kWords[7]),
      word_hash(kWords[8]), word_hash(kWords[9]), word_hash(kWords[10]), word_hash(kWords[11])};
  for (size_t i = 0; i < std::size(kWords); ++i) {
    std::string word(kWords[i]);  // on the heap, with nothing behind it
    INFO(word);
    CHECK(word_hash(word) == kHashes[i]);
    if (word.size() <= 8) CHECK(short_word_hash(word_piece(word)) == kHashes[i]);
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
