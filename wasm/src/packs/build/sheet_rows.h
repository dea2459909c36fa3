// The sheets of a pack as CSV → its rows, each cell checked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "packs/pack_rows.h"

namespace tallymark {

// One file of a sheet; a sheet of several files has one after the other. `label` is what errors
// call it, `part` the part of the pack that its observations may go to.
struct SheetText {
  Sheet sheet = Sheet::sources;
  std::string_view text;
  std::string label, part;
};

// Adds the rows of the files, which may stand in any order; their strings are copied to the arena.
// The first thing wrong is the error, by sheet, line and column: pack_bad_csv,
// pack_missing_column, pack_bad_value, pack_missing_source. Linear.
std::optional<Error> read_rows(const std::vector<SheetText>& files, Arena& arena, PackRows& rows);

// "country", "person" …; other for a type that the engine has no use for.
EntityType entity_type(std::string_view name);

}  // namespace tallymark
