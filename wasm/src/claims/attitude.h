// What a sentence does with a figure besides stating it: denies, expects, wishes, supposes, quotes,
// or reports it from somebody.
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// The attitude towards the figure at token `at`. Bounded by the sentence.
Attitude read_attitude(const Article& article, const Discourse& discourse, uint32_t at);

}  // namespace tallymark
