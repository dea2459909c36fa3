// Changes of a measure over time: "Kenya's population grew by 23 million between 2000 and 2022",
// "has doubled since 1990".
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends a claim for every figure that a verb of rising or falling makes the change of a measure
// between two stated times, or from one up to now. Cost: linear in each sentence with a figure.
void extract_changes(const Article& article, const Discourse& discourse,
                     std::vector<Claim>& claims);

}  // namespace tallymark
