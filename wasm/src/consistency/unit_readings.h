// What a unit's name can mean: a ton is of 2,000 or 2,240 pounds or 1,000 kilograms, and an article
// seldom says which.
#pragma once

#include <vector>

#include "quantity/decimal.h"

namespace tallymark {

// The sizes that a unit of this CLDR id can have, in units of that id; the first is one.
std::vector<Decimal> unit_readings(std::string_view unit);

// The CLDR id of the unit with that name in words ("nautical mile"), empty if there is none. Cost:
// a binary search.
std::string_view unit_named(std::string_view phrase);

// What a unit belongs to. Only amounts of two systems repeat each other: "6 feet (8 inches)" is no
// conversion.
enum class UnitSystem : uint8_t { none, metric, customary, nautical, british, trade };
UnitSystem unit_system(std::string_view unit);

}  // namespace tallymark
