// Dates that need the day of publication: "Tuesday", "last Friday", "yesterday", "last year", "five
// years ago". Without that day they have no value; the clock is never read.
#include "figures/date_parts.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

Candidate date_candidate(Scan& scan, uint32_t begin, uint32_t end,
                         const std::optional<Period>& first, const std::optional<Period>& last,
                         DateForm form) {
  Candidate out = scan.candidate(FigureKind::date, begin, end);
  out.figure.date_form = form;
  if (first && last) {
    set_date_range(scan, out, *first, *last, form);
  } else if (first) {
    set_date(scan, out, *first, form);
  }
  return out;
}

void add_date(Scan& scan, uint32_t begin, uint32_t end, const std::optional<Period>& first,
              const std::optional<Period>& last, DateForm form) {
  scan.add(date_candidate(scan, begin, end, first, last, form));
}

// The time span of a unit that lies `steps` units from the day: last year is −1, this week 0.
void unit_at(int32_t day, TimeUnit unit, int32_t steps, std::optional<Period>& first,
             std::optional<Period>& last) {
  CivilDate date = date_of(day);
  switch (unit) {
    case TimeUnit::year:
      first = Period::of_year(date.year + steps);
      break;
    case TimeUnit::decade: {
      int32_t decade = (date.year / 10 + steps) * 10;
      first = Period{Precision::decade, decade, 0, 0, false};
      break;
    }
    case TimeUnit::century: {
      int32_t century = (date.year / 100 + steps) * 100;
      first = Period{Precision::century, century, 0, 0, false};
      break;
    }
    case TimeUnit::month: {
      CivilDate moved = add_months({date.year, date.month, 1}, steps);
      first = Period::of_month(moved.year, moved.month);
      break;
    }
    case TimeUnit::quarter: {
      CivilDate moved = add_months({date.year, date.month, 1}, steps * 3);
      first = Period{Precision::quarter, moved.year, (moved.month - 1) / 3 + 1, 0, false};
      break;
    }
    case TimeUnit::week: {
      int32_t monday = day - (weekday_of(day) - 1) + steps * 7;
      first = Period::of_day(monday);
      last = Period::of_day(monday + 6);
      break;
    }
    default:
      first = Period::of_day(day + steps);
      break;
  }
}

// The date that lies `count` units before (−) or after (+) the day, as precise as the unit.
std::optional<Period> moved_by(int32_t day, TimeUnit unit, int64_t count) {
  if (count > 5000 || count < -5000) return std::nullopt;
  int32_t steps = static_cast<int32_t>(count);
  std::optional<Period> first, last;
  switch (unit) {
    case TimeUnit::second:
    case TimeUnit::minute:
    case TimeUnit::hour:
      return Period::of_day(day);
    case TimeUnit::fortnight:
      first = Period::of_day(day + steps * 14);
      break;
    case TimeUnit::week:
      first = Period::of_day(day + steps * 7);
      break;
    case TimeUnit::decade:
      first = Period::of_year(date_of(day).year + steps * 10);
      break;
    case TimeUnit::century:
      first = Period::of_year(date_of(day).year + steps * 100);
      break;
    default:
      unit_at(day, unit, steps, first, last);
      return first;
  }
  first->approximate = true;
  return first;
}

