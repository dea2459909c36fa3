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

// The files of one sheet: text, or a list of them with their paths.
std::optional<Error> add_files(std::string_view name, const json& sheet, SheetTexts& texts) {
  Error error = not_a_pack("sheet " + std::string(name) + " is not text");
  if (sheet.is_string()) {
    texts.files.push_back({name, sheet.get_ref<const std::string&>(), std::string(name)});
    return std::nullopt;
  }
  if (!sheet.is_array() || sheet.empty()) return error;
  for (const json& file : sheet) {
    auto text = file.is_object() ? file.find("text") : file.end();
    if (!file.is_object() || text == file.end() || !text->is_string()) return error;
    texts.files.push_back({name, text->get_ref<const std::string&>(),
                           std::string(name) + " (" + string_of(file, "path") + ")"});
  }
  return std::nullopt;
}

uint32_t size_at(std::string_view bytes, size_t at) {
  uint32_t size = 0;
  for (size_t i = 4; i-- > 0;) size = size << 8 | static_cast<uint8_t>(bytes[at + i]);
  return size;
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

std::optional<std::string_view> container_of(std::string_view bytes) {
  if (!bytes.starts_with(kBuiltMagic)) return bytes;
  size_t begin = kBuiltMagic.size() + 4;
  if (bytes.size() < begin) return std::nullopt;
  uint32_t size = size_at(bytes, kBuiltMagic.size());
  if (size > bytes.size() - begin) return std::nullopt;
  return bytes.substr(begin, size);
}

Result<PackInfo> add_pack(Library& library, std::string_view bytes) {
  if (bytes.size() > limits::kPackBytes) {
    return Error{ErrorCode::pack_too_large, std::to_string(bytes.size()) + " bytes"};
  }
  auto container = container_of(bytes);
  if (!container) return not_a_pack("it is cut off");
  if (!utf8::is_valid(*container)) return not_a_pack("it is not UTF-8");
  json root = json::parse(*container, nullptr, false);
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
    if (auto error = add_files(name, *sheet, texts)) return *error;
  }
  if (bytes.starts_with(kBuiltMagic)) {
    texts.series = bytes.substr(kBuiltMagic.size() + 4 + container->size());
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

std::string compile_pack(std::string_view sheets, const Library& library) {
  json root = json::parse(sheets, nullptr, false);
  if (root.is_object() && root.contains("sheets") && root["sheets"].is_object()) {
    root["sheets"].erase("observations");
  }
  std::string container = root.dump();
  std::vector<const Observation*> rows;
  uint32_t pack = static_cast<uint32_t>(library.packs.size()) - 1;
  for (uint32_t row : library.observations.rows_in(pack))
    rows.push_back(&library.observations[row]);
  std::string out(kBuiltMagic);
  for (int shift = 0; shift < 32; shift += 8) {
    out += static_cast<char>(container.size() >> shift & 0xFF);
  }
  out += container;
  if (rows.empty()) return out;
  ObservationNames names;
  names.entity = [&](uint32_t id) { return library.entities[id].id; };
  names.measure = [&](uint32_t id) { return library.measures[id].id; };
  names.edition = [&](uint32_t id) { return library.editions[id].id; };
  names.source = [&](uint32_t id) { return library.sources[id].id; };
  return out + write_series(rows, names);
}

}  // namespace tallymark
