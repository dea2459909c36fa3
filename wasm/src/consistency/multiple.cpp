#include "consistency/multiple.h"

#include "consistency/arithmetic.h"

namespace tallymark {

void check_multiple(const Passage& passage, const Change& change, std::vector<Relation>& found) {
  const Figure& stated = passage.figure(change.amount_figure);
  bool times = stated.kind == FigureKind::comparison, part = stated.kind == FigureKind::ratio;
  if ((!times && !part) || change.otherwise) return;
  Amount ratio = over(change.to, change.from);
  // "fell by a third": the rest is two-thirds.
  Amount said = times ? multiple_of(stated) : result_of(stated), one = exactly(Decimal(1));
  if (part) said = change.direction < 0 ? minus(one, said) : plus(one, said);
  if (!ratio.value || !said.value || (part && change.direction == 0)) return;
  Relation relation = relate(Rule::multiple, change, ratio, said);
  std::string to = shown(*change.to.value), from = shown(*change.from.value);
  if (times) {
    relation.working = to + " ÷ " + from + " = " + shown(*ratio.value);
    relation.expected = divide(*ratio.value, Decimal(1), 3);
  } else {
    auto part_of = subtract(*ratio.value, Decimal(1));
    if (!part_of) return;
    relation.working = "(" + to + " − " + from + ") ÷ " + from + " = " + shown(*part_of);
    relation.expected = divide(absolute(*part_of), Decimal(1), 3);
  }
  if (relation.agreement == Agreement::differs) {
    Amount turned = over(one, said);
    if (times && touch(ratio.narrow, turned.narrow)) relation.slip = SlipName::direction;
  }
  found.push_back(std::move(relation));
}

}  // namespace tallymark
