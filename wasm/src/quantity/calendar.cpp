#include "quantity/calendar.h"

#include <string>

namespace tallymark {
namespace {

// A 400-year cycle has 146,097 days; counting years from March makes the leap day the last of the
// year, so that the months before it have fixed offsets.
constexpr int32_t kCycleYears = 400;
constexpr int32_t kCycleDays = 146097;
// From 0000-03-01 to 1970-01-01.
constexpr int32_t kEpochDays = 719468;

int32_t floor_divide(int32_t a, int32_t b) { return a / b - (a % b < 0); }

// Days before the `month`-th month counted from March (0 = March).
int32_t days_before_march_month(int32_t month) { return (153 * month + 2) / 5; }

struct Reader {
  std::string_view text;
  size_t at = 0;

  bool digits(int count, int32_t& out) {
    if (text.size() - at < static_cast<size_t>(count)) return false;
    int32_t value = 0;
    for (int i = 0; i < count; ++i) {
      char c = text[at + i];
      if (c < '0' || c > '9') return false;
      value = value * 10 + (c - '0');
    }
    at += count;
    out = value;
    return true;
  }
  bool skip(char c) {
    if (at >= text.size() || text[at] != c) return false;
    ++at;
    return true;
  }
  bool done() const { return at == text.size(); }
};

bool read_zone(Reader& reader) {
  if (reader.skip('Z') || reader.skip('z')) return true;
  if (!reader.skip('+') && !reader.skip('-')) return false;
  int32_t hours, minutes = 0;
  if (!reader.digits(2, hours) || hours > 14) return false;
  if (reader.done()) return true;
  reader.skip(':');
  return reader.digits(2, minutes) && minutes < 60;
}

bool read_time(Reader& reader) {
  int32_t hours, minutes = 0, seconds = 0;
  if (!reader.digits(2, hours) || hours > 24) return false;
  bool colons = reader.skip(':');
  if (!reader.digits(2, minutes) || minutes > 59) return false;
  if (colons ? reader.skip(':')
             : (reader.at < reader.text.size() && reader.text[reader.at] >= '0' &&
                reader.text[reader.at] <= '9')) {
    if (!reader.digits(2, seconds) || seconds > 60) return false;  // 60: a leap second
    if (reader.skip('.') || reader.skip(',')) {
      int32_t digit;
      if (!reader.digits(1, digit)) return false;
      while (reader.digits(1, digit)) {
      }
    }
  }
  return reader.done() || (read_zone(reader) && reader.done());
}

}  // namespace

bool is_leap_year(int32_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int32_t days_in_month(int32_t year, int32_t month) {
  constexpr int32_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29 : kDays[month - 1];
}

bool is_valid_date(const CivilDate& date) {
  return date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

int32_t day_of(const CivilDate& date) {
  int32_t year = date.month <= 2 ? date.year - 1 : date.year;
  int32_t cycle = floor_divide(year, kCycleYears);
  int32_t year_of_cycle = year - cycle * kCycleYears;
  int32_t march_month = (date.month + 9) % 12;
  int32_t day_of_year = days_before_march_month(march_month) + date.day - 1;
  int32_t day_of_cycle =
      year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
  return cycle * kCycleDays + day_of_cycle - kEpochDays;
}

CivilDate date_of(int32_t day) {
  int32_t shifted = day + kEpochDays;
  int32_t cycle = floor_divide(shifted, kCycleDays);
  int32_t day_of_cycle = shifted - cycle * kCycleDays;
  int32_t year_of_cycle =
      (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
  int32_t day_of_year =
      day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
  int32_t march_month = (5 * day_of_year + 2) / 153;
  CivilDate date;
  date.day = day_of_year - days_before_march_month(march_month) + 1;
  date.month = march_month < 10 ? march_month + 3 : march_month - 9;
  date.year = year_of_cycle + cycle * kCycleYears + (date.month <= 2 ? 1 : 0);
  return date;
}

int32_t weekday_of(int32_t day) {
  int32_t from_monday = (day + 3) % 7;  // 1970-01-01 was a Thursday
  return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

CivilDate add_months(const CivilDate& date, int32_t months) {
  int32_t count = date.year * 12 + (date.month - 1) + months;
  CivilDate out;
  out.year = floor_divide(count, 12);
  out.month = count - out.year * 12 + 1;
  int32_t last = days_in_month(out.year, out.month);
  out.day = date.day < last ? date.day : last;
  return out;
}

Result<int32_t> parse_iso_day(std::string_view text) {
  Reader reader{text};
  CivilDate date;
  bool ok = reader.digits(4, date.year);
  bool dashes = ok && reader.skip('-');
  ok = ok && reader.digits(2, date.month) && (!dashes || reader.skip('-')) &&
       reader.digits(2, date.day) && is_valid_date(date);
  if (ok && !reader.done()) {
    ok = (reader.skip('T') || reader.skip('t') || reader.skip(' ')) && read_time(reader);
  }
  if (!ok) return Error{ErrorCode::bad_date, std::string(text.substr(0, 40))};
  return day_of(date);
}

}  // namespace tallymark
