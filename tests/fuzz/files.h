// Files for the fuzz targets.
#pragma once

#include <string>

namespace tallymark_fuzz {

// The whole file; ends the program if it cannot be read, as the target would test nothing without
// it.
std::string read_file(const std::string& path);

bool file_exists(const std::string& path);

}  // namespace tallymark_fuzz
