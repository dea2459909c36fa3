// "April 31", "February 29, 2023", "at 25:30 on Monday", "the 13th month of the year": written like
// a date or time, and none. Only where the words around leave no other reading: numbers stand
// beside the names of months for many reasons ("In May 35 people died").
#include "figures/date_parts.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"

namespace tallymark {
namespace {

using namespace language;

constexpr int32_t kLongestMonth = 31;
// Before it, "February 29, 1900" and the like were days in some countries (the Julian calendar).
constexpr int32_t kGregorianEverywhere = 1924;
// Years that a date in digits may have.
constexpr int32_t kFirstYear = 1900, kLastYear = 2099;
// A numeral beside a month with more digits than a day has is something else.
constexpr size_t kDayDigits = 2;

class Reader {
 public:
  explicit Reader(Scan& scan) : scan_(scan) {}

  void run() {
    for (uint32_t i : scan_.cues) {
      if (scan_.named[i]) continue;
      first_ = scan_.sentence_begin(i);
      limit_ = scan_.sentence_end(i);
      if (scan_.has(i, kMonthWord) && scan_.token(i).capitalised) {
        if (!read_day_behind(i)) read_day_before(i);
      } else if (scan_.is_digits(i)) {
        if (!read_digits(i) && !read_clock(i)) read_zone_time(i);
      } else if (scan_.has(i, kTimeUnit)) {
        read_place(i);
      }
    }
  }

 private:
  // The number at numeral `id` as a day might be written; 0 for anything else.
  int32_t day_number(uint32_t id) const {
    if (id == kNone) return 0;
    const Numeral& numeral = scan_.numerals[id];
    bool plain = numeral.plain_integer() && numeral.digits <= kDayDigits;
    if (!plain && !numeral.ordinal) return 0;
    int64_t value = numeral.value.to_integer().value_or(0);
    return value < 100 ? static_cast<int32_t>(value) : 0;
  }

  int32_t longest(int32_t month, int32_t year) const {
    return days_in_month(year != 0 ? year : 2000, month);
  }

  bool is_impossible(int32_t day, int32_t month, int32_t year) const {
    if (day <= longest(month, year)) return false;
    return month != 2 || year == 0 || year >= kGregorianEverywhere;
  }

  // "on April 31", "until Nov. 31", "Tuesday, June 31": a word that a day stands behind.
  bool dated(uint32_t begin) const {
    if (begin == first_) return false;
    if (scan_.has(begin - 1, kWeekdayWord)) return true;
    if (scan_.is(begin - 1, ",") && begin > first_ + 1 && scan_.has(begin - 2, kWeekdayWord))
      return true;
    if (scan_.has(begin - 1, kInWord)) return false;
    return scan_.token(begin - 1).has(kOn) || scan_.has(begin - 1, kDateContext | kToWord);
  }

  // Nothing behind that the number could count.
  bool closed(uint32_t end) const {
    if (end >= limit_) return true;
    const Token& next = scan_.token(end);
    if (next.kind == TokenKind::punctuation)
      return !scan_.is_hyphen(end) && !(scan_.is(end, ":") && scan_.joined(end));
    // "By April 31 had died": a verb may have the number for its subject.
    return next.has(kPreposition | kAnd | kOr | kSubordinator | kRelative | kContrast);
  }

  int32_t year_behind(uint32_t end, uint32_t& after) const {
    uint32_t i = end < limit_ && scan_.is(end, ",") ? end + 1 : end;
    uint32_t id = i < limit_ ? scan_.numeral_begin(i) : kNone;
    if (id == kNone || !scan_.numerals[id].year_like()) return 0;
    int64_t year = *scan_.numerals[id].value.to_integer();
    if (year < 1000 || year > 2999 || !closed(i + 1)) return 0;
    after = i + 1;
    return static_cast<int32_t>(year);
  }

  // "April 31", "April 31st, 2023", "April 29-31"
  bool read_day_behind(uint32_t month) {
    uint32_t i = month + 1;
    if (i + 1 < limit_ && scan_.is(i, ".") && scan_.has(month, kAbbreviation)) ++i;
    uint32_t id = i < limit_ ? scan_.numeral_begin(i) : kNone;
    int32_t day = day_number(id);
    if (day == 0) return false;
    uint32_t end = scan_.numerals[id].end;
    if (end + 1 < limit_ &&
        (scan_.is_hyphen(end) || scan_.is(end, "–") || scan_.has(end, kToWord))) {
      uint32_t other = scan_.numeral_begin(end + 1);
      if (int32_t last = day_number(other); last > day && last <= kLongestMonth) {
        day = last;
        end = scan_.numerals[other].end;
      }
    }
    uint32_t after = end;
    int32_t year = year_behind(end, after);
    if (!is_impossible(day, scan_.word(month).month, year)) return false;
    bool likely = dated(month) && day <= kLongestMonth && closed(end);
    bool sure =
        year != 0 && !(month > first_ && scan_.has(month - 1, kInWord) && day > kLongestMonth);
    if (!likely && !sure) return false;
    add_day(month, after, day, scan_.word(month).month, year);
    return true;
  }

