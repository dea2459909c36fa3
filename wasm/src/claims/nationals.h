// Figures that count a people by its name: "of every 1,000 North Koreans, 104.6", "one in ten
// Eritreans", "2.7 million Mauritanians". The noun is a unit (people) and names the entity at once.
#pragma once

#include "claims/article.h"

namespace tallymark {

// The country whose people the figure counts, as an index into article.mentions; kNone if it names
// none. "Eritrean workers" are no people. Cost: a look at the mentions inside and right behind it.
uint32_t nationals_of(const Article& article, const Figure& figure);

}  // namespace tallymark
