// One sheet of a pack being read: cells by column name, with errors that say where.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/result.h"
#include "packs/csv.h"
#include "packs/observation.h"

namespace tallymark {

// Walks the rows of a sheet. The first error sticks: later calls answer empty values and `error()`
// tells what went wrong, so that a loader can read a row without asking after every cell.
class SheetReader {
 public:
  SheetReader(std::string_view name, Csv csv, Arena& arena)
      : name_(name), csv_(std::move(csv)), arena_(arena) {}

  // Fails if a column is not in the header.
  bool require(std::initializer_list<std::string_view> columns);
  // Moves to the next row; false at the end or after an error.
  bool next();

  // The cell, without white space around it; empty if the sheet has no such column.
  std::string_view text(std::string_view column);
  // The same, but an empty cell is an error.
  std::string_view needed(std::string_view column);
  std::vector<std::string_view> list(std::string_view column);  // separated by "|"
  std::optional<Decimal> decimal(std::string_view column);      // empty cell: no value
  DateSpan date(std::string_view column);                       // empty cell: not known

  void fail(ErrorCode code, std::string_view column, std::string_view what);
  bool failed() const { return error_.has_value(); }
  const Error& error() const { return *error_; }

 private:
  std::string_view name_;
  Csv csv_;
  Arena& arena_;
  size_t row_ = 0;     // 1 is the first row of data
  size_t likely_ = 0;  // where the next column is looked for first: they are mostly asked in order
  std::optional<Error> error_;
};

}  // namespace tallymark
