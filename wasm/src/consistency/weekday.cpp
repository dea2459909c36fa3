#include "consistency/weekday.h"

#include "language/messages.h"
#include "quantity/calendar.h"

namespace tallymark {

void check_weekdays(const Passage& passage, std::vector<Relation>& found) {
  for (uint32_t id : passage.figures()) {
    const Figure& figure = passage.figure(id);
    if (figure.weekday == 0 || !figure.year_stated || !figure.first_day) continue;
    if (figure.first_day != figure.last_day) continue;
    int weekday = weekday_of(*figure.first_day);
    Relation relation;
    relation.rule = Rule::weekday;
    relation.judged = {id};
    relation.expected_text = language::weekday_name(weekday);
    relation.agreement = weekday == figure.weekday ? Agreement::agrees : Agreement::differs;
    if (weekday != figure.weekday) relation.slip = SlipName::weekday;
    found.push_back(std::move(relation));
  }
}

}  // namespace tallymark
