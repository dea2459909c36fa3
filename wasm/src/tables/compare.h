// A figure of a sentence beside cells of a user's table.
#pragma once

#include <optional>

#include "tables/table_claim.h"
#include "verify/agreement.h"

namespace tallymark {

// A sentence, the table it speaks of, and what is asked of both.
struct TableView {
  const Article& article;
  const Grid& grid;
  const Statement& statement;

  const Figure& figure(uint32_t id) const { return article.figures[id]; }
  // The words left over belong to the column's name or unit, or to the row's or the cell's own.
  // `row` may be kNone.
  bool explains(uint32_t row, uint32_t column) const;
};

// Whether the figure is what stands in the cell; nothing where they are of different kinds, or the
// cell is no number.
std::optional<Agreed> compare_cell(const TableView& view, uint32_t figure, uint32_t row,
                                   uint32_t column);

// The same with a number worked out from the column or the row; `digits` as it would be written.
std::optional<Agreed> compare_number(const TableView& view, uint32_t figure, uint32_t row,
                                     uint32_t column, const Decimal& value,
                                     std::string_view digits);

// The one column besides that of the rows' names that holds numbers, or kNone.
uint32_t only_column(const Grid& grid);

}  // namespace tallymark
