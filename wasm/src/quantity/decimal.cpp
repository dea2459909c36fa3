#include "quantity/decimal.h"

#include <algorithm>

namespace tallymark {
namespace {

using Wide = __int128;

constexpr int kDigits = 18;
constexpr int64_t kTooLarge = 1000000000000000000;  // the least of more than kDigits digits
constexpr int kMinExponent = -30;
constexpr int kMaxExponent = 30;

constexpr int64_t kPowers[kDigits + 1] = {1,
                                          10,
                                          100,
                                          1000,
                                          10000,
                                          100000,
                                          1000000,
                                          10000000,
                                          100000000,
                                          1000000000,
                                          10000000000,
                                          100000000000,
                                          1000000000000,
                                          10000000000000,
                                          100000000000000,
                                          1000000000000000,
                                          10000000000000000,
                                          100000000000000000,
                                          1000000000000000000};

Wide wide_power(int exponent) {
  Wide power = 1;
  for (; exponent > kDigits; exponent -= kDigits) power *= kPowers[kDigits];
  return power * kPowers[exponent];
}

// Numbers of 31 bits, as nearly all of a text are, need no calculation in 128 bits, which
// WebAssembly has functions for.
bool is_short(int64_t value) { return value >= INT32_MIN && value <= INT32_MAX; }
constexpr int kShortShift = 9;  // a power of ten up to this is short as well

// The mantissas of two short numbers at the smaller exponent; false if they are not short enough.
bool align_short(const Decimal& a, const Decimal& b, int64_t& left, int64_t& right, int& exponent) {
  exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
  int left_shift = a.exponent - exponent, right_shift = b.exponent - exponent;
  if (!is_short(a.mantissa) || !is_short(b.mantissa) || left_shift > kShortShift ||
      right_shift > kShortShift) {
    return false;
  }
  left = a.mantissa * kPowers[left_shift];
  right = b.mantissa * kPowers[right_shift];
  return true;
}

int digits_of(Wide magnitude) {
  int digits = 0;
  for (; magnitude > 0; magnitude /= 10) ++digits;
  return digits;
}

Wide magnitude_of(Wide value) { return value < 0 ? -value : value; }

// mantissa × 10^exponent if it fits the documented bounds.
std::optional<Decimal> fit(int64_t mantissa, int64_t exponent) {
  if (mantissa == 0) return Decimal();
  if (exponent < kMinExponent - kDigits || exponent > kMaxExponent) return std::nullopt;
  Decimal small(mantissa, static_cast<int32_t>(exponent));
  if (small.exponent < kMinExponent || small.exponent > kMaxExponent) return std::nullopt;
  return small;
}

std::optional<Decimal> fit(Wide mantissa, int64_t exponent) {
  // Nearly all are this small; a division of 128 bits is a function call.
  if (mantissa > -kTooLarge && mantissa < kTooLarge) {
    return fit(static_cast<int64_t>(mantissa), exponent);
  }
  while (mantissa % 10 == 0) {
    mantissa /= 10;
    ++exponent;
  }
  if (digits_of(magnitude_of(mantissa)) > kDigits) return std::nullopt;
  if (exponent < kMinExponent || exponent > kMaxExponent) return std::nullopt;
  return Decimal(static_cast<int64_t>(mantissa), static_cast<int32_t>(exponent));
}

// Rounds a magnitude half up to so many digits.
void round_off(Wide& magnitude, int64_t& exponent, int digits) {
  int drop = digits_of(magnitude) - digits;
  if (drop <= 0) return;
  Wide power = wide_power(drop);
  Wide rest = magnitude % power;
  magnitude /= power;
  if (rest * 2 >= power) ++magnitude;
  exponent += drop;
}

// a.mantissa and b.mantissa at the smaller exponent; false if the shift alone exceeds 18 digits.
bool align(const Decimal& a, const Decimal& b, Wide& left, Wide& right, int& exponent) {
  exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
  int left_shift = a.exponent - exponent, right_shift = b.exponent - exponent;
  if (left_shift > kDigits || right_shift > kDigits) return false;
  left = Wide(a.mantissa) * wide_power(left_shift);
  right = Wide(b.mantissa) * wide_power(right_shift);
  return true;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  size_t at = 0;
  bool negative = false;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) negative = text[at++] == '-';
  Wide mantissa = 0;
  int64_t exponent = 0;
  int zeros = 0;  // zeros not yet multiplied in: they count only if a digit follows
  bool any = false, point = false;
  for (; at < text.size(); ++at) {
    char c = text[at];
    if (c == '.') {
      if (point) return std::nullopt;
      point = true;
      continue;
    }
    if (c < '0' || c > '9') break;
    any = true;
    if (point) --exponent;
    if (c == '0') {
      if (mantissa != 0) ++zeros;
      continue;
    }
    if (zeros > kDigits) return std::nullopt;
    mantissa = mantissa * wide_power(zeros + 1) + (c - '0');
    zeros = 0;
    if (digits_of(mantissa) > kDigits) return std::nullopt;
  }
  if (!any) return std::nullopt;
  exponent += zeros;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    bool down = false;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) down = text[at++] == '-';
    int power = 0;
    size_t first = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
      if (power < 10000) power = power * 10 + (text[at] - '0');
    }
    if (at == first) return std::nullopt;
    exponent += down ? -power : power;
  }
  if (at != text.size()) return std::nullopt;
  return fit(negative ? -mantissa : mantissa, exponent);
}

