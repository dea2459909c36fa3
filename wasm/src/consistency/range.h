// A range against its difference: "between 10 and 25, a range of 15", "10 to 25 degrees, a
// 15-degree spread".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every range, or two ends with "from … to" or "between … and", whose spread
// the same clause states. A range written with its higher end first is no error and not judged.
void check_ranges(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
