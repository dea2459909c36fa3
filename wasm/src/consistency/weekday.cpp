#include "consistency/weekday.h"

#include <algorithm>
#include <cstdlib>

#include "consistency/moments.h"
#include "language/messages.h"
#include "quantity/calendar.h"

namespace tallymark {

namespace {

// News of "Tuesday, May 23" is of the weeks around it.
constexpr int32_t kNearDays = 45;
// Of a span of years as many as bring every weekday.
constexpr int32_t kMostYears = 28;

bool falls_on(int32_t year, const CivilDate& date, int weekday) {
  CivilDate other{year, date.month, date.day};
  return is_valid_date(other) && weekday_of(day_of(other)) == weekday;
}

// No other year can be meant than the one the figure was read in.
bool is_certain(const Article& article, const Figure& figure) {
  if (figure.year_stated) return true;
  if (!article.published || is_quoted(article, figure.token_begin)) return false;
  // "on a Friday, the 13th of March": of some year.
  if (figure.token_begin > 0 && article.token(figure.token_begin - 1).has(language::kIndefinite))
    return false;
  if (std::abs(*figure.first_day - *article.published) > kNearDays) return false;
  CivilDate date = date_of(*figure.first_day);
  int weekday = figure.weekday;
  if (weekday_of(*figure.first_day) == weekday) return true;
  if (falls_on(date.year - 1, date, weekday) || falls_on(date.year + 1, date, weekday))
    return false;
  for (const Figure& other : article.figures) {
    if (!other.year_stated || !other.first_day) continue;
    int32_t last = date_of(*other.last_day).year;
    int32_t first = std::max(date_of(*other.first_day).year, last - kMostYears);
    for (int32_t year = first - 1; year <= last + 1; ++year) {
      if (falls_on(year, date, weekday)) return false;
    }
  }
  return true;
}

}  // namespace

void check_weekdays(const Passage& passage, std::vector<Relation>& found) {
  for (uint32_t id : passage.figures()) {
    const Figure& figure = passage.figure(id);
    if (figure.weekday == 0 || !figure.first_day) continue;
    if (figure.first_day != figure.last_day) continue;
    if (!is_certain(passage.article(), figure)) continue;
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
