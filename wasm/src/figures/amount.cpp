#include "figures/amount.h"

#include <algorithm>

#include "quantity/tolerance.h"

namespace tallymark {
namespace {

// "about 200" is contradicted only when it is off by more than a reader would call about; "nearly
// 200" likewise below. Ten percent is twice the widest support (quantity/tolerance.h), so that the
// two never meet.
constexpr Decimal kHedgeLimit{1, -1};

// What is called "doubled" is at least 1.7 and at most 2.5 times as much.
constexpr Decimal kLeastOfMultiple{85, -2}, kMostOfMultiple{125, -2};

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

std::optional<Decimal> both(const std::optional<Decimal>& a, const std::optional<Decimal>& b,
                            std::optional<Decimal> (*of)(const Decimal&, const Decimal&)) {
  return a && b ? of(*a, *b) : std::nullopt;
}

std::optional<Decimal> quotient(const Decimal& a, const Decimal& b) { return divide(a, b); }

}  // namespace

Amount amount_of(const Figure& figure) {
  return {figure.value, {figure.low, figure.high}, wide_of(figure)};
}

Amount multiple_of(const Figure& figure) {
  Amount amount = amount_of(figure);
  if (!figure.value || figure.hedge != Hedge::none) return amount;
  amount.wide = {multiply(*figure.value, kLeastOfMultiple),
                 multiply(*figure.value, kMostOfMultiple)};
  return amount;
}

Amount exactly(const Decimal& value) { return {value, {value, value}, {value, value}}; }

Amount plus(const Amount& a, const Amount& b) {
  return {both(a.value, b.value, add), add(a.narrow, b.narrow), add(a.wide, b.wide)};
}

Amount minus(const Amount& a, const Amount& b) { return plus(a, negated(b)); }

Amount times(const Amount& a, const Amount& b) {
  return {both(a.value, b.value, multiply), multiply(a.narrow, b.narrow), multiply(a.wide, b.wide)};
}

Amount over(const Amount& a, const Amount& b) {
  return {both(a.value, b.value, quotient), divide(a.narrow, b.narrow), divide(a.wide, b.wide)};
}

Amount negated(const Amount& a) {
  return {a.value ? std::optional<Decimal>(negate(*a.value)) : std::nullopt, negate(a.narrow),
          negate(a.wide)};
}

Amount percent_change(const Amount& from, const Amount& to) {
  const Amount hundred = exactly(Decimal(100));
  return minus(times(over(to, from), hundred), hundred);
}

}  // namespace tallymark
