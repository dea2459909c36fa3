#include "packs.h"

#include <cstdio>
#include <deque>
#include <span>

#include "files.h"
#include "packs/build/sheets.h"
#include "packs/built.h"

namespace tallymark::cli {
namespace {

constexpr std::string_view kPackEnding = ".tallypack", kPartEnding = ".tallypart";

Error at_path(const std::string& path, Error error) {
  error.detail = path + (error.detail.empty() ? "" : ": " + error.detail);
  return error;
}

std::string default_pack(const std::string& name) {
  return own_folder() + "/packs/" + name + std::string(kPackEnding);
}

// A directory of sheets as one text.
Result<std::string> read_sheets(const std::string& folder) {
  Result<std::string> sheets =
      contain_sheets([&](const std::string& name) -> std::optional<std::string> {
        // A sheet stands in the package's own folder; a path out of it is not followed.
        if (name.empty() || name[0] == '/' || name.find("..") != std::string::npos)
          return std::nullopt;
        Result<std::string> file = read_file(folder + "/" + name);
        if (!file.ok()) return std::nullopt;
        return std::move(file.value());
      });
  if (!sheets.ok()) return at_path(folder, sheets.error());
  return sheets;
}

// Compiles packs beside others, which are open so that its rows can refer to theirs.
class PackCompiler {
 public:
  // Compiles a directory of sheets behind the packs that it depends on, which are looked for beside
  // its folder and beside the command.
  Result<CompiledPack> compile(const std::string& folder, bool with_dependencies,
                               Parts parts = Parts::together) {
    Result<std::string> sheets = read_sheets(folder);
    if (!sheets.ok()) return sheets.error();
    if (with_dependencies) {
      for (const std::string& name : dependencies_of(sheets.value())) {
        std::string beside = folder + "/../" + name;
        if (auto error = add(is_directory(beside) ? beside : default_pack(name))) return *error;
      }
    }
    Result<CompiledPack> compiled = compile_pack(library_, sheets.value(), parts);
    if (!compiled.ok()) return at_path(folder, compiled.error());
    return compiled;
  }

  // A directory of sheets or a built pack; of a part nothing is needed.
  std::optional<Error> add(const std::string& path) {
    if (path.ends_with(kPartEnding)) return std::nullopt;
    if (is_directory(path)) {
      Result<CompiledPack> compiled = compile(path, false);
      if (!compiled.ok()) return compiled.error();
      return std::nullopt;
    }
    Result<std::string> bytes = read_file(path);
    if (!bytes.ok()) return bytes.error();
    bytes_.push_back(std::move(bytes.value()));
    Result<PackInfo> opened = open_pack(library_, bytes_.back());
    if (!opened.ok()) return at_path(path, opened.error());
    return std::nullopt;
  }

 private:
  std::deque<std::string> bytes_;  // the library looks into them
  Library library_;
};

// A pack that the user names: sheets are compiled beside the packs before it, and a built one must
// be as it was written.
Result<std::string> read_pack(const std::string& path, std::span<const std::string> before) {
  if (!is_directory(path)) {
    Result<std::string> bytes = read_file(path);
    if (!bytes.ok()) return bytes;
    if (bytes.value().starts_with(kPartMagic)) {
      if (auto error = verify_part(bytes.value())) return at_path(path, *error);
      return bytes;
    }
    Result<PackInfo> verified = verify_pack(bytes.value());
    if (!verified.ok()) return at_path(path, verified.error());
    return bytes;
  }
  PackCompiler compiler;
  for (const std::string& other : before) {
    if (auto error = compiler.add(other)) return *error;
  }
  Result<CompiledPack> compiled = compiler.compile(path, false);
  if (!compiled.ok()) return compiled.error();
  return std::move(compiled.value().written.bytes);
}

// Parts stand beside their pack: NAME.PART.tallypart beside NAME.tallypack.
std::string before_parts(const std::string& path) {
  bool ends = path.ends_with(kPackEnding);
  return (ends ? path.substr(0, path.size() - kPackEnding.size()) : path) + ".";
}

std::vector<std::string> parts_beside(const std::string& path) {
  size_t slash = path.find_last_of('/');
  std::vector<std::string> parts;
  for (std::string& file : list_files(slash == std::string::npos ? "." : path.substr(0, slash),
                                      std::string(kPartEnding))) {
    if (slash == std::string::npos) file = file.substr(2);  // "./NAME" as the pack is called
    if (file.starts_with(before_parts(path))) parts.push_back(std::move(file));
  }
  return parts;
}

std::optional<Error> write_pack(const std::string& path, const WrittenPack& pack) {
  if (auto error = write_file(path, pack.bytes)) return error;
  for (const WrittenPart& part : pack.parts) {
    std::string beside = before_parts(path) + part.name + std::string(kPartEnding);
    if (auto error = write_file(beside, part.bytes)) return error;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> open_packs(const Arguments& arguments, Engine& engine) {
  std::vector<std::string> paths;
  if (arguments.default_packs) {
    std::string folder = own_folder() + "/packs";
    paths = list_files(folder, std::string(kPackEnding));
    if (paths.empty()) {
      return Error{ErrorCode::file_unreadable,
                   folder + ": no default packs (see --no-default-packs)"};
    }
    for (std::string& part : list_files(folder, std::string(kPartEnding))) {
      paths.push_back(std::move(part));
    }
  }
  size_t defaults = paths.size();
  for (const std::string& path : arguments.packs) {
    paths.push_back(path);
    if (is_directory(path)) continue;
    for (std::string& part : parts_beside(path)) paths.push_back(std::move(part));
  }
  for (size_t i = 0; i < paths.size(); ++i) {
    const std::string& path = paths[i];
    Result<std::string> bytes =
        i < defaults ? read_file(path) : read_pack(path, std::span(paths).first(i));
    if (!bytes.ok()) return bytes.error();
    Result<PackInfo> added = engine.add_pack(bytes.value());
    if (!added.ok()) return at_path(path, added.error());
  }
  return std::nullopt;
}

Result<int> run_pack_command(const Arguments& arguments) {
  PackInfo info;
  if (is_directory(arguments.file)) {
    PackCompiler compiler;
    Result<CompiledPack> compiled = compiler.compile(arguments.file, true, Parts::apart);
    if (!compiled.ok()) return compiled.error();
    if (arguments.subcommand == "build") {
      if (auto error = write_pack(arguments.output, compiled.value().written)) return *error;
      return 0;
    }
    info = compiled.value().info;
  } else if (arguments.subcommand == "build") {
    return Error{ErrorCode::file_unreadable, arguments.file + ": it is no directory of sheets"};
  } else {
    Result<std::string> bytes = read_file(arguments.file);
    if (!bytes.ok()) return bytes.error();
    Result<PackInfo> read = verify_pack(bytes.value());
    if (!read.ok()) return at_path(arguments.file, read.error());
    info = std::move(read.value());
  }
  std::printf("%s %s, released %s\nsha256 %s\n", info.name.c_str(), info.version.c_str(),
              info.released.c_str(), info.sha256.c_str());
  return 0;
}

}  // namespace tallymark::cli
