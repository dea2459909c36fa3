// Averages: "the 20 houses cost $4 million, an average of $200,000 each".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where a clause gives a total, a count and, beside them, their average.
void check_averages(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
