// Sums: "12 soldiers, 15 officers and 9 civilians were killed, 36 people in all"; "36 people – 12
// men and 24 women –"; "of the 90 shops, 45 closed and the remaining 45 moved".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every total whose parts the sentence gives in full: by words for a total,
// by a list set apart behind it, or by a part that is the rest. Linear in the figures.
void check_sums(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
