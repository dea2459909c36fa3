#include "quantity/tolerance.h"

namespace tallymark {
namespace {

Decimal larger(const Decimal& a, const std::optional<Decimal>& b) { return b && *b > a ? *b : a; }

}  // namespace

Interval stated_interval(const Decimal& value, const Decimal& step) {
  std::optional<Decimal> half = multiply(step, Decimal(5, -1));
  if (!half) return {value, value};
  return {subtract(value, *half), add(value, *half)};
}

Interval about_interval(const Decimal& value, const Decimal& step) {
  Decimal width = larger(step, multiply(absolute(value), tolerance::kAboutShare));
  return {subtract(value, width), add(value, width)};
}

Interval nearly_interval(const Decimal& value, const Decimal& step) {
  Decimal width = larger(step, multiply(absolute(value), tolerance::kNearlyShare));
  return {subtract(value, width), value};
}

Decimal coarse_step(const Decimal& value, const Decimal& step) {
  if (step.is_zero() || value.is_zero() || step < Decimal(1)) return step;
  Decimal zeros = power_of_ten(value.exponent);
  return zeros > step ? zeros : step;
}

}  // namespace tallymark
