// The two forms of a pack, read into the library. Every cell is checked; the first thing wrong is
// the error.
//
// Sheets: a JSON container {"tallymark-pack":1,"datapackage":{…},"sheets":{name: CSV, or a list of
// {"path","text"} where the sheet has several files}}. Quick to make, with errors by line.
//
// Built: kBuiltMagic, four bytes with the size of what follows (little end first), the same
// container without the observations sheet, and to the end of the file the observations as columns
// (packs/series.h), which are read where they are.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "packs/view.h"

namespace tallymark {

inline constexpr std::string_view kBuiltMagic = "TMPACK2\n";

// Adds the pack, of either form, to the library and joins its rows to those already there by id. On
// an error the library must be thrown away (rows of the bad pack may be in it): callers load into a
// copy or stop. Errors name sheet, line, column and what is wrong: pack_not_a_pack,
// pack_missing_sheet, pack_bad_csv, pack_missing_column, pack_bad_value, pack_bad_reference,
// pack_duplicate, pack_missing_source, pack_too_large. References may point into packs that were
// added earlier; rows of later packs are not seen.
Result<PackInfo> add_pack(Library& library, std::string_view bytes);

// Makes the container from a directory's files. `read` gives a file's content by its path inside
// the directory, or nothing. Deterministic: the same files give the same bytes.
Result<std::string> build_pack(
    const std::function<std::optional<std::string>(const std::string&)>& read);

// The built form of a container of sheets that was the last pack added to the library.
// Deterministic. Cost: linear.
std::string compile_pack(std::string_view sheets, const Library& library);

// The JSON container that either form holds; nothing if the bytes have neither form.
std::optional<std::string_view> container_of(std::string_view bytes);

}  // namespace tallymark
