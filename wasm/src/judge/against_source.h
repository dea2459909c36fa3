// What became of a figure in the texts it was made from → a finding.
#pragma once

#include "against/counterpart.h"
#include "judge/finding.h"

namespace tallymark {

// Found is supported, differing contradicted, what the digits leave open review, and what no source
// has, or several places could be, unchecked.
Finding judge_counterpart(const Article& article, const std::vector<SourceText>& sources,
                          const Counterpart& counterpart);

}  // namespace tallymark
