// A weekday against the date it stands with: "Monday, 23 May 2023".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every figure that names a weekday together with a day whose year the text
// gives; with the year inferred, another year may be meant.
void check_weekdays(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
