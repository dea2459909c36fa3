// "5 %", "five percent", "5 per cent", "2 percentage points", "25 basis points".
#include "figures/recognizers.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

void recognize_percent(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal) return;
  uint32_t limit = scan.sentence_end(numeral.begin), i = numeral.end;
  if (i >= limit) return;
  if (scan.is_hyphen(i) && i + 1 < limit && scan.joined(i + 1)) ++i;
  // "half a percentage point", "a quarter of a percentage point"
  if (numeral.fraction && i + 2 < limit) {
    uint32_t at = scan.has(i, kOfWord) ? i + 1 : i;
    if (scan.has(at, kArticle) && at + 1 < limit && scan.has(at + 1, kPercentWord)) i = at + 1;
  }
  std::string_view unit = kPercentUnit;
  uint32_t end = kNone;
  int32_t scale = 0;
  if (scan.has(i, kPercentWord)) {
    end = i + 1;
  } else if (scan.has(i, kPerWord) && i + 1 < limit && scan.has(i + 1, kCentWord)) {
    end = i + 2;
  } else if (scan.has(i, kBasisWord) && i + 1 < limit && scan.has(i + 1, kPointsWord)) {
    end = i + 2;
    unit = kPointUnit;
    scale = -2;
  } else if (scan.has(i, kBasisPoints) && !numeral.in_words) {
    end = i + 1;
    unit = kPointUnit;
    scale = -2;
  }
  // "a quarter-point rise", "half a point": what is less than one point is of a rate.
  if (end == kNone && numeral.fraction && Decimal(0) < numeral.value &&
      numeral.value < Decimal(1)) {
    uint32_t at = scan.has(i, kOfWord) ? i + 1 : i;
    if (at + 1 < limit && scan.has(at, kArticle)) ++at;
    if (at < limit && scan.has(at, kPointsWord)) {
      end = at + 1;
      unit = kPointUnit;
    }
  }
  if (end == kNone) return;
  if (scale == 0 && unit != kPointUnit) {
    uint32_t points = end;
    if (points + 1 < limit && scan.is_hyphen(points) && scan.joined(points)) ++points;
    if (points < limit && scan.has(points, kPointsWord)) {
      unit = kPointUnit;
      end = points + 1;
    }
  }
  Candidate out = scan.numeric(FigureKind::percent, numeral, numeral.begin, end, scale);
  out.figure.unit = unit;
  scan.add(out);
}

}  // namespace tallymark
