// What the claims that set a value against another have in common: a change over time, a comparison
// of two countries, a share of a whole.
#pragma once

#include <optional>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

// Binds the claim's entity and attitude as those of a value of its measure; false if the words do
// not plainly say whose it is. The claim's measure and measure_span must be set. Cost: linear in
// the sentence, as are all of these.
bool bind_owner(const Article& article, const Discourse& discourse, const Figure& figure,
                Claim& claim);

// The name of a measure in plain words that stands last before token `end` in the figure's clause,
// or in one that only a mark cuts from it; with nothing but its owner and times behind it. Null if
// there is none, if something narrows it ("the prison population"), or if it is a change itself
// ("economy grew").
const Mention* measure_before(const Article& article, const Figure& figure, uint32_t end);

// The name of a measure that begins at token `at`, or a word for all people of a country
// ("people"); `end` is the token behind it, 0 where there is none.
struct MeasureNoun {
  uint32_t measure = kNone;
  Span span;
  uint32_t end = 0;
};
MeasureNoun measure_noun_at(const Article& article, uint32_t at);

// The token behind the last word before `end` that is no adverb: "Nigeria (now almost)". `end` is
// no sentence's first token, or not before `begin` where that is given.
uint32_t back_over_adverbs(const Article& article, uint32_t end);
uint32_t back_over_adverbs(const Article& article, uint32_t begin, uint32_t end);

// Nothing but auxiliaries, adverbs, times and names of places with their prepositions stands in
// tokens [begin, end).
bool is_plain_gap(const Article& article, uint32_t begin, uint32_t end);

// The country or group of countries, by name, that begins at token `at` (behind "the"), or null.
const Mention* place_at(const Article& article, uint32_t at);

// The place that is the subject right before token `end`: "Nigeria (now has)"; it begins its
// sentence or clause. Null if there is none.
const Mention* subject_before(const Article& article, uint32_t end);

// What may stand behind a comparison leaves it whole: a mark, "in 2022", another clause.
bool ends_statement(const Article& article, uint32_t at);

// The dates of the figure's sentence that state years, "1990", "2000 and 2022"; empty if the
// sentence has another time as well, which may be the one that is meant.
std::vector<uint32_t> years_of(const Article& article, const Figure& figure);

// "Between 2000 and 2022 … rose from A to B": the date that states the years of both ends, and
// which of them the figure is; without a date if it is none. The date must be the sentence's only
// time.
struct EndOfChange {
  uint32_t date = kNone;
  PeriodPart part = PeriodPart::whole;
};
EndOfChange end_of_change(const Article& article, const Figure& figure);

// The one year of the sentence where it is said as the time of a value ("in 2022"): its figure.
// kNone where no time is said; empty where others are.
std::optional<uint32_t> year_of_comparison(const Article& article, const Figure& figure);

// The measure that counts all people of a country; kNone if the packs have none or several.
uint32_t population_measure(const Library& library);

}  // namespace tallymark
