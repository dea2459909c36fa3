// Tables in the text: columns whose rows should make the total row.
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every column whose total row states a sum. A table is a run of lines with
// the same number of cells, set off by bars, tabs or runs of spaces, that ends with a row called
// total. Linear in the text.
void check_tables(const Article& article, std::vector<Relation>& found);

}  // namespace tallymark
