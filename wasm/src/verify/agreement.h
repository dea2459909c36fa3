// Does a stated figure agree with a reference value? Exact decimals and whole days only.
#pragma once

#include "figures/figure.h"
#include "packs/view.h"
#include "quantity/interval.h"
#include "verify/comparison.h"

namespace tallymark {

struct Agreed {
  Agreement agreement = Agreement::differs;
  Reason how = Reason::differs;
};

// What a source's value may be as well: within its own last digit and its revision band (percent of
// the value).
Interval reference_interval(const Decimal& reference, std::string_view digits,
                            const Decimal& revision_band);

// Compares a figure with a reference in the measure's unit; `scale` is the measure's units in one
// unit of the figure (10 for "percent" against "per 1,000"). Supports only inside ±½ u of the
// stated digits, contradicts only outside ±1 u with trailing zeros taken as not significant,
// widened by the hedge, the reference's own last digit and its revision band (percent of the
// reference).
Agreed compare_value(const Figure& figure, const Decimal& scale, const Decimal& reference,
                     std::string_view reference_digits, const Decimal& revision_band);

// A count of single things: exact unless the figure is hedged, rounded or a range.
Agreed compare_count(const Figure& figure, int64_t reference);

// "one in ten": one of any number that rounds to ten; the digits are on the ten.
Agreed compare_one_in(const Figure& figure, const Decimal& per_value, const Decimal& reference);

// "more than 40 years ago", said on day `published`, against a day: the number of years with its
// hedge and its trailing zeros. Only for figures whose window is a year or longer.
Agreed compare_years_ago(const Figure& figure, int32_t published, int32_t first_day,
                         int32_t last_day);

// A date at the precision the text gives it.
Agreed compare_date(const Figure& figure, int32_t first_day, int32_t last_day);

}  // namespace tallymark
