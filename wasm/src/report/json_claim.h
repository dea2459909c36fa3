// The values and claims of the JSON report.
#pragma once

#include <optional>

#include "claims/article.h"
#include "judge/finding.h"
#include "report/json_writer.h"

namespace tallymark {

void write_number(JsonWriter& json, const std::optional<Decimal>& value);

// A number, the canonical text of a date, time or duration, or null.
void write_value(JsonWriter& json, const Figure& figure);

// The `claim` of a finding: what the figure was bound to, slot by slot.
void write_claim(JsonWriter& json, const Article& article, const Finding& finding,
                 const Claim& claim);

}  // namespace tallymark
