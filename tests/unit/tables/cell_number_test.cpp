#include "tables/cell_number.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

namespace {

std::string read(std::string_view cell) {
  CellNumber number = read_cell_number(cell);
  if (number.kind == CellKind::missing) return "missing";
  if (number.kind == CellKind::other) return "other";
  return number.value.to_string() + (number.percent ? "%" : "");
}

}  // namespace

TEST_CASE("a cell that is one number") {
  CHECK(read("16") == "16");
  CHECK(read(" 1,234,567 ") == "1234567");
  CHECK(read("43 980 000") == "43980000");
  CHECK(read("4\u00A0398 kg") == "4398");
  CHECK(read("0.092*") == "0.092");
  CHECK(read(".101") == "0.101");
  CHECK(read("\u221295") == "-95");
  CHECK(read("+8.5") == "8.5");
  CHECK(read("9.00E-02") == "0.09");
  CHECK(read("61.2 %") == "61.2%");
  CHECK(read("$1,200") == "1200");
  CHECK(read("14 [12]") == "14");
}

TEST_CASE("a cell that is missing") {
  for (const char* cell : {"", " ", "-", "\u2013", "\u2014", "n/a", "NA", "..."})
    CHECK(read(cell) == "missing");
}

TEST_CASE("a cell that is more than one number, or none") {
  for (const char* cell : {"0/60 (0 %)", "8.2 \u00B1 1.3", "12\u201314", "1:18,000", "<0.001",
                           "22,76", "1,23,456", "1.2.3", "2 \u00D7 10", "Norway", "5 ft 9 in"})
    CHECK(read(cell) == "other");
}
