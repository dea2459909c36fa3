// Values against what they are set against: "3.1 percent, above the 2 percent target", "at 45 mph
// he was within the limit of 50 mph".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every value that the text sets on one side of a stated threshold of the
// same unit, or inside or outside of a range. "3 points above the 50 point mark" states a distance
// and binds nothing.
void check_thresholds(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
