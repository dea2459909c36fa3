#include "consistency/table_columns.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>

#include "../support/article.h"

using namespace tallymark;

namespace {

struct Read {
  decltype(test::read_article("")) text;
  std::vector<Table> tables;
  std::vector<TableColumn> columns;  // of the first table
};

Read read(std::string_view text) {
  Read out{test::read_article(text), {}, {}};
  out.tables = find_tables(*out.text->article);
  if (!out.tables.empty()) out.columns = read_columns(*out.text->article, out.tables[0]);
  return out;
}

// Unit and scale of a column under the header.
std::string unit_under(const std::string& header) {
  Read out = read("Ward\t" + header + "\nEast\t61.2\nWest\t58.9");
  REQUIRE(out.columns.size() == 2);
  const TableColumn& column = out.columns[1];
  return std::string(column.unit) + " " + std::to_string(column.scale) +
         (column.empty() ? " unnamed" : "");
}

}  // namespace

TEST_CASE("tables are runs of lines with as many cells; rules are no rows") {
  CHECK(read("A\tB\nC\t1\nD\t2").tables.size() == 1);
  CHECK(read("| A | B |\n|---|---|\n| C | 1 |").tables[0].size() == 2);
  CHECK(read("A\tB\nC\t1\n\nD\t2\nE\t3").tables.size() == 2);
  CHECK(read("A\tB\nC\t1\t2").tables.empty());
  CHECK(read("Prose of one line.").tables.empty());
}

TEST_CASE("a header names its column and says the unit of its cells") {
  CHECK(unit_under("Turnout (%)") == "percent 0");
  CHECK(unit_under("Turnout, per cent") == "percent 0");
  CHECK(unit_under("Revenue ($m)") == "USD 6");
  CHECK(unit_under("Revenue in € million") == "EUR 6");
  CHECK(unit_under("Output (million tonnes)") == "tonne 6");
  CHECK(unit_under("Population (thousands)") == " 3");
  CHECK(unit_under("Population ('000)") == " 3");
  CHECK(unit_under("Area (km²)") == "square-kilometer 0");
  CHECK(unit_under("Votes") == " 0");
  CHECK(unit_under("Turnout 2024 (%)") == "percent 0");
  CHECK(unit_under("2024 (%)") == "percent 0 unnamed");
  CHECK(unit_under("%") == "percent 0 unnamed");
}

TEST_CASE("a header that says what is not read names nothing") {
  CHECK(unit_under("Output (index)") == " 0 unnamed");
  CHECK(unit_under("Change (%)") == "percent 0 unnamed");
  CHECK(unit_under("Total") == " 0 unnamed");
  CHECK(unit_under("Under 25") == " 0 unnamed");
}

TEST_CASE("a first row of values is no header") {
  Read out = read("North\t12\nEast\t61\nWest\t58");
  REQUIRE(out.columns.size() == 2);
  CHECK_FALSE(out.columns[1].holds_values);
}

TEST_CASE("years come from header and caption, labels from the first column without values") {
  Read out = read("Boats by yard\n\nYard\t2021\t2022\nLarkin\t128\t146\nOduya\t318\t295");
  REQUIRE(out.columns.size() == 3);
  CHECK(out.columns[1].year == "2021");
  CHECK(out.columns[2].year == "2022");
  CHECK(out.columns[1].year_tells);
  CHECK(out.columns[1].caption_end - out.columns[1].caption_begin == 1);
  CHECK(label_column(*out.text->article, out.tables[0]) == 0);
  Read ranked = read("Rank\tTeam\tPoints\n1\tReds\t61\n2\tBlues\t58");
  CHECK(label_column(*ranked.text->article, ranked.tables[0]) == 1);
}
