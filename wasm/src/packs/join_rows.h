// The rows of a pack → the library, every reference looked up.
#pragma once

#include <optional>

#include "base/error.h"
#include "packs/pack_rows.h"
#include "packs/view.h"

namespace tallymark {

// Joins the rows to those of earlier packs by id. The first thing wrong is the error, by sheet,
// line and column: pack_duplicate, pack_bad_reference, pack_missing_source, pack_bad_value,
// pack_not_a_pack (columns of observations that do not add up); rows joined before it stay, so
// that the library must be thrown away. What the rows point into must outlive the library. Linear.
std::optional<Error> join_rows(Library& library, PackRows rows);

}  // namespace tallymark
