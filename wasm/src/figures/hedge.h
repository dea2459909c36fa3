// Hedges around the figures that were chosen, and the intervals they leave.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// Sets Figure::hedge from the words around each candidate and low/high of every numeric one. The
// hedge stays outside of the figure's span.
void apply_hedges(Scan& scan);

}  // namespace tallymark
