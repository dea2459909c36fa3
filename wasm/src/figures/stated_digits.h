// The digits of one number, put together from the groups that marks part them into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "quantity/decimal.h"

namespace tallymark {

class StatedDigits {
 public:
  void add(std::string_view digits) {
    size_ += digits.size();
    for (char digit : digits) {
      if (kept_ == 0 && digit == '0') continue;
      if (kept_ < kMost) {
        mantissa_ = mantissa_ * 10 + (digit - '0');
        ++kept_;
      } else {
        ++cut_;
        rounded_ |= digit != '0';
      }
    }
  }

  size_t size() const { return size_; }
  // More than fit were said, and not all of them zeros: the value is the nearest below.
  bool rounded() const { return rounded_; }
  // The digits × 10^exponent.
  Decimal value(int32_t exponent) const { return Decimal(mantissa_, exponent + cut_); }

 private:
  static constexpr int32_t kMost = 18;  // what a Decimal holds
  int64_t mantissa_ = 0;
  int32_t kept_ = 0, cut_ = 0;
  size_t size_ = 0;
  bool rounded_ = false;
};

}  // namespace tallymark
