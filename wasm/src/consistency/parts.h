// Parts and wholes: how a text sets one figure beside another, and which figure it calls the whole.
#pragma once

#include "consistency/passage.h"
#include "figures/amount.h"

namespace tallymark {

// What stands in apposition: "321, or 66 percent,", "321 (66 percent)", "321 – 66 percent –".
struct Apposition {
  bool found = false;
  bool of = false;   // "of" closes it: "321, or 66 percent of"
  uint32_t end = 0;  // token behind its closing mark
};

// True if nothing but an opening mark or "or" stands between token `from` and the words [begin,
// end), and a mark, a verb or "of" behind them: they say the same thing once more.
Apposition apposed(const Passage& passage, uint32_t from, uint32_t begin, uint32_t end);
Apposition apposed(const Passage& passage, uint32_t from, const Figure& figure);

// The "of" that makes the figure a whole ("of the town's 48,000 residents"); the "out" of "out of".
// kNone where there is none.
uint32_t of_whole(const Passage& passage, const Figure& whole);

// True if the whole opens its clause, and the figure is the first behind it: "Of the 485 students
// who enrolled, 321". Nothing between them has a number of its own.
bool opens_with(const Passage& passage, const Figure& whole, const Figure& part);

// Where the words begin that make the figure a total: "a total of 36", "36 in all", "between them
// they have 36"; kNone if there are none.
uint32_t total_begin(const Passage& passage, const Figure& figure);

// How many words from token i make the figure before them a total: 2 for "in all", "between them",
// 1 for "altogether", else 0.
uint32_t total_words(const Passage& passage, uint32_t i);

// True if the one can be a part of the other: the same unit, or counts of both.
bool is_part_of(const Figure& part, const Figure& whole);

// True if the words of the sentence make its figures no parts of one whole as they stand: averages,
// weights, categories that overlap.
bool on_another_base(const Passage& passage);

// True for a count written in full: an integer whose last digit counts.
bool is_full_count(const Figure& figure);

// `part` ÷ `whole` in percent.
Amount percent_of(const Figure& part, const Figure& whole);

}  // namespace tallymark
