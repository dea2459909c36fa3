#include "judge/own_arithmetic.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "judge/slips.h"

namespace tallymark {

Finding judge_relation(const Article& article, Relation relation) {
  Finding finding;
  finding.rule = relation.rule;
  finding.own_arithmetic = true;
  finding.figures = std::move(relation.judged);
  finding.operands = std::move(relation.operands);
  finding.working = std::move(relation.working);
  finding.expected = relation.expected;
  finding.expected_text = std::move(relation.expected_text);
  for (uint32_t id : finding.figures) finding.spans.push_back(article.figures[id].span);
  for (uint32_t id : finding.operands) finding.spans.push_back(article.figures[id].span);
  finding.spans.insert(finding.spans.end(), relation.words.begin(), relation.words.end());
  std::sort(finding.spans.begin(), finding.spans.end(),
            [](Span a, Span b) { return a.begin < b.begin; });
  const Figure& figure = article.figures[finding.figures[0]];
  if (relation.agreement == Agreement::agrees) {
    finding.verdict = Verdict::supported;
    bool exact = figure.value && finding.expected && *figure.value == *finding.expected;
    finding.reason = figure.hedge != Hedge::none               ? Reason::within_hedge
                     : exact || !finding.expected_text.empty() ? Reason::exact
                                                               : Reason::rounded;
    return finding;
  }
  finding.verdict = Verdict::contradicted;
  finding.reason = Reason::differs;
  if (!relation.slip && figure.value && finding.expected)
    relation.slip = number_slip(figure, *finding.expected);
  if (relation.slip) {
    std::string text = finding.expected_text.empty() && finding.expected ? shown(*finding.expected)
                                                                         : finding.expected_text;
    finding.slip = Slip{*relation.slip, finding.expected, finding.expected_text, text};
  }
  return finding;
}

}  // namespace tallymark
