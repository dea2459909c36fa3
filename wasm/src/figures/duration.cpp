// "five years", "three-day", "half an hour", "several hundred years".

#include "figures/duration.h"

#include "figures/recognizers.h"

namespace tallymark {
namespace {

using namespace language;

struct IsoUnit {
  char letter;
  int times;   // how many of the ISO unit one of this unit is
  bool clock;  // behind the T
};

IsoUnit iso_unit(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second:
      return {'S', 1, true};
    case TimeUnit::minute:
      return {'M', 1, true};
    case TimeUnit::hour:
      return {'H', 1, true};
    case TimeUnit::day:
    case TimeUnit::night:
      return {'D', 1, false};
    case TimeUnit::week:
      return {'W', 1, false};
    case TimeUnit::fortnight:
      return {'W', 2, false};
    case TimeUnit::month:
      return {'M', 1, false};
    case TimeUnit::quarter:
      return {'M', 3, false};
    case TimeUnit::decade:
      return {'Y', 10, false};
    case TimeUnit::century:
      return {'Y', 100, false};
    default:
      return {'Y', 1, false};
  }
}

}  // namespace

std::string iso_duration(const Decimal& value, language::TimeUnit unit) {
  IsoUnit iso = iso_unit(unit);
  Decimal total = multiply(value, Decimal(iso.times)).value_or(value);
  std::string out = iso.clock ? "PT" : "P";
  out += total.to_string();
  out += iso.letter;
  return out;
}

void recognize_duration(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal) return;
  uint32_t limit = scan.sentence_end(numeral.begin), i = numeral.end;
  if (i < limit && scan.is_hyphen(i) && i + 1 < limit && scan.joined(i + 1)) ++i;
  // "half an hour", "half a century", "several hundred of years"
  if (numeral.fraction && i < limit && scan.has(i, kArticle)) ++i;
  if (numeral.vague && i < limit && scan.has(i, kOfWord)) ++i;
  if (i >= limit || !scan.has(i, kTimeUnit)) return;
  // "5h", "9.8s"; "under-18s", "the 5d" are something else.
  if (scan.has(i, kAmbiguousWord) &&
      (numeral.in_words || !scan.joined(i) ||
       !(numeral.point || scan.word(i).time_unit == TimeUnit::hour))) {
    return;
  }
  if (scan.has(i, kOrdinalWord) && !(numeral.value == Decimal(1))) return;
  if (numeral.year_like() && i == numeral.end && scan.has(i, kDenominator)) return;
  TimeUnit unit = scan.word(i).time_unit;
  // "three quarters of": a fraction, unless years or profits are spoken of
  if (scan.has(i, kDenominator) && numeral.in_words && i + 1 < limit && scan.has(i + 1, kOfWord))
    return;
  uint32_t end = i + 1;
  Candidate out = scan.numeric(FigureKind::duration, numeral, numeral.begin, end);
  out.figure.unit = time_unit_id(unit);
  if (out.figure.value) {
    out.figure.text_value = scan.document.arena.store(iso_duration(*out.figure.value, unit));
  }
  scan.add(std::move(out));
}

}  // namespace tallymark
