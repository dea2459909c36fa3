// The sheets of a pack as a data editor keeps them → a built pack. This is not part of the engine
// that reads articles: the command has it, and the WebAssembly module tallymark-pack.
//
// Sheets travel as one text, the container: {"tallymark-pack":1,"datapackage":{…},"sheets":{name:
// CSV, or a list of {"path","text"} where the sheet has several files}}.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "packs/build/built_write.h"
#include "packs/view.h"

namespace tallymark {

// Makes the container from a directory's files. `read` gives a file's content by its path inside
// the directory, or nothing. Deterministic: the same files give the same bytes.
Result<std::string> contain_sheets(
    const std::function<std::optional<std::string>(const std::string&)>& read);

// The names of the packs that a container says it depends on; none if it is no container.
std::vector<std::string> dependencies_of(std::string_view container);

struct CompiledPack {
  PackInfo info;
  WrittenPack written;
};

// Whether a pack whose datapackage.json says "parts": true is written as several: one part for each
// file of its observations.
enum class Parts : uint8_t { together, apart };

// Checks every cell, and every reference against the library, which must hold the packs that this
// one depends on, and gives the built form. The rows are joined to the library; on an error it must
// be thrown away. Errors name sheet, line, column and what to do: pack_not_a_pack,
// pack_missing_sheet, pack_bad_csv, pack_missing_column, pack_bad_value, pack_bad_reference,
// pack_duplicate, pack_missing_source, pack_too_large. Deterministic. Cost: linear.
Result<CompiledPack> compile_pack(Library& library, std::string_view container,
                                  Parts parts = Parts::together);

}  // namespace tallymark
