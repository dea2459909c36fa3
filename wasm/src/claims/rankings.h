// Rank claims: "North Korea has the highest prevalence, followed by Eritrea and Mauritania".
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends ranking claims. `list_entities` holds the ranked entities in the text's order; the first
// has the figure's rank (its value, or `low` for an order phrase), the next the rank after it.
void extract_rankings(const Article& article, const Discourse& discourse,
                      std::vector<Claim>& claims);

}  // namespace tallymark
