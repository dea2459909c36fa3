// One value of a measure for an entity and a period.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "quantity/decimal.h"

namespace tallymark {

// A date or interval, both ends inclusive, in days since 1970-01-01; `text` as the pack wrote it.
struct DateSpan {
  std::string_view text;
  int32_t first_day = 0, last_day = 0;
  bool known() const { return !text.empty(); }
};

struct Observation {
  std::string_view id, status, locator;
  uint32_t entity = kNone, measure = kNone, edition = kNone, source = kNone;
  DateSpan period;
  Decimal value;
  std::string_view value_text;  // with the digits the source states ("32.0")
  std::optional<Decimal> low, high;
  uint32_t also = kNone;  // a second, independent source
  uint32_t pack = 0;
};

}  // namespace tallymark
