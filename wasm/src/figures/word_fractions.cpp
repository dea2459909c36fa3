// Parts of a whole in words: "point four six", "two-thirds", "and a half", "half a million".
#include "figures/word_reader.h"
#include "language/lexicon.h"
#include "language/nouns.h"
#include "quantity/tolerance.h"

namespace tallymark {

using namespace language;

// "point four six" behind a whole number.
bool WordReader::decimals(uint32_t& i, Numeral& out) {
  if (!has(i, kPointWord)) return false;
  uint32_t at = i + 1;
  int places = 0;
  int64_t digits = 0;
  while (at < limit_ && places < 12) {
    if (has(at, kUnitWord)) {
      digits = digits * 10 + word(at).number;
      ++places;
    } else if (scan_.marked(at, kZeroLetter)) {
      digits = digits * 10;
      ++places;
    } else if (places == 0 && has(at, kTeenWord | kTensWord)) {
      digits = word(at).number;
      places = 2;
      if (has(at, kTensWord) && has(next(at + 1), kUnitWord)) {
        digits += word(next(at + 1)).number;
        at = next(at + 1);
      }
      ++at;
      break;
    } else {
      break;
    }
    ++at;
  }
  if (places == 0) return false;
  auto sum = add(out.value, Decimal(digits, -places));
  if (!sum) return false;
  out.value = *sum;
  out.step = power_of_ten(-places);
  out.point = true;
  i = at;
  return true;
}

// Scale words behind a decimal or a fraction: "one point five million", "two and a half million".
void WordReader::scale(uint32_t& i, Numeral& out) {
  uint32_t end = i;
  int32_t power = read_scale(scan_, i, limit_, end);
  if (power == 0) return;
  auto value = multiply(out.value, power_of_ten(power));
  auto step = multiply(out.step, power_of_ten(power));
  if (!value || !step) return;
  out.value = *value;
  out.step = *step;
  out.scale += power;
  i = end;
}

// What may follow a whole number: "and a half", "and three quarters", or a denominator that makes
// it a numerator: "two thirds", "three-quarters".
bool WordReader::fraction_of(uint32_t& i, Numeral& out, Wide whole) {
  uint32_t at = next(i);
  if (has(at, kDenominator) && at < limit_) {
    const FigureWord& w = word(at);
    bool plural = w.has(kPluralDenominator);
    bool joined = at != i;
    // "one third", "one-half", "two thirds"; "twenty third" never comes here (it is an ordinal).
    // A plural denominator that is a time unit needs a hyphen or "of": "two quarters".
    bool one = whole == 1;
    bool fits = plural ? whole > 1 : one;
    if (w.has(kTimeUnit) && !joined && !has(at + 1, kOfWord) && whole != 3 && !one) fits = false;
    // "the first three quarters of the year": quarters of time, counted
    if (w.has(kTimeUnit) && !joined && at_ > scan_.sentence_begin(at_) &&
        scan_.has(at_ - 1, kLastWord | kNextWord | kOrdinalWord))
      fits = false;
    if (joined && one && w.has(kHalfWord)) fits = true;
    if (fits) {
      Decimal denominator =
          multiply(Decimal(w.ordinal), power_of_ten(w.power)).value_or(Decimal(1));
      bool rounded = false;
      auto value = divide(to_decimal(whole, rounded), denominator);
      if (value) {
        out.value = *value;
        out.fraction = true;
        out.step = w.power > 0 ? divide(Decimal(1), denominator).value_or(Decimal())
                               : tolerance::kFractionStep;
        i = at + 1;
        if (has(i, kOfWord) && has(i + 1, kArticle) && has(i + 2, kScaleWord | kHundredWord))
          i += 2;
        scale(i, out);
        return true;
      }
    }
  }
  // "one twenty-fifth", "three twenty-firsts": a denominator of two joined words
  if (has(i, kTensWord) && next(i + 1) == i + 2 && has(i + 2, kDenominator | kOrdinalWord) &&
      word(i + 2).power == 0 && word(i + 2).ordinal < 10 && whole > 0 &&
      has(i + 2, kPluralDenominator) == (whole > 1)) {
    bool rounded = false;
    auto value = divide(to_decimal(whole, rounded), Decimal(word(i).number + word(i + 2).ordinal));
    if (value) {
      out.value = *value;
      out.fraction = true;
      out.step = tolerance::kFractionStep;
      i += 3;
      return true;
    }
  }
  // "and a half", and joined as in "two-and-a-half-year"
  if (has(next(i), kAndWord)) {
    uint32_t part = next(next(i) + 1);
    Decimal top(1);
    if (has(part, kArticle) || (has(part, kUnitWord) && word(part).number > 0)) {
      if (has(part, kUnitWord)) top = Decimal(word(part).number);
      uint32_t denominator = next(part + 1);
      if (has(denominator, kDenominator) && word(denominator).power == 0) {
        // "a million and a half" is half a million more, not a half more.
        int32_t power = i > at_ && has(i - 1, kScaleWord) ? word(i - 1).power : 0;
        auto add_on = divide(top, Decimal(word(denominator).ordinal), 12);
        if (add_on) add_on = multiply(*add_on, power_of_ten(power));
        auto sum = add_on ? add(out.value, *add_on) : std::nullopt;
        if (sum) {
          out.value = *sum;
          out.fraction = true;
          out.step = multiply(tolerance::kFractionStep, power_of_ten(power)).value_or(Decimal());
          i = denominator + 1;
          if (power == 0) scale(i, out);
          return true;
        }
      }
    }
  }
  return false;
}

// "half", "half a million", "a quarter of a million", "a third of", "a half".
bool WordReader::half(uint32_t at, Numeral& out) {
  uint32_t i = at;
  bool article = has(i, kArticle);
  if (article) ++i;
  if (!has(i, kDenominator) || has(i, kPluralDenominator)) return false;
  const FigureWord& w = word(i);
  bool is_half = w.has(kHalfWord);
  // Not "a third man", "half-brother", "the second half", "a quarter final".
  uint32_t after = i + 1;
  bool of = has(after, kOfWord);
  bool of_scale = of && has(after + 1, kArticle) && has(after + 2, kScaleWord);
  bool a_scale =
      (is_half && has(after, kArticle) && has(after + 1, kScaleWord | kHundredWord | kDozenWord)) ||
      ((is_half || w.ordinal == 4) && has(after, kScaleWord));
  // "by a fifth.", "a third to", "up a quarter and": nothing stands behind that it could order.
  bool ends = article && (after >= limit_ || scan_.token(after).kind == TokenKind::punctuation ||
                          scan_.token(after).has(kPreposition | kAnd | kOr | kThan | kBe | kHave |
                                                 kModal | kDefinite));
  // "nearly a fifth saying": a hedge before the article says that a size is meant.
  if (article && at > scan_.sentence_begin(at) && ends_hedge_of_size(scan_.token(at - 1).lower) &&
      !(after < limit_ && scan_.token(after).kind == TokenKind::word &&
        !ends_like_participle(scan_.token(after).lower) &&
        !ends_like_comparative(scan_.token(after).lower) && !scan_.marked(after, kAfterMultiple))) {
    ends = true;
  }
  bool hyphened = after < limit_ && scan_.is_hyphen(after) && scan_.joined(after);
  // "a quarter-point rise", "by half a point": points of a rate
  bool points = has(hyphened ? after + 1 : after, kPointsWord);
  if (hyphened && !points) {
    uint32_t behind = after + 1;
    // "half-dozen", "half-million"
    if (!(is_half && has(behind, kDozenWord | kScaleWord)) && !has(behind, kTimeUnit)) return false;
    if (has(behind, kDozenWord | kScaleWord)) {
      after = behind;
      a_scale = true;
    }
  }
  if (is_half && !a_scale && after < limit_ && is_half_compound(scan_.token(after).lower))
    return false;
  uint32_t before = at;
  if (before > scan_.sentence_begin(at) && scan_.is_hyphen(before - 1)) {
    if (scan_.joined(before)) return false;  // "fly-half"
    --before;
  }
  if (before > scan_.sentence_begin(at) &&
      scan_.has(before - 1, kOrdinalWord | kLastWord | kNextWord))
    return false;
  if (!is_half && !of && !a_scale && !ends && !points && !(w.power > 0 && article)) return false;
  if (w.has(kOrdinalWord) && ((!article && !of_scale) || points)) return false;
  if (w.has(kTimeUnit) && !article && !a_scale && !points) return false;
  Decimal denominator = multiply(Decimal(w.ordinal), power_of_ten(w.power)).value_or(Decimal(1));
  auto value = divide(Decimal(1), denominator);
  if (!value) return false;
  out.value = *value;
  out.step = tolerance::kFractionStep;
  out.fraction = true;
  i = after;
  if (of_scale) i += 2;
  if (a_scale) {
    if (has(i, kArticle)) ++i;
    if (has(i, kDozenWord)) {
      out.value = multiply(out.value, Decimal(word(i).number)).value_or(out.value);
      out.fraction = false;
      out.step = Decimal(1);
      out.end = i + 1;
      return true;
    }
  }
  if (a_scale || of_scale) scale(i, out);
  out.bare_half = i == after && is_half && !points;
  out.end = i;
  return true;
}

}  // namespace tallymark
