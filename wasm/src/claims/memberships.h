// Since when a country is a member of a group: "has been a member of NATO since 1999", "Poland, an
// EU member since 2004", "Finland became the 31st member of NATO in 2023".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends an event date claim for every date that the words give as the beginning of a country's
// membership; the event is that it joined. Founding, former and associate members joined nothing,
// or otherwise, and are no claim. Cost: linear in the dates times the mentions about them.
void extract_memberships(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims);

}  // namespace tallymark
