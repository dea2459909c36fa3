// What a word means to the comparison of two texts about one event: the same for all forms of a
// word and for words of one row of a closed table ("killed", "deaths"); and which meanings are
// known to be taken for each other ("charged", "convicted").
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

// A number that says which meaning, never 0. Of a word in the table it is the row's; of any other
// word a hash of its stem, so that two unlike words are alike once in two thousand million.
using Meaning = uint32_t;

// Of a lower-cased word. Cost: one pass over it and one look-up.
Meaning meaning_of(std::string_view lower);

// The meaning of every word that says something went up or down, so that "rose" and "fell" are laid
// beside each other; which of the two it is, is asked of arithmetic_roles.
Meaning change_meaning();

// Two meanings that news confuses, in either order: "killed" and "injured", "proposed" and
// "passed". A closed table.
bool are_mistaken(Meaning a, Meaning b);
// The meaning is one of those of the table.
bool can_be_mistaken(Meaning a);

}  // namespace tallymark::language
