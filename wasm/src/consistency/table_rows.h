// The tables of a text: runs of lines with the same number of cells, set off by bars, tabs or runs
// of spaces.
#pragma once

#include <utility>
#include <vector>

#include "claims/article.h"

namespace tallymark {

struct TableRow {
  std::vector<Span> cells;
  uint32_t block = 0;  // the line it stands in
};

using Table = std::vector<TableRow>;

// All of at least two rows, in text order; rules under a header ("|---|---:|") are no rows. Linear
// in the text.
std::vector<Table> find_tables(const Article& article);

// The figure that is the whole of the cell, perhaps with a sign beside it; kNone if there is none.
uint32_t figure_in(const Article& article, Span cell);

// The tokens [first, second) of a cell.
std::pair<uint32_t, uint32_t> tokens_of(const Article& article, Span cell);

// The row is called total: "Total", "Grand total", "Total:"; "Total respondents" counts something
// else.
bool is_total(const Article& article, const TableRow& row);

}  // namespace tallymark
