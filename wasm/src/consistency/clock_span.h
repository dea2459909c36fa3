// Hours against the times they lie between: "from 9am to 5pm, eight hours".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of a number of hours or minutes right beside two clock times; a time that
// says neither morning nor afternoon may be either.
void check_clock_spans(const Passage& passage, std::vector<Relation>& found);

// How a length and what it spans stand beside each other.
enum class Beside : uint8_t {
  none,
  exact,   // "the eight years from 1991 to 1999", "1991 to 1999, eight years"
  within,  // "for two years between 1991 and 1999": no more than
};

// The length figure beside the span of tokens [begin, end), before or behind it.
Beside length_beside(const Passage& passage, const Figure& length, uint32_t begin, uint32_t end);

}  // namespace tallymark
