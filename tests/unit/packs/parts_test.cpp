#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "../support/world.h"
#include "packs/built.h"

using namespace tallymark;
using tallymark::test::Sheets;

namespace {

// The world with its observations in three files: floods, reading, the coast.
std::string container() {
  Sheets sheets = test::world();
  std::string all = sheets.text["observations"];
  sheets.extra += ",\"parts\":true";
  sheets.text.erase("observations");
  std::string header = all.substr(0, all.find('\n') + 1);
  auto lines_with = [&](auto wanted) {
    std::string out = header;
    for (size_t at = header.size(); at < all.size();) {
      size_t end = all.find('\n', at) + 1;
      std::string line = all.substr(at, end - at);
      if (wanted(line)) out += line;
      at = end;
    }
    return test::json_string(out);
  };
  auto holds = [](const char* word) {
    return [word](const std::string& line) { return line.find(word) != std::string::npos; };
  };
  std::string files =
      "[{\"path\":\"rows/flood.csv\",\"text\":" + lines_with(holds(",flood_")) +
      "},{\"path\":\"rows/reading.csv\",\"text\":" + lines_with(holds(",literacy,")) +
      "},{\"path\":\"rows/coast.csv\",\"text\":" + lines_with(holds(",coast,")) + "}]";
  std::string pack = sheets.pack();
  std::string mark = "\"sheets\":{";
  return pack.insert(pack.find(mark) + mark.size(), "\"observations\":" + files + ",");
}

WrittenPack written(Parts parts) {
  Library library;
  auto compiled = compile_pack(library, container(), parts);
  if (!compiled.ok()) throw compiled.error().message();
  return compiled.value().written;
}

std::vector<std::string> rows_of(const Library& library, const char* entity, const char* measure) {
  std::vector<std::string> ids;
  for (uint32_t row :
       library.observations_of(library.entity_ids.at(entity), library.measure_ids.at(measure)))
    ids.emplace_back(library.observations[row].id);
  return ids;
}

std::vector<std::string> rows_about(const Library& library, const char* measure) {
  std::vector<std::string> ids;
  for (uint32_t row : library.observations.rows_about(library.measure_ids.at(measure)))
    ids.emplace_back(library.observations[row].id);
  return ids;
}

using Names = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a pack in parts names each with its hash, and together they are the pack") {
  WrittenPack whole = written(Parts::together), apart = written(Parts::apart);
  CHECK(whole.parts.empty());
  REQUIRE(apart.parts.size() == 3);
  CHECK(apart.parts[0].name == "flood");
  CHECK(apart.parts[2].name == "coast");
  CHECK(apart.bytes.size() < whole.bytes.size());
  Library one, many;
  REQUIRE(open_pack(one, whole.bytes).ok());
  REQUIRE(open_pack(many, apart.bytes).ok());
  CHECK(rows_of(many, "NOV", "literacy").empty());
  for (const WrittenPart& part : apart.parts) {
    CHECK_FALSE(verify_part(part.bytes));
    auto opened = open_part(many, part.bytes);
    REQUIRE(opened.ok());
    CHECK(opened.value().name == "world");
  }
  for (const char* measure : {"flood_rate", "flood_rank", "literacy", "coast"}) {
    CHECK(rows_about(many, measure) == rows_about(one, measure));
    CHECK_FALSE(rows_about(many, measure).empty());
    for (const char* entity : {"NOV", "KEL", "OST"}) {
      CHECK(rows_of(many, entity, measure) == rows_of(one, entity, measure));
    }
  }
}

TEST_CASE("the order of parts makes no difference, nor what was asked between them") {
  WrittenPack apart = written(Parts::apart);
  std::vector<size_t> order = {0, 1, 2};
  std::vector<std::vector<std::string>> answers;
  do {
    Library library;
    REQUIRE(open_pack(library, apart.bytes).ok());
    for (size_t part : order) {
      REQUIRE(open_part(library, apart.parts[part].bytes).ok());
      (void)rows_about(library, part == 0 ? "coast" : "flood_rate");
      REQUIRE(open_part(library, apart.parts[part].bytes).ok());  // again: nothing
    }
    std::vector<std::string> answer = rows_about(library, "flood_rate");
    for (uint32_t row : library.observations.rows_in(0))
      answer.emplace_back(library.observations[row].id);
    CHECK(answer.size() > 20);
    answers.push_back(answer);
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(std::equal(answers.begin() + 1, answers.end(), answers.begin()));
}

TEST_CASE("a part that was asked for is wanted until it is there") {
  WrittenPack apart = written(Parts::apart);
  Library library;
  REQUIRE(open_pack(library, apart.bytes).ok());
  CHECK(library.wanted_parts().empty());
  (void)rows_of(library, "KEL", "coast");
  (void)rows_of(library, "NOV", "flood_rate");
  CHECK(library.wanted_parts() == Names{"world/flood", "world/coast"});
  REQUIRE(open_part(library, apart.parts[0].bytes).ok());
  CHECK(library.wanted_parts() == Names{"world/coast"});
  library.observations.forget_wanted();
  CHECK(library.wanted_parts().empty());
}

TEST_CASE("a part of another pack, a changed one and any cut are errors, and change nothing") {
  WrittenPack apart = written(Parts::apart);
  Library library;
  const std::string& part = apart.parts[1].bytes;
  auto refused = open_part(library, part);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().detail == "no open pack has this part");
  REQUIRE(open_pack(library, apart.bytes).ok());
  for (size_t size = 0; size < part.size(); ++size) {
    std::string_view cut = std::string_view(part).substr(0, size);
    CHECK(verify_part(cut));
    CHECK_FALSE(open_part(library, cut).ok());
  }
  std::string changed = part;
  changed.back() = static_cast<char>(changed.back() ^ 4);
  CHECK(verify_part(changed));
  CHECK(rows_of(library, "NOV", "literacy").empty());
  REQUIRE(open_part(library, part).ok());
  CHECK(rows_of(library, "NOV", "literacy").size() == 2);
}
