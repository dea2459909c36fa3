#include "figures/amount.h"

#include <algorithm>

#include "quantity/tolerance.h"

namespace tallymark {
namespace {

// "about 200" is contradicted only when it is off by more than a reader would call about; "nearly
// 200" likewise below. Ten percent is twice the widest support (quantity/tolerance.h), so that the
// two never meet.
constexpr Decimal kHedgeLimit{1, -1};

Interval wide_of(const Figure& figure) {
  Interval range{figure.low, figure.high};
  if (!figure.value) {
    if (range.low) range.low = subtract(*range.low, figure.coarse_step);
    if (range.high) range.high = add(*range.high, figure.coarse_step);
    return range;
  }
  const Decimal& value = *figure.value;
  // A hedged count is a rounded one: "nearly ten" may round to the ten.
  bool hedged_count = figure.exact && figure.hedge != Hedge::none;
  Decimal u = hedged_count   ? coarse_step(value, Decimal(1))
              : figure.exact ? Decimal()
                             : figure.coarse_step;
  Decimal hedge = std::max(u, multiply(absolute(value), kHedgeLimit).value_or(u));
  switch (figure.hedge) {
    case Hedge::none:
      return {subtract(value, u), add(value, u)};
    case Hedge::about:
      return {subtract(value, hedge), add(value, hedge)};
    case Hedge::nearly:
      return {subtract(value, hedge), add(value, u)};
    case Hedge::at_least:
    case Hedge::more_than:
      return {subtract(value, u), std::nullopt};
    case Hedge::at_most:
    case Hedge::less_than:
    case Hedge::up_to:
      return {std::nullopt, add(value, u)};
  }
  return range;
}

}  // namespace

Amount amount_of(const Figure& figure) {
  return {figure.value, {figure.low, figure.high}, wide_of(figure)};
}

}  // namespace tallymark
