// A user's table as the engine reads it: its cells one after the other as a text of their own, so
// that words and figures are found in them as they are in the article.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "claims/article.h"
#include "packs/table.h"

namespace tallymark {

// Tokens [begin, end) of a cell; none where nothing stands in it.
struct Cell {
  uint32_t begin = 0, end = 0;
  bool empty() const { return begin == end; }
};

class TableText {
 public:
  // Errors: those of check_table. Linear in the table, which must outlive it.
  static Result<std::unique_ptr<TableText>> read(const UserTable& table, const Library& library);

  const UserTable& source() const { return source_; }
  const Article& article() const { return article_; }
  const Cell& caption() const { return caption_; }
  uint32_t columns() const { return static_cast<uint32_t>(source_.header.size()); }
  uint32_t rows() const { return static_cast<uint32_t>(source_.rows.size()); }
  const Cell& header(uint32_t column) const { return cells_[column]; }
  const Cell& cell(uint32_t row, uint32_t column) const {
    return cells_[(row + 1) * columns() + column];
  }
  // What stands first in a row, to tell it by.
  std::string row_name(uint32_t row) const;
  // The cell as it was given.
  const std::string& text(uint32_t row, uint32_t column) const { return source_.rows[row][column]; }

 private:
  TableText(const UserTable& source, const Library& library)
      : source_(source),
        article_{document_, library, figures_, mentions_, clauses_, std::nullopt} {}
  std::optional<Error> lay_out();

  const UserTable& source_;
  std::string text_;
  Document document_;
  std::vector<Figure> figures_;
  std::vector<Mention> mentions_;
  std::vector<Clause> clauses_;
  Article article_;
  Cell caption_;
  std::vector<Cell> cells_;  // the header's first, then row by row
};

}  // namespace tallymark
