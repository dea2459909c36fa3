// Orders against their own values: "the highest, at 45 percent, followed by B with 40", "$12
// million, up from $10 million", "up from the previous record of 10".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every two values that the words put in order. A ranking is read only
// beside a word for the height of a value itself ("highest"): of the oldest club or the largest
// island the numbers behind the names may count anything. Places in a table go up by going down and
// are left out.
void check_orders(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
