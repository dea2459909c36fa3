// A value of a measure for an entity, in an edition or period.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

Comparison verify_statistic(const Article& article, const Claim& claim);

}  // namespace tallymark
