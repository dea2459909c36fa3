// Multiples that compare two levels: "900, three times the 300 of May", "twice as many men (48) as
// women (24)", "90 to 30, a ratio of 3 to 1".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every multiple whose two levels stand in its own clause. "Three times more
// than" is both three and four times as many; either agrees.
void check_comparisons(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
