// The words that the language knows: what the closed classes (lexicon.h) and the figures
// (figure_words.h) say of each, in one look.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/figure_words.h"
#include "language/lexicon.h"

namespace tallymark::language {

// What most words mean in figures.
inline constexpr FigureWord kNoFigureWord{};

struct KnownWord {
  std::string_view word;  // lower case
  Traits traits = 0;
  const FigureWord* figure = &kNoFigureWord;  // never null

  // What another row says of the same word; of two meanings in figures the first counts.
  constexpr void add(const KnownWord& other) {
    traits |= other.traits;
    if (figure == &kNoFigureWord) figure = other.figure;
  }
};

// By the lower-cased word and its word_hash; null for a word without traits and meaning. Cost:
// about one comparison for a word that is known, and mostly none for others.
const KnownWord* known_word(std::string_view lower, uint32_t hash);

}  // namespace tallymark::language
