// Dates with the name of a month: "23 May 2023", "May 5-7", "Tuesday, Aug. 10", "in May".
#include "figures/date_parts.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

// A day of a month as it may be written: "5", "05", "5th", "fifth".
int32_t day_number(const Scan& scan, uint32_t id) {
  if (id == kNone) return 0;
  const Numeral& numeral = scan.numerals[id];
  bool ordinal = numeral.ordinal;
  bool plain = numeral.plain_integer() && numeral.digits <= 2;
  if (!ordinal && !plain) return 0;
  int64_t value = numeral.value.to_integer().value_or(0);
  return value >= 1 && value <= 31 ? static_cast<int32_t>(value) : 0;
}

constexpr int32_t kNoYears = 99;

struct MonthDate {
  uint32_t begin = 0, end = 0;
  int32_t month = 0, day = 0, last_day = 0, year = 0;
  // last_day: end of "5-7 May"
  int32_t years_away = kNoYears;  // "October last year": −1
};

class MonthReader {
 public:
  MonthReader(Scan& scan, uint32_t month)
      : scan_(scan),
        at_(month),
        first_(scan.sentence_begin(month)),
        limit_(scan.sentence_end(month)) {}

  bool read(MonthDate& out) {
    out.month = scan_.word(at_).month;
    out.begin = at_;
    out.end = at_ + 1;
    if (out.end < limit_ && scan_.is(out.end, ".") && scan_.has(at_, kAbbreviation)) {
      // "Dec. 21": the full stop is the abbreviation's
      if (out.end + 1 < limit_) ++out.end;
    }
    bool day = read_day_before(out) || read_day_after(out);
    if (!day && out.end > at_ + 1 && scan_.is(out.end - 1, ".")) {
      uint32_t end = 0;
      if (read_year(scan_, out.end, limit_, false, end) == 0) --out.end;
    }
    uint32_t end = 0;
    if (int32_t year = read_year(scan_, out.end, limit_, day, end); year != 0) {
      out.year = year;
      out.end = end;
    }
    // "October last year"
    uint32_t word = out.end;
    if (out.year == 0 && word + 1 < limit_ && scan_.has(word, kLastWord | kNextWord | kThisWord) &&
        scan_.has(word + 1, kTimeUnit) && scan_.word(word + 1).time_unit == TimeUnit::year &&
        !scan_.marked(word + 1, kPluralUnit)) {
      out.years_away = scan_.has(word, kThisWord) ? 0 : scan_.has(word, kNextWord) ? 1 : -1;
      out.end = word + 2;
    }
    // "2018 March 18"
    if (day && out.year == 0 && out.begin == at_ && at_ > first_) {
      uint32_t id = scan_.numeral_end(at_);
      if (id != kNone && scan_.numerals[id].year_like() &&
          scan_.numerals[id].value >= Decimal(1000)) {
        out.year = static_cast<int32_t>(*scan_.numerals[id].value.to_integer());
        out.begin = scan_.numerals[id].begin;
      }
    }
    // "32 August", "February 30": a number beside the month that is no day leaves no date.
    if (!day && out.year == 0 &&
        (beside(scan_.numeral_end(at_)) || beside(scan_.numeral_begin(at_ + 1))))
      return false;
    if (!day && out.begin == at_ && beside(scan_.numeral_end(at_))) return false;
    return day || out.year != 0 || out.years_away != kNoYears || stands_alone();
  }

 private:
  bool beside(uint32_t id) const {
    return id != kNone && !scan_.numerals[id].in_words && scan_.numerals[id].plain_integer() &&
           !scan_.numerals[id].year_like();
  }

  bool read_day_before(MonthDate& out) {
    uint32_t i = at_;
    if (i > first_ && scan_.has(i - 1, kOfWord)) --i;
    if (i > first_ && (scan_.is_hyphen(i - 1) || scan_.is(i - 1, "/")) && scan_.joined(i)) --i;
    uint32_t id = i > first_ ? scan_.numeral_end(i) : kNone;
    int32_t day = day_number(scan_, id);
    if (day == 0) return false;
    const Numeral& numeral = scan_.numerals[id];
    if (numeral.begin < first_) return false;
    out.day = day;
    out.begin = numeral.begin;
    read_range_before(out);
    // "May 10 June 12": a month before the number owns it.
    if (out.begin > first_ && scan_.has(out.begin - 1, kMonthWord) && !numeral.ordinal) {
      out.day = 0;
      out.begin = at_;
      return false;
    }
    return true;
  }

  // "10 to 22 August": the first end of a range of days.
  void read_range_before(MonthDate& out) {
    uint32_t i = out.begin;
    if (i < first_ + 2 || !(scan_.is_dash(i - 1) || scan_.has(i - 1, kToWord))) return;
    uint32_t id = scan_.numeral_end(i - 1);
    int32_t day = day_number(scan_, id);
    if (day == 0 || day >= out.day) return;
    out.last_day = out.day;
    out.day = day;
    out.begin = scan_.numerals[id].begin;
  }

