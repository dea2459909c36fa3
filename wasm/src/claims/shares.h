// Shares of a whole that the packs have as well as the part: "China makes up 18 percent of the
// world's population".
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends a claim for every percentage or fraction of a measure of a group of countries that is
// said to be one country's. Cost: linear in each sentence with a figure.
void extract_shares(const Article& article, const Discourse& discourse, std::vector<Claim>& claims);

}  // namespace tallymark
