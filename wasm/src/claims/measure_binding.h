// What a figure measures: the measure that its clause names, or that a rule of inheritance gives
// it.
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Fills claim.measure and measure_span, and says in `inherited` by which rule; false if there is
// none. `before`: the statistic claim made last, for ellipsis, or null.
bool bind_measure(const Article& article, const Discourse& discourse, const Figure& figure,
                  const Claim* before, Claim& claim);

}  // namespace tallymark
