// The one way into verify/: a claim to the check of its kind.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

// Compares a claim with the packs. Enumerations are the text's own arithmetic (consistency/) and
// not for this.
Comparison verify(const Article& article, const Claim& claim);

}  // namespace tallymark
