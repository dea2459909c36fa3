// "sanctions on seven individuals and three entities" against the event's counts and members.
#pragma once

#include "verify/comparison.h"

namespace tallymark {

Comparison verify_event_count(const Article& article, const Claim& claim);

}  // namespace tallymark
