#include "packs/build/sheets.h"

#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "packs/build/sheet_rows.h"
#include "packs/join_rows.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using nlohmann::json;

std::string string_of(const json& object, const char* key) {
  auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void read_nouns(const json& package, Arena& arena, std::vector<CountedNoun>& out) {
  auto nouns = package.find("nouns");
  if (nouns == package.end() || !nouns->is_object()) return;
  auto counted = package.find("counted");
  for (auto row = nouns->begin(); row != nouns->end(); ++row) {
    CountedNoun noun;
    noun.id = arena.store(row.key());
    if (counted != package.end() && counted->is_object()) {
      noun.type = entity_type(string_of(*counted, row.key().c_str()));
    }
    if (!row.value().is_array()) continue;
    for (const json& word : row.value()) {
      if (word.is_string()) noun.nouns.push_back(arena.store(word.get<std::string>()));
    }
    out.push_back(std::move(noun));
  }
}

Error not_a_pack(std::string_view why) { return {ErrorCode::pack_not_a_pack, std::string(why)}; }

// "gdp" of observations/gdp.csv.
std::string stem_of(std::string_view path) {
  path.remove_prefix(path.find_last_of('/') == std::string_view::npos ? 0
                                                                      : path.find_last_of('/') + 1);
  return std::string(path.substr(0, path.find_last_of('.')));
}

// The files of one sheet: text, or a list of them with their paths.
std::optional<Error> add_files(Sheet sheet, const json& content, std::vector<SheetText>& files) {
  std::string name(kSheets[static_cast<size_t>(sheet)]);
  Error error = not_a_pack("sheet " + name + " is not text");
  if (content.is_string()) {
    files.push_back({sheet, content.get_ref<const std::string&>(), name, ""});
    return std::nullopt;
  }
  if (!content.is_array() || content.empty()) return error;
  for (const json& file : content) {
    auto text = file.is_object() ? file.find("text") : file.end();
    if (!file.is_object() || text == file.end() || !text->is_string()) return error;
    files.push_back({sheet, text->get_ref<const std::string&>(),
                     name + " (" + string_of(file, "path") + ")",
                     stem_of(string_of(file, "path"))});
  }
  return std::nullopt;
}

// A file of a package, in UTF-8.
Result<std::string> read_sheet(
    const std::function<std::optional<std::string>(const std::string&)>& read,
    const std::string& path) {
  auto sheet = read(path);
  if (!sheet) return Error{ErrorCode::pack_missing_sheet, path};
  if (!utf8::is_valid(*sheet)) return Error{ErrorCode::pack_bad_csv, path + " is not UTF-8"};
  return std::move(*sheet);
}

}  // namespace

Result<std::string> contain_sheets(
    const std::function<std::optional<std::string>(const std::string&)>& read) {
  auto text = read("datapackage.json");
  if (!text) return Error{ErrorCode::pack_missing_sheet, "datapackage.json"};
  json package = json::parse(*text, nullptr, false);
  if (!package.is_object()) return not_a_pack("datapackage.json is not a JSON object");
  auto resources = package.find("resources");
  if (resources == package.end() || !resources->is_array()) {
    return not_a_pack("datapackage.json has no list of resources");
  }
  json sheets = json::object();
  for (const json& resource : *resources) {
    std::string name = resource.is_object() ? string_of(resource, "name") : "";
    bool known = false;
    for (std::string_view sheet : kSheets) known |= sheet == name;
    if (!known) return not_a_pack("datapackage.json names a resource that is no sheet: " + name);
    auto path = resource.find("path");
    bool several = path != resource.end() && path->is_array();
    json files = json::array();
    for (const json& item : several ? *path : json::array({string_of(resource, "path")})) {
      std::string file = item.is_string() ? item.get<std::string>() : "";
      Result<std::string> sheet = read_sheet(read, file);
      if (!sheet.ok()) return sheet.error();
      files.push_back({{"path", file}, {"text", std::move(sheet.value())}});
    }
    if (several)
      sheets[name] = std::move(files);
    else
      sheets[name] = std::move(files[0]["text"]);
  }
  json root = {{"tallymark-pack", 1}, {"datapackage", package}, {"sheets", sheets}};
  return root.dump();
}

std::vector<std::string> dependencies_of(std::string_view container) {
  std::vector<std::string> names;
  json root = json::parse(container, nullptr, false);
  if (!root.is_object() || !root.contains("datapackage") || !root["datapackage"].is_object()) {
    return names;
  }
  const json& depends = root["datapackage"]["depends"];
  if (!depends.is_array()) return names;
  for (const json& name : depends) {
    if (name.is_string()) names.push_back(name.get<std::string>());
  }
  return names;
}

Result<CompiledPack> compile_pack(Library& library, std::string_view container, Parts parts) {
  if (container.size() > limits::kPackBytes) {
    return Error{ErrorCode::pack_too_large, std::to_string(container.size()) + " bytes"};
  }
  if (!utf8::is_valid(container)) return not_a_pack("it is not UTF-8");
  json root = json::parse(container, nullptr, false);
  if (!root.is_object() || !root.contains("tallymark-pack") || root["tallymark-pack"] != 1) {
    return not_a_pack("it does not begin as a pack of format 1");
  }
  auto package = root.find("datapackage"), sheets = root.find("sheets");
  if (package == root.end() || !package->is_object() || sheets == root.end() ||
      !sheets->is_object()) {
    return not_a_pack("datapackage or sheets are missing");
  }
  PackRows rows;
  rows.info = {string_of(*package, "name"), string_of(*package, "version"), "",
               string_of(*package, "released")};
  if (rows.info.name.empty() || rows.info.version.empty() || rows.info.released.empty()) {
    return not_a_pack("datapackage.json lacks name, version or released");
  }
  read_nouns(*package, library.arena, rows.nouns);
  std::vector<SheetText> files;
  for (size_t i = 0; i < kSheetCount; ++i) {
    auto sheet = sheets->find(std::string(kSheets[i]));
    if (sheet == sheets->end()) continue;
    if (auto error = add_files(static_cast<Sheet>(i), *sheet, files)) return *error;
  }
  if (auto error = read_rows(files, library.arena, rows)) return *error;
  auto wanted = package->find("parts");
  bool apart = parts == Parts::apart && wanted != package->end() && *wanted == true;
  if (!apart) {
    for (ObservationRow& row : rows.observations) row.part = {};
  }
  CompiledPack out;
  out.written = write_built(rows, library.arena);
  out.info = rows.info;
  if (auto error = join_rows(library, std::move(rows))) return *error;
  return out;
}

}  // namespace tallymark
