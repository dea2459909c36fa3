// The people of a country as its population: "Kenya has 54 million people".
#pragma once

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// "Eritrea, with 3.5 million people, …", "Kenya has 54 million people", "Kenya's 54 million
// people": of whom nothing more is said, they are all that the country has. Fills claim.measure
// with the measure that counts a population, claim.measure_span with the figure, and says that a
// mismatch may be of others; false if the words are no such count. Cost: the sentence, and the
// measures once.
bool bind_people(const Article& article, const Figure& figure, Claim& claim);

}  // namespace tallymark
