// The letter m behind digits, which is a unit or a scale.
#pragma once

#include <optional>

#include "figures/numeral.h"
#include "figures/scan.h"

namespace tallymark {

// "1.5m viewers", "150m km": the numeral in millions where a plural noun or the name of a unit
// follows the letter. Empty where the letter is none, or a unit ("a 100m champion").
std::optional<Numeral> in_millions(Scan& scan, const Numeral& numeral);

}  // namespace tallymark
