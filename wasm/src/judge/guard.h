// The guard: what a mismatch must pass before it is called one (DESIGN §2). Precision first:
// whatever does not pass is `review`, `context` or not compared at all.
#pragma once

#include "judge/finding.h"

namespace tallymark {

// The reason for which a claim must not be compared, Reason::none if it may be. `mismatch`: some
// attitudes allow support of an event but never a contradiction.
Reason refuse(const Article& article, const Claim& claim, bool mismatch);

// The verdict on a claim none of whose readings agrees, and why.
struct Ruling {
  Verdict verdict = Verdict::review;
  Reason reason = Reason::differs;
};
Ruling rule_on_mismatch(const Article& article, const Comparison& comparison);

}  // namespace tallymark
