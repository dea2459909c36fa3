// Units of measurement by CLDR id ("square-kilometer"), their dimension and exact conversion.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "quantity/decimal.h"

namespace tallymark {

// Ids that rules ask for by name.
inline constexpr std::string_view kPercentUnit = "percent", kPointUnit = "percentage-point";

// One row of the generated table. A value in the dimension's base unit is
// (value × numerator + offset) / denominator; the offset is zero except for temperatures.
struct UnitRow {
  std::string_view id;
  std::string_view
      dimension;  // "meter^2", "kilogram meter^2 second^-3"; equal text, same dimension
  Decimal numerator, denominator, offset;
};

extern const UnitRow kUnitTable[];
extern const size_t kUnitTableSize;

// The row of a unit, or null for an id the table does not have (currencies, head nouns). Cost: a
// binary search.
const UnitRow* find_unit(std::string_view id);

// True if both are known and measure the same thing.
bool same_dimension(std::string_view a, std::string_view b);

// `value` in unit `from` as unit `to`, to 15 significant digits (exact where it is shorter). Empty
// if a unit is unknown, the dimensions differ or the number does not fit. A unit not in the table
// converts to itself.
std::optional<Decimal> convert(const Decimal& value, std::string_view from, std::string_view to);

}  // namespace tallymark
