#include "engine/engine.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <string>

#include "../support/world.h"
#include "base/limits.h"

using namespace tallymark;
using tallymark::test::built;
using tallymark::test::world;

namespace {

constexpr std::string_view kText =
    "In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.";

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string answer(Engine& engine, std::string_view request, std::string_view text = kText) {
  auto ran = engine.run(request, text);
  if (ran.ok()) return ran.value().output;
  return std::string(error_code_text(ran.error().code)) + ": " + ran.error().detail;
}

std::string line(Engine& engine, std::string_view text, std::string_view published = {}) {
  CheckOptions options;
  options.published = published;
  return engine.check_line(options, text, 3).output;
}

}  // namespace

TEST_CASE("requests that the engine answers") {
  Engine engine;
  REQUIRE(engine.add_pack(built(world())).ok());
  CHECK(contains(answer(engine, "{\"command\":\"check\"}"), "\"verdict\":\"contradicted\""));
  CHECK(contains(answer(engine, "{}"), "\"schema\":\"tallymark-report/1\""));
  CHECK(answer(engine, "{\"command\":\"figures\"}").starts_with("{\"figures\":["));
  CHECK(answer(engine, "{\"format\":\"text\"}").starts_with("We could check 1 of "));
  CHECK(contains(answer(engine, "{\"published\":\"2022-06-03\"}"), "\"published\":\"2022-06-03\""));
  CHECK(contains(answer(engine, "{\"published\":\"2022-06-03T10:00:00Z\"}"),
                 "\"published\":\"2022-06-03T10:00:00Z\""));
  CHECK(contains(answer(engine, "{\"published\":null}"), "\"published\":null"));
  CHECK(
      contains(answer(engine, "{\"command\":\"check\",\"unknown\":[1,2]}"), "tallymark-report/1"));
  CHECK(contains(answer(engine, "{\"format\":\"text\",\"color\":true}"), "\x1b["));
  CHECK(engine.run("{}", kText).value().contradicted == 1);
  CHECK(engine.run("{\"command\":\"figures\"}", kText).value().contradicted == 0);
}

TEST_CASE("requests and texts that it refuses, each with its code") {
  Engine engine;
  struct Row {
    const char* request;
    std::string text;
    const char* answer;
  };
  const Row table[] = {
      {"", "x", "bad-request: it is not a JSON object"},
      {"[]", "x", "bad-request: it is not a JSON object"},
      {"{\"command\":\"frobnicate\"}", "x", "bad-request: command is check or figures"},
      {"{\"command\":1}", "x", "bad-request: command is check or figures"},
      {"{\"format\":\"xml\"}", "x", "bad-request: format is json or text, or rows of figures"},
      {"{\"published\":20220603}", "x", "bad-request: published is a string or null"},
      {"{\"published\":\"\"}", "x", "bad-date: it is empty"},
      {"{}", "", "input-empty: "},
      {"{}", "  \n", "input-empty: "},
      {"{}", std::string("a\0", 2), "input-binary: NUL at byte 1"},
      {"{}", "\xFF", "input-not-utf8: "},
  };
  for (const Row& row : table) {
    INFO(row.request);
    CHECK(answer(engine, row.request, row.text) == row.answer);
  }
  for (const char* date :
       {"yesterday", "2022-02-30", "2022-13-01", "03/06/2022", "2022-06-03T25:00"}) {
    INFO(date);
    CHECK(answer(engine, std::string("{\"published\":\"") + date + "\"}").starts_with("bad-date"));
  }
  CHECK(answer(engine, "{}", std::string(limits::kTextBytes + 1, ' '))
            .starts_with("input-too-large"));
}

TEST_CASE("figures as rows: a count, as many rows, and the words") {
  Engine engine;
  std::string rows = answer(engine, "{\"command\":\"figures\",\"format\":\"rows\"}",
                            "More than nine boats, the second in 1981.");
  uint32_t count = 0;
  REQUIRE(rows.size() > 8);
  std::memcpy(&count, rows.data(), sizeof count);
  CHECK(count == 3);
  REQUIRE(rows.size() > 8 + 64 * count);
  std::string_view words = std::string_view(rows).substr(8 + 64 * count);
  CHECK(words.starts_with("[null,"));
  CHECK(contains(words, "\"boat\""));
  CHECK(contains(words, "\"1981-12-31\""));
  CHECK(words.ends_with("]"));
}

TEST_CASE("a request is answered alike whichever was asked before it") {
  Engine engine;
  REQUIRE(engine.add_pack(built(world())).ok());
  const std::string long_one = "{\"against\":\"" + std::string(300, 'x') + "\"}";
  const std::string requests[] = {"{}", "{\"command\":\"figures\"}",      "{\"published\":\"\"}",
                                  "[]", "{\"published\":\"2022-06-03\"}", long_one};
  auto alone = [](const std::string& request) {
    Engine fresh;
    REQUIRE(fresh.add_pack(built(world())).ok());
    return answer(fresh, request);
  };
  for (const std::string& first : requests)
    for (const std::string& second : requests) {
      INFO(first << second);
      CHECK(answer(engine, first) == alone(first));
      CHECK(answer(engine, second) == alone(second));
    }
}

