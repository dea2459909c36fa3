// English names, symbols and news spellings of currencies, as one sorted generated table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/name_filter.h"
#include "language/name_rules.h"

namespace tallymark::language {

struct CurrencyName {
  std::string_view phrase;    // lower case, single spaces, hyphens as spaces: "hong kong dollars"
  std::string_view exact;     // the spelling it must have, with kExactCase; else empty
  std::string_view currency;  // ISO 4217; a lower-case word where the country is not said: "franc"
  int8_t scale;               // power of ten to the currency: -2 for cents
  uint8_t rules;
};

extern const CurrencyName kCurrencyNames[];
extern const size_t kCurrencyNameCount;
extern const NameFilter kCurrencyStarts;
// How the names end that stand before a number.
extern const NameFilter kCurrencyEnds;

}  // namespace tallymark::language
