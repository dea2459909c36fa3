#include "consistency/calendar.h"

#include "language/messages.h"

namespace tallymark {

void check_calendar(const Passage& passage, std::vector<Relation>& found) {
  for (uint32_t id : passage.figures()) {
    const Figure& figure = passage.figure(id);
    if (figure.impossible == Impossible::none) continue;
    // "the joke date of April 31", "the 13th month of the Ethiopian year"
    Gap sentence = passage.gap(passage.begin(), passage.end());
    if ((sentence.roles & language::kUnreal) != 0) continue;
    std::string limit = std::to_string(figure.impossible_limit);
    Relation relation;
    relation.rule = Rule::calendar;
    relation.agreement = Agreement::differs;
    relation.judged = {id};
    relation.working = std::to_string(figure.impossible_stated) + " > " + limit;
    switch (figure.impossible) {
      case Impossible::day:
        relation.expected_text = language::last_day_text(limit);
        break;
      case Impossible::hour:
        relation.expected_text = language::last_hour_text(limit);
        break;
      case Impossible::minute:
        relation.expected_text = language::last_minute_text(limit);
        break;
      default:
        relation.expected_text = language::last_place_text(limit);
        break;
    }
    found.push_back(std::move(relation));
  }
}

}  // namespace tallymark
