// The recognizers, each in a file of its own name. Each adds candidates to the scan and decides
// nothing about the others'; figures/resolve.h settles conflicts. All are linear.
#pragma once

#include "figures/scan.h"

namespace tallymark {

// Marks tokens whose digits are part of a name, address or label, so that no numeral is read there.
// Runs before read_numerals.
void mark_non_figures(Scan& scan);

// The same for numbers that only their neighbours show to be part of a name: "Halo 2", "Group of
// Seven", "multi-billion". Runs behind mark_non_figures.
void mark_name_numbers(Scan& scan);

// Each looks at numeral `id` and what stands around it.
void recognize_percent(Scan& scan, uint32_t id);
void recognize_money(Scan& scan, uint32_t id);
void recognize_measure(Scan& scan, uint32_t id);
void recognize_duration(Scan& scan, uint32_t id);
void recognize_age(Scan& scan, uint32_t id);
void recognize_ratio(Scan& scan, uint32_t id);
void recognize_score(Scan& scan, uint32_t id);
void recognize_comparison(Scan& scan, uint32_t id);
void recognize_count(Scan& scan, uint32_t id);
void recognize_ordinal(Scan& scan, uint32_t id);

// Each goes once over the whole document, by the numerals or by Scan::cues. A word that one is to
// begin at must be a cue: kBeginnings in language/figure_words.h says which roles are.
void recognize_rates(Scan& scan);  // after the numerals' own recognizers: needs their candidates
void recognize_ranks(Scan& scan);
void recognize_dates(Scan& scan);
void recognize_era_dates(Scan& scan);
void recognize_month_dates(Scan& scan);
void recognize_numeric_dates(Scan& scan);
void recognize_relative_dates(Scan& scan);
void recognize_times(Scan& scan);
// What is written like a date or time and is in no calendar and on no clock.
void recognize_impossible_moments(Scan& scan);
void recognize_multiples(Scan& scan);

}  // namespace tallymark
