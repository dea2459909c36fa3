// Ranks against a published ranking.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

// Each ranked entity is compared with its published rank in the edition. Without a published rank a
// superlative can only be refuted, by one counter-example.
Comparison verify_ranking(const Article& article, const Claim& claim);

}  // namespace tallymark
