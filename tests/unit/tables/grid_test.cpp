#include "tables/grid.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

namespace {

struct Read {
  UserTable table;
  Library library;
  std::unique_ptr<TableText> text;
  Grid grid;

  Read(std::vector<std::string> header, std::vector<std::vector<std::string>> rows)
      : table{"t", "", std::move(header), std::move(rows)} {
    auto read = TableText::read(table, library);
    REQUIRE(read.ok());
    text = std::move(read.value());
    grid = read_grid(*text);
  }
};

}  // namespace

TEST_CASE("the header goes on where its second line is no row") {
  Read read({"Day", "Harbour", "Fell"}, {{"", "Rain (mm)", "Rain (mm)"}, {"Mon", "4", "9"}});
  REQUIRE(read.grid.rows.size() == 1);
  CHECK(read.grid.rows[0].index == 1);
  CHECK(read.grid.columns[1].name.needed == 2);
}

TEST_CASE("totals, units and scales are told from names") {
  Read read({"Ward", "Cost ($ million)", "Share (%)"},
            {{"North", "1.2", "40"}, {"Total eclipse", "1", "2"}, {"Total", "2.2", "42"}});
  CHECK(read.grid.label == 0);
  CHECK(read.grid.columns[1].scale == 6);
  CHECK(read.grid.columns[2].percent);
  CHECK_FALSE(read.grid.rows[0].total);
  CHECK_FALSE(read.grid.rows[1].total);
  CHECK(read.grid.rows[1].perhaps_total);
  CHECK(read.grid.rows[2].total);
}

TEST_CASE("a line that heads a part of the table is no row") {
  Read read({"Team", "Goals"}, {{"Group A", ""}, {"Reds", "4"}, {"Blues", "2"}});
  CHECK(read.grid.rows.size() == 2);
  CHECK(read.grid.parts);
}

TEST_CASE("words that all columns share tell none of them apart") {
  Read read({"Site", "Mean depth", "Mean width"}, {{"A1", "4", "9"}, {"B2", "5", "8"}});
  CHECK(read.grid.columns[1].own == 1);
  CHECK(read.grid.columns[1].qualifiers.empty());
}
