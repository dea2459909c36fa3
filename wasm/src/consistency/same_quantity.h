// The same quantity stated twice with two values: headline against body, a sentence against one
// that says the same again, "the $1.2 million grant" against "the $1.2 billion grant".
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends a relation for every statement that another one repeats. Two statements are of one
// quantity when their figures count the same noun (or have the same unit) and the words of the
// shorter are found in the longer: its nouns, names, verbs and dates. At most
// limits::kStatements statements are compared; linear in the text besides.
void check_same_quantities(const Article& article, std::vector<Relation>& found);

}  // namespace tallymark
