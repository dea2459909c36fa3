// Unit pairs: "100 miles (161 km)", "20°C (68°F)", "100 acres, or about 40 hectares".
#pragma once

#include <vector>

#include "consistency/aside.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every aside of two systems of units. Which of the two was converted is not
// known, and people round what they convert to two digits: the pair agrees if either, rounded like
// the other, gives it, and differs if no values that both could be rounded from convert.
void check_conversions(const Passage& passage, const std::vector<Aside>& asides,
                       std::vector<Relation>& found);

}  // namespace tallymark
