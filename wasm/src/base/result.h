// A value or one error. The engine is built without exceptions, so this is how anything that can
// fail answers; the caller asks `ok()` before it touches the value.
#pragma once

#include <optional>
#include <utility>

#include "base/error.h"

namespace tallymark {

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return value_.has_value(); }
  T& value() { return *value_; }
  const T& value() const { return *value_; }
  const Error& error() const { return error_; }

 private:
  std::optional<T> value_;
  Error error_;
};

}  // namespace tallymark
