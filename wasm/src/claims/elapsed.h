// "its previous survey five years ago": when the edition before came out.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Appends elapsed_time claims (relative dates) and event_date claims (stated years) on the edition
// before another.
void extract_elapsed(const Article& article, const Discourse& discourse,
                     std::vector<Claim>& claims);

}  // namespace tallymark
