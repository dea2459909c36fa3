// When an event happened, and when an edition came out.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

// The date under test never chooses the event: actor, verb, target and members do.
Comparison verify_event_date(const Article& article, const Claim& claim);

// "published on Wednesday by the 2023 Global Slavery Index".
Comparison verify_edition_date(const Article& article, const Claim& claim);

// "its previous survey five years ago": calendar years between publication of the article and of
// the edition before; whole years elapsed are admissible too, so they cannot be contradicted.
Comparison verify_elapsed_time(const Article& article, const Claim& claim);

}  // namespace tallymark
