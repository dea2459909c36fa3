// Observations → columns (packs/series.h).
#pragma once

#include <string>
#include <vector>

#include "packs/pack_rows.h"

namespace tallymark {

// Writes rows as a block, series in the order of their first row. `status` must be one of
// kStatuses, values fit 18 digits (as the sheet's reader sees to); an id that
// made_up_id would give is left out. Deterministic. Cost: linear.
std::string write_series(const std::vector<ObservationRow>& rows);

}  // namespace tallymark
