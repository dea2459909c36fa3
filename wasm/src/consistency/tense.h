// The tense of a sentence against its date and the day of publication: "will open on Feb. 14,
// 2015", published on 20 February 2015.
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where what happens on a full date is told as still to come and the date lies
// before publication, or told as past and lies behind it. Nothing without the day of publication,
// inside quotations, for plans and for history in the future tense.
void check_tense(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
