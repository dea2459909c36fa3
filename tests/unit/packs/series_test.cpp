#include "packs/series.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "../support/world.h"
#include "packs/build/series_write.h"
#include "packs/built.h"
#include "packs/series_rows.h"

using namespace tallymark;
using tallymark::test::built;
using tallymark::test::Sheets;
using tallymark::test::world;

namespace {

constexpr std::string_view kHeader =
    "id,entity,measure,period,edition,value,status,low,high,source,locator,also\n";

// Everything a row says, so that two forms of a pack can be compared.
std::string said(const Library& library, const Observation& row) {
  std::string out;
  auto add = [&](std::string_view part) { out.append(part).append("|"); };
  add(row.id);
  add(library.entities[row.entity].id);
  add(library.measures[row.measure].id);
  add(row.edition == kNone ? "" : library.editions[row.edition].id);
  add(row.period.text);
  add(std::to_string(row.period.first_day) + ".." + std::to_string(row.period.last_day));
  add(row.value_text);
  add(row.value.to_string());
  add(row.low ? row.low->to_string() : "");
  add(row.high ? row.high->to_string() : "");
  add(row.status);
  add(library.sources[row.source].id);
  add(row.also == kNone ? "" : library.sources[row.also].id);
  add(row.locator);
  return out;
}

std::vector<std::string> rows_of(const Library& library, const char* entity, const char* measure) {
  std::vector<std::string> out;
  for (uint32_t row :
       library.observations_of(library.entity_ids.at(entity), library.measure_ids.at(measure))) {
    out.push_back(said(library, library.observations[row]));
  }
  return out;
}

// Rows of every shape: a series, one with a gap, other digits, months, bounds, huge, negative.
Sheets wide() {
  Sheets sheets = world();
  sheets.text["observations"] =
      std::string(kHeader) +
      ",NOV,literacy,1999,,71.0,actual,,,bureau,,\n"
      ",NOV,literacy,2000,,71.5,actual,,,bureau,,\n"
      ",NOV,literacy,2001,,72.5,actual,,,bureau,,\n"
      ",NOV,literacy,2004,,-0.5,actual,,,bureau,,\n"
      ",NOV,literacy,2005,,70,actual,,,bureau,,\n"
      ",KEL,literacy,2005-03,,70.25,provisional,,,bureau,p. 4,wire\n"
      ",KEL,literacy,2006/2007,,71,estimate,70.5,72,bureau,,\n"
      "own-id,KEL,literacy,0987,,0,target,,,wire,,\n"
      ",OST,coast,2020,,999999999999999999,actual,,,bureau,,\n"
      ",OST,coast,2021,,-999999999999999999,forecast,,,bureau,,\n"
      ",DRU,coast,2020,,1200,actual,,,bureau,,\n"
      ",DRU,coast,2021,,12000,actual,,,bureau,,\n"
      "t,NOV,flood_rate,2021,tide-2022,73.40,estimate,,,tide-book,p. 1,\n";
  return sheets;
}

}  // namespace

TEST_CASE("a built pack says what its sheets say") {
  for (const Sheets& sheets : {world(), wide()}) {
    Library from_sheets, from_built;
    test::join_pack(from_sheets, sheets);
    std::string bytes = built(sheets);
    REQUIRE(open_pack(from_built, bytes).ok());
    size_t rows = 0;
    for (const char* entity : {"NOV", "KEL", "OST", "DRU"}) {
      for (const char* measure :
           {"flood_rate", "flood_number", "flood_rank", "literacy", "coast"}) {
        auto expected = rows_of(from_sheets, entity, measure);
        // Rows of one series stand together; else the order is that of the sheet.
        auto got = rows_of(from_built, entity, measure);
        std::sort(expected.begin(), expected.end());
        std::sort(got.begin(), got.end());
        CHECK(got == expected);
        rows += got.size();
      }
    }
    CHECK(rows >= 13);
    CHECK(built(sheets) == bytes);
  }
}

TEST_CASE("a row without an id gets one of what it is about, and may not stand twice") {
  Library library;
  test::join_pack(library, wide());
  CHECK(rows_of(library, "NOV", "literacy")[0].starts_with("bureau:NOV:literacy:1999|"));
  Sheets twice = wide().with("observations", ",NOV,literacy,2000,", ",NOV,literacy,1999,");
  Library other;
  auto added = compile_pack(other, twice.pack());
  REQUIRE_FALSE(added.ok());
  CHECK(added.error().code == ErrorCode::pack_duplicate);
}

TEST_CASE("a sheet may have several files, and an error names the one it is in") {
  Sheets sheets = world();
  std::string rows = sheets.text["observations"];
  std::string pack = sheets.pack();
  std::string as_list =
      "[{\"path\":\"a.csv\",\"text\":" + test::json_string(rows) +
      "},{\"path\":\"b.csv\",\"text\":" +
      test::json_string(std::string(kHeader) + ",NOV,coast,2020,,about 9,actual,,,bureau,,\n") +
      "}]";
  std::string one = test::json_string(rows);
  pack.replace(pack.find(one), one.size(), as_list);
  Library library;
  auto added = compile_pack(library, pack);
  REQUIRE_FALSE(added.ok());
  CHECK(added.error().detail ==
        "sheet observations (b.csv), line 2, column value: \"about 9\" is not a plain decimal "
        "number; write digits and a point alone, as in 1234.5");
}

TEST_CASE("a block that points at nothing is refused by name") {
  std::string block = write_series({[] {
    ObservationRow own;
    own.entity = "NOV";
    own.measure = "reading";
    own.source = "bureau";
    own.row.period.text = "1999";
    own.row.value_text = "71.0";
    own.row.status = "actual";
    return own;
  }()});
  Library library;
  test::join_pack(library, world());
  auto error = add_series(library, 0, 0, block, {{"bureau", 1}});
  REQUIRE(error);
  CHECK(error->code == ErrorCode::pack_bad_reference);
  CHECK(error->detail == "observations: nothing has the id reading");
}

TEST_CASE("numbers that promise more than there is are refused") {
  for (std::string_view block :
       {std::string_view("\xFF\xFF\xFF\xFF\x0F"), std::string_view("\x01\x00\xFF\xFF\x03", 5),
        std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"), std::string_view()}) {
    auto opened = SeriesBlock::open(block);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::pack_not_a_pack);
  }
}
