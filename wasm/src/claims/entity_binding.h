// Of whom a statistic is said: the entity that the words around a figure tie it to.
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// The stretch between commas, "and" and comparing words in which a figure stands: tokens [begin,
// end).
struct Segment {
  uint32_t begin = 0, end = 0;
};
Segment segment_of(const Article& article, const Figure& figure, const Clause& clause);

// Fills claim.entity and entity_span, and says in `inherited` by which rule. The slot stays empty
// if the text ties the figure to no entity or to several. The claim's measure must be bound.
void bind_entity(const Article& article, const Discourse& discourse, const Figure& figure,
                 Claim& claim);

}  // namespace tallymark
