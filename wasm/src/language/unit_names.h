// English names, symbols and news spellings of units, as one sorted generated table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/name_filter.h"
#include "language/name_rules.h"

namespace tallymark::language {

struct UnitName {
  std::string_view phrase;  // lower case, single spaces, hyphens as spaces: "kilowatt hours"
  std::string_view exact;   // the spelling it must have, with kExactCase; else empty
  std::string_view unit;    // CLDR id
  uint8_t rules;
};

extern const UnitName kUnitNames[];
extern const size_t kUnitNameCount;
extern const NameFilter kUnitStarts;

}  // namespace tallymark::language
