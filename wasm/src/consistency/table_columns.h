// What the columns of a table hold, as its header and the line above it say: the words that name a
// column, the unit and scale of its cells, and their year.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "consistency/table_rows.h"
#include "figures/amount.h"

namespace tallymark {

struct TableColumn {
  // Tokens [begin, end) of the words that name it in the header, and in the caption where that
  // speaks of no other column. Empty where nothing names it or the header says something that is
  // not read.
  uint32_t begin = 0, end = 0;
  uint32_t caption_begin = 0, caption_end = 0;
  std::string_view unit;    // CLDR id, ISO 4217 code or "percent"; empty if not said
  int scale = 0;            // the cells are in units of 10^scale
  std::string_view year;    // EDTF, of header or caption
  bool year_tells = false;  // the header gives it: other columns may be of other years
  bool holds_values = false;

  bool empty() const { return begin == end; }
};

// One for each cell of the header; all empty where the first row is no header, because it holds
// values. Linear in the table.
std::vector<TableColumn> read_columns(const Article& article, const Table& table);

// The column whose cells name the rows: the first without values, of words or of years. kNone if
// there is none.
uint32_t label_column(const Article& article, const Table& table);

// What a cell states: its figure, give or take one in its last digit, in its own unit or else in
// that of its column. No value where it is a rate.
struct CellValue {
  Amount amount;
  std::string_view unit;
  bool scaled = false;  // table or cell say how many digits are left out
};
CellValue value_of(const Article& article, const TableColumn& column, uint32_t figure);

}  // namespace tallymark
