// Prices: "30 tickets at $5 each cost $150".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where a clause gives a count, the price of each, and what all of them cost.
void check_unit_prices(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