  // "31 April 2023", "on the 31st of April"
  void read_day_before(uint32_t month) {
    uint32_t i = month;
    if (i > first_ && scan_.has(i - 1, kOfWord)) --i;
    uint32_t id = i > first_ ? scan_.numeral_end(i) : kNone;
    int32_t day = day_number(id);
    if (day == 0) return;
    const Numeral& numeral = scan_.numerals[id];
    uint32_t begin = numeral.begin, after = month + 1;
    if (begin < first_ || (i != month && !numeral.ordinal)) return;
    int32_t year = year_behind(month + 1, after);
    if (!is_impossible(day, scan_.word(month).month, year)) return;
    bool the = begin > first_ && scan_.has(begin - 1, kTheWord);
    bool before = dated(begin) || (the && numeral.ordinal && dated(begin - 1));
    bool likely = day <= kLongestMonth && closed(month + 1) && (before || numeral.ordinal);
    bool sure = year != 0 && (day <= kLongestMonth || before);
    if (likely || sure) add_day(begin, after, day, scan_.word(month).month, year);
  }

  void add_day(uint32_t begin, uint32_t end, int32_t day, int32_t month, int32_t year) {
    Candidate out = add_weekday(begin, end);
    out.figure.year_stated = year != 0;
    add(std::move(out), Impossible::day, day, longest(month, year));
  }

  Candidate add_weekday(uint32_t begin, uint32_t end) const {
    if (begin > first_ + 1 && scan_.is(begin - 1, ",") && scan_.has(begin - 2, kWeekdayWord))
      begin -= 2;
    else if (begin > first_ && scan_.has(begin - 1, kWeekdayWord))
      --begin;
    Candidate out = scan_.candidate(FigureKind::date, begin, end);
    out.figure.date_form = DateForm::absolute;
    return out;
  }

  // "31/04/2023", "2/30/2023", "2023-02-30": three groups of which no order is a day.
  bool read_digits(uint32_t i) {
    if (i + 4 >= limit_ || (i > first_ && scan_.joined(i))) return false;
    for (uint32_t k = i + 1; k < i + 5; ++k) {
      if (!scan_.joined(k)) return false;
    }
    bool slash = scan_.is(i + 1, "/") && scan_.is(i + 3, "/");
    bool hyphen = scan_.is_hyphen(i + 1) && scan_.is_hyphen(i + 3);
    if (!slash && !hyphen) return false;
    if (i + 5 < limit_ && scan_.joined(i + 5) &&
        (scan_.token(i + 5).kind != TokenKind::punctuation || scan_.is_hyphen(i + 5)))
      return false;
    int32_t a = number(i, 4), b = number(i + 2, kDayDigits), c = number(i + 4, 4);
    if (a <= 0 || b <= 0 || c <= 0) return false;
    bool iso = hyphen && scan_.token(i).span.size() == 4 && scan_.token(i + 4).span.size() == 2;
    if (iso) std::swap(a, c);
    bool widths = scan_.token(iso ? i + 4 : i).span.size() <= kDayDigits;
    if (!widths || c < kFirstYear || c > kLastYear || (hyphen && !iso)) return false;
    // a is the day and b the month, or in the other order where it is no ISO date.
    auto beyond = [&](int32_t day, int32_t month) {
      return month <= 12 && day <= kLongestMonth && day > longest(month, c) ? longest(month, c) : 0;
    };
    int32_t limit = beyond(a, b), day = a;
    if (limit == 0 && !iso) {
      limit = beyond(b, a);
      day = b;
    }
    if (limit == 0) return false;
    Candidate out = add_weekday(i, i + 5);
    out.figure.year_stated = true;
    add(std::move(out), Impossible::day, day, limit);
    return true;
  }

  int32_t number(uint32_t i, size_t most) const {
    if (!scan_.is_digits(i) || scan_.token(i).span.size() > most) return -1;
    int32_t value = 0;
    for (char c : scan_.document.text_of(scan_.token(i))) value = value * 10 + (c - '0');
    return value;
  }

