#include "packs/csv.h"

#include "base/limits.h"

namespace tallymark {
namespace {

Error csv_error(std::string_view sheet, uint32_t line, std::string_view what) {
  std::string detail = "sheet ";
  detail += sheet;
  detail += ", line " + std::to_string(line) + ": ";
  detail += what;
  return {ErrorCode::pack_bad_csv, detail};
}

struct Reader {
  std::string_view text;
  size_t at = 0;
  uint32_t line = 1;

  bool done() const { return at >= text.size(); }
  bool at_line_end() const { return done() || text[at] == '\n' || text[at] == '\r'; }
  void next_line() {
    if (!done() && text[at] == '\r') ++at;
    if (!done() && text[at] == '\n') ++at;
    ++line;
  }

  // One cell; an empty answer means fine, else what is wrong.
  std::string_view read_cell(std::string_view& cell, std::deque<std::string>& unquoted) {
    if (!done() && text[at] == '"') {
      size_t begin = ++at;
      bool doubled = false;
      for (;; ++at) {
        if (done()) return "a quoted cell does not end; close it with a quote";
        if (text[at] == '\n') ++line;
        if (text[at] != '"') continue;
        if (at + 1 >= text.size() || text[at + 1] != '"') break;
        doubled = true;
        ++at;
      }
      cell = text.substr(begin, at - begin);
      ++at;
      if (doubled) cell = unquoted.emplace_back(with_single_quotes(cell));
      if (!at_line_end() && text[at] != ',')
        return "text after a closing quote; double the quotes inside a quoted cell";
    } else {
      size_t begin = at;
      while (!at_line_end() && text[at] != ',') ++at;
      cell = text.substr(begin, at - begin);
    }
    return cell.size() > limits::kCellBytes ? "a cell is too long; say it in fewer words" : "";
  }

  static std::string with_single_quotes(std::string_view cell) {
    std::string out;
    for (size_t i = 0; i < cell.size(); ++i) {
      out += cell[i];
      if (cell[i] == '"') ++i;
    }
    return out;
  }
};

}  // namespace

Result<Csv> read_csv(std::string_view text, std::string_view sheet) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Reader reader{text};
  Csv csv;
  while (!reader.done()) {
    if (reader.at_line_end()) {
      reader.next_line();
      continue;
    }
    uint32_t line = reader.line;
    std::vector<std::string_view> row;
    row.reserve(csv.header.size());
    for (;;) {
      std::string_view cell;
      if (std::string_view wrong = reader.read_cell(cell, csv.unquoted); !wrong.empty()) {
        return csv_error(sheet, reader.line, wrong);
      }
      row.push_back(cell);
      if (reader.at_line_end()) break;
      ++reader.at;  // the comma
    }
    reader.next_line();
    if (csv.header.empty()) {
      csv.header = std::move(row);
    } else if (row.size() != csv.header.size()) {
      return csv_error(sheet, line,
                       std::to_string(row.size()) + " cells, the header has " +
                           std::to_string(csv.header.size()) + "; quote a cell that holds a comma");
    } else {
      csv.rows.push_back(std::move(row));
      csv.lines.push_back(line);
    }
  }
  if (csv.header.empty())
    return csv_error(sheet, 1, "there is no header row; the first row names the columns");
  return csv;
}

}  // namespace tallymark
