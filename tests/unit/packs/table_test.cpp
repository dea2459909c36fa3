#include "packs/table.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"

using namespace tallymark;

namespace {

std::string error_of(const UserTable& table) {
  auto error = check_table(table);
  if (!error) return "";
  CHECK(error->code == ErrorCode::bad_table);
  return error->detail;
}

UserTable small() { return {"t", "t", {"City", "Trams"}, {{"Ostia", "12"}, {"Elba", "7"}}}; }

}  // namespace

TEST_CASE("a header and rows as long as it are a table") {
  CHECK(error_of(small()).empty());
  UserTable ragged = small();
  ragged.rows[1].pop_back();
  CHECK(error_of(ragged) == "row 2 has 1 cells where the header has 2");
  UserTable headless = small();
  headless.header.clear();
  CHECK(error_of(headless) == "it has no header");
  UserTable rowless = small();
  rowless.rows.clear();
  CHECK(error_of(rowless) == "it has no rows");
}

TEST_CASE("a table keeps to the limits") {
  UserTable table{"t", "", {"a"}, {}};
  table.rows.assign(limits::kTableRows, {"1"});
  CHECK(error_of(table).empty());
  table.rows.push_back({"1"});
  CHECK(error_of(table) == "it has more than 10000 rows");
  UserTable wide{"t", "", std::vector<std::string>(limits::kTableColumns, "a"), {}};
  wide.rows.push_back(wide.header);
  CHECK(error_of(wide).empty());
  wide.header.push_back("a");
  wide.rows[0].push_back("a");
  CHECK(error_of(wide) == "it has more than 256 columns");
  UserTable full{"t", "", std::vector<std::string>(100, "a"), {}};
  full.rows.assign(limits::kTableCells / 100, full.header);
  CHECK(error_of(full).empty());
  full.rows.push_back(full.header);
  CHECK(error_of(full) == "it has more than 100000 cells");
  UserTable cell = small();
  cell.rows[0][0].assign(limits::kCellBytes, 'a');
  CHECK(error_of(cell).empty());
  cell.rows[0][0] += 'a';
  CHECK(error_of(cell) == "row 1 has a cell that is too long");
}

TEST_CASE("what is no text is no table") {
  UserTable table = small();
  table.rows[0][1] = "\xFF";
  CHECK(error_of(table) == "row 1 is not valid UTF-8");
  table.rows[0][1] = std::string("1\0", 2);
  CHECK(error_of(table) == "row 1 holds a NUL byte");
}

TEST_CASE("a CSV sheet is read as a table, by its caption or its name") {
  auto read = read_table("City,Trams\nOstia,\"1,200\"\n", "trams.csv", "");
  REQUIRE(read.ok());
  CHECK(read.value().name == "trams.csv");
  CHECK(read.value().rows == std::vector<std::vector<std::string>>{{"Ostia", "1,200"}});
  CHECK(read_table("City\nOstia\n", "trams.csv", "Trams").value().name == "Trams");
  auto bad = read_table("City,Trams\nOstia\n", "trams.csv", "");
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.error().code == ErrorCode::bad_table);
  CHECK(bad.error().detail.find("line 2") != std::string::npos);
}
