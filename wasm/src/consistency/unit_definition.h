// What a unit is made of: "There are 5,280 feet in a mile", "a guinea was worth 21 shillings",
// "sixteen ounces make a pound".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every figure that says how many of one unit make one of another. Nothing
// may stand beside the two that could mean another day than that of the clock, another year than
// that of the calendar.
void check_unit_definitions(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
