// Naming a slip: what alone would explain a mismatch. Only here are values searched, and only after
// the verdict stands.
#pragma once

#include "judge/finding.h"

namespace tallymark {

// The first slip of the closed list that explains the mismatch; none if none does.
std::optional<Slip> name_slip(const Article& article, const Comparison& comparison);

// What became of the digits of a figure with a value, where another was expected: off by one,
// exchanged, changed, or a power of ten.
std::optional<SlipName> number_slip(const Figure& figure, const Decimal& expected);

}  // namespace tallymark
