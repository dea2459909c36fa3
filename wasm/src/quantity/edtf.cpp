#include "quantity/edtf.h"

namespace tallymark {
namespace {

// EDTF codes that follow the year: 21-24 seasons, 33-36 quarters, 40-41 half-years.
constexpr int32_t kSeasonCode = 20, kQuarterCode = 32, kHalfCode = 39;

// A sign, the ten digits of a year, two parts of two digits and marks.
constexpr size_t kTextBytes = 24;

// The number with at least `width` digits; returns where it ends.
char* write_padded(char* out, int32_t value, size_t width) {
  if (value < 0) *out++ = '-';
  uint32_t left = value < 0 ? 0 - static_cast<uint32_t>(value) : static_cast<uint32_t>(value);
  char digits[10];
  size_t size = 0;  // written from the last digit on
  for (; left != 0 || size < width; left /= 10) digits[size++] = static_cast<char>('0' + left % 10);
  while (size > 0) *out++ = digits[--size];
  return out;
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
  char text[kTextBytes];
  char* end = write_padded(text, year, 4);
  auto add_part = [&](int32_t value) {
    *end++ = '-';
    end = write_padded(end, value, 2);
  };
  switch (precision) {
    case Precision::century:
      end[-2] = end[-1] = 'X';
      break;
    case Precision::decade:
      end[-1] = 'X';
      break;
    case Precision::year:
      break;
    case Precision::season:
      add_part(kSeasonCode + part);
      break;
    case Precision::quarter:
      add_part(kQuarterCode + part);
      break;
    case Precision::half:
      add_part(kHalfCode + part);
      break;
    case Precision::month:
      add_part(part);
      break;
    case Precision::day:
      add_part(part);
      add_part(day);
      break;
  }
  if (approximate) *end++ = '~';
  return {text, end};
}

std::string edtf_interval(const Period& first, const Period& last) {
  return first.to_edtf() + "/" + last.to_edtf();
}

}  // namespace tallymark
