// "104.6 for every 1,000 people", "one in five", "10 out of every 1,000 residents", "$15.4/hour".
#include "figures/per.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"

namespace tallymark {
namespace {

using namespace language;

// Words that may stand between what is counted and "for every 1,000": "people in modern slavery".
constexpr uint32_t kGap = 6;

// "1 in 10", "one in five people": a small number in a larger one that is no year.
bool read_one_in(Scan& scan, uint32_t id, Candidate& out) {
  const Numeral& top = scan.numerals[id];
  uint32_t limit = scan.sentence_end(top.begin), i = top.end;
  if (top.ordinal || top.vague || top.fraction || top.point || top.scale != 0) return false;
  if (i + 1 >= limit || !scan.has(i, kInWord)) return false;
  ++i;
  if (scan.has(i, kEveryWord)) ++i;
  uint32_t below = i < limit ? scan.numeral_begin(i) : kNone;
  if (below == kNone) return false;
  const Numeral& base = scan.numerals[below];
  if (base.ordinal || base.vague || base.fraction || base.year_like() || base.point) return false;
  if (!(top.value < base.value) || top.value > Decimal(20) || !(top.value > Decimal(0)))
    return false;
  if (base.end < limit && (scan.has(base.end, kTimeUnit | kPercentWord))) return false;
  uint32_t end = base.end;
  Per per{base.value, {}};
  if (base.end < limit) {
    NounPhrase noun = read_noun_phrase(scan, base.end, false);
    if (noun.head != kNone) {
      per.unit = noun.singular;
      end = noun.end;
    }
  }
  out = scan.numeric(FigureKind::rate, top, top.begin, end);
  out.figure.per = per;
  return true;
}

bool may_take_per(FigureKind kind) {
  return kind == FigureKind::count || kind == FigureKind::number || kind == FigureKind::money ||
         kind == FigureKind::measure;
}

}  // namespace

void recognize_rates(Scan& scan) {
  size_t count = scan.candidates.size();
  for (size_t at = 0; at < count; ++at) {
    Figure figure = scan.candidates[at].figure;
    if (!may_take_per(figure.kind) || (figure.vague && figure.kind != FigureKind::count)) continue;
    uint32_t limit = scan.sentence_end(figure.token_begin);
    bool money = figure.kind == FigureKind::money;
    bool times = figure.kind == FigureKind::count && figure.unit_token != kNone &&
                 scan.has(figure.unit_token, kTimesWord);
    uint32_t number = scan.numeral_begin(figure.token_begin);
    PerHit per = read_per(scan, figure.token_end, money || times);
    if (per.end == 0 && (figure.kind == FigureKind::count || figure.kind == FigureKind::number)) {
      for (uint32_t i = figure.token_end; i < limit && i < figure.token_end + kGap; ++i) {
        const Token& token = scan.token(i);
        if (token.kind == TokenKind::punctuation || scan.numeral_begin(i) != kNone ||
            token.has(kContrast | kBe | kHave)) {
          break;
        }
        PerHit far = read_per(scan, i, false);
        if (far.end != 0 && !far.is_unit && far.value != Decimal(1) && !scan.has(i, kOutWord)) {
          per = far;
          break;
        }
      }
    }
    if (per.end == 0) continue;
    // "two men a week ago"
    if (per.end < limit && scan.has(per.end, kAgoWord | kLaterWord)) continue;
    if (figure.kind == FigureKind::measure && per.is_unit && per.value == Decimal(1)) continue;
    Candidate out;
    if (number != kNone && !money && figure.kind != FigureKind::measure) {
      out = scan.numeric(FigureKind::rate, scan.numerals[number], figure.token_begin, per.end);
      out.figure.unit = figure.unit;
      out.figure.unit_token = figure.unit_token;
    } else {
      out = scan.candidates[at];
      out.bare = false;
      out.figure.kind = FigureKind::rate;
      out.figure.token_end = per.end;
      out.figure.span.end = scan.token(per.end - 1).span.end;
    }
    out.figure.per = Per{per.value, per.unit};
    scan.add(std::move(out));
  }
  for (uint32_t id = 0; id < scan.numerals.size(); ++id) {
    Candidate out;
    if (read_one_in(scan, id, out)) scan.add(std::move(out));
  }
}

}  // namespace tallymark
