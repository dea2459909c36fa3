// Dates with a month, a year or both: "23 May 2023", "May 5-7", "in May", "1981", "the 1980s".
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

// A year behind a month or a day: four digits, or two with an apostrophe or `short_year`.
int32_t read_year(const Scan& scan, uint32_t at, uint32_t limit, bool short_year, uint32_t& end) {
  uint32_t i = at;
  if (i < limit && scan.is(i, ",")) ++i;
  if (i < limit && scan.has(i, kOfWord | kInWord) && i == at) ++i;
  bool apostrophe = i < limit && scan.is(i, "'");
  if (apostrophe) ++i;
  if (i >= limit) return 0;
  uint32_t id = scan.numeral_begin(i);
  if (id == kNone) return 0;
  const Numeral& numeral = scan.numerals[id];
  int64_t value = numeral.value.to_integer().value_or(0);
  bool tail = numeral.end < limit && scan.joined(numeral.end) &&
              (scan.is(numeral.end, ":") || scan.has(numeral.end, kPercentWord));
  if (tail) return 0;
  if (numeral.year_like() && value >= 1000 && value <= 2999) {
    end = numeral.end;
    return static_cast<int32_t>(value);
  }
  if (numeral.plain_integer() && numeral.digits == 2 && (apostrophe || short_year || value >= 50) && (i == at || apostrophe || scan.is(i - 1, ","))) {
    // A meridiem or a clock behind makes it a time.
    if (numeral.end < limit && scan.has(numeral.end, kMeridiem | kTimeUnit | kClockWord)) return 0;
    if (numeral.end < limit && scan.token(numeral.end).kind == TokenKind::word && !apostrophe && !scan.has(numeral.end, kDateContext | kToWord)) return 0;
    // "August 32" is no year: without a day or an apostrophe only the last century's are written so.
    if (!apostrophe && !short_year && value < 50) return 0;
    end = numeral.end;
    return static_cast<int32_t>(value >= 50 ? 1900 + value : 2000 + value);
  }
  return 0;
}

struct MonthDate {
  uint32_t begin = 0, end = 0;
  int32_t month = 0, day = 0, last_day = 0, year = 0;  // last_day: end of "5-7 May"
};

class MonthReader {
 public:
  MonthReader(Scan& scan, uint32_t month) : scan_(scan), at_(month), first_(scan.sentence_begin(month)), limit_(scan.sentence_end(month)) {}

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
    // "2018 March 18"
    if (day && out.year == 0 && out.begin == at_ && at_ > first_) {
      uint32_t id = scan_.numeral_end(at_);
      if (id != kNone && scan_.numerals[id].year_like() && scan_.numerals[id].value >= Decimal(1000)) {
        out.year = static_cast<int32_t>(*scan_.numerals[id].value.to_integer());
        out.begin = scan_.numerals[id].begin;
      }
    }
    // "32 August", "February 30": a number beside the month that is no day leaves no date.
    if (!day && out.year == 0 && (beside(scan_.numeral_end(at_)) || beside(scan_.numeral_begin(at_ + 1)))) return false;
    if (!day && out.begin == at_ && beside(scan_.numeral_end(at_))) return false;
    return day || out.year != 0 || stands_alone();
  }

 private:
  bool beside(uint32_t id) const {
    return id != kNone && !scan_.numerals[id].in_words && scan_.numerals[id].plain_integer() && !scan_.numerals[id].year_like();
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
      if (last > day && !(scan_.numerals[other].end < limit_ && scan_.has(scan_.numerals[other].end, kMonthWord | kPercentWord))) {
        out.last_day = last;
        out.end = scan_.numerals[other].end;
      }
    }
    return true;
  }

  // A month's name alone: capitalised, not cut short, and behind a word that dates stand behind if the
  // name is also another word ("May", "March") or a person's ("April Jones").
  bool stands_alone() {
    const Token& token = scan_.token(at_);
    if (scan_.has(at_, kAbbreviation) || !token.capitalised) return false;
    bool preposition = at_ > first_ && (scan_.has(at_ - 1, kDateContext | kLastWord | kNextWord | kThisWord | kOfWord | kToWord) ||
                                        (scan_.is_hyphen(at_ - 1) && at_ > first_ + 1 && scan_.has(at_ - 2, kDateContext)));
    if (scan_.has(at_, kAmbiguousWord)) return preposition && !(at_ + 1 < limit_ && scan_.token(at_ + 1).has(kBe));
    if (preposition) return true;
    bool name_behind = at_ + 1 < limit_ && scan_.token(at_ + 1).capitalised && scan_.token(at_ + 1).kind == TokenKind::word;
    bool name_before = at_ > first_ && scan_.token(at_ - 1).capitalised && !scan_.token(at_ - 1).starts_sentence &&
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
  if (i > first && (scan.is(i - 1, ",") || (scan.is(i - 1, ".") && i > first + 1 && scan.has(i - 2, kAbbreviation)))) --i;
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
  bool known = date.year != 0;
  DateForm form = known ? DateForm::absolute : DateForm::partial;
  Period period;
  if (known) {
    period = date.day != 0 ? Period{Precision::day, date.year, date.month, date.day, false}
                           : Period::of_month(date.year, date.month);
  } else if (scan.published) {
    period = infer_year(*scan.published, date.month, date.day, tense_near(scan, begin));
  } else {
    out.figure.date_form = form;
    scan.add(std::move(out));
    return;
  }
  if (date.last_day != 0) {
    Period last = period;
    last.day = date.last_day;
    set_date_range(scan, out, period, last, form);
  } else {
    set_date(scan, out, period, form);
  }
  scan.add(std::move(out));
}