char* Decimal::write(char* out) const {
  char digits[20];
  size_t size = 0;  // written from the last digit on
  uint64_t left = mantissa < 0 ? 0 - static_cast<uint64_t>(mantissa) : mantissa;
  for (; left > UINT32_MAX; left /= 10) digits[size++] = static_cast<char>('0' + left % 10);
  uint32_t rest = static_cast<uint32_t>(left);  // divided at half the cost
  do {
    digits[size++] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (mantissa < 0) *out++ = '-';
  int32_t zeros = std::clamp(exponent, -kMostZeros, kMostZeros);
  size_t places = zeros < 0 ? static_cast<size_t>(-zeros) : 0;  // digits behind the point
  if (size <= places) {
    *out++ = '0';
    *out++ = '.';
    for (size_t i = size; i < places; ++i) *out++ = '0';
    places = 0;
  }
  while (size > 0) {
    if (size == places) *out++ = '.';
    *out++ = digits[--size];
  }
  for (; zeros > 0; --zeros) *out++ = '0';
  return out;
}

std::string Decimal::to_string() const {
  char text[kTextBytes];
  return std::string(text, write(text));
}

std::optional<double> Decimal::to_double() const {
  static constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                       1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                       1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  constexpr int64_t kExact = int64_t{1} << 53;
  constexpr int32_t kMost = std::size(kPowers) - 1;
  if (mantissa <= -kExact || mantissa >= kExact || exponent < -kMost || exponent > kMost)
    return std::nullopt;
  double whole = static_cast<double>(mantissa);
  return exponent < 0 ? whole / kPowers[-exponent] : whole * kPowers[exponent];
}

std::optional<int64_t> Decimal::to_integer() const {
  if (exponent < 0) return std::nullopt;
  if (exponent > kDigits) return std::nullopt;
  Wide value = Wide(mantissa) * wide_power(exponent);
  if (value > INT64_MAX || value < INT64_MIN) return std::nullopt;
  return static_cast<int64_t>(value);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  int a_sign = (a.mantissa > 0) - (a.mantissa < 0), b_sign = (b.mantissa > 0) - (b.mantissa < 0);
  if (a_sign != b_sign) return a_sign <=> b_sign;
  if (a_sign == 0) return std::strong_ordering::equal;
  if (a.exponent == b.exponent) return a.mantissa <=> b.mantissa;
  int exponent;
  int64_t short_left, short_right;
  if (align_short(a, b, short_left, short_right, exponent)) return short_left <=> short_right;
  Wide left, right;
  if (align(a, b, left, right, exponent)) {
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
  }
  // Exponents more than 18 apart and neither zero: the larger exponent has the larger magnitude.
  bool a_larger = a.exponent > b.exponent;
  return (a_larger == (a_sign > 0)) ? std::strong_ordering::greater : std::strong_ordering::less;
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  int exponent;
  int64_t short_left, short_right;
  if (align_short(a, b, short_left, short_right, exponent)) {
    int64_t sum = short_left + short_right;  // at most 2 × 2^31 × 10^9: more than kTooLarge
    if (sum > -kTooLarge && sum < kTooLarge) return fit(sum, exponent);
  }
  Wide left, right;
  if (!align(a, b, left, right, exponent)) return std::nullopt;
  return fit(left + right, exponent);
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b) { return add(a, negate(b)); }

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b) {
  if (is_short(a.mantissa) && is_short(b.mantissa)) {
    int64_t product = a.mantissa * b.mantissa;
    if (product > -kTooLarge && product < kTooLarge)
      return fit(product, int64_t(a.exponent) + b.exponent);
  }
  return fit(Wide(a.mantissa) * b.mantissa, int64_t(a.exponent) + b.exponent);
}

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b, int digits) {
  Wide product = magnitude_of(Wide(a.mantissa) * b.mantissa);
  int64_t exponent = int64_t(a.exponent) + b.exponent;
  round_off(product, exponent, digits);
  return fit((a.mantissa < 0) != (b.mantissa < 0) ? -product : product, exponent);
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int digits) {
  if (b.is_zero() || digits < 1 || digits > kDigits) return std::nullopt;
  if (a.is_zero()) return Decimal();
  Wide dividend = magnitude_of(a.mantissa), divisor = magnitude_of(b.mantissa);
  // Enough places that the quotient has at least one digit more than asked for; at most 37 digits.
  int shift = digits + 1 + digits_of(divisor) - digits_of(dividend);
  if (shift > 0)
    dividend *= wide_power(shift);
  else
    shift = 0;
  Wide quotient = dividend / divisor;
  int64_t exponent = int64_t(a.exponent) - b.exponent - shift;
  // What the division itself dropped lies below the guard digit, so it cannot make a half or undo
  // one.
  round_off(quotient, exponent, digits);
  bool negative = (a.mantissa < 0) != (b.mantissa < 0);
  return fit(negative ? -quotient : quotient, exponent);
}

