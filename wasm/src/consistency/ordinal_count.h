// Ordinals against their count: "the fifth of six children", "the fourth and last game of the
// four-game series".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every ordinal that counts within a stated number of the same things: it
// cannot be larger, and the last one is that number.
void check_ordinal_counts(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
