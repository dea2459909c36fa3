// Dates in digits: "2023-05-23", "5/23/2023", "23.05.2023", "2012/Aug/10", "06/2004",
// "1994-11-05T08:15:30Z".
#include "figures/date_parts.h"
#include "figures/numerals.h"
#include "figures/recognizers.h"

namespace tallymark {
namespace {

using namespace language;

// One part of the date: digits or the name of a month.
struct Part {
  int32_t value = -1;
  size_t digits = 0;
  bool month_name = false;
};

Part read_part(const Scan& scan, uint32_t i) {
  Part part;
  if (scan.is_digits(i)) {
    std::string_view text = scan.document.text_of(scan.token(i));
    if (text.size() > 4) return part;
    part.value = 0;
    for (char c : text) part.value = part.value * 10 + (c - '0');
    part.digits = text.size();
  } else if (scan.has(i, kMonthWord)) {
    part.value = scan.word(i).month;
    part.month_name = true;
  }
  return part;
}

bool is_separator(const Scan& scan, uint32_t i) {
  return scan.joined(i) && (scan.is_hyphen(i) || scan.is(i, "/") || scan.is(i, "."));
}

// "T13:15:30Z", " 02:00" behind an ISO date: part of the same moment.
uint32_t over_iso_time(const Scan& scan, uint32_t end, uint32_t limit) {
  if (end + 1 >= limit || !scan.joined(end) || !scan.is(end, "t") || !scan.is_digits(end + 1))
    return end;
  uint32_t at = end + 1;
  while (at < limit && scan.joined(at) &&
         (scan.is_digits(at) || scan.is(at, ":") || scan.is(at, "+") || scan.is_hyphen(at) ||
          scan.is(at, "z") ||
          (scan.is(at, ".") && at + 1 < limit && scan.joined(at + 1) && scan.is_digits(at + 1)))) {
    ++at;
  }
  return at;
}

int32_t full_year(const Part& part) {
  if (part.digits == 4) return part.value;
  return part.value >= 50 ? 1900 + part.value : 2000 + part.value;
}

void add(Scan& scan, uint32_t begin, uint32_t end, const std::optional<Period>& period,
         bool known) {
  uint32_t first = scan.sentence_begin(begin);
  uint8_t weekday = 0;
  if (begin > first && scan.has(begin - 1, kWeekdayWord))
    --begin;
  else if (begin > first + 1 && scan.is(begin - 1, ",") && scan.has(begin - 2, kWeekdayWord))
    begin -= 2;
  if (scan.has(begin, kWeekdayWord)) weekday = scan.word(begin).weekday;
  Candidate out = scan.candidate(FigureKind::date, begin, end);
  // A month of a year has no weekday; an open order of day and month still has.
  if (!period || period->precision == Precision::day) out.figure.weekday = weekday;
  out.figure.year_stated = true;  // every form in digits has a year
  out.figure.date_form = known ? DateForm::absolute : DateForm::none;
  if (period) set_date(scan, out, *period, DateForm::absolute);
  scan.add(out);
}

// Three parts with the same separator. Year first, or day and month in either order with the year
// last; where both orders are dates and differ, the value stays open: the two are never told apart
// by guessing.
bool read_three(Scan& scan, uint32_t i, uint32_t limit, uint32_t& end) {
  if (i + 4 >= limit || !is_separator(scan, i + 1) || !is_separator(scan, i + 3)) return false;
  if (scan.token(i + 1).lower != scan.token(i + 3).lower || !scan.joined(i + 2) ||
      !scan.joined(i + 4))
    return false;
  Part a = read_part(scan, i), b = read_part(scan, i + 2), c = read_part(scan, i + 4);
  if (a.value < 0 || b.value < 0 || c.value < 0 || c.month_name) return false;
  end = i + 5;
  if (end + 1 < limit && is_separator(scan, end) && scan.joined(end + 1) && scan.is_digits(end + 1))
    return false;
  auto day = [](int32_t year, int32_t month, int32_t number) {
    std::optional<Period> out;
    if (is_valid_date({year, month, number}))
      out = Period{Precision::day, year, month, number, false};
    return out;
  };
  if (a.digits == 4 && a.value >= 1000) {
    auto period = day(a.value, b.value, c.value);
    if (!period || c.digits > 2 || (!b.month_name && b.digits > 2)) return false;
    end = over_iso_time(scan, end, limit);
    add(scan, i, end, period, true);
    return true;
  }
  if (a.digits == 0 || a.digits > 2 || (!b.month_name && b.digits > 2) ||
      (c.digits != 4 && c.digits != 2))
    return false;
  if (c.digits == 4 && (c.value < 1000 || c.value > 2999)) return false;
  // Two-digit years need slashes: "12-10-08" and "1.5.3" are something else.
  if (c.digits == 2 && !scan.is(i + 1, "/") && !b.month_name) return false;
  int32_t year = full_year(c);
  if (b.month_name) {
    auto period = day(year, b.value, a.value);
    if (!period) return false;
    add(scan, i, end, period, true);
    return true;
  }
  auto day_first = day(year, b.value, a.value), month_first = day(year, a.value, b.value);
  if (!day_first && !month_first) return false;
  bool open = day_first && month_first && a.value != b.value;
  // "Sunday 12/7/2014": the weekday beside it tells the two apart.
  uint32_t first = scan.sentence_begin(i);
  if (open && i > first && scan.has(i - 1, kWeekdayWord)) {
    bool left = weekday_of(day_first->first_day()) == scan.word(i - 1).weekday;
    bool right = weekday_of(month_first->first_day()) == scan.word(i - 1).weekday;
    if (left != right) {
      open = false;
      if (right) day_first.reset();
    }
  }
  // Dots are written day first everywhere they are written.
  if (scan.is(i + 1, ".")) open = false;
  add(scan, i, end, open ? std::optional<Period>() : day_first ? day_first : month_first, !open);
  return true;
}

// "06/2004", "2023-05": a month and a year.
bool read_two(Scan& scan, uint32_t i, uint32_t limit, uint32_t& end) {
  if (i + 2 >= limit || !is_separator(scan, i + 1) || !scan.joined(i + 2)) return false;
  if (scan.is(i + 1, ".")) return false;
  Part a = read_part(scan, i), b = read_part(scan, i + 2);
  if (a.month_name || b.month_name || a.value < 0 || b.value < 0) return false;
  end = i + 3;
  if (end < limit && (is_separator(scan, end) || scan.is(end, "–")) && end + 1 < limit &&
      scan.joined(end + 1))
    return false;
  if (scan.is(i + 1, "/") && a.digits <= 2 && b.digits == 4 && a.value >= 1 && a.value <= 12 &&
      b.value >= 1900 && b.value < 2100) {
    add(scan, i, end, Period::of_month(b.value, a.value), true);
    return true;
  }
  // "2012-14" is a span of years; only a leading zero or 10 to 12 after a year makes a month
  // certain.
  if (scan.is_hyphen(i + 1) && a.digits == 4 && b.digits == 2 && b.value >= 1 && b.value <= 9 &&
      a.value >= 1900 && a.value < 2100) {
    int32_t span = a.value / 100 * 100 + b.value;
    if (span > a.value) return false;
    add(scan, i, end, Period::of_month(a.value, b.value), true);
    return true;
  }
  // "5/31": no fraction has such a denominator, so it is a month and a day.
  if (scan.is(i + 1, "/") && a.digits <= 2 && b.digits == 2 && a.value >= 1 && a.value <= 12 &&
      is_day_only(b.value) && b.value <= days_in_month(2000, a.value) &&
      !(end < limit && scan.joined(end) && scan.token(end).kind != TokenKind::punctuation)) {
    std::optional<Period> period;
    if (scan.published) period = infer_year(*scan.published, a.value, b.value, tense_near(scan, i));
    add(scan, i, end, period, false);
    return true;
  }
  // "on 9/11", "by 8/10": a month and a day behind a preposition of dates, read month first as it
  // is in the one variety of English that writes it; without a year it stays open.
  return false;
}

}  // namespace

void recognize_numeric_dates(Scan& scan) {
  uint32_t behind = 0;  // the token behind the last date
  for (uint32_t i : scan.cues) {
    if (i < behind || !scan.is_digits(i) || scan.named[i]) continue;
    if (i > 0 && scan.joined(i) &&
        (is_separator(scan, i - 1) || scan.token(i - 1).kind == TokenKind::word))
      continue;
    uint32_t limit = scan.sentence_end(i), end = i;
    if (read_three(scan, i, limit, end) || read_two(scan, i, limit, end)) behind = end;
  }
}

}  // namespace tallymark
