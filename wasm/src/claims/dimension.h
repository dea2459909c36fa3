// Whether a figure can be a value of a measure at all, and the same value in the measure's own
// unit.
#pragma once

#include <optional>

#include "figures/figure.h"
#include "packs/view.h"

namespace tallymark {

// How firmly the figure's form says that it is a value of the measure.
enum class Fit : uint8_t {
  no,      // another dimension: a hard no
  bare,    // a bare number: only if the text names the measure, or by ellipsis
  stated,  // the unit is said and is the measure's own
};

// `nationals`: the figure's noun names a people ("North Koreans", claims/nationals.h), which is a
// unit of people.
Fit fit_of(const Figure& figure, const Measure& measure, bool nationals = false);

// What one unit of the figure is in the measure's unit: 10 for "percent" against "per 1,000
// people", 1 for equal units. Empty if there is none (fit is `no`).
std::optional<Decimal> scale_to(const Figure& figure, const Measure& measure);

}  // namespace tallymark
