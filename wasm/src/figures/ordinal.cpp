// "third", "21st": a place in an order that is no date, fraction or rank.
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

}  // namespace

void recognize_ordinal(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (!numeral.ordinal) return;
  uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
  uint32_t b = numeral.begin, e = numeral.end;
  bool before = b > first, after = e < limit && scan.token(e).kind == TokenKind::word;
  const Token* previous = before ? &scan.token(b - 1) : nullptr;
  bool determined = previous && (previous->has(kDefinite | kIndefinite | kPossessive |
                                               kPossessiveMark | kDemonstrative | kAnd | kOr) ||
                                 scan.has(b - 1, kForWord | kInWord | kOrdinalWord) ||
                                 scan.is(b - 1, ",") || scan.is_hyphen(b - 1));
  if (after) {
    const Token& next = scan.token(e);
    // "110th Research Center", "First Minister": part of a name.
    if (next.capitalised && !next.starts_sentence && !scan.token(b).starts_sentence &&
        (!numeral.in_words || scan.token(b).capitalised)) {
      return;
    }
    if (!numeral.in_words && next.capitalised && e + 1 < limit && scan.token(e + 1).capitalised)
      return;
    if (scan.has(e, kNameNumber | kOfWord) && !numeral.in_words) return;
    if (language::is_title_ordinal(next.lower)) return;
    // "in the first place": to begin with
    if (numeral.value == Decimal(1) && is_place_noun(next.lower) && b > first + 1 &&
        previous->has(kDefinite) && scan.has(b - 2, kInWord))
      return;
  }
  if (numeral.in_words && numeral.end == numeral.begin + 1) {
    const Token& token = scan.token(b);
    if (scan.has(b, kTimeUnit)) {
      // "a second", "per second", "second only": the time unit or an idiom
      if (!previous || previous->has(kIndefinite) ||
          scan.has(b - 1, kPerWord | kEveryWord | kThisWord)) {
        bool noun = after && is_plural_noun(scan.token(e).lower) == false && previous &&
                    previous->has(kIndefinite) &&
                    !scan.token(e).has(kPreposition | kAnd | kOr | kBe);
        if (!noun && previous) return;
      }
    }
    if (!determined && e < limit && scan.has(e, kOfWord)) return;  // "first of all"
    // "First, …", "first announced", "at first"
    if (!before && limit - first > 3 && e < limit && (scan.is(e, ",") || scan.has(e, kOfWord)))
      return;
    if (previous && previous->has(kAtOrLevel) && !previous->has(kTo)) return;
    if (!determined && before && after &&
        (ends_like_past(scan.token(e).lower) || is_irregular_verb(scan.token(e).lower)))
      return;
    if (!determined && before && !after) {
      // "finished third", "came second"
      if (!(previous->kind == TokenKind::word && !previous->has(kPreposition))) return;
    }
    (void)token;
  }
  Candidate out = scan.numeric(FigureKind::ordinal, numeral, b, e);
  out.figure.step = out.figure.coarse_step = Decimal();
  out.figure.exact = true;
  scan.add(out);
}

}  // namespace tallymark
