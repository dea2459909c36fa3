// Whether a figure can be the level of a measure at all, or is a change, a difference or a part.
#pragma once

#include "claims/article.h"

namespace tallymark {

// True for a figure that is no level of a measure: a change ("fell 3 percent"), a difference ("14
// percent lower", "58 more people than"), or a share of something else ("24 percent of GDP", "5 in
// 1,000 people in modern slavery are freed"). Looks at the figure's own sentence.
bool is_no_level(const Article& article, const Figure& figure);

}  // namespace tallymark
