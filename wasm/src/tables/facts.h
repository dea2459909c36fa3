// Tables of facts about one thing, "Born | 6 October 1735", whose name is the caption, and
// sentences that date one of these: "Jesse Ramsden was born in the fall of 1735", "died at the age
// of 65".
#pragma once

#include <optional>

#include "tables/table_claim.h"

namespace tallymark {

// Nothing unless every word of the sentence is explained: by the caption, the fact or its date.
std::optional<TableClaim> find_fact(const Article& article, const Grid& grid,
                                    const Sentence& sentence);

}  // namespace tallymark
