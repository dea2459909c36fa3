#include "packs/csv.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/limits.h"

using namespace tallymark;

namespace {

// Rows one line each, cells in brackets, the row's line before it.
std::string shown(std::string_view text) {
  auto read = read_csv(text, "tides");
  if (!read.ok())
    return std::string(error_code_text(read.error().code)) + ": " + read.error().detail;
  auto row = [](const std::vector<std::string_view>& cells) {
    std::string out;
    for (std::string_view cell : cells) out.append("[").append(cell).append("]");
    return out;
  };
  std::string out = row(read.value().header);
  for (size_t i = 0; i < read.value().rows.size(); ++i) {
    out += " " + std::to_string(read.value().lines[i]) + row(read.value().rows[i]);
  }
  return out;
}

struct Row {
  std::string text;
  std::string shown;
};

}  // namespace

TEST_CASE("sheets as spreadsheets write them") {
  const Row table[] = {
      {"a,b\n1,2\n", "[a][b] 2[1][2]"},
      {"a,b\n1,2", "[a][b] 2[1][2]"},
      {"a,b\r\n1,2\r\n3,4\r\n", "[a][b] 2[1][2] 3[3][4]"},
      {"\xEF\xBB\xBF"
       "a,b\n1,2\n",
       "[a][b] 2[1][2]"},
      {"a\n\"one, two\"\n", "[a] 2[one, two]"},
      {"a\n\"he said \"\"no\"\"\"\n", "[a] 2[he said \"no\"]"},
      {"a,b\n\"two\nlines\",x\n3,4\n", "[a][b] 2[two\nlines][x] 4[3][4]"},
      {"a,b\n\n1,2\n\n\n3,4\n", "[a][b] 3[1][2] 6[3][4]"},
      {"a,b\n,\n", "[a][b] 2[][]"},
      {"a,b\n\"\",\"\"\n", "[a][b] 2[][]"},
      {"a\n 1 \n", "[a] 2[ 1 ]"},
      {"a,b\n", "[a][b]"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(shown(row.text) == row.shown);
  }
}

TEST_CASE("what is wrong with a sheet, and in which line") {
  const Row table[] = {
      {"", "pack-bad-csv: sheet tides, line 1: there is no header row"},
      {"\n\n", "pack-bad-csv: sheet tides, line 1: there is no header row"},
      {"a,b\n1,2,3\n", "pack-bad-csv: sheet tides, line 2: 3 cells, the header has 2"},
      {"a,b\n1,2\n1\n", "pack-bad-csv: sheet tides, line 3: 1 cells, the header has 2"},
      {"a,b\n1,\n2,3,\n", "pack-bad-csv: sheet tides, line 3: 3 cells, the header has 2"},
      {"a\n\"x\"y\n", "pack-bad-csv: sheet tides, line 2: text after a closing quote"},
      {"a\nx\n\"open\nand on", "pack-bad-csv: sheet tides, line 4: a quoted cell does not end"},
      {"a,b\n\"two\nlines\",x\n3\n",
       "pack-bad-csv: sheet tides, line 4: 1 cells, the header has 2"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(shown(row.text).starts_with(row.shown));
    CHECK(shown(row.text).find("; ") != std::string::npos);  // and what to do about it
  }
}

TEST_CASE("the longest cell is read, one byte more is refused") {
  std::string cell(limits::kCellBytes, 'x');
  CHECK(read_csv("a\n" + cell + "\n", "tides").ok());
  CHECK(shown("a\n" + cell + "x\n")
            .starts_with("pack-bad-csv: sheet tides, line 2: a cell is too long; "));
  CHECK(read_csv("a\n\"" + cell + "\"\n", "tides").ok());
  CHECK_FALSE(read_csv("a\n\"" + cell + "x\"\n", "tides").ok());
}
