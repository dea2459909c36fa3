// RFC 4180 comma-separated values, as spreadsheets write them: quoted cells, doubled quotes, CRLF
// or LF, an optional byte order mark.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tallymark {

// Cells are views of the text that was read, which must outlive them; those with doubled quotes are
// in `unquoted`.
struct Csv {
  Csv() = default;
  Csv(Csv&&) = default;  // no copies: their cells would be views of this one's
  Csv& operator=(Csv&&) = default;

  std::vector<std::string_view> header;
  // Rows as long as the header; the row's line in the file (from 1) for error messages.
  std::vector<std::vector<std::string_view>> rows;
  std::vector<uint32_t> lines;
  std::deque<std::string> unquoted;
};

// Errors (pack_bad_csv, with sheet and line): a quote that does not close, text after a closing
// quote, a row longer or shorter than the header, a cell over limits::kCellBytes, no header.
// Empty lines are skipped. Linear.
Result<Csv> read_csv(std::string_view text, std::string_view sheet);

}  // namespace tallymark
