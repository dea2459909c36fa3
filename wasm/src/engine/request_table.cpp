#include "engine/request_table.h"

#include <nlohmann/json.hpp>

#include "language/messages.h"

namespace tallymark {
namespace {

using nlohmann::json;

bool read_cells(const json& from, std::vector<std::string>& cells) {
  if (!from.is_array()) return false;
  for (const json& cell : from) {
    if (cell.is_string())
      cells.push_back(cell.get<std::string>());
    else if (cell.is_number() || cell.is_boolean())
      cells.push_back(cell.dump());
    else if (cell.is_null())
      cells.emplace_back();
    else
      return false;
  }
  return true;
}

}  // namespace

std::optional<Error> read_request_table(const json& root, std::optional<UserTable>& table) {
  auto bad = [](std::string what) { return Error{ErrorCode::bad_table, std::move(what)}; };
  auto at = root.find("table");
  if (at == root.end() || at->is_null()) return std::nullopt;
  if (!at->is_object()) return bad("table is an object with header and rows");
  std::string caption;
  if (auto given = at->find("caption"); given != at->end() && !given->is_null()) {
    if (!given->is_string()) return bad("its caption is no text");
    caption = given->get<std::string>();
  }
  if (auto csv = at->find("csv"); csv != at->end()) {
    if (!csv->is_string()) return bad("its csv is no text");
    auto name = at->find("name");
    bool named = name != at->end() && name->is_string();
    Result<UserTable> read =
        read_table(csv->get_ref<const std::string&>(),
                   named ? name->get<std::string>() : std::string(language::your_table()), caption);
    if (!read.ok()) return read.error();
    table = std::move(read.value());
    return std::nullopt;
  }
  auto header = at->find("header"), rows = at->find("rows");
  table.emplace();
  if (header == at->end() || !read_cells(*header, table->header))
    return bad("its header is no list of names");
  if (rows == at->end() || !rows->is_array()) return bad("its rows are no list of rows");
  for (const json& row : *rows) {
    table->rows.emplace_back();
    if (!read_cells(row, table->rows.back()))
      return bad("row " + std::to_string(table->rows.size()) + " is no list of text and numbers");
  }
  table->name = caption.empty() ? std::string(language::your_table()) : caption;
  table->caption = std::move(caption);
  return std::nullopt;
}

}  // namespace tallymark
