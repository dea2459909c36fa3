// The "table" of a request or of an ndjson line.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "packs/table.h"

namespace tallymark {

// Reads {"header":[…],"rows":[[…]],"caption"?} from the member "table", if there is one; cells are
// text, numbers or null. Or {"csv":"…","name":"…","caption"?}, a sheet as it stands in a file.
// Error: bad_table.
std::optional<Error> read_request_table(const nlohmann::json& root,
                                        std::optional<UserTable>& table);

}  // namespace tallymark
