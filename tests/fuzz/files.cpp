#include "files.h"

#include <cstdio>

namespace tallymark_fuzz {

std::string read_file(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    std::fprintf(stderr, "cannot read %s\n", path.c_str());
    __builtin_trap();
  }
  std::string content;
  char part[65536];
  while (const size_t size = std::fread(part, 1, sizeof part, file)) content.append(part, size);
  std::fclose(file);
  return content;
}

bool file_exists(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file != nullptr) std::fclose(file);
  return file != nullptr;
}

}  // namespace tallymark_fuzz
