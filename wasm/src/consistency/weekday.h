// A weekday against the date it stands with: "Monday, 23 May 2023".
#pragma once

#include "figures/figure.h"

namespace tallymark {

enum class WeekdayAgreement : uint8_t { none, agrees, differs };

// `none` unless the figure names a weekday together with a day whose year the text gives; with the
// year inferred, another year may be meant.
WeekdayAgreement check_weekday(const Figure& figure);

}  // namespace tallymark
