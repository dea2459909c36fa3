// The observations of a built pack → the library, without decoding them.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "base/error.h"
#include "packs/view.h"

namespace tallymark {

using Ids = std::unordered_map<std::string_view, uint32_t>;

// Opens the block of a part (0: of the pack's own file) and finds its ids in the library and in the
// pack's own sources; the bytes must outlive the library. Errors: pack_not_a_pack (what does not
// add up), pack_bad_reference (the id). Linear in its series.
std::optional<Error> add_series(Library& library, uint32_t pack, uint32_t part,
                                std::string_view bytes, const Ids& sources);

}  // namespace tallymark
