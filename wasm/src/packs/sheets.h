// Packs as their sheets: one JSON container of datapackage.json and the CSV files, read into the
// library row by row. Every cell is checked; the first thing wrong is the error.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "packs/view.h"

namespace tallymark {

// Adds the pack to the library and joins its rows to those already there by id. On an error the
// library must be thrown away (rows of the bad pack may be in it): callers load into a copy or
// stop. Errors name sheet, line, column and what is wrong: pack_not_a_pack, pack_missing_sheet,
// pack_bad_csv, pack_missing_column, pack_bad_value, pack_bad_reference, pack_duplicate,
// pack_missing_source, pack_too_large.
// References may point into packs that were added earlier; rows of later packs are not seen.
Result<PackInfo> add_pack(Library& library, std::string_view bytes);

// Makes the container from a directory's files. `read` gives a file's content by its path inside
// the directory, or nothing. Deterministic: the same files give the same bytes.
Result<std::string> build_pack(
    const std::function<std::optional<std::string>(const std::string&)>& read);

}  // namespace tallymark
