#include "packages.h"

#include <cstdio>
#include <optional>
#include <vector>

#include "packs/build/sheets.h"

namespace tallymark_fuzz {
namespace {

// The whole file, or nothing if it cannot be read.
std::optional<std::string> read_file(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  std::string content;
  char part[65536];
  while (const size_t size = std::fread(part, 1, sizeof part, file)) content.append(part, size);
  std::fclose(file);
  return content;
}

}  // namespace

Package read_package(const std::string& name) {
  Package package;
  for (size_t i = 0; i < kFiles.size(); i++) {
    const std::string path = TALLYMARK_SOURCE_DIR "/data/packs/" + name + "/" + kFiles[i];
    package[i] = read_file(path).value_or("");
  }
  if (package[0].empty()) {
    std::fprintf(stderr, "there is no pack directory %s\n", name.c_str());
    __builtin_trap();
  }
  return package;
}

tallymark::Result<std::string> contain(const Package& package) {
  return tallymark::contain_sheets([&](const std::string& path) -> std::optional<std::string> {
    for (size_t i = 0; i < kFiles.size(); i++) {
      if (path == kFiles[i] && !package[i].empty()) return package[i];
    }
    return std::nullopt;
  });
}

std::string default_pack(const std::string& name) {
  tallymark::Library library;
  std::string built;
  std::vector<std::string> wanted = {"countries-core"};
  if (name != wanted[0]) wanted.push_back(name);
  for (const std::string& pack : wanted) {
    const auto sheets = contain(read_package(pack));
    const auto compiled = sheets.ok() ? tallymark::compile_pack(library, sheets.value())
                                      : tallymark::Result<tallymark::CompiledPack>(sheets.error());
    if (!compiled.ok()) {
      std::fprintf(stderr, "%s: %s\n", pack.c_str(), compiled.error().message().c_str());
      __builtin_trap();
    }
    built = compiled.value().written.bytes;
  }
  return built;
}

}  // namespace tallymark_fuzz
