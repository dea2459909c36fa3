// Anniversaries against their dates: "the 150th anniversary of the 1861 battle, in 2011", "founded
// in 1899, the club celebrates its 125th anniversary in 2024", "the centenary of the war
// (1861-65)".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of each anniversary with the year of what is remembered and the year in
// which it is celebrated, if the sentence binds both. A year more or less decides nothing:
// celebrations are moved, seasons span two years.
void check_anniversaries(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
