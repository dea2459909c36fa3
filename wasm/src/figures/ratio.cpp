// "3:1", "3-to-1", "3 to 1".
#include "figures/recognizers.h"
#include "quantity/tolerance.h"

namespace tallymark {

using namespace language;

void recognize_ratio(Scan& scan, uint32_t id) {
  const Numeral& left = scan.numerals[id];
  if (left.ordinal || left.vague || left.fraction || left.scale != 0) return;
  uint32_t limit = scan.sentence_end(left.begin), i = left.end;
  bool colon = i < limit && scan.is(i, ":") && scan.joined(i);
  // "by two to one", "10 to 1": falling to one
  if (i + 1 < limit && scan.has(i, kToWord)) {
    uint32_t id = scan.numeral_begin(i + 1);
    if (id != kNone && scan.numerals[id].value == Decimal(1) && left.value > Decimal(1) &&
        left.value < Decimal(1000) && !scan.numerals[id].ordinal &&
        (scan.numerals[id].end >= limit ||
         scan.token(scan.numerals[id].end).kind == TokenKind::punctuation)) {
      Candidate out = scan.candidate(FigureKind::ratio, left.begin, scan.numerals[id].end);
      out.figure.value = left.value;
      out.figure.step = out.figure.coarse_step = left.step;
      scan.add(out);
      return;
    }
  }
  // "one over three"
  if (i + 1 < limit && scan.marked(i, kOverNumber)) {
    uint32_t below = scan.numeral_begin(i + 1);
    if (below != kNone && !scan.numerals[below].ordinal && !scan.numerals[below].year_like() &&
        Decimal(0) < left.value && left.value < scan.numerals[below].value &&
        (scan.numerals[below].end >= limit ||
         scan.token(scan.numerals[below].end).kind == TokenKind::punctuation)) {
      auto share = divide(left.value, scan.numerals[below].value);
      if (share) {
        Candidate out = scan.candidate(FigureKind::ratio, left.begin, scan.numerals[below].end);
        out.figure.value = share;
        out.figure.step = out.figure.coarse_step = tolerance::kFractionStep;
        scan.add(out);
        return;
      }
    }
  }
  bool hyphens =
      i + 2 < limit && scan.is_hyphen(i) && scan.has(i + 1, kToWord) && scan.is_hyphen(i + 2);
  uint32_t at = colon ? i + 1 : hyphens ? i + 3 : kNone;
  if (at == kNone || at >= limit || !scan.joined(at)) return;
  uint32_t other = scan.numeral_begin(at);
  if (other == kNone) return;
  const Numeral& right = scan.numerals[other];
  // "8:41.43" is a time of a race; see time.cpp.
  if (colon && right.point && right.value < Decimal(60)) return;
  // "3:30" is a time: two digits behind the colon, unless the first is 1 ("1:10").
  if (colon && (right.digits == 2 || right.digits > 3) && left.value != Decimal(1) && !right.point)
    return;
  if (colon && right.digits == 2 && right.value < Decimal(60) && right.end < limit &&
      scan.has(right.end, kMeridiem | kZoneWord)) {
    return;
  }
  if (colon && right.end + 1 < limit && scan.is(right.end, ":")) return;
  auto value = divide(left.value, right.value);
  if (!value) return;
  Candidate out = scan.candidate(FigureKind::ratio, left.begin, right.end);
  out.figure.value = value;
  out.figure.step = out.figure.coarse_step = divide(left.step, right.value, 3).value_or(Decimal());
  scan.add(out);
}

}  // namespace tallymark
