#include "consistency/difference.h"

#include "consistency/arithmetic.h"

namespace tallymark {
namespace {

constexpr std::string_view kPercent = "percent", kPoints = "percentage-point";

// True if the amount is of the same kind of thing as the two ends.
bool is_of_ends(const Figure& stated, const Figure& end) {
  bool points = stated.unit == kPoints ||
                (language::arithmetic_roles(stated.unit) & language::kScorePoint) != 0;
  if (end.unit == kPercent || stated.unit == kPoints) return points && end.unit == kPercent;
  if (stated.unit == kPercent || stated.kind == FigureKind::comparison ||
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
  Amount said = result_of(stated);
  bool down = *computed.value < Decimal();
  if (change.direction < 0 || (change.direction == 0 && down)) said = negated(said);
  Relation relation;
  relation.rule = Rule::difference;
  relation.judged = {change.amount_figure};
  relation.operands = {change.from_figure, change.to_figure};
  relation.agreement = compare(computed, said);
  relation.working =
      shown(*change.to.value) + " − " + shown(*change.from.value) + " = " + shown(*computed.value);
  relation.expected = absolute(*computed.value);
  if (relation.agreement == Agreement::differs) {
    Amount percent = percent_change(change.from, change.to);
    if (stated.unit != kPercent && touch(computed.wide, said.wide) == false &&
        passage.figure(change.from_figure).unit == kPercent && touch(percent.narrow, said.narrow)) {
      relation.slip = SlipName::percent_vs_points;
    } else if (touch(computed.narrow, negated(said).narrow)) {
      relation.slip = SlipName::direction;
    }
  }
  found.push_back(std::move(relation));
}

}  // namespace tallymark
