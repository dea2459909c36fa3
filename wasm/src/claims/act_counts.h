// How often a country has done something that a measure counts: "North Korea has conducted six
// nuclear tests", "the United States carried out 77 nuclear tests in 1958".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends a statistic claim for every count that ends in the name of such a measure and is the
// object of a verb of doing, right behind a country as its subject. Only measures whose values
// stand for good: what is done is done. Cost: linear in the figures times the mentions about them.
void extract_act_counts(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims);

}  // namespace tallymark
