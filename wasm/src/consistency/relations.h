// All that an article says against itself: one pass over its sentences, one file a kind.
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"

namespace tallymark {

// The relations whose operands the text binds, in text order; those that the digits do not decide
// are left out. Linear in the figures; a sentence with more than limits::kSentenceNumbers of them
// is a table and not read.
std::vector<Relation> find_relations(const Article& article);

}  // namespace tallymark
