// The name that stands with a measure's own name: "the population of Chad", "Chad GDP", "the
// Chadian inflation rate".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// A country or a group of them, by its name: what statistics are kept of.
bool can_have_values(const Article& article, const Mention& mention);

// The adjective of a country right before the claim's measure, or null.
const Mention* adjective_of(const Article& article, const Claim& claim);

// The name right behind or right before the name of a measure in plain words, wherever the figure
// stands: "The population of Chad, as estimated in 2014, is", "Chad GDP per capita (2014): 900".
// Null if there is none, or if the claim has its measure by another rule than ellipsis. Both:
// linear in the sentence.
const Mention* possessor_of(const Article& article, const Claim& claim);

}  // namespace tallymark
