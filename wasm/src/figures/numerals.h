// Reads every numeral of the document, in digits and in words, in text order.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// Fills scan.numerals. Skips tokens that are part of a name. Linear: a token is looked at a bounded
// number of times.
void read_numerals(Scan& scan);

// The numeral in digits that begins at token `at` (a digit run, a sign, a point or a fraction
// symbol); false if none does. Scale words and letters behind it are included: "1.5 million",
// "$3bn".
bool read_digits(const Scan& scan, uint32_t at, Numeral& out);

// The numeral in words that begins at token `at`: "seven", "two hundred and five", "a dozen",
// "half a million", "thousands", "two-thirds", "twenty-first"; false if none does.
bool read_number_words(const Scan& scan, uint32_t at, Numeral& out);

// A number below a stroke that no fraction has and that can be a day of the month: "5/31".
bool is_day_only(int64_t below);

// Scale words from token `at` on ("thousand million"): the power of ten and the first token behind.
// A hyphen before the word is allowed. Zero if there is none.
int32_t read_scale(const Scan& scan, uint32_t at, uint32_t limit, uint32_t& end);

// What goes on behind digits with a scale of 10^power: "2 million 300 thousand", "3 hundred and
// 21", "3 million and a half". Adds it to `out` and returns the token behind, or `i`.
uint32_t read_smaller_part(const Scan& scan, uint32_t i, uint32_t limit, int32_t power,
                           Numeral& out);

}  // namespace tallymark
