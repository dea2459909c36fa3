#include "claims/attitude.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "describe.h"

using namespace tallymark;

namespace {

// The attitude towards the last figure of the text, by the names of what is set.
std::string attitude(std::string_view text) {
  auto read = test::read_article(text);
  Discourse discourse(*read->article);
  REQUIRE_FALSE(read->figures.empty());
  Attitude found = read_attitude(*read->article, discourse, read->figures.back().token_begin);
  std::string out;
  auto add = [&](bool set, std::string_view name) {
    if (!set) return;
    if (!out.empty()) out += " ";
    out += name;
  };
  add(found.negated, "negated");
  add(found.hypothetical, "hypothetical");
  add(found.forecast, "forecast");
  add(found.target, "target");
  add(found.quoted, "quoted");
  add(found.question, "question");
  add(found.own_estimate, "own-estimate");
  add(found.speaker == Speaker::unknown, "by-unknown");
  if (found.speaker == Speaker::entity)
    add(true, "by-" + std::string(read->library.entities[found.speaker_entity].id));
  return out;
}

struct Row {
  const char *text, *attitude;
};

}  // namespace

TEST_CASE("what a sentence does with a figure besides stating it") {
  const Row table[] = {
      {"Novaria has 40 ships.", ""},
      {"Novaria does not have 40 ships.", "negated"},
      {"Novaria never had 40 ships.", "negated"},
      {"Kelland denied that Novaria has 40 ships.", "negated"},
      {"Novaria is expected to have 40 ships.", "forecast"},
      {"Novaria will have 40 ships.", "forecast"},
      {"Novaria aims to have 40 ships.", "target"},
      {"Novaria pledged 40 ships.", "target"},
      {"Kelland called for 40 ships.", "target"},
      {"Novaria might have 40 ships.", "hypothetical"},
      {"If Novaria had 40 ships, it won.", "hypothetical"},
      {"Novaria wins if it has 40 ships.", "hypothetical"},
      {"It is rumoured to have 40 ships.", "hypothetical"},
      {"Does Novaria have 40 ships?", "question"},
      {"In May Novaria had 40 ships.", ""},
      {"Novaria had 40 ships, and did not sail.", "negated"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(attitude(row.text) == row.attitude);
  }
}

TEST_CASE("a denial in another clause is not of this figure") {
  const Row table[] = {
      {"Kelland did not sail, while Novaria had 40 ships.", ""},
      {"Novaria, which did not sail, has seas \u2013 and 40 ships.", ""},
      {"Kelland never sailed. Novaria has 40 ships.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(attitude(row.text) == row.attitude);
  }
}

TEST_CASE("who says it") {
  const Row table[] = {
      {"Novaria said it had 40 ships.", "by-NOV"},
      {"It had 40 ships, Novaria said.", "by-NOV"},
      {"It had 40 ships, according to Novaria.", "by-NOV"},
      {"According to the Tide Atlas, it has 40 ships.", "by-PUB:TIDE"},
      {"The Ministry of Ports said it had 40 ships.", "by-ORG:PORTS"},
      {"Analysts said it had 40 ships.", "by-unknown"},
      {"It had 40 ships, said to be old.", ""},
      {"Analysts estimate that it has 40 ships.", "own-estimate by-unknown"},
      {"The Tide Atlas estimates that it has 40 ships.", "own-estimate by-PUB:TIDE"},
      {"The leader of Novaria said it had 40 ships.", "by-unknown"},
      {"Novaria's opposition said it had 40 ships.", "by-unknown"},
      {"Novarian fishers said it had 40 ships.", "by-unknown"},
      {"The report has 40 ships.", ""},
      {"Novaria said it rained. It had 40 ships.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(attitude(row.text) == row.attitude);
  }
}

TEST_CASE("words in quotation marks are quoted") {
  CHECK(attitude("\"Novaria has 40 ships,\" Marsh said.").starts_with("quoted"));
  CHECK(attitude("\u201CNovaria has 40 ships\u201D.") == "quoted");
  CHECK(attitude("\"Novaria is rich\", and has 40 ships.") == "");
}

TEST_CASE("denied in so many words, and who speaks by a pronoun or an office") {
  const Row table[] = {
      {"It is misleading to say that Novaria has 73.", "negated"},
      {"Novaria is No. 2.", ""},
      {"The 2022 Tide Atlas is out. It found that Novaria has 73.", "by-PUB:TIDE"},
      {"Divers read the 2022 Tide Atlas. It found that Novaria has 73.", "by-unknown"},
      {"Novaria counted, its office said, and found 73.", "by-NOV"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(attitude(row.text) == row.attitude);
  }
}
