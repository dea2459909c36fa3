// Currency pairs at one rate: "1.2 million pounds ($1.5 million)" against the article's other pairs
// of the two currencies and against a rate that it states, "($1 = 0.79 pounds)".
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relations of the article's currency pairs. A sentence that names another time may
// convert at the rate of that time, and its pairs are left out. Linear in the sentences, quadratic
// in the pairs of one article, of which the first 32 are compared.
void check_exchanges(const Article& article, std::vector<Relation>& found);

}  // namespace tallymark