TEST_CASE("a line of ndjson is answered by a line") {
  Engine engine;
  REQUIRE(engine.add_pack(built(world())).ok());
  CHECK(line(engine, "{\"id\":\"a\",\"text\":\"There were 27 ships.\"}")
            .starts_with("{\"id\":\"a\",\"schema\":"));
  CHECK(line(engine, "{\"id\":7,\"text\":\"There were 27 ships.\",\"more\":true}")
            .starts_with("{\"id\":7,\"schema\":"));
  CHECK(contains(line(engine, "{\"text\":\"There were 27 ships.\",\"published\":\"2022-06-03\"}"),
                 "\"published\":\"2022-06-03\""));
  CHECK(contains(line(engine, "{\"text\":\"There were 27 ships.\"}", "2022-06-03"),
                 "\"published\":\"2022-06-03\""));
  CHECK(
      answer(engine, "{\"ndjson\":true,\"line\":9}", "{\"id\":1,\"text\":\"There were 27 ships.\"}")
          .starts_with("{\"id\":1,\"schema\":"));
  CHECK(answer(engine, "{\"ndjson\":true,\"command\":\"figures\"}",
               "{\"id\":1,\"text\":\"There were 27 ships.\"}")
            .starts_with("{\"id\":1,\"figures\":["));
}

TEST_CASE("a bad line is answered with its id, its number and what is wrong") {
  Engine engine;
  struct Row {
    std::string line, answer;
  };
  const Row table[] = {
      {"{", "{\"id\":null,\"line\":3,\"error\":{\"code\":\"bad-json\","},
      {"[1]", "{\"id\":null,\"line\":3,\"error\":{\"code\":\"bad-json\","},
      {"\"\xFF\"", "{\"id\":null,\"line\":3,\"error\":{\"code\":\"input-not-utf8\","},
      {"{\"id\":5}", "{\"id\":5,\"line\":3,\"error\":{\"code\":\"bad-json\","},
      {"{\"id\":{\"x\":1},\"text\":4}",
       "{\"id\":{\"x\":1},\"line\":3,\"error\":{\"code\":\"bad-json\","},
      {"{\"id\":5,\"text\":\"\"}", "{\"id\":5,\"line\":3,\"error\":{\"code\":\"input-empty\","},
      {"{\"id\":5,\"text\":\"a\\u0000\"}",
       "{\"id\":5,\"line\":3,\"error\":{\"code\":\"input-binary\","},
      {"{\"id\":5,\"text\":\"a\",\"published\":\"soon\"}",
       "{\"id\":5,\"line\":3,\"error\":{\"code\":\"bad-date\","},
      {"{\"id\":5,\"text\":\"a\",\"published\":5}",
       "{\"id\":5,\"line\":3,\"error\":{\"code\":\"bad-date\","},
  };
  for (const Row& row : table) {
    Checked checked = engine.check_line({}, row.line, 3);
    INFO(checked.output);
    CHECK(checked.failed);
    CHECK(checked.output.starts_with(row.answer));
    CHECK(checked.output.find('\n') == std::string::npos);
  }
}

TEST_CASE("a bad pack leaves the engine as it was") {
  Engine engine;
  REQUIRE(engine.add_pack(built(world())).ok());
  std::string before = engine.run("{\"published\":\"2022-06-03\"}", kText).value().output;
  auto bad = world();
  bad.name = "bad";
  CHECK_FALSE(engine.add_pack("no pack").ok());
  CHECK_FALSE(engine.add_pack(built(world())).ok());
  // Its first sheets are good, so that its rows were joined before the fault was met: editions that
  // stand in the other pack too.
  auto added = engine.add_pack(built(bad.with("entities", "Republic of Novaria", "Land of Nova")));
  REQUIRE_FALSE(added.ok());
  CHECK(added.error().code == ErrorCode::pack_duplicate);
  CHECK(engine.run("{\"published\":\"2022-06-03\"}", kText).value().output == before);
}

TEST_CASE("without packs every figure is in the ledger and none is compared") {
  Engine engine;
  std::string json = answer(engine, "{}");
  CHECK(contains(json, "\"packs\":[]"));
  CHECK(contains(json, "\"contradicted\":0"));
  CHECK_FALSE(contains(json, "\"verdict\":\"supported\""));
}

TEST_CASE("a text in another language is not compared") {
  Engine engine;
  REQUIRE(engine.add_pack(built(world())).ok());
  std::string json = answer(engine, "{\"published\":\"2022-06-03\"}",
                            "Der Bericht nennt f\u00FCr Novaria eine Quote von 74.3 je 1000 "
                            "Menschen, w\u00E4hrend Kelland 61.8 "
                            "erreicht und Ostrania mit 40 auf den dritten Platz kommt, wie die "
                            "Autoren am Mittwoch sagten.");
  CHECK(contains(json, "\"language\":null"));
  CHECK(contains(json, "\"reason\":\"language\""));
  CHECK_FALSE(contains(json, "\"verdict\":\"contradicted\""));
}

TEST_CASE("the same text gives the same bytes, whatever was checked before") {
  Engine first, second;
  REQUIRE(first.add_pack(built(world())).ok());
  REQUIRE(second.add_pack(built(world())).ok());
  (void)second.run("{}", "There were 27 ships.").ok();
  CHECK(answer(first, "{\"published\":\"2022-06-03\"}") ==
        answer(second, "{\"published\":\"2022-06-03\"}"));
}
