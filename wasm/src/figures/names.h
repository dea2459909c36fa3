// Finds the longest name of a unit or currency at a token.
#pragma once

#include <optional>
#include <string_view>

#include "figures/scan.h"
#include "language/currency_names.h"
#include "language/unit_names.h"

namespace tallymark {

struct UnitHit {
  const language::UnitName* name = nullptr;
  uint32_t end = 0;  // token behind the name
};

struct CurrencyHit {
  const language::CurrencyName* name = nullptr;
  uint32_t begin = 0, end = 0;
};

// `in_digits`: the number before it is written in digits, which symbols need. A hyphen before the
// name is skipped when it is joined ("27-kilometer"). Cost: a few binary searches.
UnitHit find_unit_name(const Scan& scan, uint32_t at, bool in_digits);
// Behind a number: "dollars", "€", "USD".
CurrencyHit find_currency_after(const Scan& scan, uint32_t at, bool in_digits);
// The longest currency name that ends right before token `end`: "US$", "HK $", "Rs.".
CurrencyHit find_currency_before(const Scan& scan, uint32_t end);

// Token behind a word that may stand between a number and its unit: "two more hours", "20 full
// acres"; `at` itself if none stands there.
uint32_t over_amount_word(const Scan& scan, uint32_t at);

}  // namespace tallymark
