#include "judge/judge.h"

#include <catch2/catch_test_macros.hpp>

#include "judged.h"

using namespace tallymark;
using tallymark::test::Judged;

TEST_CASE(
    "a list that adds up is supported by the article itself, and by the packs where they know it") {
  auto judged = test::judge_article(
      "Kelland blacklisted three companies: Reed Shipping, Salt Lines and Alga Trading.");
  REQUIRE_FALSE(judged.judgement.findings_of.at(0).empty());
  bool own = false;
  for (uint32_t id : judged.judgement.findings_of[0]) {
    const Finding& finding = judged.judgement.findings[id];
    if (finding.rule != Rule::list_count) continue;
    own = true;
    CHECK(finding.own_arithmetic);
    CHECK(finding.verdict == Verdict::supported);
    CHECK(finding.spans.size() == 4);
    REQUIRE_FALSE(finding.evidence.empty());
    CHECK(judged.read->library.events[finding.evidence[0].row].id == "kel-may");
  }
  CHECK(own);
}

TEST_CASE("a list that does not add up marks the count and every item") {
  auto judged = test::judge_article("Three firms (Reed Shipping and Salt Lines) left.");
  const Finding& finding = judged.judgement.findings[judged.judgement.findings_of.at(0).front()];
  CHECK(finding.verdict == Verdict::contradicted);
  REQUIRE(finding.spans.size() == 3);
  CHECK(judged.read->document->text_of(finding.spans[1]) == "Reed Shipping");
  CHECK(judged.read->document->text_of(finding.spans[2]) == "Salt Lines");
}

TEST_CASE("rules carry the names of their claims") {
  auto rule = [](std::string_view text) {
    auto judged = test::judge_article(text);
    return judged.judgement.findings[judged.judgement.findings_of.back().front()].rule;
  };
  CHECK(rule("In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.") == Rule::statistic);
  CHECK(rule("Drumia abolished dredging in 1984.") == Rule::event_date);
  CHECK(rule("The 2022 Tide Atlas was published on Wednesday.") == Rule::edition_date);
  CHECK(rule("The 2022 Tide Atlas is out. Its previous survey came out three years ago.") ==
        Rule::elapsed_time);
  CHECK(rule("There were 27 ships.") == Rule::none);
}

TEST_CASE("both sides of an ellipsis are judged") {
  const char* text =
      "In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people, while "
      "Kelland has 16.8.";
  const Judged table[] = {{text, "73.4 per 1,000 people", "supported"},
                          {text, "16.8", "contradicted digits-swapped"}};
  CHECK_JUDGED(table);
}
