// Dates of two texts: by their days where the text gives them, else by the parts that are written.
#pragma once

#include "against/same_value.h"

namespace tallymark {

// "12 March" against "Tuesday, March 12, 2024". What is less precise than the source agrees; what
// is more precise is `between`; "last year" without a date of publication is not comparable.
SameValue compare_dates(const Article& story, const Figure& ours, const Article& source,
                        const Figure& theirs);

// Of two that differ: only the month, the day or the weekday does, or digits of the year changed
// places.
bool are_near_dates(const Article& story, const Figure& ours, const Article& source,
                    const Figure& theirs);

}  // namespace tallymark
