#include "quantity/edtf.h"

namespace tallymark {
namespace {

// EDTF codes that follow the year: 21-24 seasons, 33-36 quarters, 40-41 half-years.
constexpr int32_t kSeasonCode = 20, kQuarterCode = 32, kHalfCode = 39;

std::string padded(int32_t value, size_t width) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return value < 0 ? "-" + digits : digits;
}

// The first month of the period and how many months it has; for periods of months.
void months_of(const Period& period, int32_t& first, int32_t& count) {
  switch (period.precision) {
    case Precision::season:
      first = period.part * 3;
      count = 3;
      break;
    case Precision::quarter:
      first = period.part * 3 - 2;
      count = 3;
      break;
    case Precision::half:
      first = period.part * 6 - 5;
      count = 6;
      break;
    case Precision::month:
      first = period.part;
      count = 1;
      break;
    case Precision::decade:
      first = 1;
      count = 120;
      break;
    case Precision::century:
      first = 1;
      count = 1200;
      break;
    default:
      first = 1;
      count = 12;
      break;
  }
}

}  // namespace

Period Period::of_day(int32_t day_number) {
  CivilDate date = date_of(day_number);
  return {Precision::day, date.year, date.month, date.day, false};
}

int32_t Period::first_day() const {
  if (precision == Precision::day) return day_of({year, part, day});
  int32_t first, count;
  months_of(*this, first, count);
  return day_of(add_months({year, 1, 1}, first - 1));
}

int32_t Period::last_day() const {
  if (precision == Precision::day) return day_of({year, part, day});
  int32_t first, count;
  months_of(*this, first, count);
  return day_of(add_months({year, 1, 1}, first - 1 + count)) - 1;
}

std::string Period::to_edtf() const {
  std::string out = padded(year, 4);
  switch (precision) {
    case Precision::century:
      out.resize(out.size() - 2);
      out += "XX";
      break;
    case Precision::decade:
      out.back() = 'X';
      break;
    case Precision::year:
      break;
    case Precision::season:
      out += '-' + padded(kSeasonCode + part, 2);
      break;
    case Precision::quarter:
      out += '-' + padded(kQuarterCode + part, 2);
      break;
    case Precision::half:
      out += '-' + padded(kHalfCode + part, 2);
      break;
    case Precision::month:
      out += '-' + padded(part, 2);
      break;
    case Precision::day:
      out += '-' + padded(part, 2) + '-' + padded(day, 2);
      break;
  }
  if (approximate) out += '~';
  return out;
}

std::string edtf_interval(const Period& first, const Period& last) {
  return first.to_edtf() + "/" + last.to_edtf();
}

}  // namespace tallymark