void read_years(Scan& scan) {
  for (uint32_t id = 0; id < scan.numerals.size(); ++id) {
    const Numeral& numeral = scan.numerals[id];
    if (!numeral.year_like()) continue;
    bool name = false;
    if (!reads_as_year(scan, id, name)) continue;
    uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
    uint32_t begin = numeral.begin, end = numeral.end;
    int32_t year = static_cast<int32_t>(*numeral.value.to_integer());
    Period period = Period::of_year(year);
    // "fiscal 2023", "fiscal year 2023"
    uint32_t fiscal = begin;
    if (fiscal > first && scan.has(fiscal - 1, kTimeUnit)) --fiscal;
    if (fiscal > first && scan.has(fiscal - 1, kFiscalWord)) begin = fiscal - 1;
    // "summer of 2023", "the first quarter of 2023"
    uint32_t before = begin;
    if (before > first && (scan.has(before - 1, kOfWord | kInWord) || scan.is(before - 1, ","))) --before;
    if (before > first) {
      uint32_t word = before - 1;
      if (scan.has(word, kSeasonWord) && (before != begin || scan.has(word, kSeasonWord)) && !scan.is(before, ",") &&
          (!scan.has(word, kAmbiguousWord) || scan.token(word).has(0) || (word > first && scan.has(word - 1, kDateContext | kTheWord | kLastWord)))) {
        period = {Precision::season, year, scan.word(word).number, 0, false};
        begin = word;
      } else if (scan.has(word, kTimeUnit) && scan.word(word).time_unit == TimeUnit::quarter && word > first) {
        uint32_t number = scan.numeral_end(word);
        if (number != kNone && scan.numerals[number].ordinal && scan.numerals[number].value <= Decimal(4)) {
          period = {Precision::quarter, year, static_cast<int32_t>(*scan.numerals[number].value.to_integer()), 0, false};
          begin = scan.numerals[number].begin;
        }
      }
    }
    // "2013-14", "2012/13"
    if (end + 1 < limit && (scan.is_dash(end) || scan.is(end, "/")) && scan.joined(end) && scan.joined(end + 1)) {
      uint32_t other = scan.numeral_begin(end + 1);
      bool one_digit = other != kNone && scan.numerals[other].digits == 1 && scan.is(end, "/");
      if (other != kNone && scan.numerals[other].plain_integer() && (scan.numerals[other].digits == 2 || one_digit)) {
        int64_t tail = *scan.numerals[other].value.to_integer();
        int32_t base = one_digit ? 10 : 100;
        int32_t last = year / base * base + static_cast<int32_t>(tail);
        uint32_t behind = scan.numerals[other].end;
        bool goes_on = behind < limit && scan.is_dash(behind) && scan.joined(behind);
        if (last > year && last <= year + 30 && !goes_on) {
          Candidate out = scan.candidate(FigureKind::date, begin, scan.numerals[other].end);
          set_date_range(scan, out, period, Period::of_year(last), DateForm::absolute);
          scan.add(std::move(out));
          continue;
        }
      }
    }
    // "345 BC" is out of the calendar that packs use.
    Candidate out = scan.candidate(FigureKind::date, begin, end);
    set_date(scan, out, period, DateForm::absolute);
    scan.add(std::move(out));
  }
}

