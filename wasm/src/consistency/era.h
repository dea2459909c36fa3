// A decade or century against the year beside it: "in the 1980s, in 1984", "a 19th-century villa
// built in 1875".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of every decade or century with the year set beside it by commas, dashes or
// brackets, or by what was made then. The years next to a border (1900, 2000, 1990 for the 1980s)
// decide nothing.
void check_eras(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
