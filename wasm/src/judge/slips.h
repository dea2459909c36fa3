// Naming a slip: what alone would explain a mismatch. Only here are values searched, and only after
// the verdict stands.
#pragma once

#include "judge/finding.h"

namespace tallymark {

// The first slip of the closed list that explains the mismatch; none if none does.
std::optional<Slip> name_slip(const Article& article, const Comparison& comparison);

}  // namespace tallymark
