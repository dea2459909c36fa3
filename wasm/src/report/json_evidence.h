// What a finding rests on, as JSON: rows of the packs, and passages of source texts.
#pragma once

#include <vector>

#include "report/json_writer.h"
#include "report/report.h"
#include "text/offset_map.h"

namespace tallymark {

// One piece of evidence. `sources` has the offsets of each of the report's source texts.
void write_evidence(JsonWriter& json, const Report& report, const std::vector<OffsetMap>& sources,
                    const EvidenceRow& row);

// The source texts, and what of them the article leaves out, as the member "against".
void write_sources(JsonWriter& json, const Report& report, const std::vector<OffsetMap>& sources);

}  // namespace tallymark
