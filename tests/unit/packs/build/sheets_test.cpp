#include "packs/build/sheets.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <optional>
#include <string>

#include "../../support/world.h"
#include "base/limits.h"

using namespace tallymark;
using tallymark::test::Sheets;
using tallymark::test::world;

namespace {

std::string answer(std::string_view bytes) {
  Library library;
  auto compiled = compile_pack(library, bytes);
  if (compiled.ok()) return "ok";
  return std::string(error_code_text(compiled.error().code)) + ": " + compiled.error().detail;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a good pack has its name, version, hash and rows") {
  Library library;
  auto compiled = compile_pack(library, world().pack());
  REQUIRE(compiled.ok());
  const PackInfo& info = compiled.value().info;
  CHECK(info.name == "world");
  CHECK(info.version == "1.2.3");
  CHECK(info.released == "2022-07-01");
  CHECK(info.sha256.size() == 64);
  CHECK(library.packs[0].sha256 == info.sha256);
  CHECK(library.packs.size() == 1);
  CHECK(library.editions[2].predecessor == 1);
  CHECK(library.observations[2].value_text == "40.0");
  CHECK(library.event_kinds.size() == 3);
  CHECK(library.event_kinds[0].verbs == std::vector<std::string_view>{"embargo", "blacklist"});
  CHECK(library.events[1].kind == library.events[0].kind);
  CHECK(library.counted_nouns.size() == 3);
}

TEST_CASE("bytes that are no pack") {
  struct Row {
    std::string bytes, answer;
  };
  const Row table[] = {
      {"", "pack-not-a-pack: it does not begin as a pack of format 1"},
      {"not JSON", "pack-not-a-pack: it does not begin as a pack of format 1"},
      {"[1]", "pack-not-a-pack: it does not begin as a pack of format 1"},
      {"{\"tallymark-pack\":2,\"datapackage\":{},\"sheets\":{}}",
       "pack-not-a-pack: it does not begin as a pack of format 1"},
      {"\xFF\xFE", "pack-not-a-pack: it is not UTF-8"},
      {"{\"tallymark-pack\":1,\"datapackage\":[],\"sheets\":{}}",
       "pack-not-a-pack: datapackage or sheets are missing"},
      {"{\"tallymark-pack\":1,\"datapackage\":{}}",
       "pack-not-a-pack: datapackage or sheets are missing"},
      {"{\"tallymark-pack\":1,\"datapackage\":{\"name\":\"x\",\"version\":1,\"released\":\"y\"},"
       "\"sheets\":{}}",
       "pack-not-a-pack: datapackage.json lacks name, version or released"},
      {"{\"tallymark-pack\":1,\"datapackage\":{\"name\":\"x\",\"version\":\"1\",\"released\":\"y\"}"
       ",\"sheets\":{\"sources\":[]}}",
       "pack-not-a-pack: sheet sources is not text"},
  };
  for (const Row& row : table) {
    INFO(row.bytes);
    CHECK(answer(row.bytes) == row.answer);
  }
}

TEST_CASE("every cut of a pack is a typed error and no crash") {
  std::string bytes = world().pack();
  for (size_t size = 0; size < bytes.size(); size += 211) {
    CHECK(answer(std::string_view(bytes).substr(0, size)).starts_with("pack-not-a-pack"));
  }
}

TEST_CASE("a pack over the limit is refused before it is read") {
  std::string bytes(limits::kPackBytes, ' ');
  CHECK(answer(bytes).starts_with("pack-not-a-pack"));
  bytes += ' ';
  CHECK(answer(bytes).starts_with("pack-too-large"));
}

TEST_CASE("what is wrong in a sheet is said with sheet, line and column") {
  struct Row {
    const char *sheet, *from, *to;
    const char* answer;
  };
  const Row table[] = {
      {"sources", "grade,retrieved", "rank,retrieved",
       "pack-missing-column: sheet sources, column grade"},
      {"sources", "open,primary,2022-06-20,modelled", "open,hearsay,2022-06-20,modelled",
       "pack-bad-value: sheet sources, line 2, column grade: \"hearsay\" is no grade"},
      {"sources", "https://example.org/wire/7", "from memory",
       "pack-missing-source: sheet sources, line 5, column url: \"from memory\" is not the address "
       "of a document"},
      {"sources", "https://example.org/wire/7", "https://example.org/",
       "pack-missing-source: sheet sources, line 5, column url: \"https://example.org/\" is not "
       "the address of a document"},
      {"sources", "open,secondary,2022-06-20", "open,secondary,",
       "pack-missing-source: sheet sources, line 5, column retrieved: the cell is empty"},
      {"sources", "ports,Notice", "bureau,Notice",
       "pack-duplicate: sheet sources, line 4, column id: \"bureau\" stands on another row "
       "already"},
      {"entities", "KEL,country,Kelland", "NOV,country,Kelland",
       "pack-duplicate: sheet entities, line 3, column id: \"NOV\" stands on another row already"},
      {"entities", "KEL,country,Kelland", "KEL,country,",
       "pack-bad-value: sheet entities, line 3, column name: the cell is empty"},
      {"editions", "2019-06-05", "summer",
       "pack-bad-value: sheet editions, line 3, column published: \"summer\" is not an EDTF date"},
      {"measures", "percent,,,percent,literacy", "percent,,,share,literacy",
       "pack-bad-value: sheet measures, line 5, column kind: \"share\" is no kind of measure"},
      {"measures", ",never,", ",,",
       "pack-bad-value: sheet measures, line 6, column revised: the cell is empty"},
      {"observations", "2021,tide-2022,61.8", "2021,tide-2022,about 60",
       "pack-bad-value: sheet observations, line 3, column value: \"about 60\" is not a plain "
       "decimal number"},
      {"observations", "r22-kel,KEL,flood_rate", "r22-kel,ABC,flood_rate",
       "pack-bad-reference: sheet observations, line 3, column entity: \"ABC\" names no row that "
       "is there"},
      {"observations", "r22-kel,KEL,flood_rate", "r22-kel,KEL,tide_rate",
       "pack-bad-reference: sheet observations, line 3, column measure: \"tide_rate\" names no row "
       "that is there"},
      {"observations", "estimate,,,wire", "estimate,,,",
       "pack-missing-source: sheet observations, line 5, column source: the cell is empty"},
      {"observations", "estimate,,,wire", "estimate,,,radio",
       "pack-bad-reference: sheet observations, line 5, column source: \"radio\" names no row that "
       "is there"},
      {"events", "individual=9,", "individuals,",
       "pack-bad-value: sheet events, line 5, column counts: \"individuals\" is not a list of "
       "counts"},
      {"events", "individual=9,", "individual=2.5,",
       "pack-bad-value: sheet events, line 5, column counts: \"individual=2.5\" is not a list of "
       "counts"},
      {"events", "dredging.abolished,abolish|outlaw", "dredging.abolished,",
       "pack-bad-value: sheet events, line 6, column verbs: the kind has no verb"},
      {"events", "nov-may", "kel-may",
       "pack-duplicate: sheet events, line 5, column id: \"kel-may\" stands on another row "
       "already"},
      {"members", "kel-feb,P:FENN", "kel-jan,P:FENN",
       "pack-bad-reference: sheet members, line 9, column group: \"kel-jan\" names no event and no "
       "entity"},
      {"coverage", "kind,actor,target,from,to,what", "kind,actor,target,from,to,which",
       "pack-missing-column: sheet coverage, column what"},
      {"coverage", "2021-01-01,2022-06-30", "2021-01-01,some day",
       "pack-bad-value: sheet coverage, line 2, column to: \"some day\" is not an EDTF date"},
  };
  for (const Row& row : table) {
    INFO(row.sheet << ": " << row.to);
    std::string said = answer(world().with(row.sheet, row.from, row.to).pack());
    INFO(said);
    CHECK(said.starts_with(row.answer));
    CHECK(said.find("; ") != std::string::npos);  // and what to do about it
  }
}

// These may point further down the sheet and are checked once all its rows are read.
TEST_CASE("a reference within a sheet that leads nowhere is named") {
  struct Row {
    const char *sheet, *from, *to;
    const char *where, *what;
  };
  const Row table[] = {
      {"entities", "Ilo Marsh,,,,OST", "Ilo Marsh,,,,XXX", "column part_of",
       "names no entity: XXX"},
      {"entities", "ORG:BLUE\n", "ORG:RED\n", "column publisher", "names no entity: ORG:RED"},
      {"editions", "2022-06-01,tide-2019", "2022-06-01,tide-2000", "column predecessor",
       "names no edition: tide-2000"},
      {"measures", "editions,flood_number", "editions,ebb_number", "column neighbours",
       "names no measure: ebb_number"},
      {"measures", "highest,,flood_rate", "highest,,ebb_rate", "column ranks",
       "names no measure: ebb_rate"},
  };
  for (const Row& row : table) {
    std::string said = answer(world().with(row.sheet, row.from, row.to).pack());
    INFO(said);
    CHECK(said.starts_with(std::string("pack-bad-reference: sheet ") + row.sheet));
    CHECK(contains(said, row.where));
    CHECK(contains(said, row.what));
  }
}

TEST_CASE("packs join their rows by id") {
  Library library;
  test::join_pack(library, world());
  Sheets more;
  more.name = "more";
  more.text["sources"] =
      "id,title,publisher,published,url,archived,licence,grade,retrieved,caveat\n"
      "wire,Other news,Other Wire,2022,https://example.org/other/1,,open,secondary,2022-06-20,\n";
  more.text["entities"] =
      "id,type,name,aliases,adjectives,metonyms,part_of,publisher\n"
      "NOV,country,New Novaria,Novariania,,,,\n"
      "ISL,country,Isle of Rook,,,,,\n";
  more.text["observations"] =
      "id,entity,measure,period,edition,value,status,low,high,source,locator,also\n"
      "x1,ISL,flood_rate,2021,tide-2022,3.5,estimate,,,wire,,\n";
  size_t before = library.entities.size();
  test::join_pack(library, more);
  CHECK(library.packs.size() == 2);
  CHECK(library.entities.size() == before + 1);
  const Entity& novaria = library.entities[library.entity_ids.at("NOV")];
  CHECK(novaria.name == "Novaria");
  CHECK(novaria.aliases.back() == "Novariania");
  uint32_t row =
      library.observations_of(library.entity_ids.at("ISL"), library.measure_ids.at("flood_rate"))
          .at(0);
  CHECK(library.observations[row].pack == 1);
  CHECK(library.sources[library.observations[row].source].publisher == "Other Wire");
}

TEST_CASE("a pack does not open twice, nor before the pack it points into") {
  Library library;
  test::join_pack(library, world());
  auto again = compile_pack(library, world().pack());
  REQUIRE_FALSE(again.ok());
  CHECK(again.error().code == ErrorCode::pack_duplicate);

  Sheets needy = world();
  needy.text.erase("entities");
  CHECK(answer(needy.pack()) ==
        "pack-bad-reference: sheet editions, line 2, column publication: \"PUB:TIDE\" names no row "
        "that is there; add that row, or correct the id");
}

TEST_CASE("building a pack from files") {
  std::map<std::string, std::string> files = {
      {"datapackage.json",
       "{\"name\":\"small\",\"version\":\"1\",\"released\":\"2022-01-01\",\"resources\":[{\"name\":"
       "\"sources\",\"path\":\"s.csv\"}]}"},
      {"s.csv", "id,title,publisher,published,url,archived,licence,grade,retrieved,caveat\n"}};
  auto read = [&](const std::string& path) -> std::optional<std::string> {
    auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  };
  auto code = [&] {
    auto built = contain_sheets(read);
    return built.ok()
               ? std::string(answer(built.value()))
               : std::string(error_code_text(built.error().code)) + ": " + built.error().detail;
  };
  CHECK(code() == "ok");
  CHECK(contain_sheets(read).value() == contain_sheets(read).value());
  files["s.csv"] = "id\xFF\n";
  CHECK(code() == "pack-bad-csv: s.csv is not UTF-8");
  files.erase("s.csv");
  CHECK(code() == "pack-missing-sheet: s.csv");
  files["datapackage.json"] =
      "{\"name\":\"small\",\"resources\":[{\"name\":\"notes\",\"path\":\"n.csv\"}]}";
  CHECK(contains(code(), "names a resource that is no sheet: notes"));
  files["datapackage.json"] = "{\"name\":\"small\"}";
  CHECK(contains(code(), "has no list of resources"));
  files["datapackage.json"] = "{";
  CHECK(contains(code(), "is not a JSON object"));
  files.clear();
  CHECK(code() == "pack-missing-sheet: datapackage.json");
}

TEST_CASE("a row that is refused for another is named by its line in the file") {
  CHECK(
      answer(world()
                 .with("coverage", "embargo.listing,ORG:TREAS", "\n\nembargo.listing,NOBODY")
                 .pack())
          .starts_with("pack-bad-reference: sheet coverage, line 5, column actor: \"NOBODY\" names "
                       "no row that is there; "));
}

TEST_CASE("an entity of another pack needs its id alone") {
  Library library;
  test::join_pack(library, world());
  Sheets more;
  more.name = "more";
  more.text["entities"] = "id,type,name,aliases\nNOV,,,Novaland\n";
  test::join_pack(library, more);
  const Entity& novaria = library.entities[library.entity_ids.at("NOV")];
  CHECK(novaria.type == EntityType::country);
  CHECK(novaria.aliases.back() == "Novaland");
  CHECK(answer(more.pack()) ==
        "pack-bad-value: sheet entities, line 2, column name: the cell is empty; fill it in");
  more.text["entities"] = "id,type,name\nISL,,Isle of Rook\n";
  CHECK(answer(more.pack()) ==
        "pack-bad-value: sheet entities, line 2, column type: the cell is empty; fill it in");
}

TEST_CASE("a container says what its pack depends on") {
  Sheets sheets;
  sheets.extra = ",\"depends\":[\"world\",7,\"more\"]";
  CHECK(dependencies_of(sheets.pack()) == std::vector<std::string>{"world", "more"});
  CHECK(dependencies_of("{}").empty());
  CHECK(dependencies_of("no container").empty());
}
