// Closed intervals of exact decimals, and arithmetic on them: the result holds every number that
// values inside the operands can give, so what lies outside of it is impossible.
#pragma once

#include <optional>

#include "quantity/decimal.h"

namespace tallymark {

// Closed at both ends; an empty end is open (no bound).
struct Interval {
  std::optional<Decimal> low, high;

  bool contains(const Decimal& value) const {
    return (!low || *low <= value) && (!high || value <= *high);
  }
};

// True if some value lies in both.
bool touch(const Interval& a, const Interval& b);

// Ends that do not fit a decimal become open: the result is never too narrow. What has
// more than 15 significant digits is rounded outwards. `divide` by an interval that holds zero has
// no bounds.
Interval add(const Interval& a, const Interval& b);
Interval subtract(const Interval& a, const Interval& b);
Interval multiply(const Interval& a, const Interval& b);
Interval divide(const Interval& a, const Interval& b);
Interval negate(const Interval& a);

}  // namespace tallymark
