// Ages against birth and event: "born on Oct. 4, 1923, died on April 5, 2008, aged 83".
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"

namespace tallymark {

// Appends the relation of an age with the birth and the event it is told of: a death, a dated event
// beside the age, or today ("born in 1970, is 46"), which needs the day of publication. All three
// stand in the passage, or in it and the sentence before where it takes up the person with "he" or
// "she". Where a second person is spoken of there is none.
void check_age(const Passage& passage, std::vector<Relation>& found);

}  // namespace tallymark
