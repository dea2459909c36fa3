// Percent changes: "rose 10 percent, from 30 to 33".
#pragma once

#include <vector>

#include "consistency/changes.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of the change's two ends with its amount, if this kind reads such an amount.
void check_percent_change(const Passage& passage, const Change& change,
                          std::vector<Relation>& found);

}  // namespace tallymark
