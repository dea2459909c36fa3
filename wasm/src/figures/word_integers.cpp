// Whole numbers in words: "two hundred and five", "twenty-first", "three million, two hundred".
#include "figures/word_reader.h"

namespace tallymark {

using namespace language;

namespace {

constexpr int kMaxPower = 33;       // octillions with thousands before them still fit 128 bits
constexpr int kMaxMultiplied = 30;  // the largest power of ten that a decimal holds

Wide wide_power(int power) {
  Wide out = 1;
  for (int i = 0; i < power; ++i) out *= 10;
  return out;
}

}  // namespace

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
      // "one hundred thirty-fifths": the joined words are one denominator.
      if (any && next(here + 1) == here + 2 && has(here + 2, kPluralDenominator) &&
          word(here + 2).ordinal < 10 && !has(here + 2, kHalfWord)) {
        break;
      }
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
    } else if (w.has(kScaleWord) && (any || !w.has(kScaleLetters))) {
      int power = w.power;
      if (!group_any && any) {
        // "thousand million", "trillion trillion": the scale multiplies what is there.
        if (power > kMaxMultiplied || total > wide_power(kMaxMultiplied - power)) break;
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
               !w.has(kPluralDenominator) && (!w.has(kTimeUnit) || slot == Slot::tens) &&
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

}  // namespace tallymark
