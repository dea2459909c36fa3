#include "judge/ledger.h"

#include <catch2/catch_test_macros.hpp>

#include "judged.h"

using namespace tallymark;

namespace {

Finding finding_of(Verdict verdict, bool own = false, uint32_t figure = 0) {
  Finding finding;
  finding.verdict = verdict;
  finding.figures = {figure};
  finding.own_arithmetic = own;
  return finding;
}

// The verdict shown for one figure with these findings, and whether the first of them is the one
// shown.
struct Shown {
  Verdict verdict;
  Verdict first;
};

Shown settled(std::vector<Finding> findings) {
  auto read = test::read_article("There were 27 ships.");
  Judgement judgement;
  judgement.findings = std::move(findings);
  settle_figures(*read->article, true, judgement);
  return {judgement.verdicts.at(0),
          judgement.findings[judgement.findings_of.at(0).front()].verdict};
}

}  // namespace

TEST_CASE("of several findings on a figure the strongest is shown") {
  using enum Verdict;
  struct Row {
    std::vector<Finding> findings;
    Verdict verdict;
  };
  const Row table[] = {
      {{finding_of(supported)}, supported},
      {{finding_of(unchecked), finding_of(supported)}, supported},
      {{finding_of(supported), finding_of(context)}, context},
      {{finding_of(context), finding_of(review)}, review},
      {{finding_of(review), finding_of(contradicted)}, contradicted},
      {{finding_of(supported), finding_of(contradicted, true)}, contradicted},
      {{finding_of(contradicted), finding_of(contradicted, true)}, contradicted},
      {{finding_of(unchecked), finding_of(contradicted)}, contradicted},
  };
  for (const Row& row : table) CHECK(settled(row.findings).verdict == row.verdict);
}

TEST_CASE("a support and a contradiction on reference data together are for review") {
  using enum Verdict;
  CHECK(settled({finding_of(supported), finding_of(contradicted)}).verdict == review);
  CHECK(settled({finding_of(contradicted), finding_of(supported)}).verdict == review);
  // The article's own sum does not speak for the reference.
  CHECK(settled({finding_of(supported, true), finding_of(contradicted)}).verdict == contradicted);
}

TEST_CASE("own arithmetic stands before the reference, also among those that do not agree") {
  auto read = test::read_article("There were 27 ships.");
  Judgement judgement;
  judgement.findings = {finding_of(Verdict::contradicted), finding_of(Verdict::contradicted, true)};
  settle_figures(*read->article, true, judgement);
  CHECK(judgement.findings[judgement.findings_of[0].front()].own_arithmetic);
  REQUIRE(judgement.findings_of[0].size() == 2);
}

TEST_CASE("every figure is in the ledger, with the reason for which it was not compared") {
  auto reason = [](std::string_view text, std::string_view published, bool english) {
    auto read = test::read_article(text, published);
    Judgement judgement;
    settle_figures(*read->article, english, judgement);
    REQUIRE(judgement.verdicts.size() == read->figures.size());
    REQUIRE(judgement.findings_of.at(0).size() == 1);
    CHECK(judgement.verdicts[0] == Verdict::unchecked);
    return judgement.findings[judgement.findings_of[0][0]].reason;
  };
  CHECK(reason("There were 27 ships.", "2022-06-03", true) == Reason::no_data);
  CHECK(reason("There were 27 ships.", "2022-06-03", false) == Reason::language);
  CHECK(reason("There were thousands of ships.", "2022-06-03", true) == Reason::too_vague);
  CHECK(reason("It came on Tuesday.", "", true) == Reason::no_date);
  CHECK(reason("It came on Tuesday.", "2022-06-03", true) == Reason::no_data);
  CHECK(reason("It came in 1984.", "", true) == Reason::no_data);
}

TEST_CASE("findings stand in the order of their figures") {
  auto read = test::read_article("There were 27 ships and 30 boats.");
  Judgement judgement;
  judgement.findings = {finding_of(Verdict::supported, false, 1)};
  settle_figures(*read->article, true, judgement);
  REQUIRE(judgement.findings.size() == 2);
  CHECK(judgement.findings[0].figures[0] == 0);
  CHECK(judgement.findings[1].figures[0] == 1);
  CHECK(judgement.verdicts[0] == Verdict::unchecked);
  CHECK(judgement.verdicts[1] == Verdict::supported);
}

TEST_CASE("a text in another language is not compared") {
  auto read = test::read_article("In the 2022 Tide Atlas, Novaria has a flood prevalence of 84.9.");
  Judgement judgement = judge(*read->article, extract_claims(*read->article), {}, nullptr, false);
  for (Verdict verdict : judgement.verdicts) CHECK(verdict == Verdict::unchecked);
  for (const Finding& finding : judgement.findings) CHECK(finding.reason == Reason::language);
}

TEST_CASE("what moves by the day is said to, whoever's it is") {
  auto sheets = test::world();
  sheets.text["measures"] +=
      "tide_price,Price of tides,,USD,,,money,tide prices,,0,P0Y,yearly,,highest,,\n"
      "toll,Toll,,person,,,count,toll,,0,P0Y,yearly,,highest,,\n";
  auto reason = [&](std::string_view text) {
    auto read = test::read_article(text, test::kWorldDate, sheets);
    Judgement judgement;
    settle_figures(*read->article, true, judgement);
    return judgement.findings.at(0).reason;
  };
  CHECK(reason("Tide prices rose to $83 a barrel.") == Reason::changes_too_fast);
  CHECK(reason("The toll stands at 51.") == Reason::changes_too_fast);
  CHECK(reason("Tide prices rose by 3 percent.") == Reason::no_data);  // no sum of money
  CHECK(reason("A fee of $83 drove tide prices up.") == Reason::no_data);
  CHECK(reason("The port has 51 cranes.") == Reason::no_data);
}
