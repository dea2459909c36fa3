// "221 BC", "79 AD", "AD 43", "1200 B.C.".
#include <string>

#include "figures/date_parts.h"
#include "figures/recognizers.h"

namespace tallymark {

using namespace language;

namespace {

// EDTF counts a year 0, so that 1 BC is 0000 and 221 BC is -0220.
std::string edtf_year(int64_t year, bool before_christ) {
  int64_t number = before_christ ? year - 1 : year;
  std::string digits = std::to_string(number);
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  return (before_christ && number > 0 ? "-" : "") + digits;
}

}  // namespace

void recognize_era_dates(Scan& scan) {
  for (const Numeral& numeral : scan.numerals) {
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
    Candidate out = scan.candidate(FigureKind::date, begin, end);
    out.figure.date_form = DateForm::absolute;
    out.figure.year_stated = true;
    if (!before_christ && year >= 1000)
      set_date(scan, out, Period::of_year(static_cast<int32_t>(year)), DateForm::absolute);
    else
      out.figure.text_value = scan.document.arena.store(edtf_year(year, before_christ));
    scan.add(std::move(out));
  }
}

}  // namespace tallymark
