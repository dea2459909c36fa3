// A stated count against the list that spells it out: "three entities – A, B, and C".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

enum class ListAgreement : uint8_t { adds_up, undecided, does_not_add_up };

// The items are counted as the text lists them; a list opened by "including" may be shorter.
ListAgreement check_list_count(const Article& article, const Claim& claim);

}  // namespace tallymark
