#include "packs/table.h"

#include <algorithm>

#include "base/limits.h"
#include "packs/csv.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

Error bad(std::string what) { return {ErrorCode::bad_table, std::move(what)}; }

std::string place_of(size_t row) { return row == 0 ? "the header" : "row " + std::to_string(row); }

std::optional<Error> check_row(const std::vector<std::string>& cells, size_t row, size_t columns) {
  if (cells.size() != columns) {
    return bad(place_of(row) + " has " + std::to_string(cells.size()) +
               " cells where the header has " + std::to_string(columns));
  }
  for (const std::string& cell : cells) {
    if (cell.size() > limits::kCellBytes)
      return bad(place_of(row) + " has a cell that is too long");
    if (!utf8::is_valid(cell)) return bad(place_of(row) + " is not valid UTF-8");
    if (cell.find('\0') != std::string::npos) return bad(place_of(row) + " holds a NUL byte");
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> check_table(const UserTable& table) {
  size_t columns = table.header.size();
  if (columns == 0) return bad("it has no header");
  if (table.rows.empty()) return bad("it has no rows");
  if (columns > limits::kTableColumns)
    return bad("it has more than " + std::to_string(limits::kTableColumns) + " columns");
  if (table.rows.size() > limits::kTableRows)
    return bad("it has more than " + std::to_string(limits::kTableRows) + " rows");
  if (table.rows.size() * columns > limits::kTableCells)
    return bad("it has more than " + std::to_string(limits::kTableCells) + " cells");
  if (table.caption.size() > limits::kCellBytes) return bad("its caption is too long");
  if (!utf8::is_valid(table.caption) || !utf8::is_valid(table.name))
    return bad("its caption is not valid UTF-8");
  if (table.caption.find('\0') != std::string::npos) return bad("its caption holds a NUL byte");
  if (auto error = check_row(table.header, 0, columns)) return error;
  for (size_t row = 0; row < table.rows.size(); ++row) {
    if (auto error = check_row(table.rows[row], row + 1, columns)) return error;
  }
  return std::nullopt;
}

Result<UserTable> read_table(std::string_view csv, std::string_view name,
                             std::string_view caption) {
  Result<Csv> sheet = read_csv(csv, name);
  if (!sheet.ok()) return bad(sheet.error().detail);
  const Csv& read = sheet.value();
  UserTable table;
  table.name = caption.empty() ? name : caption;
  table.caption = caption;
  for (std::string_view cell : read.header) table.header.emplace_back(cell);
  for (const auto& row : read.rows) table.rows.emplace_back(row.begin(), row.end());
  if (auto error = check_table(table)) {
    error->detail = std::string(name) + ": " + error->detail;
    return *error;
  }
  return table;
}

}  // namespace tallymark
