// One table of the English words that the closed classes or the figures know, made by the compiler.
#include "language/words.h"

#include <array>

#include "language/en/figure_word_rows.h"
#include "language/en/word_table.h"

namespace tallymark::language {
namespace {

constexpr WordRow kClosedClasses[] = {
#define W(forms, traits) {forms, traits},
#include "language/en/closed_classes.inc"
#undef W
};

constexpr auto kTraits = bits_of<count_forms(kClosedClasses)>(kClosedClasses);

constexpr auto kKnownWords = [] {
  constexpr auto& kWords = figure_word_rows::kWords;
  std::array<KnownWord, kTraits.size() + std::size(kWords)> words{};
  size_t size = 0;
  for (const WordBits& word : kTraits) words[size++] = {word.word, word.bits};
  for (const FigureWord& word : kWords) words[size++] = {word.word, 0, &word};
  return words;
}();

constexpr WordTable kTable(kKnownWords);

}  // namespace

const KnownWord* known_word(std::string_view lower, uint32_t hash) {
  return kTable.find(lower, hash);
}

Traits traits_of(std::string_view lower) {
  const KnownWord* word = known_word(lower, word_hash(lower));
  return word ? word->traits : 0;
}

const FigureWord* figure_word(std::string_view lower) {
  return figure_word(lower, word_hash(lower));
}

const FigureWord* figure_word(std::string_view lower, uint32_t hash) {
  const KnownWord* word = known_word(lower, hash);
  return word && word->figure != &kNoFigureWord ? word->figure : nullptr;
}

std::string_view time_unit_id(TimeUnit unit) {
  constexpr std::string_view kIds[] = {"",      "second", "minute",    "hour",  "day",
                                       "night", "week",   "fortnight", "month", "quarter",
                                       "year",  "decade", "century"};
  return kIds[static_cast<size_t>(unit)];
}

}  // namespace tallymark::language
