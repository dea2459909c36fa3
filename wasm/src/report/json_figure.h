// Parts of a figure as JSON, for the report and for rows of figures.
#pragma once

#include <optional>

#include "figures/figure.h"
#include "report/json_writer.h"

namespace tallymark {

// One end of what a figure can mean: a day (since 1970-01-01), a number, or neither for an open
// end.
struct FigureEnd {
  std::optional<int32_t> day;
  std::optional<Decimal> number;
};
FigureEnd low_of(const Figure& figure);
FigureEnd high_of(const Figure& figure);
void write_end(JsonWriter& json, const FigureEnd& end);

// The members that few kinds have, and whether this one has any.
bool has_per_or_order(const Figure& figure);
void write_per_and_order(JsonWriter& json, const Figure& figure);

}  // namespace tallymark
