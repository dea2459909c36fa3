// The rows of a pack's sheets → the library, each cell checked.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "packs/view.h"

namespace tallymark {

// The eight sheets in the order of reading: a sheet may refer to the ones before it.
inline constexpr std::string_view kSheets[] = {"sources",      "entities", "editions", "measures",
                                               "observations", "events",   "members",  "coverage"};

// One file of a sheet; a sheet of several files has one after the other. `label` is what errors
// call it.
struct SheetText {
  std::string_view sheet, text;
  std::string label;
};

// What a pack holds: its sheets as CSV, and in a built pack the observations as columns
// (packs/series.h) in place of their sheet. All must outlive the library.
struct SheetTexts {
  std::vector<SheetText> files;
  std::string_view series;
};

// Adds the rows to the library and joins them to those of earlier packs by id. The first thing
// wrong is the error; rows read before it stay. Linear.
std::optional<Error> read_rows(Library& library, uint32_t pack, const SheetTexts& sheets);

// "country", "person" …; other for a type that the engine has no use for.
EntityType entity_type(std::string_view name);

}  // namespace tallymark
