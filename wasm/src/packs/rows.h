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

// CSV texts by the name of their sheet.
using SheetTexts = std::vector<std::pair<std::string_view, std::string_view>>;

// Adds the rows to the library and joins them to those of earlier packs by id. The first thing
// wrong is the error; rows read before it stay. Linear.
std::optional<Error> read_rows(Library& library, uint32_t pack, const SheetTexts& sheets);

// "country", "person" …; other for a type that the engine has no use for.
EntityType entity_type(std::string_view name);

}  // namespace tallymark
