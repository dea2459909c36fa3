// Figures that changed places: "Pratt 61,408, Castillo 55,116" where the source has it the other
// way round.
#pragma once

#include "against/pairs.h"

namespace tallymark {

// Both pairings are of one sentence here and of one there, and their numbers agree: true where the
// names or dates next to them say that each belongs to the other.
bool are_swapped(const Statements& story, const Statements& source, const Pairing& a,
                 const Pairing& b);

}  // namespace tallymark
