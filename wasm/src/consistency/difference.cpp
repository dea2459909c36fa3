#include "consistency/difference.h"

#include "consistency/arithmetic.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

// True if the amount is of the same kind of thing as the two ends.
bool is_of_ends(const Figure& stated, const Figure& end) {
  bool points = stated.unit == kPointUnit ||
                (language::arithmetic_roles(stated.unit) & language::kScorePoint) != 0;
  if (end.unit == kPercentUnit || stated.unit == kPointUnit)
    return points && end.unit == kPercentUnit;
  if (stated.unit == kPercentUnit || stated.kind == FigureKind::comparison ||
      stated.kind == FigureKind::ratio)
    return false;
  return same_unit(stated, end);
}

}  // namespace

void check_difference(const Passage& passage, const Change& change, std::vector<Relation>& found) {
  const Figure& stated = passage.figure(change.amount_figure);
  if (change.otherwise || !is_of_ends(stated, passage.figure(change.from_figure)) ||
      !is_of_ends(stated, passage.figure(change.to_figure)))
    return;
  Amount computed = minus(change.to, change.from);
  if (!computed.value || !stated.value) return;
  Amount said = signed_amount(change, stated, computed);
  Relation relation = relate(Rule::difference, change, computed, said);
  relation.working =
      shown(*change.to.value) + " − " + shown(*change.from.value) + " = " + shown(*computed.value);
  relation.expected = absolute(*computed.value);
  bool of_percent = passage.figure(change.from_figure).unit == kPercentUnit;
  Amount percent = percent_change(change.from, change.to);
  if (relation.agreement == Agreement::differs && of_percent && touch(percent.narrow, said.narrow))
    relation.slip = SlipName::percent_vs_points;
  found.push_back(std::move(relation));
}

}  // namespace tallymark
