// The marks inside of a number in digits: groups of thousands, a decimal comma, exponents, powers.
#pragma once

#include <string_view>

#include "figures/scan.h"
#include "figures/stated_digits.h"

namespace tallymark {

inline size_t size_at(const Scan& scan, uint32_t i) { return scan.token(i).span.size(); }
inline std::string_view raw(const Scan& scan, uint32_t i) {
  return scan.document.text_of(scan.token(i));
}
// Digits stand at token i, before `limit`, and nothing parts them from the token before.
bool joined_digits(const Scan& scan, uint32_t i, uint32_t limit);

// Groups behind the first run of digits at token `at`: ",000", " 000", "'000", ".000.000". Adds
// them to `digits` and returns the token behind the last.
uint32_t read_groups(const Scan& scan, uint32_t at, uint32_t limit, StatedDigits& digits);

// ",50" behind the digits that begin at `at` is a decimal comma where money or a scale word says
// that it parts no list: "€5,50", "1,2 million"; and ",00" behind one or two digits. Returns the
// digits behind the comma, kNone where the comma is no point.
uint32_t behind_decimal_comma(const Scan& scan, uint32_t at, uint32_t comma, uint32_t limit);

// "^10", "^-1" behind the digits: a power of `value`. Returns the token behind it; i where none
// stands.
uint32_t read_power(const Scan& scan, uint32_t i, uint32_t limit, Decimal& value);

// "e6", "×10^6", "x 10−5" behind the digits; changes `exponent` and returns the token behind.
uint32_t read_exponent(const Scan& scan, uint32_t i, uint32_t limit, int& exponent);

}  // namespace tallymark
