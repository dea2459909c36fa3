// Event frames and figures → claims: how many took part, when it happened, who is listed.
#pragma once

#include <vector>

#include "claims/event_frames.h"

namespace tallymark {

// Appends event_count, event_date and list_count claims.
void extract_event_claims(const Article& article, const Discourse& discourse,
                          const std::vector<EventFrame>& frames, std::vector<Claim>& claims);

}  // namespace tallymark
