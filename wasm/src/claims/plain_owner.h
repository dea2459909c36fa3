// Whose value a figure of a common unit is. Countries hold towns, regions, firms and groups that
// have populations, outputs and rates too; where the sentence names a country but may mean a part
// of it, the figure is nobody's.
#pragma once

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// The claim's entity and measure, both bound, belong together in plain words: "France's GDP",
// "French inflation", "the population of France", "France had a population of", "inflation was 8
// percent in France". Between them stand only closed-class words, dates, words for the whole
// ("total") and verbs of reaching a level, so "France has a city with a population of" is no value
// of France; and the name is no part of a longer one ("New Mexico", "Berga, Spain") and stands for
// nothing else. `before`: the statistic claim made last, or null; its value may go on with the same
// owner ("and a GDP of $110 billion") or the same measure ("while Uganda has 47 million"). Cost:
// linear in the sentence.
bool is_plain_owner(const Article& article, const Figure& figure, const Claim& claim,
                    const Claim* before);

}  // namespace tallymark
