#include "tables/table_text.h"

#include "consistency/table_rows.h"
#include "figures/recognize.h"

namespace tallymark {
namespace {

// A cell is one line, and a block between empty ones.
Span add_line(std::string& text, std::string_view cell) {
  uint32_t begin = static_cast<uint32_t>(text.size());
  for (char c : cell) text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  Span span{begin, static_cast<uint32_t>(text.size())};
  text += "\n\n";
  return span;
}

}  // namespace

std::optional<Error> TableText::lay_out() {
  std::vector<Span> spans = {add_line(text_, source_.caption)};
  for (const std::string& cell : source_.header) spans.push_back(add_line(text_, cell));
  for (const auto& row : source_.rows) {
    for (const std::string& cell : row) spans.push_back(add_line(text_, cell));
  }
  Result<Document> read = read_document(text_);
  if (!read.ok()) return Error{ErrorCode::bad_table, std::string(error_meaning(read.error().code))};
  document_ = std::move(read.value());
  figures_ = recognize_figures(document_, std::nullopt);
  for (Span span : spans) {
    auto [begin, end] = tokens_of(article_, span);
    cells_.push_back({begin, end});
  }
  caption_ = cells_[0];
  cells_.erase(cells_.begin());
  return std::nullopt;
}

std::string TableText::row_name(uint32_t row) const {
  for (const std::string& cell : source_.rows[row]) {
    if (!cell.empty()) return cell;
  }
  return {};
}

Result<std::unique_ptr<TableText>> TableText::read(const UserTable& table, const Library& library) {
  if (auto error = check_table(table)) return *error;
  std::unique_ptr<TableText> out(new TableText(table, library));
  if (auto error = out->lay_out()) return *error;
  return out;
}

}  // namespace tallymark
