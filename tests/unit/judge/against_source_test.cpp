#include "judge/against_source.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"
#include "judge/ledger.h"

namespace tallymark::test {
namespace {

Finding finding_of(Rule rule, Verdict verdict) {
  Finding finding;
  finding.rule = rule;
  finding.verdict = verdict;
  finding.figures = {0};
  finding.own_arithmetic = rule == Rule::sum;
  return finding;
}

// The verdict on a figure of which two findings were made.
Verdict settled(const Finding& a, const Finding& b) {
  auto read = read_article("The port has 412 cranes.");
  Judgement judgement;
  judgement.findings = {a, b};
  settle_figures(*read->article, true, judgement);
  return judgement.verdicts[0];
}

}  // namespace

TEST_CASE("a source is no reference data") {
  Finding source_differs = finding_of(Rule::against_source, Verdict::contradicted);
  Finding source_agrees = finding_of(Rule::against_source, Verdict::supported);
  CHECK(settled(finding_of(Rule::statistic, Verdict::supported), source_differs) ==
        Verdict::review);
  CHECK(settled(finding_of(Rule::statistic, Verdict::contradicted), source_agrees) ==
        Verdict::contradicted);
  CHECK(settled(finding_of(Rule::sum, Verdict::contradicted), source_agrees) ==
        Verdict::contradicted);
  CHECK(settled(finding_of(Rule::sum, Verdict::supported), source_differs) ==
        Verdict::contradicted);
  CHECK(settled(finding_of(Rule::statistic, Verdict::unchecked), source_agrees) ==
        Verdict::supported);
}

TEST_CASE("a counterpart becomes a finding that quotes the source and marks the word") {
  auto ours = read_article("Traffic fell 3.4 percent."),
       theirs = read_article("Traffic rose 3.4 percent.");
  std::vector<SourceText> sources = {{"release.txt", &*theirs->article}};
  Counterpart counterpart;
  counterpart.standing = Standing::differs;
  counterpart.how = Reason::differs;
  counterpart.source = 0;
  counterpart.partner = 0;
  counterpart.slip = SlipName::direction;
  counterpart.word = {8, 12};
  counterpart.source_word = {8, 12};
  Finding finding = judge_counterpart(*ours->article, sources, counterpart);
  CHECK(finding.verdict == Verdict::contradicted);
  CHECK(finding.expected_text == "rose");
  REQUIRE(finding.spans.size() == 2);
  CHECK(finding.spans[0] == Span{8, 12});
  REQUIRE(finding.evidence.size() == 1);
  CHECK(finding.evidence[0].kind == RowKind::passage);

  counterpart = Counterpart{};
  finding = judge_counterpart(*ours->article, sources, counterpart);
  CHECK(finding.verdict == Verdict::unchecked);
  CHECK(finding.reason == Reason::not_in_source);
  CHECK(finding.evidence.empty());
}

}  // namespace tallymark::test
