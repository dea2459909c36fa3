// What the digits of a figure allow, and how far a hedge widens it. Everything that compares a
// figure with a reference starts from these intervals; the constants are here and nowhere else.
#pragma once

#include "quantity/decimal.h"
#include "quantity/interval.h"

namespace tallymark {

namespace tolerance {

// "about 200": a reader expects the true value within a few percent; journalists round to two
// significant digits, which is an error of at most 5 %.
inline constexpr Decimal kAboutShare{5, -2};
// "nearly 200": below the value and close to it; the same rounding, one-sided and in full.
inline constexpr Decimal kNearlyShare{5, -2};
// Number words up to here count things one by one ("seven individuals"); larger ones are rounded.
inline constexpr Decimal kCountedWords{1, 2};

// "two-thirds", "half", "2 1/2": spoken fractions stand for anything that would be called so; the
// next simple fractions lie about a twentieth away.
inline constexpr Decimal kFractionStep{5, -2};

}  // namespace tolerance

// value ± step / 2: every number that is written like this when rounded. "104.6": 104.55 to 104.65.
Interval stated_interval(const Decimal& value, const Decimal& step);
// value ± max(step, 5 % of the value).
Interval about_interval(const Decimal& value, const Decimal& step);
// value − max(step, 5 % of the value) up to value.
Interval nearly_interval(const Decimal& value, const Decimal& step);

// The step with trailing zeros of the whole part taken as not significant: value 90, step 1: 10;
// value 1,500,000, step 1: 100,000; value 104.6 or 32.0, step 0.1: 0.1 (a zero after the point is
// written only to be significant).
Decimal coarse_step(const Decimal& value, const Decimal& step);

}  // namespace tallymark
