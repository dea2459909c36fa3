// The project's own pack directories, as the fuzz targets need them: file by file, and made into
// one pack.
#pragma once

#include <array>
#include <string>

#include "base/result.h"

namespace tallymark_fuzz {

// The files a pack directory may have, in the order in which an input's first byte counts them.
inline constexpr std::array<const char*, 9> kFiles = {
    "datapackage.json", "sources.csv",      "editions.csv", "entities.csv", "members.csv",
    "measures.csv",     "observations.csv", "events.csv",   "coverage.csv"};

// The content of each of kFiles; a file that the directory has not is empty.
using Package = std::array<std::string, kFiles.size()>;

// Reads data/packs/<name>; ends the program if there is no datapackage.json in it.
Package read_package(const std::string& name);

// The sheets as one text, packs/build/sheets.h.
tallymark::Result<std::string> contain(const Package& package);

// The built pack of one of our own directories, which is sound and depends on countries-core alone:
// ends the program if it is not.
std::string default_pack(const std::string& name);

}  // namespace tallymark_fuzz
