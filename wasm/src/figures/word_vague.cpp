// Counts that say a size and no number: "thousands", "tens of thousands", "several hundred".
#include "figures/word_reader.h"

namespace tallymark {

using namespace language;

// "thousands", "tens of thousands", "several hundred", "a few dozen".
bool WordReader::vague(uint32_t at, Numeral& out) {
  uint32_t i = at;
  Decimal least(1);
  if (has(i, kArticle) && has(i + 1, kFewWord)) ++i;
  if (has(i, kFewWord)) {
    ++i;
    if (has(i, kOfWord)) ++i;
    if (!has(i, kHundredWord | kScaleWord | kDozenWord)) return false;
    if (word(i).has(kAmbiguousWord | kScaleLetters)) return false;
    least = Decimal(2);
    do {
      const FigureWord& w = word(i);
      auto more =
          multiply(least, multiply(Decimal(w.number), power_of_ten(w.power)).value_or(Decimal(1)));
      if (!more) return false;
      least = *more;
      ++i;
    } while (has(i, kScaleWord) && !word(i).has(kScaleLetters));
  } else {
    if (!has(i, kPluralScale) || (has(i, kAmbiguousWord) && !has(i + 1, kOfWord))) return false;
    // "tens" needs "of thousands".
    if (scan_.marked(i, kNeedsScale) && !(has(i + 1, kOfWord) && has(i + 2, kPluralScale)))
      return false;
    while (true) {
      const FigureWord& w = word(i);
      auto more =
          multiply(least, multiply(Decimal(w.number), power_of_ten(w.power)).value_or(Decimal(1)));
      if (!more) return false;
      least = *more;
      ++i;
      if (!(has(i, kOfWord) && has(i + 1, kPluralScale))) break;
      ++i;
    }
  }
  out.value = least;
  out.vague = true;
  out.end = i;
  return true;
}

}  // namespace tallymark
