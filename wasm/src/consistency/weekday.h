// A weekday against the date it stands with: "Monday, 23 May 2023".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every figure that names a weekday together with a day whose year the text
// gives. Where it does not, the year is inferred only for days within weeks of publication, and
// contradicted only if in no year that may be meant (the one before and after, and those the
// article names) the day falls on that weekday.
void check_weekdays(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
