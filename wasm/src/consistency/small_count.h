// Shares of a few people: "38 percent of the 20 jurors", where 7 of them are 35 percent and 8
// are 40.
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every percentage that no whole number of the people it is said of can be.
// It only refutes: a share that some number gives says nothing. To be called behind check_shares,
// whose relations have the number itself.
void check_small_counts(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
