#include "packs/build/sheet_reader.h"

#include "quantity/edtf_parse.h"

namespace tallymark {
namespace {

std::string_view trim(std::string_view cell) {
  while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t')) cell.remove_suffix(1);
  return cell;
}

}  // namespace

bool SheetReader::require(std::initializer_list<std::string_view> columns) {
  for (std::string_view column : columns) {
    bool found = false;
    for (std::string_view name : csv_.header) found |= name == column;
    if (!found) {
      fail(ErrorCode::pack_missing_column, column, "it is not there; add it to the first row");
      return false;
    }
  }
  return true;
}

bool SheetReader::next() {
  if (failed() || row_ >= csv_.rows.size()) return false;
  ++row_;
  return true;
}

std::string_view SheetReader::text(std::string_view column) {
  if (row_ == 0) return {};
  size_t columns = csv_.header.size();
  for (size_t k = 0; k < columns; ++k) {
    size_t i = (likely_ + k) % columns;
    if (csv_.header[i] != column) continue;
    likely_ = i + 1;
    return arena_.store(trim(csv_.rows[row_ - 1][i]));
  }
  return {};
}

std::string_view SheetReader::needed(std::string_view column) {
  std::string_view cell = text(column);
  if (cell.empty()) fail(ErrorCode::pack_bad_value, column, "the cell is empty; fill it in");
  return cell;
}

std::vector<std::string_view> SheetReader::list(std::string_view column) {
  std::vector<std::string_view> items;
  std::string_view cell = text(column);
  while (!cell.empty()) {
    size_t bar = cell.find('|');
    std::string_view item = trim(cell.substr(0, bar));
    if (!item.empty()) items.push_back(item);
    cell = bar == std::string_view::npos ? std::string_view() : cell.substr(bar + 1);
  }
  return items;
}

std::optional<Decimal> SheetReader::decimal(std::string_view column) {
  std::string_view cell = text(column);
  if (cell.empty()) return std::nullopt;
  auto value = Decimal::parse(cell);
  if (!value)
    fail(ErrorCode::pack_bad_value, column,
         "is not a plain decimal number; write digits and a point alone, as in 1234.5");
  return value;
}

DateSpan SheetReader::date(std::string_view column) {
  DateSpan span;
  span.text = text(column);
  if (span.text.empty()) return span;
  auto range = parse_edtf(span.text);
  if (!range) {
    fail(ErrorCode::pack_bad_value, column,
         "is not an EDTF date; write it as 2023-05-23, 2023 or 2018/2023");
    return span;
  }
  span.first_day = range->first_day;
  span.last_day = range->last_day;
  return span;
}

void SheetReader::fail(ErrorCode code, std::string_view column, std::string_view what) {
  if (failed()) return;
  std::string detail = "sheet ";
  detail += name_;
  if (row_ > 0) detail += ", line " + std::to_string(csv_.lines[row_ - 1]);
  detail += ", column ";
  detail += column;
  if (!what.empty()) {
    detail += ": ";
    if (std::string_view cell = text(column); !cell.empty()) {
      detail += "\"";
      detail += cell.substr(0, 80);
      detail += "\" ";
    }
    detail += what;
  }
  error_ = Error{code, detail};
}

}  // namespace tallymark
