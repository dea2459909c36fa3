// How many members a group of countries has: "the 27-member European Union", "NATO's 32 members",
// "the EU has 27 member states".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends a statistic claim for every count of members that the words give to a group as a whole.
// "12 EU members" are some of them and no claim; of "the 27 EU countries", which may be those of
// whom more is said, the claim may be of others. The measure is the library's one count of members.
// Cost: linear in the figures times the mentions about them.
void extract_group_sizes(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims);

}  // namespace tallymark