// "1990s", "'90s", "the 90s", "the nineties".
void read_decades(Scan& scan) {
  for (uint32_t id = 0; id < scan.numerals.size(); ++id) {
    const Numeral& numeral = scan.numerals[id];
    uint32_t i = numeral.end;
    if (!numeral.plain_integer() || i >= scan.sentence_end(numeral.begin) || !scan.joined(i)) continue;
    if (!scan.is(i, "s") && !scan.is(i, "'s")) continue;
    int64_t value = *numeral.value.to_integer();
    if (value % 10 != 0) continue;
    uint32_t first = scan.sentence_begin(numeral.begin), b = numeral.begin;
    int32_t decade = 0;
    if (numeral.digits == 4 && value >= 1000 && value <= 2190) {
      decade = static_cast<int32_t>(value);
      if (scan.is(i, "'s") && i + 1 < scan.sentence_end(b) && scan.token(i + 1).kind == TokenKind::word &&
          !(b > first && scan.has(b - 1, kTheWord))) {
        continue;  // "2010's winner"
      }
    } else if (numeral.digits == 2 && b > first) {
      bool apostrophe = scan.is(b - 1, "'");
      bool the = scan.has(b - 1, kTheWord) || (scan.has(b - 1, kDateContext) && b > first + 1 && scan.has(b - 2, kTheWord));
      if (!apostrophe && !the) continue;
      decade = static_cast<int32_t>(value >= 20 ? 1900 + value : 2000 + value);
      if (apostrophe) --b;
    } else {
      continue;
    }
    bool century = decade % 100 == 0 && decade < 1900;
    Candidate out = scan.candidate(FigureKind::date, b, i + 1);
    set_date(scan, out, {century ? Precision::century : Precision::decade, decade, 0, 0, false}, DateForm::absolute);
    scan.add(std::move(out));
  }
}

// "Q1 2023", "H2 2021", "FY2023", "FY23": a letter code and a number; "Q3" alone is of the year that is meant.
bool read_code(Scan& scan, uint32_t i) {
  uint32_t limit = scan.sentence_end(i);
  if (i + 1 >= limit || !scan.is_digits(i + 1) || !scan.joined(i + 1)) return false;
  Span behind = scan.token(i + 1).span;
  if (i + 2 < limit && scan.joined(i + 2) && scan.token(i + 2).kind != TokenKind::punctuation) return false;
  int32_t number = 0;
  if (behind.size() > 4) return false;
  for (char c : scan.document.text_of(behind)) number = number * 10 + (c - '0');
  if (scan.has(i, kFiscalWord) && (behind.size() == 2 || behind.size() == 4)) {
    Candidate out = scan.candidate(FigureKind::date, i, i + 2);
    set_date(scan, out, Period::of_year(behind.size() == 2 ? 2000 + number : number), DateForm::absolute);
    scan.add(std::move(out));
    return true;
  }
  if (!is_quarter_letter(scan.token(i).lower) || behind.size() != 1 || number < 1 || number > 4) return false;
  uint32_t end = i + 2, year_end = 0;
  int32_t year = read_year(scan, end, limit, false, year_end);
  Candidate out = scan.candidate(FigureKind::date, i, year != 0 ? year_end : end);
  out.figure.date_form = DateForm::partial;
  if (year != 0) {
    set_date(scan, out, {Precision::quarter, year, number, 0, false}, DateForm::absolute);
  } else if (scan.published) {
    Period period{Precision::quarter, date_of(*scan.published).year, number, 0, false};
    if (period.first_day() > *scan.published) --period.year;
    set_date(scan, out, period, DateForm::partial);
  }
  scan.add(std::move(out));
  return true;
}

