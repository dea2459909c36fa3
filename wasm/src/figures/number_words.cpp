// Numbers in words, as one state machine over the word table: which of its parts reads what begins
// at a token.
#include "figures/names.h"
#include "figures/numerals.h"
#include "figures/word_reader.h"
#include "language/lexicon.h"

namespace tallymark {

using namespace language;

uint32_t WordReader::next(uint32_t i) const {
  if (i + 1 < limit_ && scan_.is_hyphen(i) && scan_.joined(i) && scan_.joined(i + 1)) return i + 1;
  // "fifty - two", "one - fourth": text that was split into words keeps spaces around its
  // hyphens.
  if (i + 1 < limit_ && i > 0 && scan_.is_hyphen(i) && scan_.token(i).space_before &&
      scan_.token(i + 1).space_before &&
      ((has(i - 1, kTensWord) && has(i + 1, kUnitWord)) ||
       (has(i - 1, kUnitWord) && has(i + 1, kDenominator)))) {
    return i + 1;
  }
  return i;
}

void WordReader::finish(Numeral& out, uint32_t end, bool negative) {
  out.end = end;
  out.in_words = true;
  if (negative) {
    out.value = negate(out.value);
    out.sign = true;
  }
}

bool WordReader::read(Numeral& out) {
  out = Numeral();
  out.begin = at_;
  uint32_t i = at_;
  bool negative = false;
  if (has(i, kMinusWord)) {
    if (!cardinal(i + 1)) {
      // "minus 5"
      if (i + 1 < limit_ && scan_.is_digits(i + 1) && scan_.marked(i, kBeforeDigits) &&
          read_digits(scan_, i + 1, out)) {
        out.begin = at_;
        out.value = negate(out.value);
        out.sign = true;
        out.digits = 0;
        return true;
      }
      return false;
    }
    negative = true;
    ++i;
  }
  if (has(i, kFewWord | kPluralScale) || (has(i, kArticle) && has(i + 1, kFewWord))) {
    if (!vague(i, out)) return false;
    finish(out, out.end, false);
    return true;
  }
  bool article = false;
  if (has(i, kArticle)) {
    if (half(i, out)) {
      finish(out, out.end, negative);
      return true;
    }
    bool dozen = has(i + 1, kDozenWord) && !has(i + 1, kPluralScale);
    if (dozen && has(i + 1, kAmbiguousWord) && !has(i + 2, kOfWord)) return false;
    bool part = has(i + 1, kHundredWord) && i + 2 < limit_ && has(i + 2, kDenominator) &&
                has(i + 2, kPluralDenominator);
    if (!has(i + 1, kHundredWord | kScaleWord) && !dozen && !part) return false;
    if (has(i + 1, kScaleLetters)) return false;
    article = true;
    ++i;
  } else if (has(i, kHalfWord) ||
             (has(i, kDenominator) && has(i, kTimeUnit) && has(i + 1, kScaleWord))) {
    if (!half(i, out)) return false;
    finish(out, out.end, negative);
    return true;
  }
  if (has(i, kDozenWord) && !has(i, kPluralScale)) {
    if (has(i, kAmbiguousWord) && !article) return false;
    if (!article && i > 0 && scan_.token(i - 1).has(kPossessiveMark)) return false;
    out.value = Decimal(word(i).number);
    out.step = Decimal(1);
    finish(out, i + 1, negative);
    return true;
  }
  // "third", "twentieth": an ordinal alone; what it counts from is decided elsewhere.
  if (has(i, kOrdinalWord) && !article && !cardinal(i)) {
    const FigureWord& w = word(i);
    out.value = multiply(Decimal(w.ordinal), power_of_ten(w.power)).value_or(Decimal(1));
    out.ordinal = true;
    finish(out, i + 1, false);
    return true;
  }
  if (has(i, kPointWord)) {
    // "point five o six", "point two metres": digits alone would be "Point one: …".
    uint32_t end = i;
    out.value = Decimal();
    if (!decimals(end, out)) return false;
    bool long_enough = end > i + 2 || (end < limit_ && (has(end, kPercentWord | kScaleWord) ||
                                                        find_unit_name(scan_, end, false).name));
    if (!long_enough) return false;
    scale(end, out);
    finish(out, end, negative);
    return true;
  }
  if (!cardinal(i) || (has(i, kScaleLetters))) return false;
  // "Million Dollar Baby": a scale word alone with a capital is part of a name.
  if (!article && has(i, kScaleWord | kHundredWord) && scan_.token(i).capitalised &&
      !scan_.token(i).starts_sentence) {
    return false;
  }
  Wide value = 0;
  bool ordinal = false;
  int last_power = 0;
  uint32_t end = i;
  if (!integer(end, value, ordinal, last_power)) return false;
  out.value = to_decimal(value, out.rounded);
  out.ordinal = ordinal;
  // The scale of the last word said: "two million" is stated to the million, "five hundred" to the
  // hundred.
  out.step = power_of_ten(last_power > 30 ? 30 : last_power);
  if (!ordinal) {
    if (decimals(end, out)) {
      scale(end, out);
    } else if (!fraction_of(end, out, value)) {
      uint32_t dozen = next(end);
      if (has(dozen, kDozenWord) && !has(dozen, kAmbiguousWord)) {
        out.value = multiply(out.value, Decimal(word(dozen).number)).value_or(out.value);
        out.step = Decimal(word(dozen).number);
        end = dozen + 1;
      }
    }
  }
  // A scale that stands last in the words is what "10 to 20 billion" hands to its first end.
  if (out.scale == 0 && !ordinal && end > i && has(end - 1, kScaleWord))
    out.scale = word(end - 1).power;
  finish(out, end, negative);
  return true;
}

bool read_number_words(const Scan& scan, uint32_t at, Numeral& out) {
  return WordReader(scan, at).read(out);
}

}  // namespace tallymark
