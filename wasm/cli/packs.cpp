#include "packs.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include "files.h"
#include "packs/sheets.h"

namespace tallymark::cli {
namespace {

using nlohmann::json;

Error at_path(const std::string& path, Error error) {
  error.detail = path + (error.detail.empty() ? "" : ": " + error.detail);
  return error;
}

// The packs that a package's rows refer to, by name: beside its folder, else beside the command.
std::vector<std::string> dependencies_of(const std::string& pack) {
  std::vector<std::string> names;
  auto container = container_of(pack);
  json root = container ? json::parse(*container, nullptr, false) : json();
  if (!root.is_object() || !root["datapackage"].is_object()) return names;
  const json& depends = root["datapackage"]["depends"];
  if (!depends.is_array()) return names;
  for (const json& name : depends) {
    if (name.is_string()) names.push_back(name.get<std::string>());
  }
  return names;
}

// Opens the pack after those it depends on, so that every cell is checked; `library` is where.
Result<PackInfo> validate(const std::string& folder, const std::string& pack, Library& library) {
  for (const std::string& name : dependencies_of(pack)) {
    std::string beside = folder + "/../" + name;
    std::string path =
        is_directory(beside) ? beside : own_folder() + "/packs/" + name + ".tallypack";
    Result<std::string> bytes = read_pack(path);
    if (!bytes.ok()) return bytes.error();
    Result<PackInfo> added = add_pack(library, bytes.value());
    if (!added.ok()) return at_path(path, added.error());
  }
  return add_pack(library, pack);
}

}  // namespace

Result<std::string> read_pack(const std::string& path) {
  if (!is_directory(path)) return read_file(path);
  Result<std::string> built =
      build_pack([&](const std::string& name) -> std::optional<std::string> {
        // A sheet stands in the package's own folder; a path out of it is not followed.
        if (name.empty() || name[0] == '/' || name.find("..") != std::string::npos)
          return std::nullopt;
        Result<std::string> file = read_file(path + "/" + name);
        if (!file.ok()) return std::nullopt;
        return std::move(file.value());
      });
  if (!built.ok()) return at_path(path, built.error());
  return built;
}

std::optional<Error> open_packs(const Arguments& arguments, Engine& engine) {
  std::vector<std::string> paths;
  if (arguments.default_packs) {
    std::string folder = own_folder() + "/packs";
    paths = list_files(folder, ".tallypack");
    if (paths.empty()) {
      return Error{ErrorCode::file_unreadable,
                   folder + ": no default packs (see --no-default-packs)"};
    }
  }
  paths.insert(paths.end(), arguments.packs.begin(), arguments.packs.end());
  for (const std::string& path : paths) {
    Result<std::string> bytes = read_pack(path);
    if (!bytes.ok()) return bytes.error();
    Result<PackInfo> added = engine.add_pack(bytes.value());
    if (!added.ok()) return at_path(path, added.error());
  }
  return std::nullopt;
}

Result<int> run_pack_command(const Arguments& arguments) {
  if (arguments.subcommand != "info" && !is_directory(arguments.file)) {
    return Error{ErrorCode::file_unreadable, arguments.file + ": it is no directory of sheets"};
  }
  Result<std::string> bytes = read_pack(arguments.file);
  if (!bytes.ok()) return bytes.error();
  Library library;
  Result<PackInfo> info = validate(arguments.file, bytes.value(), library);
  if (!info.ok()) return at_path(arguments.file, info.error());
  if (arguments.subcommand == "build") {
    std::string built = compile_pack(bytes.value(), library);
    if (auto error = write_file(arguments.output, built)) return *error;
    return 0;
  }
  std::printf("%s %s, released %s\nsha256 %s\n", info.value().name.c_str(),
              info.value().version.c_str(), info.value().released.c_str(),
              info.value().sha256.c_str());
  return 0;
}

}  // namespace tallymark::cli
