// Votes with abstentions against those who could vote: "of the 100 senators, 52 voted for, 45
// against and three abstained", "the 15-member council voted 13-0 with two abstentions".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation where a sentence gives the votes for and against, the abstentions and one
// whole, and no other amount. Members may be absent, so that a vote is only ever too large for its
// chamber; of "all" of them, and of those who voted, it is the sum. Linear.
void check_votes(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
