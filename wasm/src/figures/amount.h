// What a figure states as an amount: a value, and how far the digits let it be otherwise.
#pragma once

#include <optional>

#include "figures/figure.h"
#include "quantity/interval.h"

namespace tallymark {

// `narrow` is ±½ u of the stated digits, which a true value must meet to be called right; `wide` is
// ±1 u with trailing zeros taken as not significant, outside of which it is called wrong (DESIGN
// §2). Both are widened by the hedge; narrow lies inside wide.
struct Amount {
  std::optional<Decimal> value;  // empty for a range and for a bound
  Interval narrow, wide;
};

Amount amount_of(const Figure& figure);

}  // namespace tallymark
