// Comparisons of two countries by one measure: "Nigeria has twice as many people as Ethiopia", "the
// GDP of Germany is 50 percent larger than that of Italy".
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends a claim for every figure behind which "as … as", "more … than" or "the … of" sets one
// country against another. Cost: linear in each sentence with a figure.
void extract_comparisons(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims);

}  // namespace tallymark