void read_words(Scan& scan) {
  uint32_t count = static_cast<uint32_t>(scan.document.tokens.size());
  for (uint32_t i = 0; i < count; ++i) {
    const FigureWord& word = scan.word(i);
    if (scan.token(i).capitalised && read_code(scan, i)) continue;
    if (!word.has(kMonthWord | kDecadeName | kTimeUnit | kFiscalWord) || scan.named[i]) continue;
    if (word.has(kMonthWord)) {
      // A lower-case "may" or "march" is a verb unless a day stands beside it.
      MonthDate date;
      const Token& token = scan.token(i);
      bool lower = !token.capitalised;
      if (!MonthReader(scan, i).read(date)) continue;
      if (lower && date.day == 0 && (word.has(kAmbiguousWord | kAbbreviation) || date.year == 0)) continue;
      if (lower && word.has(kAmbiguousWord) && date.begin == i && date.year == 0) continue;
      add_month_date(scan, date);
    } else if (word.has(kDecadeName)) {
      if (i > scan.sentence_begin(i) && scan.has(i - 1, kTheWord | kDateContext)) {
        Candidate out = scan.candidate(FigureKind::date, i, i + 1);
        set_date(scan, out, {Precision::decade, 1900 + word.number, 0, 0, false}, DateForm::absolute);
        scan.add(std::move(out));
      }
    } else if (word.has(kTimeUnit) && word.time_unit == TimeUnit::quarter && !word.has(kPluralDenominator)) {
      // "the third quarter": of the year that is meant, unless a year stands behind (read_years has it)
      uint32_t at = i;
      if (at > 0 && scan.is_hyphen(at - 1) && scan.joined(at)) --at;
      uint32_t id = scan.numeral_end(at);
      if (id == kNone || !scan.numerals[id].ordinal || !(scan.numerals[id].value <= Decimal(4))) continue;
      int32_t number = static_cast<int32_t>(*scan.numerals[id].value.to_integer());
      Candidate out = scan.candidate(FigureKind::date, scan.numerals[id].begin, i + 1);
      out.figure.date_form = DateForm::partial;
      if (scan.published) {
        int32_t year = date_of(*scan.published).year;
        Period period{Precision::quarter, year, number, 0, false};
        Tense tense = tense_near(scan, i);
        if (tense != Tense::future && period.first_day() > *scan.published) --period.year;
        if (tense == Tense::future && period.last_day() < *scan.published) ++period.year;
        set_date(scan, out, period, DateForm::partial);
      }
      scan.add(std::move(out));
    } else if (word.has(kTimeUnit) && word.time_unit == TimeUnit::century) {
      uint32_t at = i;
      if (at > 0 && scan.is_hyphen(at - 1) && scan.joined(at)) --at;
      uint32_t id = scan.numeral_end(at);
      if (id == kNone || !scan.numerals[id].ordinal) continue;
      int64_t value = scan.numerals[id].value.to_integer().value_or(0);
      if (value < 1 || value > 30) continue;
      Candidate out = scan.candidate(FigureKind::date, scan.numerals[id].begin, i + 1);
      bool era = i + 1 < scan.sentence_end(i) && scan.has(i + 1, kEraWord);
      if (!era) set_date(scan, out, {Precision::century, static_cast<int32_t>((value - 1) * 100), 0, 0, false}, DateForm::absolute);
      scan.add(std::move(out));
    }
  }
}

}  // namespace

void recognize_dates(Scan& scan) {
  read_words(scan);
  read_years(scan);
  read_decades(scan);
}

}  // namespace tallymark
