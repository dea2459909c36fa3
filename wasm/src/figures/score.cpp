// "3-1", "6-3": only where the sentence speaks of winning, losing or voting.
#include "figures/names.h"
#include "figures/recognizers.h"

namespace tallymark {
namespace {

using namespace language;

constexpr uint32_t kNear = 12;  // tokens around the score in which such a word must stand

bool has_context(const Scan& scan, uint32_t begin, uint32_t end) {
  uint32_t first = scan.sentence_begin(begin), limit = scan.sentence_end(begin);
  uint32_t from = begin > first + kNear ? begin - kNear : first;
  for (uint32_t i = from; i < limit && i < end + kNear; ++i) {
    if (scan.has(i, kScoreContext)) return true;
  }
  return false;
}

}  // namespace

void recognize_score(Scan& scan, uint32_t id) {
  const Numeral& left = scan.numerals[id];
  uint32_t limit = scan.sentence_end(left.begin), i = left.end;
  if (!left.plain_integer() || left.digits > 3 || i + 1 >= limit) return;
  if (!(scan.is_hyphen(i) || scan.is(i, "–")) || !scan.joined(i) || !scan.joined(i + 1)) return;
  uint32_t other = scan.numeral_begin(i + 1);
  if (other == kNone) return;
  const Numeral& right = scan.numerals[other];
  if (!right.plain_integer() || right.digits > 3 || right.end - right.begin != 1) return;
  if (right.end < limit && scan.joined(right.end) &&
      scan.token(right.end).kind != TokenKind::punctuation)
    return;
  if (right.end < limit && (scan.has(right.end, kTimeUnit | kPercentWord) ||
                            (scan.is_hyphen(right.end) && scan.joined(right.end))))
    return;
  // "0-60 mph": what is measured is no score.
  UnitHit unit = find_unit_name(scan, right.end, true);
  if (unit.name && !(unit.name->rules & (kStrict | kExtent | kApart))) return;
  // "2-1" falls, so it is no range; a rising pair needs a word of winning near.
  bool falls = (left.value > right.value && left.digits <= 2) || left.value == Decimal(0);
  if (!falls && !has_context(scan, left.begin, right.end)) return;
  Candidate out = scan.candidate(FigureKind::score, left.begin, right.end);
  // A score has no single value; its two ends are kept in the order that is written.
  out.figure.low = left.value;
  out.figure.high = right.value;
  out.figure.exact = true;
  scan.add(out);
}

}  // namespace tallymark
