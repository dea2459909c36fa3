// Packs on disk: the default ones beside the command, files and directories of sheets.
#pragma once

#include <string>

#include "arguments.h"
#include "engine/engine.h"

namespace tallymark::cli {

// Opens the default packs (unless turned off) and those named, in that order. Errors name the path.
std::optional<Error> open_packs(const Arguments& arguments, Engine& engine);

// tallymark pack build | validate | info. The answer is the exit status; errors go to the caller.
Result<int> run_pack_command(const Arguments& arguments);

}  // namespace tallymark::cli
