// ISO 8601 durations of one unit.
#pragma once

#include <string>

#include "language/figure_words.h"
#include "quantity/decimal.h"

namespace tallymark {

// "P5Y", "P2.5D", "PT30M"; a decade is P10Y, a fortnight P2W, a quarter P3M.
std::string iso_duration(const Decimal& value, language::TimeUnit unit);

}  // namespace tallymark