// "Tuesday", "last Tuesday", "next Friday"
void read_weekday(Scan& scan, uint32_t i) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i), begin = i;
  const FigureWord& word = scan.word(i);
  if (!scan.token(i).capitalised || word.has(kAbbreviation | kNoNoun)) return;
  if (i > first && scan.has(i - 1, kNameNumber) && scan.token(i - 1).capitalised) return;
  // "The Sunday Times", "Tuesday Morning": part of a name
  if (i + 1 < limit && scan.token(i + 1).kind == TokenKind::word && scan.token(i + 1).capitalised &&
      !scan.has(i + 1, kMonthWord | kNamedTime) && i > first && scan.has(i - 1, kTheWord)) {
    return;
  }
  uint32_t end = i + 1;
  int32_t weeks = 0;
  bool named_week = false;
  // "Tuesday of next week", "Friday, next week"
  uint32_t week = i + 1;
  if (week < limit && (scan.has(week, kOfWord) || scan.is(week, ","))) ++week;
  if (week + 1 < limit && scan.has(week, kLastWord | kNextWord | kThisWord) &&
      scan.has(week + 1, kTimeUnit) && scan.word(week + 1).time_unit == TimeUnit::week &&
      !scan.marked(week + 1, kPluralUnit)) {
    weeks = scan.has(week, kNextWord) ? 1 : scan.has(week, kThisWord) ? 0 : -1;
    named_week = true;
    end = week + 2;
  }
  bool last = i > first && scan.has(i - 1, kLastWord),
       next = i > first && scan.has(i - 1, kNextWord);
  bool here = i > first && scan.has(i - 1, kThisWord);
  if (last || next || here) begin = i - 1;
  std::optional<Period> day;
  if (scan.published) {
    int32_t published = *scan.published;
    int32_t back = (weekday_of(published) - word.weekday + 7) % 7;
    Tense tense = next ? Tense::future : last ? Tense::past : tense_near(scan, i);
    int32_t number = published - back;
    if (last && back == 0) number -= 7;
    if (tense == Tense::future) number = back == 0 && !next ? published : published - back + 7;
    if (named_week) number = published - (weekday_of(published) - 1) + weeks * 7 + word.weekday - 1;
    day = Period::of_day(number);
  }
  add_date(scan, begin, end, day, std::nullopt, DateForm::weekday);
}

// "last week", "this year", "next month"
void read_unit_at(Scan& scan, uint32_t i) {
  uint32_t limit = scan.sentence_end(i);
  const FigureWord& word = scan.word(i);
  if (i + 1 >= limit) return;
  uint32_t at = i + 1;
  if (scan.is_hyphen(at) && scan.joined(at) && at + 1 < limit) ++at;
  bool is_last = word.has(kLastWord) && is_end_cue(scan.token(i).lower);
  int32_t steps = is_last ? -1 : word.has(kNextWord) ? 1 : word.has(kThisWord) ? 0 : 99;
  if (steps == 99) return;
  std::optional<Period> first, last;
  if (is_part_of_day(scan.token(at).lower)) {
    if (steps > 0 || (at + 1 < limit && scan.is_hyphen(at + 1) && scan.joined(at + 1))) return;
    if (scan.published) first = Period::of_day(*scan.published + steps);
    add_date(scan, i, at + 1, first, last, DateForm::relative);
  } else if (scan.has(at, kTimeUnit)) {
    TimeUnit unit = scan.word(at).time_unit;
    if (unit < TimeUnit::day || unit == TimeUnit::night || scan.marked(at, kPluralUnit)) return;
    if (scan.has(at, kAbbreviation)) return;
    if (unit == TimeUnit::day) return;
    // "the last century-long": the unit goes on as a compound
    if (at + 1 < limit && scan.is_hyphen(at + 1) && scan.joined(at + 1)) return;
    if (scan.published) unit_at(*scan.published, unit, steps, first, last);
    add_date(scan, i, at + 1, first, last, DateForm::relative);
  } else if (scan.has(at, kMonthWord) && scan.token(at).capitalised &&
             !scan.has(at, kAbbreviation)) {
    if (at + 1 < limit && scan.numeral_begin(at + 1) != kNone) return;
    if (scan.published) {
      CivilDate now = date_of(*scan.published);
      int32_t year = now.year;
      int32_t month = scan.word(at).month;
      if (steps < 0 && month >= now.month) --year;
      if (steps > 0 && month <= now.month) ++year;
      first = Period::of_month(year, month);
    }
    add_date(scan, i, at + 1, first, last, DateForm::relative);
  } else if (scan.has(at, kSeasonWord) && !(scan.has(at, kNoNoun) && steps == 0 && false)) {
    if (scan.published) {
      CivilDate now = date_of(*scan.published);
      int32_t number = scan.word(at).number;
      int32_t season_now =
          now.month < 3 ? 0 : (now.month - 3) / 3 + 1;  // 0: the winter that began last year
      int32_t year = now.year;
      if (steps < 0 && number >= season_now) --year;
      if (steps > 0 && number <= season_now) ++year;
      first = Period{Precision::season, year, number, 0, false};
    }
    add_date(scan, i, at + 1, first, last, DateForm::relative);
  }
}

