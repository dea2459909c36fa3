// Lengths of time against the dates they lie between: "from 1991 to 1999, eight years", "married in
// 1950 and divorced 12 years later, in 1962", "founded in 1899, 125 years ago".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of every length that stands right beside its dates. "Ago" and "since" need
// the day of publication; "later" and "earlier" may count from any date told before, so that one
// that fits is enough.
void check_time_spans(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
