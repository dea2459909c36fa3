// A numeral: the number itself, in digits or in words, before anything is said of what it measures.
#pragma once

#include <cstdint>

#include "quantity/decimal.h"

namespace tallymark {

struct Numeral {
  uint32_t begin = 0, end = 0;  // tokens, half-open
  Decimal value;
  Decimal step;        // the unit of the last stated digit, with the scale word; see Figure::step
  int32_t scale = 0;   // power of ten that a scale word or letter added: 6 for "1.5 million"
  uint8_t digits = 0;  // digits of the whole part, for digits without grouping; else 0
  bool in_words = false;
  bool ordinal = false;       // "third", "21st"
  bool fraction = false;      // "two-thirds", "½", "2 1/2"
  bool vague = false;         // "thousands", "several hundred": value is the least it can mean
  bool grouped = false;       // "1,000"
  bool point = false;         // a decimal point was written
  bool sign = false;          // a sign was written
  bool letter_scale = false;  // the scale was a single letter ("5m"), which may be a unit instead
  bool rounded = false;       // more than 18 significant digits; the value is the nearest that fits
  bool bare_half = false;     // the word "half" alone

  // "1981": four digits and nothing else.
  bool year_like() const {
    return digits == 4 && !point && !sign && !grouped && scale == 0 && !ordinal && !fraction;
  }
  // A whole number in digits or words without a scale, that may stand alone.
  bool plain_integer_or_words() const {
    return plain_integer() || (in_words && !ordinal && !vague);
  }
  // A whole number in digits and nothing else: may be a day, a year, an hour.
  bool plain_integer() const {
    return digits > 0 && !point && !sign && !grouped && scale == 0 && !fraction && !ordinal;
  }
};

}  // namespace tallymark
