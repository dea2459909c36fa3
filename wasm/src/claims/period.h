// The time that a statistic is said of, as its sentence states it.
#pragma once

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// The figure of the one absolute date that the words tie to the value, or kNone if there is none or
// several. Of a measure in plain words first the date right behind the value ("68 million in 2014",
// "68 million (2014)"), then one with the measure's name ("the 2014 population", "GDP (2014):");
// else the one governed date of the clause that no other figure has ("In 2014 …"). The claim's
// measure must be bound. Cost: linear in the sentence.
uint32_t period_of(const Article& article, const Figure& figure, const Claim& claim);

// "a decade ago", "in the first quarter", "between 1990 and 2010": the figure's sentence states a
// time that is not the present, whatever the figure has to do with it. A day dates the report.
bool states_other_time(const Article& article, const Figure& figure);

// The days and the EDTF of a date; of one that states two years ("between 2000 and 2022") those of
// the year that is meant. Without text if the date has no days.
DateSpan said_time(const Article& article, uint32_t figure, PeriodPart part);

}  // namespace tallymark
