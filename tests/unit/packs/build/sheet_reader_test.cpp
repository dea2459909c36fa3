#include "packs/build/sheet_reader.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

namespace {

SheetReader reader_of(std::string_view csv, Arena& arena) {
  return SheetReader("tides", std::move(read_csv(csv, "tides").value()), arena);
}

}  // namespace

TEST_CASE("cells are read by the name of their column") {
  Arena arena;
  SheetReader sheet =
      reader_of("id,words,value,date\n a , one | two||three ,-4.50,2022-05\nb,,,\n", arena);
  CHECK(sheet.text("id").empty());  // before the first row
  REQUIRE(sheet.require({"id", "value"}));
  REQUIRE(sheet.next());
  CHECK(sheet.text("id") == "a");
  CHECK(sheet.text("no such column").empty());
  CHECK(sheet.list("words") == std::vector<std::string_view>{"one", "two", "three"});
  CHECK(sheet.decimal("value") == Decimal(-45, -1));
  CHECK(sheet.date("date").text == "2022-05");
  CHECK(sheet.date("date").last_day - sheet.date("date").first_day == 30);
  REQUIRE(sheet.next());
  CHECK(sheet.list("words").empty());
  CHECK_FALSE(sheet.decimal("value"));
  CHECK_FALSE(sheet.date("date").known());
  CHECK_FALSE(sheet.failed());
  CHECK_FALSE(sheet.next());
}

TEST_CASE("the first error sticks and stops the walk") {
  Arena arena;
  SheetReader sheet = reader_of("id,value\na,four\nb,5\n", arena);
  REQUIRE(sheet.next());
  CHECK_FALSE(sheet.decimal("value"));
  REQUIRE(sheet.failed());
  sheet.needed("no such column");
  CHECK(sheet.error().code == ErrorCode::pack_bad_value);
  CHECK(
      sheet.error().detail ==
      "sheet tides, line 2, column value: \"four\" is not a plain decimal number; write digits and "
      "a point alone, as in 1234.5");
  CHECK_FALSE(sheet.next());
}

TEST_CASE("each error says where") {
  struct Row {
    const char* csv;
    void (*act)(SheetReader&);
    ErrorCode code;
    const char* detail;
  };
  const Row table[] = {
      {"id\na\n",
       [](SheetReader& s) {
         s.require({"id", "name"});
       },
       ErrorCode::pack_missing_column, "sheet tides, column name"},
      {"id,name\na,\n", [](SheetReader& s) { s.next(), s.needed("name"); },
       ErrorCode::pack_bad_value, "sheet tides, line 2, column name: the cell is empty"},
      {"id,date\na,31 May\n", [](SheetReader& s) { s.next(), s.date("date"); },
       ErrorCode::pack_bad_value,
       "sheet tides, line 2, column date: \"31 May\" is not an EDTF date"},
      {"id,date\na,2022-02-30\n", [](SheetReader& s) { s.next(), s.date("date"); },
       ErrorCode::pack_bad_value,
       "sheet tides, line 2, column date: \"2022-02-30\" is not an EDTF date"},
      {"id,of\na,x\n\nb,y\n", [](SheetReader& s) { s.next(), s.next(), s.decimal("of"); },
       ErrorCode::pack_bad_value,
       "sheet tides, line 4, column of: \"y\" is not a plain decimal number"},
  };
  for (const Row& row : table) {
    INFO(row.csv);
    Arena arena;
    SheetReader sheet = reader_of(row.csv, arena);
    row.act(sheet);
    REQUIRE(sheet.failed());
    CHECK(sheet.error().code == row.code);
    CHECK(sheet.error().detail.starts_with(row.detail));
    CHECK(sheet.error().detail.find("; ") != std::string::npos);  // and what to do about it
  }
}
