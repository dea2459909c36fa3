// Gives a bare number the unit that its neighbour in a list says for both.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// "five or six awards", "3 and 5 percent", "three and four-year-olds", "22 and 23 June": the first
// figure is of the second's kind and unit. Runs on resolved candidates, behind join_ranges; linear.
void share_units(Scan& scan);

}  // namespace tallymark
