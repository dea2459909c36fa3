// Absolute changes: "rose by 3 million to 33 million from 30 million", "up 3 points to 33 percent
// from 30".
#pragma once

#include <vector>

#include "consistency/changes.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of the change's two ends with its amount, if this kind reads such an amount.
void check_difference(const Passage& passage, const Change& change, std::vector<Relation>& found);

}  // namespace tallymark
