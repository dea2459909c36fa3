// Statistic claims: a value of a measure for an entity ("Eritrea had 90").
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends statistic claims, left to right; a claim may inherit measure and unit from the one before
// it in its sentence (ellipsis), or the measure from the sentence before (anaphora).
void extract_statistics(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims);

}  // namespace tallymark
