// Which in a line of holders somebody is: "Barack Obama, the 44th president of the United States".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// The unit of a measure whose values are places in such a line.
inline constexpr std::string_view kOrdinalUnit = "ordinal";

// Appends a statistic claim for every ordinal that stands before the name of such a measure and is
// tied to a holder: in apposition on either side, or by "was the", "is the", "became the". Cost:
// linear in the figures times the mentions about them.
void extract_holder_ordinals(const Article& article, const Discourse& discourse,
                             std::vector<Claim>& claims);

}  // namespace tallymark
