// Shares of one whole that the text calls complete: "39 percent …, 36 percent … and the remaining
// 25 percent …".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where the percentages of a sentence are the shares of one whole and the last
// is said to be the rest, or where exclusive answers come to more than everyone. Rounding of n
// shares is allowed for.
void check_shares_total(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
