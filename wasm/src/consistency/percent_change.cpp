#include "consistency/percent_change.h"

#include "consistency/arithmetic.h"

namespace tallymark {
namespace {

constexpr std::string_view kPercent = "percent";

std::string working_of(const Change& change, const Amount& computed) {
  return "(" + shown(*change.to.value) + " − " + shown(*change.from.value) + ") ÷ " +
         shown(*change.from.value) + " = " + shown(*computed.value) + "%";
}

}  // namespace

void check_percent_change(const Passage& passage, const Change& change,
                          std::vector<Relation>& found) {
  const Figure& stated = passage.figure(change.amount_figure);
  if (stated.kind != FigureKind::percent || stated.unit != kPercent || change.otherwise) return;
  Amount computed = percent_change(change.from, change.to);
  if (!computed.value) return;
  Amount said = result_of(stated);
  // A verb that goes neither way ("changing 12 percent") states the size alone.
  bool down = *computed.value < Decimal();
  if (change.direction < 0 || (change.direction == 0 && down)) said = negated(said);
  Relation relation;
  relation.rule = Rule::percent_change;
  relation.judged = {change.amount_figure};
  relation.operands = {change.from_figure, change.to_figure};
  relation.agreement = compare(computed, said);
  relation.working = working_of(change, computed);
  relation.expected = round_to(absolute(*computed.value), stated.step);
  if (relation.agreement == Agreement::differs) {
    bool of_percent = passage.figure(change.from_figure).unit == kPercent &&
                      passage.figure(change.to_figure).unit == kPercent;
    Amount points = minus(change.to, change.from);
    if (of_percent && touch(points.narrow, said.narrow)) {
      relation.slip = SlipName::percent_vs_points;
    } else if (touch(computed.narrow, negated(said).narrow)) {
      relation.slip = SlipName::direction;
    }
  }
  found.push_back(std::move(relation));
}

}  // namespace tallymark
