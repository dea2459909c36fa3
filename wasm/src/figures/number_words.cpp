// Numbers in words, as one state machine over the word table.
#include "figures/names.h"
#include "figures/numerals.h"
#include "language/lexicon.h"
#include "language/nouns.h"
#include "quantity/tolerance.h"

namespace tallymark {
namespace {

using namespace language;
using Wide = __int128;

constexpr int kMaxPower = 33;  // octillions with thousands before them still fit 128 bits

Wide wide_power(int power) {
  Wide out = 1;
  for (int i = 0; i < power; ++i) out *= 10;
  return out;
}

// The nearest value of 18 digits; `rounded` says whether digits were lost.
Decimal to_decimal(Wide value, bool& rounded) {
  int exponent = 0;
  while (value != 0 && value % 10 == 0) {
    value /= 10;
    ++exponent;
  }
  while (value > Wide(999999999999999999)) {
    value = (value + 5) / 10;
    ++exponent;
    rounded = true;
  }
  return Decimal(static_cast<int64_t>(value), exponent);
}

class WordReader {
 public:
  WordReader(const Scan& scan, uint32_t at) : scan_(scan), limit_(scan.sentence_end(at)), at_(at) {}

  bool read(Numeral& out);

 private:
  const FigureWord& word(uint32_t i) const { return scan_.word(i); }
  bool has(uint32_t i, FigureRoles roles) const { return i < limit_ && scan_.has(i, roles); }
  bool cardinal(uint32_t i) const { return has(i, kCardinalWords); }
  // The word behind token i, over a joined hyphen.
  uint32_t next(uint32_t i) const {
    if (i + 1 < limit_ && scan_.is_hyphen(i) && scan_.joined(i) && scan_.joined(i + 1))
      return i + 1;
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
  bool integer(uint32_t& i, Wide& value, bool& ordinal, int& last_power);
  bool decimals(uint32_t& i, Numeral& out);
  bool fraction_of(uint32_t& i, Numeral& out, Wide whole);
  bool vague(uint32_t at, Numeral& out);
  bool half(uint32_t at, Numeral& out);
  void scale(uint32_t& i, Numeral& out);
  void finish(Numeral& out, uint32_t end, bool negative);

  const Scan& scan_;
  uint32_t limit_, at_;
};

// A whole number from token i on. `ordinal` is set where its last word is one. Words that do not
// fit the grammar end it: "one, two" are two numbers, "twenty five and thirty six" too.
bool WordReader::integer(uint32_t& i, Wide& value, bool& ordinal, int& last_power) {
  enum class Slot : uint8_t { empty, hundred, tens, done };
  Wide total = 0, group = 0;
  Slot slot = Slot::empty;
  bool any = false, hundred_used = false, group_any = false;
  int lowest = kMaxPower;  // scales must fall: million before thousand
  uint32_t at = i;
  struct Mark {
    uint32_t at = kNone;
    Wide total = 0, group = 0;
    bool group_any = false;
  } before_and;
  last_power = 0;
  auto back = [&]() {
    at = before_and.at;
    total = before_and.total;
    group = before_and.group;
    group_any = before_and.group_any;
  };
  while (at < limit_) {
    uint32_t here = any ? next(at) : at;
    if (here >= limit_ || scan_.named[here]) break;
    const FigureWord& w = word(here);
    if (w.has(kUnitWord)) {
      if (slot == Slot::done || (any && w.number == 0)) break;
      // "twenty-one" and "twenty one", but "twenty, one" has a comma token and never comes here.
      group += w.number;
      slot = Slot::done;
      last_power = 0;
    } else if (w.has(kTeenWord)) {
      if (slot == Slot::tens || slot == Slot::done) break;
      group += w.number;
      slot = Slot::done;
      last_power = 0;
    } else if (w.has(kTensWord)) {
      if (slot == Slot::tens || slot == Slot::done) break;
      group += w.number;
      slot = Slot::tens;
      last_power = 0;
    } else if (w.has(kHundredWord)) {
      if (hundred_used) {
        if (before_and.at != kNone) back();
        break;
      }
      if (group == 0 && group_any) break;
      group = (group_any ? group : 1) * 100;
      hundred_used = true;
      slot = Slot::hundred;
      last_power = 2;
    } else if (w.has(kScaleWord) && !w.has(kScaleLetters)) {
      int power = w.power;
      if (!group_any && any) {
        // "thousand million": the scale multiplies what is there.
        if (lowest + power > kMaxPower || total > wide_power(6) * 1000) break;
        total *= wide_power(power);
        last_power += power;
        lowest = power;
      } else if (power < lowest) {
        Wide part = group_any ? group : 1;
        if (power > kMaxPower - 3) break;
        total += part * wide_power(power);
        last_power += power;
        last_power = power + (group != 0 && group % 100 == 0 ? 2 : 0);
        lowest = power;
      } else {
        if (before_and.at != kNone) {
          back();
        } else {
          total = (total + group) * wide_power(power);
          at = here + 1;
          any = true;
          group = 0;
          group_any = false;
          last_power += power;
        }
        break;
      }
      group = 0;
      group_any = false;
      hundred_used = false;
      slot = Slot::empty;
      any = true;
      before_and.at = kNone;
      at = here + 1;
      // "three million, two hundred and forty"
      if (has(at, 0) || (at + 2 < limit_ && scan_.is(at, ",") &&
                         has(at + 1, kUnitWord | kTeenWord | kTensWord))) {
        uint32_t probe = at + 1;
        while (probe < limit_ && has(probe, kUnitWord | kTeenWord | kTensWord))
          probe = next(probe + 1);
        if (probe < limit_ &&
            (has(probe, kHundredWord) || (has(probe, kScaleWord) && word(probe).power < lowest))) {
          ++at;
        }
      }
      continue;
    } else if (w.has(kOrdinalWord) && w.ordinal > 0 && !w.has(kHalfWord) && any &&
               (!w.has(kTimeUnit) || slot == Slot::tens) &&
               (w.power == 0 || slot != Slot::empty || group_any)) {
      // The last word of an ordinal: "twenty-first", "two hundredth".
      if (w.power > 0) {
        if (w.power == 2 ? hundred_used : w.power >= lowest) break;
        Wide part = group_any ? group : 1;
        if (w.power == 2) {
          group = part * 100;
        } else {
          total += part * wide_power(w.power);
          group = 0;
        }
      } else if (w.ordinal < 10 ? slot == Slot::done : (slot == Slot::tens || slot == Slot::done)) {
        break;
      } else {
        group += w.ordinal;
      }
      ordinal = true;
      at = here + 1;
      any = true;
      break;
    } else if (w.has(kAndWord) && any && (slot == Slot::hundred || slot == Slot::empty) &&
               here == at) {
      if (!has(at + 1, kUnitWord | kTeenWord | kTensWord) &&
          !(has(at + 1, kOrdinalWord) && word(at + 1).power == 0 && !has(at + 1, kTimeUnit)))
        break;
      // "one hundred and three quarters", "a million and one half": the rest is a fraction.
      if (has(at + 1, kUnitWord) && has(next(at + 2), kDenominator) &&
          (has(next(at + 2), kPluralDenominator) || has(next(at + 2), kHalfWord))) {
        break;
      }
      before_and = {at, total, group, group_any};
      ++at;
      if (has(at, kOrdinalWord)) {
        group += word(at).ordinal;
        ordinal = true;
        ++at;
        any = true;
        break;
      }
      continue;
    } else {
      break;
    }
    any = true;
    group_any = true;
    at = here + 1;
  }
  if (!any) return false;
  value = total + group;
  i = at;
  return true;
}

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
    if (w.has(kTimeUnit) && one && !joined && !has(at + 1, kOfWord)) fits = false;
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
  if (has(i, kAndWord)) {
    uint32_t part = i + 1;
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
  bool hyphened = after < limit_ && scan_.is_hyphen(after) && scan_.joined(after);
  if (hyphened) {
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
  if (!is_half && !of && !a_scale && !ends && !(w.power > 0 && article)) return false;
  if (w.has(kOrdinalWord) && !article && !of_scale) return false;
  if (w.has(kTimeUnit) && !article && !a_scale) return false;
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
  out.bare_half = i == after && is_half;
  out.end = i;
  return true;
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

}  // namespace

bool read_number_words(const Scan& scan, uint32_t at, Numeral& out) {
  return WordReader(scan, at).read(out);
}

}  // namespace tallymark
