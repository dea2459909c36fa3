#include "quantity/interval.h"

namespace tallymark {
namespace {

constexpr int kDigits = 15;

// An end of an interval while products are formed: a number, or beyond every number.
struct End {
  int infinite = 0;  // -1, 0 or 1
  Decimal value;
};

End low_of(const Interval& a) { return a.low ? End{0, *a.low} : End{-1, {}}; }
End high_of(const Interval& a) { return a.high ? End{0, *a.high} : End{1, {}}; }

int sign_of(const End& a) {
  return a.infinite != 0 ? a.infinite : (a.value.mantissa > 0) - (a.value.mantissa < 0);
}

// Moved by one in the last of 15 digits, up or down: a rounded number becomes a safe bound.
End outward(const Decimal& value, bool up) {
  int32_t last = value.exponent;
  for (int64_t rest = value.mantissa < 0 ? -value.mantissa : value.mantissa; rest > 0; rest /= 10)
    ++last;
  Decimal step = power_of_ten(last - kDigits);
  auto moved = up ? add(value, step) : subtract(value, step);
  return {0, moved.value_or(value)};
}

// Zero times anything is zero: an open end is still a number.
End product(const End& a, const End& b, bool up) {
  int sign = sign_of(a) * sign_of(b);
  if (sign == 0) return {};
  if (a.infinite != 0 || b.infinite != 0) return {sign, {}};
  if (auto exact = multiply(a.value, b.value)) return {0, *exact};
  auto rounded = multiply(a.value, b.value, kDigits);
  return rounded ? outward(*rounded, up) : End{sign, {}};
}

// b is not zero.
End quotient(const End& a, const End& b, bool up) {
  if (sign_of(a) == 0 || b.infinite != 0) return {};
  int sign = sign_of(a) * sign_of(b);
  if (a.infinite != 0) return {sign, {}};
  auto rounded = divide(a.value, b.value, kDigits);
  if (!rounded) return {sign, {}};
  auto back = multiply(*rounded, b.value);
  return back && *back == a.value ? End{0, *rounded} : outward(*rounded, up);
}

bool less(const End& a, const End& b) {
  if (a.infinite != b.infinite) return a.infinite < b.infinite;
  return a.infinite == 0 && a.value < b.value;
}

using Operation = End (*)(const End&, const End&, bool);

// The ends of the results are among those of the operands' ends.
Interval span_of(const Interval& a, const Interval& b, Operation of) {
  const End ends_a[] = {low_of(a), high_of(a)}, ends_b[] = {low_of(b), high_of(b)};
  End low{1, {}}, high{-1, {}};
  for (const End& x : ends_a) {
    for (const End& y : ends_b) {
      End down = of(x, y, false), up = of(x, y, true);
      if (less(down, low)) low = down;
      if (less(high, up)) high = up;
    }
  }
  Interval out;
  if (low.infinite == 0) out.low = low.value;
  if (high.infinite == 0) out.high = high.value;
  return out;
}

}  // namespace

bool touch(const Interval& a, const Interval& b) {
  return (!a.low || !b.high || *a.low <= *b.high) && (!b.low || !a.high || *b.low <= *a.high);
}

Interval add(const Interval& a, const Interval& b) {
  Interval sum;
  if (a.low && b.low) sum.low = add(*a.low, *b.low);
  if (a.high && b.high) sum.high = add(*a.high, *b.high);
  return sum;
}

Interval negate(const Interval& a) {
  Interval out;
  if (a.high) out.low = negate(*a.high);
  if (a.low) out.high = negate(*a.low);
  return out;
}

Interval subtract(const Interval& a, const Interval& b) { return add(a, negate(b)); }

Interval multiply(const Interval& a, const Interval& b) { return span_of(a, b, product); }

Interval divide(const Interval& a, const Interval& b) {
  return b.contains(Decimal()) ? Interval{} : span_of(a, b, quotient);
}

}  // namespace tallymark
