// Scores: "a 2-2 draw", "won 3-1", "by 12 points, 88-76".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every score that stands with a win, a draw or a margin. A loser's score is
// written either way round and says nothing; sets, legs, aggregates, shoot-outs and votes that are
// lost on a tie are left out.
void check_scores(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
