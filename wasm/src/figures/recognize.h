// Recognition: every figure of a document, read as its digits and words say.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "figures/figure.h"
#include "text/document.h"

namespace tallymark {

// The figures in text order; they never overlap, and a number inside a larger figure belongs to it.
// Strings of figures live in the document's arena or in static tables. `published_day` (days since
// 1970-01-01) gives relative dates their value; without it they have none. Time and memory are
// linear in the document.
std::vector<Figure> recognize_figures(Document& document, std::optional<int32_t> published_day);

}  // namespace tallymark
