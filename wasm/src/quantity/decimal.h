// Exact decimals: mantissa × 10^exponent. Verdicts compare these, never doubles, so that "0.1" in
// an article and 0.1 in a sheet are the same number.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tallymark {

// Values up to 18 significant digits with exponents -30..30; what does not fit is "no value".
// Trailing zeros are not kept: 32.0 and 32 are equal and print the same.
struct Decimal {
  int64_t mantissa = 0;
  int32_t exponent = 0;

  constexpr Decimal() = default;
  // mantissa × 10^exponent, normalised (no trailing zeros in the mantissa).
  constexpr explicit Decimal(int64_t m, int32_t e = 0) : mantissa(m), exponent(e) {
    if (mantissa == 0) exponent = 0;
    // What is odd ends in no zero; looking first spares most numbers a division of 64 bits.
    while (mantissa != 0 && (mantissa & 1) == 0 && mantissa % 10 == 0) {
      mantissa /= 10;
      ++exponent;
    }
  }

  // "-1234.50", "1e6", ".5"; no separators. Empty if it is not a number or does not fit.
  static std::optional<Decimal> parse(std::string_view text);

  // The shortest plain form: "104.6", "2500000", "-0.05". Also valid JSON.
  std::string to_string() const;
  // The same into a buffer of at least kTextBytes; returns where it ends. Nothing is put behind it.
  char* write(char* out) const;
  // A sign, nineteen digits, a point and the zeros of an exponent within ±kMostZeros; any other is
  // made by no reader and no calculation, and is written as if it were the nearest of these.
  static constexpr int32_t kMostZeros = 128;
  static constexpr size_t kTextBytes = kMostZeros + 24;
  bool is_integer() const { return exponent >= 0; }
  bool is_zero() const { return mantissa == 0; }
  // The value as an integer if it is one and fits.
  std::optional<int64_t> to_integer() const;

  // The double nearest to the value, if one exact operation finds it: a mantissa below 2^53 and a
  // power of ten that is a double itself (up to 10^22). Empty for others.
  std::optional<double> to_double() const;

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
};

// Each is exact, or empty where the result does not fit (18 digits, exponent -30..30).
std::optional<Decimal> add(const Decimal& a, const Decimal& b);
std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);
// a × b rounded half away from zero to `digits` significant digits.
std::optional<Decimal> multiply(const Decimal& a, const Decimal& b, int digits);
// a / b rounded half away from zero to `digits` significant digits; empty for b = 0.
std::optional<Decimal> divide(const Decimal& a, const Decimal& b, int digits = 15);
// The multiple of `step` nearest to a, half away from zero; a step of zero is one.
std::optional<Decimal> round_to(const Decimal& a, const Decimal& step);
// The value to a power of zero or more, to about eight digits where more do not fit.
std::optional<Decimal> to_power(const Decimal& a, int power);
Decimal negate(const Decimal& a);
Decimal absolute(const Decimal& a);
// 10^exponent.
Decimal power_of_ten(int exponent);

}  // namespace tallymark
