#include "judge/slips.h"

#include <catch2/catch_test_macros.hpp>

#include "judged.h"

using namespace tallymark;
using tallymark::test::Judged;

TEST_CASE("what alone explains a mismatch is named") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.", "74.3",
       "contradicted digits-swapped"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 93.4.", "93.4",
       "contradicted digit-changed"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 7.34.", "7.34",
       "contradicted magnitude"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 734.", "734",
       "contradicted magnitude"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 percent.", "73.4 percent",
       "contradicted unit"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 12.9.", "12.9", "contradicted"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 58.2.", "58.2",
       "contradicted other-edition"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 61.8, while Kelland has more.",
       "61.8", "contradicted other-entity"},
      {"Novaria's literacy rate was 84.1 percent in 2021.", "84.1 percent",
       "contradicted other-period"},
      {"Kelland blacklisted five individuals on Tuesday.", "five individuals",
       "contradicted off-by-one"},
      {"Kelland blacklisted six individuals on Tuesday.", "six individuals",
       "contradicted other-event"},
      {"Drumia criminalised dredging in 1984.", "1984", "contradicted other-event"},
      {"In the 2022 Tide Atlas, Kelland has the highest flood prevalence.", "highest",
       "contradicted rank"},
      {"The 2022 Tide Atlas was published on Tuesday.", "Tuesday", "contradicted weekday"},
      {"Three firms (Reed Shipping and Salt Lines) left.", "Three firms",
       "contradicted list-count"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("a slip says what was expected, as the source writes it") {
  auto judged =
      test::judge_article("In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.");
  const auto& ids = judged.judgement.findings_of.back();
  const Finding& finding = judged.judgement.findings[ids.front()];
  REQUIRE(finding.slip);
  CHECK(finding.slip->expected == Decimal(734, -1));
  CHECK(finding.slip->text == "73.4");
}

TEST_CASE("where the verb is what is wrong, its words are marked with the date") {
  auto judged = test::judge_article("Drumia criminalised dredging in 1984.");
  const Finding& finding = judged.judgement.findings[judged.judgement.findings_of[0].front()];
  REQUIRE(finding.spans.size() == 2);
  CHECK(judged.read->document->text_of(finding.spans[0]) == "criminalised");
  CHECK(judged.read->document->text_of(finding.spans[1]) == "1984");
}
