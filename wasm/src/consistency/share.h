// Shares: "of the 485 students, 321, or 66 percent, qualified"; "a majority of the 51 members, 26".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every share that the words bind to a part and a whole: part and share say
// the same thing twice, and "of" names the whole of both. Linear.
void check_shares(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
