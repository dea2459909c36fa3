// Arithmetic on what the article states: every operand is an amount with the intervals of its own
// digits, and so is every result.
#pragma once

#include <string>
#include <vector>

#include "claims/codes.h"
#include "figures/amount.h"

namespace tallymark {

// A figure as an operand: what its digits allow, and for `wide` its trailing zeros as well
// ("40,000": 35,000 to 45,000). `coarse`: the rounding to assume, which may be less than the zeros
// allow.
Amount operand_of(const Figure& figure, const Decimal& coarse);
Amount operand_of(const Figure& figure);
// A figure that its operands must give: `wide` allows for truncation (one in the last digit) and
// for rounding to the half of its zeros ("20 percent": 17.5 to 22.5), as people round what they
// worked out.
Amount result_of(const Figure& figure);
// The rounding of two figures that the text sets against each other: "from 3,000 to 3,300" was not
// rounded to thousands.
Decimal shared_coarse(const Figure& a, const Figure& b);

// Narrow to support, wide to contradict. Operands so coarse that almost anything would agree
// ("from 0.1 to 2.2 million") decide nothing.
Agreement compare(const Amount& computed, const Amount& stated);

// What may happen to a number between two places of one article: two digits exchanged, one changed,
// dropped or doubled, or the scale. Other two numbers are mostly two quantities: a part and its
// whole, a plan and what came of it. Single digits say too little.
bool looks_like_slip(const Decimal& a, const Decimal& b);

// The value with separators and at most `digits` significant digits: "25,500", "148.8", "0.0417";
// whole numbers keep all of their digits. "−" before a negative one.
std::string shown(const Decimal& value, int digits = 4);

// "12 + 15 + 9 = 36"; of many parts the middle is left out: "12 + 15 + … + 9 = 80".
std::string shown_sum(const std::vector<Decimal>& parts, const Decimal& sum);

}  // namespace tallymark
