// "221 BC", "79 AD", "AD 43", "1200 B.C.".
#include "figures/date_parts.h"
#include "figures/recognizers.h"

namespace tallymark {

using namespace language;

namespace {

struct MonthDay {
  uint32_t begin = 0;  // token; where the year begins if there is no month
  uint8_t month = 0;
  int64_t day = 0;
};

// "10 August 234 BC", "August 10, 345 BC": the month and day before the year.
MonthDay month_and_day(const Scan& scan, uint32_t year) {
  MonthDay out{year, 0, 0};
  uint32_t first = scan.sentence_begin(year), i = year;
  if (i > first && scan.is(i - 1, ",")) --i;
  uint32_t id = scan.numeral_end(i);
  auto day_of = [&](uint32_t numeral) {
    const Numeral& number = scan.numerals[numeral];
    int64_t day = number.in_words || number.point ? 0 : number.value.to_integer().value_or(0);
    return day >= 1 && day <= 31 ? day : 0;
  };
  if (id != kNone && scan.numerals[id].begin > first) {
    uint32_t month = scan.numerals[id].begin - 1;
    if (scan.has(month, kMonthWord) && day_of(id) != 0)
      out = {month, scan.word(month).month, day_of(id)};
    return out;
  }
  if (i == year && i > first && scan.has(i - 1, kMonthWord) && scan.token(i - 1).capitalised) {
    out = {i - 1, scan.word(i - 1).month, 0};
    uint32_t before = scan.numeral_end(i - 1);
    if (before != kNone && day_of(before) != 0) {
      out.begin = scan.numerals[before].begin;
      out.day = day_of(before);
    }
  }
  return out;
}

}  // namespace

void recognize_era_dates(Scan& scan) {
  for (uint32_t id = scan.first_numeral; id < scan.numerals.size(); ++id) {
    const Numeral& numeral = scan.numerals[id];
    if (numeral.in_words || numeral.ordinal || numeral.fraction || numeral.point || numeral.sign ||
        numeral.scale != 0)
      continue;
    int64_t year = numeral.value.to_integer().value_or(0);
    if (year < 1 || year > 9999) continue;
    uint32_t begin = numeral.begin, end = numeral.end, limit = scan.sentence_end(begin);
    auto era = [&](uint32_t i) { return scan.has(i, kEraWord) && scan.token(i).all_capitals; };
    bool before_christ = false;
    if (end < limit && era(end)) {
      before_christ = scan.word(end).number < 0;
      ++end;
    } else if (begin > scan.sentence_begin(begin) && era(begin - 1) &&
               scan.word(begin - 1).number > 0) {
      --begin;
    } else {
      continue;
    }
    MonthDay before = month_and_day(scan, begin);
    Candidate out = scan.candidate(FigureKind::date, before.begin, end);
    out.figure.date_form = DateForm::absolute;
    out.figure.year_stated = true;
    // EDTF counts a year 0, so that 1 BC is 0000 and 221 BC is -0220.
    int32_t edtf_year = static_cast<int32_t>(before_christ ? 1 - year : year);
    Period period = Period::of_year(edtf_year);
    if (before.month != 0) {
      period = Period::of_month(edtf_year, before.month);
      if (before.day != 0) {
        period.precision = Precision::day;
        period.day = static_cast<int32_t>(before.day);
      }
    }
    if (before.month == 0 && !before_christ && year >= 1000)
      set_date(scan, out, period, DateForm::absolute);
    else
      out.figure.text_value = scan.document.arena.store(period.to_edtf());
    scan.add(out);
  }
}

}  // namespace tallymark