  bool read_day_after(MonthDate& out) {
    uint32_t i = out.end;
    if (i < limit_ && scan_.has(i, kTheWord)) ++i;
    if (i + 1 < limit_ && scan_.is(i, ",")) {
      // "March, 6th 2016": only an ordinal after a comma
      uint32_t id = scan_.numeral_begin(i + 1);
      if (id == kNone || !scan_.numerals[id].ordinal) return false;
      ++i;
    }
    if (i + 1 < limit_ && scan_.is(i, "/") && scan_.joined(i)) ++i;
    uint32_t id = i < limit_ ? scan_.numeral_begin(i) : kNone;
    int32_t day = day_number(scan_, id);
    if (day == 0) return false;
    const Numeral& numeral = scan_.numerals[id];
    // "May 12:30", "May 5 percent", "May 20 people": the number is something else.
    if (numeral.end < limit_) {
      if (scan_.is(numeral.end, ":") && scan_.joined(numeral.end)) return false;
      if (scan_.has(numeral.end, kPercentWord | kScaleWord)) return false;
    }
    // "March 31" of a year in two digits is read by read_year; "Aug 96" has no day.
    out.day = day;
    out.end = numeral.end;
    uint32_t to = out.end;
    if (to + 1 < limit_ && (scan_.is_dash(to) || scan_.has(to, kToWord))) {
      uint32_t other = scan_.numeral_begin(to + 1);
      int32_t last = day_number(scan_, other);
      if (last > day && !(scan_.numerals[other].end < limit_ &&
                          scan_.has(scan_.numerals[other].end, kMonthWord | kPercentWord))) {
        out.last_day = last;
        out.end = scan_.numerals[other].end;
      }
    }
    return true;
  }

  // "in January and March"
  bool follows_month() const {
    return at_ > first_ + 1 && scan_.token(at_ - 1).has(kAnd | kOr) &&
           scan_.has(at_ - 2, kMonthWord) && scan_.token(at_ - 2).capitalised;
  }

  // A month's name alone: capitalised, not cut short, and behind a word that dates stand behind if
  // the name is also another word ("May", "March") or a person's ("April Jones").
  bool stands_alone() {
    const Token& token = scan_.token(at_);
    if (scan_.has(at_, kAbbreviation) || !token.capitalised) return false;
    bool preposition =
        at_ > first_ &&
        (scan_.has(at_ - 1, kDateContext | kLastWord | kNextWord | kThisWord | kOfWord | kToWord) ||
         (scan_.is_hyphen(at_ - 1) && at_ > first_ + 1 && scan_.has(at_ - 2, kDateContext)) ||
         follows_month());
    if (scan_.has(at_, kAmbiguousWord))
      return preposition && !(at_ + 1 < limit_ && scan_.token(at_ + 1).has(kBe));
    if (preposition) return true;
    bool name_behind = at_ + 1 < limit_ && scan_.token(at_ + 1).capitalised &&
                       scan_.token(at_ + 1).kind == TokenKind::word;
    bool name_before =
        at_ > first_ && scan_.token(at_ - 1).capitalised && !scan_.token(at_ - 1).starts_sentence &&
        scan_.token(at_ - 1).kind == TokenKind::word && !scan_.has(at_ - 1, kWeekdayWord);
    return !name_behind && !name_before;
  }

  Scan& scan_;
  uint32_t at_, first_, limit_;
};

// A weekday (and comma) right before the date belongs to it: "Tuesday, January 10".
uint32_t with_weekday(const Scan& scan, uint32_t begin) {
  uint32_t first = scan.sentence_begin(begin), i = begin;
  if (i > first && scan.has(i - 1, kTheWord) && i > first + 1) --i;
  if (i > first && scan.is(i - 1, ",")) --i;
  if (i > first + 1 && scan.is(i - 1, ".") && scan.has(i - 2, kAbbreviation)) --i;  // "Wed.,"
  if (i > first && scan.has(i - 1, kWeekdayWord)) return i - 1;
  return begin;
}

void add_month_date(Scan& scan, const MonthDate& date) {
  // "31 February" is no date.
  int32_t year_for_length = date.year != 0 ? date.year : 2000;
  int32_t longest = days_in_month(year_for_length, date.month);
  if (date.day > longest || date.last_day > longest) return;
  uint32_t begin = with_weekday(scan, date.begin);
  Candidate out = scan.candidate(FigureKind::date, begin, date.end);
  if (begin != date.begin && date.day != 0 && date.last_day == 0)
    out.figure.weekday = scan.word(begin).weekday;
  out.figure.year_stated = date.year != 0;
  bool by_year = date.years_away != kNoYears;
  bool known = date.year != 0 || (by_year && scan.published);
  DateForm form = by_year          ? DateForm::relative
                  : date.year != 0 ? DateForm::absolute
                                   : DateForm::partial;
  int32_t year =
      date.year != 0 || !known ? date.year : date_of(*scan.published).year + date.years_away;
  Period period;
  if (known) {
    period = date.day != 0 ? Period{Precision::day, year, date.month, date.day, false}
                           : Period::of_month(year, date.month);
  } else if (scan.published && !by_year) {
    period = infer_year(*scan.published, date.month, date.day, tense_near(scan, begin));
  } else {
    out.figure.date_form = form;
    scan.add(out);
    return;
  }
  if (date.last_day != 0) {
    Period last = period;
    last.day = date.last_day;
    set_date_range(scan, out, period, last, form);
  } else {
    set_date(scan, out, period, form);
  }
  scan.add(out);
}

}  // namespace

void recognize_month_dates(Scan& scan) {
  for (uint32_t i : scan.cues) {
    const FigureWord& word = scan.word(i);
    if (!word.has(kMonthWord) || scan.named[i]) continue;
    // A lower-case "may" or "march" is a verb unless a day stands beside it.
    MonthDate date;
    const Token& token = scan.token(i);
    bool lower = !token.capitalised;
    if (!MonthReader(scan, i).read(date)) continue;
    if (lower && date.day == 0 && (word.has(kAmbiguousWord | kAbbreviation) || date.year == 0))
      continue;
    if (lower && word.has(kAmbiguousWord) && date.begin == i && date.year == 0) continue;
    add_month_date(scan, date);
  }
}

}  // namespace tallymark