// "five years ago", "a week ago", "two days later", "10 days from now", "three years earlier"
void read_distance(Scan& scan, uint32_t i) {
  // i is a time unit; the number stands before it, the direction behind.
  uint32_t limit = scan.sentence_end(i), first = scan.sentence_begin(i);
  uint32_t at = i + 1;
  bool ago = at < limit && scan.has(at, kAgoWord);
  bool later = at < limit && scan.has(at, kLaterWord);
  bool from_now = at + 1 < limit && scan.has(at, kFromWord) &&
                  (scan.has(at + 1, kDayWord) || is_now(scan.token(at + 1).lower));
  if (!ago && !later && !from_now) return;
  uint32_t end = from_now ? at + 2 : at + 1;
  uint32_t before = i;
  std::optional<int64_t> count;
  uint32_t begin = i;
  if (before > first && scan.is_hyphen(before - 1)) --before;
  if (before > first && scan.has(before - 1, kArticle) && scan.numeral_end(before - 1) != kNone &&
      scan.numerals[scan.numeral_end(before - 1)].fraction) {
    --before;
  }  // "half an hour ago"
  uint32_t id = before > first ? scan.numeral_end(before) : kNone;
  if (id != kNone && !scan.numerals[id].ordinal) {
    begin = scan.numerals[id].begin;
    if (!scan.numerals[id].vague) count = scan.numerals[id].value.to_integer();
  } else if (before > first && scan.has(before - 1, kArticle)) {
    begin = before - 1;
    count = 1;
  } else if (before > first && scan.has(before - 1, kFewWord)) {
    begin = before - 1;
    if (begin > first && scan.has(begin - 1, kArticle)) --begin;
  } else if (before > first + 1 && scan.has(before - 1, kOfWord) &&
             scan.has(before - 2, kFewWord)) {
    begin = before - 2;
    if (begin > first && scan.has(begin - 1, kArticle)) --begin;
  } else {
    return;
  }
  uint32_t own = begin;
  // "15 hours 29 min ago": the larger units before it belong to the distance.
  while (begin > first + 1) {
    uint32_t unit = begin - 1;
    if ((scan.is(unit, ",") || scan.has(unit, kAndWord)) && unit > first) --unit;
    uint32_t number = scan.has(unit, kTimeUnit) && unit > first ? scan.numeral_end(unit) : kNone;
    if (number == kNone || scan.numerals[number].begin < first) break;
    begin = scan.numerals[number].begin;
  }
  std::optional<Period> when;
  if (scan.published && count && (ago || from_now)) {
    when = moved_by(*scan.published, scan.word(i).time_unit, ago ? -*count : *count);
  }
  Candidate out = date_candidate(scan, begin, end, when, std::nullopt, DateForm::relative);
  // Several units ("a year and two months ago") have no single distance.
  if (count && begin == own) {
    out.figure.distance = Decimal(*count);
    out.figure.distance_step =
        id != kNone && !scan.numerals[id].ordinal ? scan.numerals[id].step : Decimal(1);
    out.figure.distance_unit = time_unit_id(scan.word(i).time_unit);
    out.figure.distance_sign = ago || (later && scan.word(at).number < 0) ? -1 : 1;
  }
  scan.add(out);
}

}  // namespace

void recognize_relative_dates(Scan& scan) {
  for (uint32_t i : scan.cues) {
    const FigureWord& word = scan.word(i);
    if (word.roles == 0 || scan.named[i]) continue;
    if (word.has(kWeekdayWord)) {
      read_weekday(scan, i);
    } else if (word.has(kDayWord)) {
      // "USA Today", the "Today" programme: a name, unless it begins what is quoted.
      if (scan.token(i).capitalised && !scan.token(i).starts_sentence && i > 0 &&
          (scan.token(i - 1).kind == TokenKind::word || scan.is_digits(i - 1))) {
        // A line in capitals or of one sentence of titles says nothing.
        if (!scan.token(i).all_capitals &&
            (scan.token(i - 1).capitalised || scan.token(i - 1).has(kPossessiveMark)))
          continue;
      }
      std::optional<Period> day;
      if (scan.published) day = Period::of_day(*scan.published + word.number);
      add_date(scan, i, i + 1, day, std::nullopt, DateForm::relative);
    } else if (word.has(kLastWord | kNextWord | kThisWord)) {
      read_unit_at(scan, i);
    } else if (word.has(kTimeUnit)) {
      read_distance(scan, i);
    }
  }
}

}  // namespace tallymark
