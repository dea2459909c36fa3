// Dates and times that no calendar and no clock has: "April 31", "February 29, 2023", "25:30".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every figure that was recognized as an impossible date or time. What is
// possible is not said to add up: that every date exists tells a reader nothing.
void check_calendar(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
