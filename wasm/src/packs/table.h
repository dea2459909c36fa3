// A table that somebody brings along as reference data: a header, rows as long as it, and a
// caption. It is a pack of one table that lives in memory for one check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tallymark {

struct UserTable {
  std::string name;     // what a reader knows it by: its caption, else the name of its file
  std::string caption;  // empty if there is none
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

// Whether it can be read: within the limits, every row as long as the header, valid UTF-8. The
// error (bad_table) names the row, counted from 1 behind the header.
std::optional<Error> check_table(const UserTable& table);

// Reads a CSV sheet whose first row is the header. Errors: bad_table, with the line of the file.
Result<UserTable> read_table(std::string_view csv, std::string_view name, std::string_view caption);

}  // namespace tallymark
