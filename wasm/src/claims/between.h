// What may stand between the parts of a statement and leaves it as it is: a date, a bracket that
// says again what was said, an aside between commas, and who counted.
#pragma once

#include "claims/article.h"

namespace tallymark {

// The token behind the date that covers `at`, or 0: "2014", "year 2014", "as of July 2014". Cost: a
// few figures around the token.
uint32_t end_of_date(const Article& article, uint32_t at);

// The token behind a measure's name with what only says it again: its short form, unit or base in
// brackets ("GDP (current US$)", "health expenditure (% of GDP)"), another of its names ("inflation
// (average consumer prices)"), and ", total". A bracket that narrows it is not passed over.
uint32_t end_of_name(const Article& article, const Mention& name, const Measure& measure);

// The unit is said with the measure's name, so that a bare number has it: "GDP (current US$) was
// 19,649,720,000".
bool says_unit(const Article& article, const Mention& name, const Measure& measure);

// Where the clauses begin that a bracket, a colon or an aside cuts from this one: "GDP (current
// US$) in Bolivia was", "Population of Chad: 18 million", "The population of Chad, as estimated in
// 2014, is". What stands between must still be plain.
uint32_t connected_begin(const Article& article, uint32_t clause);

// A word of one of the measure's names, lower-cased.
bool is_word_of_measure(const Measure& measure, std::string_view lower);

// The token behind what begins at `i`, ends up to `end` and may be passed over; `i` if nothing
// does. A bracket of a date ("(2014 estimate)"), a relative or subordinate clause between commas,
// and the agent of a passive ("was estimated (by the United Nations) at"). Cost: bounded by
// limits::kClauseTokens.
uint32_t pass_over(const Article& article, uint32_t i, uint32_t end);

}  // namespace tallymark
