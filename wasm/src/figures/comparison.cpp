// "twice", "threefold", "doubled", "three times as many", "a 5-fold rise".
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

void recognize_comparison(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal || numeral.vague) return;
  uint32_t limit = scan.sentence_end(numeral.begin), i = numeral.end;
  if (i < limit && scan.is_hyphen(i) && i + 1 < limit && scan.joined(i + 1)) ++i;
  if (i >= limit) return;
  bool fold = scan.has(i, kFoldWord);
  // "three times as many", "three times more", "three times the size"; "four times a week" is a
  // rate.
  bool times = scan.has(i, kTimesWord) && i + 1 < limit &&
               (scan.marked(i + 1, kAfterMultiple) || scan.has(i + 1, kTheWord) ||
                scan.token(i + 1).has(kPossessive | kThan) ||
                ends_like_comparative(scan.token(i + 1).lower));
  if (!fold && !times) return;
  Candidate out = scan.numeric(FigureKind::comparison, numeral, numeral.begin, i + 1);
  scan.add(out);
}

void recognize_multiples(Scan& scan) {
  for (uint32_t i : scan.cues) {
    if (!scan.has(i, kMultiple) || scan.named[i]) continue;
    uint32_t limit = scan.sentence_end(i);
    // "double-check", "a double room", "look twice": only beside what can be multiplied.
    if (i + 1 < limit && scan.is_hyphen(i + 1) && scan.joined(i + 1)) continue;
    if (scan.marked(i, kNeedsObject)) {
      bool level =
          i + 1 < limit && (scan.has(i + 1, kTheWord) || scan.marked(i + 1, kAfterMultiple) ||
                            scan.token(i + 1).has(kPossessive));
      // "will double by 2010", "is expected to triple"
      bool verb = scan.has(i, kNoNoun) && i > scan.sentence_begin(i) &&
                  (scan.has(i - 1, kToWord) || scan.token(i - 1).has(kModal)) &&
                  (i + 1 >= limit || scan.token(i + 1).kind == TokenKind::punctuation ||
                   scan.token(i + 1).has(kPreposition));
      if (!level && !verb) continue;
    }
    Candidate out = scan.candidate(FigureKind::comparison, i, i + 1);
    int16_t times = scan.word(i).number;
    out.figure.value = times == 0 ? Decimal(5, -1) : Decimal(times);
    out.figure.step = out.figure.coarse_step = Decimal(1, -1);
    scan.add(out);
  }
}

}  // namespace tallymark
