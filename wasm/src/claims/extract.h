// Figures → claims: the last step of linking.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// Every claim that one complete frame supports, by kind and then in text order. A figure may have
// several (a count and a list) or none; then it is `unchecked`.
std::vector<Claim> extract_claims(const Article& article);

}  // namespace tallymark
