#include "consistency/weekday.h"

#include "quantity/calendar.h"

namespace tallymark {

WeekdayAgreement check_weekday(const Figure& figure) {
  if (figure.weekday == 0 || !figure.year_stated || !figure.first_day)
    return WeekdayAgreement::none;
  if (figure.first_day != figure.last_day) return WeekdayAgreement::none;
  return weekday_of(*figure.first_day) == figure.weekday ? WeekdayAgreement::agrees
                                                         : WeekdayAgreement::differs;
}

}  // namespace tallymark
