// A value beside another one: a change over time, a comparison of two countries, a share of a
// whole.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

// Both values are of one source, whose rows stand in the evidence in pairs: the value, then the one
// that it is set against. Two sources with other results than revisions bring are `disputed`.
Comparison verify_relative(const Article& article, const Claim& claim);

}  // namespace tallymark
