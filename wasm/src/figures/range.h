// Joins two neighbouring figures that are the ends of one range.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// "10 to 20 billion", "between 5 and 7 km", "5-7 %", "2018–2023", "from 1990 to 1995": one figure
// without a value, with low and high; the scale word and unit of the second end reach the first.
// "rose from 5 % to 7 %" is two figures. Runs on resolved candidates; linear.
void join_ranges(Scan& scan);

// Gives `a` the scale of `b` where it was written without one, and stays below it.
void share_scale(Candidate& a, const Candidate& b);

}  // namespace tallymark
