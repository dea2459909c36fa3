#include "claims/discourse.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "describe.h"

using namespace tallymark;
using tallymark::test::ids;
using tallymark::test::read_article;

namespace {

// Every edition mentioned, "words=editions rule", with a bar between two.
std::string editions_of(std::string_view text, std::string_view published = test::kWorldDate) {
  auto read = read_article(text, published);
  Discourse discourse(*read->article);
  std::string out;
  for (const EditionMention& edition : discourse.editions()) {
    if (!out.empty()) out += " | ";
    const auto& tokens = read->document->tokens;
    out += read->document->text_of(
        Span{tokens[edition.token_begin].span.begin, tokens[edition.token_end - 1].span.end});
    out += "=";
    for (uint32_t id : edition.editions) out += read->library.editions[id].id;
    if (!edition.rule.empty()) out += " " + std::string(edition.rule);
  }
  return out;
}

std::string groups_of(std::string_view text) {
  auto read = read_article(text);
  Discourse discourse(*read->article);
  std::string out;
  for (const GroupMention& group : discourse.groups())
    out += (out.empty() ? "" : " | ") + ids(read->library, group.entities);
  return out;
}

// What the last token of the text that can stand for an entity stands for.
std::string antecedent(std::string_view text) {
  using namespace language;
  auto read = read_article(text);
  Discourse discourse(*read->article);
  const auto& tokens = read->document->tokens;
  for (uint32_t i = static_cast<uint32_t>(tokens.size()); i-- > 0;) {
    if (!tokens[i].has(kTypeNouns | kPronoun | kPossessive)) continue;
    Antecedent found = discourse.resolve_noun(i, i + 1);
    return found.entity == kNone ? "" : std::string(read->library.entities[found.entity].id);
  }
  return "no such word";
}

struct Row {
  const char *text, *found;
};

}  // namespace

TEST_CASE("editions are named by their year or meant by the date") {
  const Row table[] = {
      {"The 2019 Tide Atlas says so.", "2019 Tide Atlas=tide-2019"},
      {"The Tide Atlas (2019) says so.", "Tide Atlas (2019=tide-2019"},
      {"The Tide Atlas for 2019 says so.", "Tide Atlas for 2019=tide-2019"},
      {"The 2017 Tide Atlas says so.", "2017 Tide Atlas="},
      {"The Tide Atlas says so.", "Tide Atlas=tide-2022 edition:publication-date"},
      {"The last Tide Atlas said so.", "Tide Atlas=tide-2019 edition:predecessor"},
      {"The 2019 Tide Atlas is out. The Tide Atlas says so.",
       "2019 Tide Atlas=tide-2019 | Tide Atlas=tide-2019 edition:anaphora"},
      {"No atlas says so.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(editions_of(row.text) == row.found);
  }
}

TEST_CASE("without a publication date only a year names an edition") {
  CHECK(editions_of("The Tide Atlas says so.", "") == "Tide Atlas= edition:publication-date");
  CHECK(editions_of("The 2019 Tide Atlas says so.", "") == "2019 Tide Atlas=tide-2019");
}

TEST_CASE("an edition not out yet is not meant") {
  CHECK(editions_of("The Tide Atlas says so.", "2022-05-31") ==
        "Tide Atlas=tide-2019 edition:publication-date");
  CHECK(editions_of("The Tide Atlas says so.", "2022-06-01") ==
        "Tide Atlas=tide-2022 edition:publication-date");
  CHECK(editions_of("The Tide Atlas says so.", "2010-01-01") ==
        "Tide Atlas= edition:publication-date");
}

TEST_CASE("type nouns take an edition up again") {
  const Row table[] = {
      {"The 2022 Tide Atlas is out. The report has maps.",
       "2022 Tide Atlas=tide-2022 | The report=tide-2022 edition:anaphora"},
      {"The 2022 Tide Atlas is out, after its previous survey of 2019.",
       "2022 Tide Atlas=tide-2022 | its previous survey=tide-2019 edition:predecessor"},
      {"The 2022 Tide Atlas is out. The 2016 edition had maps.",
       "2022 Tide Atlas=tide-2022 | The 2016 edition=tide-2016"},
      {"The 2022 Tide Atlas is out. A report by others has maps.",
       "2022 Tide Atlas=tide-2022 | A report= edition:new"},
      {"The 2022 Tide Atlas is out. A new report has maps. The report is long.",
       "2022 Tide Atlas=tide-2022 | A new report= edition:new"},
      {"The 2022 Tide Atlas is out. One. Two. Three. The report has maps.",
       "2022 Tide Atlas=tide-2022"},
      {"The report has maps.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(editions_of(row.text) == row.found);
  }
}

TEST_CASE("the edition in force at a place") {
  auto at = [](std::string_view text, std::string_view word) {
    auto read = read_article(text);
    Discourse discourse(*read->article);
    uint32_t token = 0;
    while (read->document->tokens[token].lower != word) ++token;
    const EditionMention* edition = discourse.edition_at(token);
    return edition == nullptr || edition->editions.empty()
               ? std::string()
               : std::string(read->library.editions[edition->editions[0]].id);
  };
  CHECK(at("The 2022 Tide Atlas has 73, the 2019 edition here.", "73") == "tide-2022");
  CHECK(at("The 2022 Tide Atlas has maps, the 2019 edition 58.", "58") == "tide-2019");
  CHECK(at("Novaria has 58 in the 2019 Tide Atlas.", "58") == "tide-2019");
  CHECK(at("See the 2019 Tide Atlas. Novaria has 58.", "58") == "tide-2019");
  CHECK(at("See the 2019 Tide Atlas. It rained. It snowed. Novaria has 58.", "58") == "");
  CHECK(at("See the 2019 Tide Atlas. A survey by others is out. Novaria has 58.", "58") == "");
}

TEST_CASE("a group is the countries that were joined before") {
  const Row table[] = {
      {"Kelland and Novaria met. The two countries agreed.", "KEL+NOV"},
      {"Kelland and Novaria met. The two allies agreed.", "KEL+NOV"},
      {"Kelland, Novaria and Ostrania met. The three nations agreed.", "KEL+NOV+OST"},
      {"Kelland and Novaria met. The three nations agreed.", ""},
      {"Kelland met Novaria. The two countries agreed.", ""},
      {"Kelland and Novaria met. Two countries agreed.", ""},
      {"The two countries agreed.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(groups_of(row.text) == row.found);
  }
}

TEST_CASE("a noun or pronoun stands for one entity of its type") {
  const Row table[] = {
      {"Novaria is wet. The nation is small.", "NOV"},
      {"Novaria is wet, and it is small.", "NOV"},
      {"Novaria is wet. Kelland is dry. The nation is small.", "KEL"},
      {"Novaria trades with Kelland. The nation is small.", "NOV"},
      {"The Ministry of Ports acted in Novaria. The ministry is large.", "ORG:PORTS"},
      {"The Treasury acted. The ministry is large.", ""},
      {"Ilo Marsh left Novaria. The man is old.", "P:MARSH"},
      {"Novaria is wet. The man is old.", ""},
      {"Novarian ships left. The nation is small.", ""},
      {"Novaria and Kelland are wet. The nation is small.", ""},
      {"Novaria is wet. One. Two. Three. The nation is small.", ""},
      {"The nation is small.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(antecedent(row.text) == row.found);
  }
}
