// A cell of a table as one number.
#pragma once

#include <string>
#include <string_view>

#include "quantity/decimal.h"

namespace tallymark {

enum class CellKind : uint8_t {
  missing,  // empty, "–", "n/a": not known
  number,   // one number, perhaps with a unit and marks of footnotes
  other,    // words, dates, intervals, two numbers
};

struct CellNumber {
  CellKind kind = CellKind::other;
  Decimal value;
  std::string digits;    // as they stand there, "90.30"
  bool percent = false;  // a percent sign stands with it
  bool bare = false;     // nothing but the number and marks
};

// Separators are commas and spaces between groups of three; a comma before any other number of
// digits may be a decimal one, so that the cell is not read. Linear in the cell.
CellNumber read_cell_number(std::string_view cell);

}  // namespace tallymark
