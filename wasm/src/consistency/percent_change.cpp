#include "consistency/percent_change.h"

#include "consistency/arithmetic.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

std::string working_of(const Change& change, const Amount& computed) {
  return "(" + shown(*change.to.value) + " − " + shown(*change.from.value) + ") ÷ " +
         shown(*change.from.value) + " = " + shown(*computed.value) + "%";
}

}  // namespace

void check_percent_change(const Passage& passage, const Change& change,
                          std::vector<Relation>& found) {
  const Figure& stated = passage.figure(change.amount_figure);
  if (stated.kind != FigureKind::percent || stated.unit != kPercentUnit || change.otherwise) return;
  Amount computed = percent_change(change.from, change.to);
  if (!computed.value) return;
  Amount said = signed_amount(change, stated, computed);
  Relation relation = relate(Rule::percent_change, change, computed, said);
  relation.working = working_of(change, computed);
  relation.expected = round_to(absolute(*computed.value), stated.step);
  bool of_percent = passage.figure(change.from_figure).unit == kPercentUnit &&
                    passage.figure(change.to_figure).unit == kPercentUnit;
  Amount points = minus(change.to, change.from);
  if (relation.agreement == Agreement::differs && of_percent && touch(points.narrow, said.narrow))
    relation.slip = SlipName::percent_vs_points;
  found.push_back(std::move(relation));
}

}  // namespace tallymark