std::optional<Decimal> round_to(const Decimal& a, const Decimal& step) {
  Decimal unit = step.is_zero() ? Decimal(1) : step;
  auto steps = divide(absolute(a), unit, kDigits);
  if (!steps) return std::nullopt;
  if (steps->exponent < 0) {
    int drop = -steps->exponent;
    Wide power = drop > kDigits ? 0 : wide_power(drop);
    int64_t whole = power == 0 ? 0 : static_cast<int64_t>(steps->mantissa / power);
    Wide rest = power == 0 ? 0 : steps->mantissa % power;
    steps = Decimal(whole + (power != 0 && rest * 2 >= power));
  }
  auto size = multiply(*steps, unit);
  return size && a.mantissa < 0 ? std::optional<Decimal>(negate(*size)) : size;
}

std::optional<Decimal> to_power(const Decimal& a, int power) {
  constexpr int kShort = 8;  // two factors of eight digits always fit
  std::optional<Decimal> out = Decimal(1);
  for (int i = 0; i < power && out; ++i) {
    auto exact = multiply(*out, a);
    if (!exact) {
      auto left = divide(*out, Decimal(1), kShort), right = divide(a, Decimal(1), kShort);
      if (left && right) exact = multiply(*left, *right);
    }
    out = exact;
  }
  return out;
}

Decimal negate(const Decimal& a) {
  Decimal out = a;
  out.mantissa = -out.mantissa;
  return out;
}

Decimal absolute(const Decimal& a) { return a.mantissa < 0 ? negate(a) : a; }

Decimal power_of_ten(int exponent) { return Decimal(1, exponent); }

}  // namespace tallymark
