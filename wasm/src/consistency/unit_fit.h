// Units against what they are said to measure: "a distance of 30 square miles", "the amount of
// electricity rose to 50 megawatts", "winds of 50 knots per hour", "three light-years ago".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every figure whose unit cannot measure what the words beside it name. It
// only refutes: a unit that fits says nothing.
void check_unit_fit(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
