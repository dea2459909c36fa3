#include "judge/with_table.h"

#include "judge/slips.h"

namespace tallymark {
namespace {

// A ranking is told by its first place, and by what shares it.
constexpr size_t kCellsCited = 4;

EvidenceRow row_of(const TableText& table, const TableClaim& claim, const CellPlace& place) {
  EvidenceRow row;
  row.kind = RowKind::cell;
  row.row = place.row;
  row.figure = place.column;
  row.value = claim.expected;
  if (!claim.expected && place.row != kNone && place.column != kNone)
    row.value_text = table.text(place.row, place.column);
  return row;
}

}  // namespace

Finding judge_table_claim(const Article& article, const TableText& table, const TableClaim& claim) {
  Finding finding;
  finding.rule = claim.rule;
  finding.figures = claim.figures;
  for (uint32_t id : claim.figures) finding.spans.push_back(article.figures[id].span);
  finding.reason = claim.how;
  finding.expected = claim.expected;
  finding.expected_text = claim.expected_text;
  for (const CellPlace& place : claim.cells) {
    if (finding.evidence.size() == kCellsCited) break;
    finding.evidence.push_back(row_of(table, claim, place));
  }
  switch (claim.agreement) {
    case Agreement::agrees:
      finding.verdict = Verdict::supported;
      break;
    case Agreement::between:
      finding.verdict = Verdict::review;
      break;
    case Agreement::differs:
      finding.verdict = Verdict::contradicted;
      break;
  }
  const Figure& figure = article.figures[claim.figures[0]];
  bool plain = finding.verdict == Verdict::contradicted && claim.figures.size() == 1;
  if (plain && claim.expected && figure.value && figure.text_value.empty()) {
    if (auto name = number_slip(figure, *claim.expected))
      finding.slip = Slip{*name, claim.expected, {}, claim.expected->to_string()};
  }
  return finding;
}

}  // namespace tallymark
