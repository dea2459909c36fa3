#include "packs/sheets.h"

#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "base/sha256.h"
#include "packs/rows.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using nlohmann::json;

std::string string_of(const json& object, const char* key) {
  auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void read_nouns(Library& library, const json& package) {
  auto nouns = package.find("nouns");
  if (nouns == package.end() || !nouns->is_object()) return;
  auto counted = package.find("counted");
  for (auto row = nouns->begin(); row != nouns->end(); ++row) {
    CountedNoun noun;
    noun.id = library.arena.store(row.key());
    if (counted != package.end() && counted->is_object()) {
      noun.type = entity_type(string_of(*counted, row.key().c_str()));
    }
    if (!row.value().is_array()) continue;
    for (const json& word : row.value()) {
      if (word.is_string()) noun.nouns.push_back(library.arena.store(word.get<std::string>()));
    }
    library.counted_nouns.push_back(std::move(noun));
  }
}

Error not_a_pack(std::string_view why) { return {ErrorCode::pack_not_a_pack, std::string(why)}; }

}  // namespace

Result<PackInfo> add_pack(Library& library, std::string_view bytes) {
  if (bytes.size() > limits::kPackBytes) {
    return Error{ErrorCode::pack_too_large, std::to_string(bytes.size()) + " bytes"};
  }
  if (!utf8::is_valid(bytes)) return not_a_pack("it is not UTF-8");
  json root = json::parse(bytes, nullptr, false);
  if (!root.is_object() || !root.contains("tallymark-pack") || root["tallymark-pack"] != 1) {
    return not_a_pack("it does not begin as a pack of format 1");
  }
  auto package = root.find("datapackage"), sheets = root.find("sheets");
  if (package == root.end() || !package->is_object() || sheets == root.end() ||
      !sheets->is_object()) {
    return not_a_pack("datapackage or sheets are missing");
  }
  PackInfo info{string_of(*package, "name"), string_of(*package, "version"), sha256_hex(bytes),
                string_of(*package, "released")};
  if (info.name.empty() || info.version.empty() || info.released.empty()) {
    return not_a_pack("datapackage.json lacks name, version or released");
  }
  for (const PackInfo& other : library.packs) {
    if (other.name == info.name) {
      return Error{ErrorCode::pack_duplicate, "a pack named " + info.name + " is open already"};
    }
  }
  uint32_t pack = static_cast<uint32_t>(library.packs.size());
  library.packs.push_back(info);
  read_nouns(library, *package);
  SheetTexts texts;
  for (std::string_view name : kSheets) {
    auto sheet = sheets->find(std::string(name));
    if (sheet == sheets->end()) continue;
    if (!sheet->is_string()) return not_a_pack("sheet " + std::string(name) + " is not text");
    texts.emplace_back(name, sheet->get_ref<const std::string&>());
  }
  if (auto error = read_rows(library, pack, texts)) return *error;
  return info;
}

Result<std::string> build_pack(
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
    std::string path = string_of(resource, "path");
    auto sheet = read(path);
    if (!sheet) return Error{ErrorCode::pack_missing_sheet, path};
    if (!utf8::is_valid(*sheet)) return Error{ErrorCode::pack_bad_csv, path + " is not UTF-8"};
    sheets[name] = std::move(*sheet);
  }
  json root = {{"tallymark-pack", 1}, {"datapackage", package}, {"sheets", sheets}};
  return root.dump();
}

}  // namespace tallymark
