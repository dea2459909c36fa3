// A whole column, or a whole row, of a user's table as numbers, and what was made of it.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "tables/compare.h"

namespace tallymark {

// Numbers of one column or one row, and where they stand.
struct Line {
  std::vector<std::pair<Decimal, uint32_t>> values;  // with the row, or the column
  bool across = false;                               // of a row
  uint32_t at = 0;                                   // which column, or row
};

// The numbers of a column without those that sum up others, and on demand without those that may;
// nothing if a cell is no number.
std::optional<Line> down(const TableView& view, uint32_t column, bool without_totals);
// The numbers of a row, where its columns count the same.
std::optional<Line> across(const TableView& view, uint32_t row);

// What a line makes of a figure, a row and a column together.
struct Reading {
  Agreement agreement = Agreement::between;
  Reason how = Reason::between;
  std::vector<CellPlace> cells;
  Decimal expected;
  std::string text;
};

TableClaim claim_of(const TableView& view, Rule rule, const Reading& reading);

}  // namespace tallymark
