#include <catch2/catch_test_macros.hpp>
#include <string>

#include "reported.h"

using namespace tallymark;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Brackets outside strings close what they open, and strings end.
bool is_balanced(std::string_view json) {
  std::string open;
  bool quoted = false;
  for (size_t i = 0; i < json.size(); ++i) {
    char c = json[i];
    if (quoted) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        quoted = false;
      continue;
    }
    if (c == '"') quoted = true;
    if (c == '{' || c == '[') open += c;
    if (c == '}' || c == ']') {
      if (open.empty() || open.back() != (c == '}' ? '{' : '[')) return false;
      open.pop_back();
    }
  }
  return open.empty() && !quoted;
}

}  // namespace

TEST_CASE("a report has its head, its figures and its summary") {
  auto reported =
      test::report_article("In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.");
  std::string json = write_json(reported.report());
  CHECK(json.starts_with("{\"schema\":\"tallymark-report/1\",\"engine\":\""));
  CHECK(contains(json,
                 "\"article\":{\"length\":63,\"published\":\"2022-06-03\",\"language\":\"en\"}"));
  CHECK(contains(json, "\"packs\":[{\"name\":\"world\",\"version\":\"1.2.3\",\"sha256\":\""));
  CHECK(contains(json,
                 "\"text\":\"74.3\",\"kind\":\"number\",\"value\":74.3,\"low\":74.25,\"high\":74."
                 "35,\"unit\":null,\"hedge\":null,\"verdict\":\"contradicted\""));
  CHECK(
      contains(json, "\"slip\":{\"name\":\"digits-swapped\",\"expected\":73.4,\"text\":\"73.4\"}"));
  CHECK(contains(
      json,
      "\"role\":\"binding\",\"pack\":\"world\",\"id\":\"r22-nov\",\"entity\":\"NOV\",\"measure\":"
      "\"flood_rate\",\"period\":\"2021\",\"edition\":\"tide-2022\",\"value\":73.4"));
  CHECK(contains(json,
                 "\"summary\":{\"figures\":1,\"supported\":0,\"contradicted\":1,\"context\":0,"
                 "\"review\":0,\"unchecked\":0}"));
}

TEST_CASE("offsets are UTF-16 code units of the input") {
  auto reported = test::report_article("\u20AC \U0001F600 There were 27 ships.");
  CHECK(contains(write_json(reported.report()), "\"start\":16,\"end\":24,\"text\":\"27 ships\""));
}

TEST_CASE("every report is one line of balanced JSON, the same each time") {
  for (const char* text : test::kVaried) {
    INFO(text);
    auto reported = test::report_article(text);
    std::string json = write_json(reported.report());
    CHECK(is_balanced(json));
    CHECK(json.find('\n') == std::string::npos);
    CHECK(json == write_json(reported.report()));
    CHECK(json == write_json(test::report_article(text).report()));
  }
}

TEST_CASE("an id stands first, as it came") {
  auto reported = test::report_article("There were 27 ships.");
  CHECK(write_json(reported.report(), "\"a\"").starts_with("{\"id\":\"a\",\"schema\":"));
  CHECK(write_json(reported.report(), "7").starts_with("{\"id\":7,\"schema\":"));
  CHECK(write_figures_json(*reported.read->article, "null")
            .starts_with("{\"id\":null,\"figures\":[{\"id\":0,"));
  CHECK(write_figures_json(*reported.read->article).starts_with("{\"figures\":[{\"id\":0,"));
}

TEST_CASE("without a publication date the report says null") {
  CHECK(contains(write_json(test::report_article("There were 27 ships.", "").report()),
                 "\"published\":null"));
}
