// What the recognizers of dates share: filling a date figure, the tense around it, year contexts.
#pragma once

#include <optional>

#include "figures/scan.h"

namespace tallymark {

// Sets the EDTF text, first and last day of a date figure.
void set_date(Scan& scan, Candidate& out, const Period& period, DateForm form);
void set_date_range(Scan& scan, Candidate& out, const Period& first, const Period& last,
                    DateForm form);

enum class Tense : uint8_t { past, future, open };

// The tense of the clause around token i: future where a word like "will" or "next" stands near,
// past where a past form does, else open.
Tense tense_near(const Scan& scan, uint32_t i);

// The date with this month (and day, 0 for none) that a text published on that day means: the
// latest for the past, the next for the future, the nearest otherwise.
Period infer_year(int32_t published, int32_t month, int32_t day, Tense tense);

// A year behind a month or a day: four digits, or two with an apostrophe or where `short_year`
// allows ("Aug 9, 96"). Zero if none stands at token `at`; else `end` is the token behind it.
int32_t read_year(const Scan& scan, uint32_t at, uint32_t limit, bool short_year, uint32_t& end);

// Numeral `id` reads as a year: four digits from 1000 to 2199 in a context of dates and not what is
// counted or measured. `name`: it is part of a capitalised name ("2023 Global Slavery Index").
bool reads_as_year(Scan& scan, uint32_t id, bool& name);

}  // namespace tallymark
