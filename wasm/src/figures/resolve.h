// Settles conflicts between readings of the same words, in one place.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// Keeps a set of candidates that do not overlap, in text order. The rule, applied to each group of
// candidates that overlap: the reading that covers more tokens wins; of two equally long ones the
// kind that needs more evidence wins (see kPrecedence); of two equal ones the earlier. Cost: n log
// n in the candidates of one group, linear in the document.
void resolve_candidates(Scan& scan);

}  // namespace tallymark
