// Do two figures of two texts state the same? On exact decimals and whole days, by the digits and
// hedges of both.
#pragma once

#include <optional>

#include "claims/article.h"
#include "claims/codes.h"

namespace tallymark {

struct SameValue {
  bool comparable = false;  // else the two cannot be the same statement: people and households
  Agreement agreement = Agreement::between;
  Reason how = Reason::none;
  std::optional<SlipName> slip;  // of what differs, where the kind of the figures tells it
};

// The story's figure against the source's. A number rounded, or hedged, is no difference; one that
// is more precise than the source's is `between`, and so is one that is near a rounding.
SameValue compare_with_source(const Article& story, const Figure& ours, const Article& source,
                              const Figure& theirs);

}  // namespace tallymark