  // "at 25:30 on Monday", "10:75 p.m.", "18:75 GMT"; scores, ratios, verses and the times of races
  // have none of these words around them.
  bool read_clock(uint32_t i) {
    if (i + 2 >= limit_ || !scan_.is(i + 1, ":") || !scan_.joined(i + 1) || !scan_.joined(i + 2))
      return false;
    if (i > first_ && scan_.joined(i)) return false;
    int32_t hour = number(i, kDayDigits), minute = number(i + 2, kDayDigits);
    if (hour < 0 || minute < 0 || scan_.token(i + 2).span.size() != 2) return false;
    if (hour < 24 && minute < 60) return true;
    if (hour == 24 && minute == 0) return true;
    uint32_t end = i + 3;
    if (end < limit_ && scan_.joined(end) && scan_.token(end).kind != TokenKind::word &&
        !(scan_.token(end).kind == TokenKind::punctuation &&
          (end + 1 == limit_ || !scan_.joined(end + 1))))
      return false;
    bool sure = false;
    if (end < limit_ && scan_.has(end, kMeridiem)) {
      sure = minute >= 60 || hour > 24;
      ++end;
    } else if (is_zone(end)) {
      sure = true;
      ++end;
    } else if (i > first_ && scan_.token(i - 1).has(kAtOrLevel) && !scan_.has(i - 1, kToWord)) {
      sure = names_day(end) || (i - 1 > first_ && day_ends(i - 1));
    }
    if (sure) add_clock(i, end, hour, minute);
    return sure;
  }

  // "2575 GMT"
  void read_zone_time(uint32_t i) {
    if (scan_.token(i).span.size() != 4 || !is_zone(i + 1)) return;
    int32_t both = number(i, 4);
    if (both / 100 < 24 && both % 100 >= 60) add_clock(i, i + 2, both / 100, both % 100);
  }

  bool is_zone(uint32_t i) const {
    return i < limit_ && scan_.has(i, kZoneWord) && scan_.token(i).all_capitals;
  }

  // "on Monday", "Monday", "today", "on March 3" from token i on.
  bool names_day(uint32_t i) const {
    if (i < limit_ && scan_.token(i).has(kOn)) ++i;
    if (i < limit_ && scan_.has(i, kWeekdayWord | kDayWord)) return true;
    return i < limit_ && scan_.has(i, kMonthWord) && scan_.token(i).capitalised;
  }

  // A day that ends before token i: "on Monday at", "on Monday, at".
  bool day_ends(uint32_t i) const {
    if (scan_.is(i - 1, ",") && i - 1 > first_) --i;
    return scan_.has(i - 1, kWeekdayWord | kDayWord);
  }

  void add_clock(uint32_t begin, uint32_t end, int32_t hour, int32_t minute) {
    Candidate out = scan_.candidate(FigureKind::time, begin, end);
    if (minute >= 60)
      add(std::move(out), Impossible::minute, minute, 59);
    else
      add(std::move(out), Impossible::hour, hour, 24);
  }

  // "the 13th month of the year", "the 25th hour of the day"
  void read_place(uint32_t unit) {
    uint32_t id = scan_.numeral_end(unit);
    if (id == kNone || !scan_.numerals[id].ordinal || unit + 3 >= limit_ ||
        !scan_.has(unit + 1, kOfWord) || !scan_.has(unit + 2, kTheWord) ||
        !scan_.has(unit + 3, kTimeUnit))
      return;
    // "the 13th month of the year-long strike"
    if (unit + 4 < limit_ && (scan_.is_hyphen(unit + 4) || !closed(unit + 4))) return;
    int32_t most = parts_of(scan_.word(unit + 3).time_unit, scan_.word(unit).time_unit);
    int64_t place = scan_.numerals[id].value.to_integer().value_or(0);
    if (most == 0 || place <= most || place > 1000) return;
    Candidate out = scan_.candidate(FigureKind::date, scan_.numerals[id].begin, unit + 4);
    out.figure.date_form = DateForm::absolute;
    add(std::move(out), Impossible::place, static_cast<int32_t>(place), most);
  }

  // The most of the smaller unit that one of the larger has.
  static int32_t parts_of(TimeUnit large, TimeUnit small) {
    if (large == TimeUnit::year) {
      if (small == TimeUnit::month) return 12;
      if (small == TimeUnit::week) return 53;
      if (small == TimeUnit::day) return 366;
      if (small == TimeUnit::quarter) return 4;
    }
    if (large == TimeUnit::month && small == TimeUnit::day) return kLongestMonth;
    if (large == TimeUnit::week && small == TimeUnit::day) return 7;
    if (large == TimeUnit::day && small == TimeUnit::hour) return 24;
    if (large == TimeUnit::hour && small == TimeUnit::minute) return 60;
    return 0;
  }

  void add(Candidate out, Impossible why, int32_t stated, int32_t limit) {
    out.figure.impossible = why;
    out.figure.impossible_stated = static_cast<uint16_t>(stated);
    out.figure.impossible_limit = static_cast<uint16_t>(limit);
    scan_.add(std::move(out));
  }

  Scan& scan_;
  uint32_t first_ = 0, limit_ = 0;  // the sentence being read
};

}  // namespace

void recognize_impossible_moments(Scan& scan) { Reader(scan).run(); }

}  // namespace tallymark
