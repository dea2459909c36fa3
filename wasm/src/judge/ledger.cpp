#include "judge/ledger.h"

#include <algorithm>

namespace tallymark {
namespace {

int precedence(const Finding& finding) {
  bool source = finding.rule == Rule::against_source;
  switch (finding.verdict) {
    case Verdict::contradicted:
      return finding.own_arithmetic ? 0 : source ? 2 : 1;
    case Verdict::review:
      return 3;
    case Verdict::context:
      return 4;
    case Verdict::supported:
      return finding.own_arithmetic ? 7 : source ? 6 : 5;
    case Verdict::unchecked:
      return source ? 8 : 9;
  }
  return 9;
}

// The figure can be a value of such a measure.
bool fits(const Figure& figure, MeasureKind kind) {
  switch (kind) {
    case MeasureKind::money:
      return figure.kind == FigureKind::money || figure.kind == FigureKind::rate;
    case MeasureKind::percent:
      return figure.kind == FigureKind::percent;
    case MeasureKind::count:
      return figure.kind == FigureKind::count || figure.kind == FigureKind::number;
    default:
      return figure.kind == FigureKind::number;
  }
}

// "Oil prices rose to $83 a barrel", "the toll stands at 51": the clause names, before the figure,
// what changes by the day, whoever's it is.
bool changes_too_fast(const Article& article, const Figure& figure) {
  uint32_t clause = clause_at(article.clauses, figure.token_begin);
  if (clause == kNone) return false;
  for (uint32_t id : article.mentions_in(article.clauses[clause].token_begin, figure.token_begin)) {
    const Mention& mention = article.mentions[id];
    if (mention.kind != NameKind::measure) continue;
    for (uint32_t target : mention.targets) {
      const Measure& measure = article.library.measures[target];
      if (measure.valid_for == kChangesTooFast && fits(figure, measure.kind)) return true;
    }
  }
  return false;
}

// Why a figure without a claim was not compared.
Reason why_unchecked(const Article& article, const Figure& figure, bool english, bool operand) {
  if (!english) return Reason::language;
  if (operand) return Reason::operand;
  if (figure.vague) return Reason::too_vague;
  bool relative = figure.date_form == DateForm::relative || figure.date_form == DateForm::weekday ||
                  figure.date_form == DateForm::partial;
  if (figure.kind == FigureKind::date && relative && !article.published) return Reason::no_date;
  return changes_too_fast(article, figure) ? Reason::changes_too_fast : Reason::no_data;
}

}  // namespace

void settle_figures(const Article& article, bool english, Judgement& judgement) {
  std::vector<Finding>& findings = judgement.findings;
  std::vector<bool> has(article.figures.size(), false), operand = has;
  for (const Finding& finding : findings) {
    for (uint32_t figure : finding.figures) has[figure] = true;
    for (uint32_t figure : finding.operands) operand[figure] = true;
  }
  for (uint32_t i = 0; i < article.figures.size(); ++i) {
    if (has[i]) continue;
    Finding finding;
    finding.rule = english ? Rule::none : Rule::language;
    finding.reason = why_unchecked(article, article.figures[i], english, operand[i]);
    finding.figures = {i};
    finding.spans = {article.figures[i].span};
    findings.push_back(finding);
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.figures[0] < b.figures[0]; });

  judgement.verdicts.assign(article.figures.size(), Verdict::unchecked);
  judgement.findings_of.assign(article.figures.size(), {});
  for (uint32_t i = 0; i < findings.size(); ++i) {
    for (uint32_t figure : findings[i].figures) judgement.findings_of[figure].push_back(i);
  }
  for (uint32_t figure = 0; figure < article.figures.size(); ++figure) {
    auto& ids = judgement.findings_of[figure];
    std::stable_sort(ids.begin(), ids.end(), [&](uint32_t a, uint32_t b) {
      return precedence(findings[a]) < precedence(findings[b]);
    });
    const Finding& shown = findings[ids.front()];
    bool supported = false;
    for (uint32_t id : ids) {
      supported |= findings[id].verdict == Verdict::supported && !findings[id].own_arithmetic &&
                   findings[id].rule != Rule::against_source;
    }
    bool disagree = shown.verdict == Verdict::contradicted && !shown.own_arithmetic && supported;
    judgement.verdicts[figure] = disagree ? Verdict::review : shown.verdict;
  }
}

}  // namespace tallymark
