// Measures whose unit says little: percentages, sums of money, years and people are said of a
// thousand things. Such a figure is a value of the measure only where the sentence says so plainly.
#pragma once

#include "claims/article.h"
#include "language/lexicon.h"

namespace tallymark {

// True for a measure that no publication of its own dates and that is no rate with a unit of its
// own: its figures need plain words.
bool needs_plain_words(const Measure& measure);

// "France's population was 68 million", "a GDP of $2.8 trillion", "inflation (2022): 8 percent",
// "its 19 percent unemployment rate": nothing narrows the name ("the Baha'i population", "the
// growth rate of the population"), and between name and figure stand only closed-class words, names
// of countries, dates, hedges and verbs of reaching a level. Cost: bounded by
// limits::kClauseTokens.
bool is_plain_value(const Article& article, const Figure& figure, const Mention& name,
                    const Measure& measure);

// A word before the name makes it another measure: "the Baha'i population", "youth unemployment".
bool is_narrowed_name(const Article& article, const Figure& figure, const Mention& name);

// "26 million inhabitants", not "500,000 new inhabitants": between the number and the noun at token
// `noun` stands no word of its own.
bool is_bare_count(const Article& article, const Figure& figure, uint32_t noun);

// The figure has the base that the measure is a share of ("of GDP"), or neither has one. `name`:
// where the measure is named, which may say the base for a bare number ("(% of GDP) was 9.58"), or
// null.
bool has_base_of(const Article& article, const Figure& figure, const Measure& measure,
                 const Mention* name);

// "of GDP", "of its gross domestic product": the base of some measure of the library stands behind
// the figure.
bool has_known_base(const Article& article, const Figure& figure);

}  // namespace tallymark
