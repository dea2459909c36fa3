// Rates: "1,200 cases among 300,000 people, a rate of 400 per 100,000"; "80 million barrels a day,
// or 29 billion barrels a year".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where a clause gives a count, what it is out of, and the rate of both; and
// where it says one pace twice, per two units of time.
void check_rates(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
