// What a figure states as an amount: a value, and how far the digits let it be otherwise; and
// arithmetic on amounts.
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
// A multiple ("three times", "doubled") that two values must give: wider than its digits, since
// people say "doubled" of a little less and of a good deal more.
Amount multiple_of(const Figure& figure);

// A number that is exactly itself.
Amount exactly(const Decimal& value);

Amount plus(const Amount& a, const Amount& b);
Amount minus(const Amount& a, const Amount& b);
Amount times(const Amount& a, const Amount& b);
// No value and no bounds where b may be zero.
Amount over(const Amount& a, const Amount& b);
Amount negated(const Amount& a);
// (to − from) ÷ from in percent. `from` is used once, so that the interval is no wider than it is.
Amount percent_change(const Amount& from, const Amount& to);

}  // namespace tallymark
