// Averages: "the 20 houses cost $4 million, an average of $200,000 each"; amounts for each of
// several: "$600 million on its 300,000 residents, or $2,000 a head".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where a clause gives a total, a count and, beside them, their average or
// what they come to for each.
void check_averages(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
