// Multiples and fractions of change: "doubled to 60 from 30", "fell by a third, from 30 to 20".
#pragma once

#include <vector>

#include "consistency/changes.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of the change's two ends with its amount, if this kind reads such an amount.
void check_multiple(const Passage& passage, const Change& change, std::vector<Relation>& found);

}  // namespace tallymark
