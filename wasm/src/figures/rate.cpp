// "104.6 for every 1,000 people", "one in five", "10 out of every 1,000 residents", "$15.4/hour".
#include "figures/per.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

// Words that may stand between what is counted and "for every 1,000": "people in modern slavery".
constexpr uint32_t kGap = 6;
// Words between "of every 1,000 people," and the number: "an estimated", "there are about".
constexpr uint32_t kLead = 4;

// "1 in 10", "one in five people": a small number in a larger one that is no year.
bool read_one_in(Scan& scan, uint32_t id, Candidate& out) {
  const Numeral& top = scan.numerals[id];
  uint32_t limit = scan.sentence_end(top.begin), i = top.end;
  // "one adult in five": what is counted stands between.
  std::string_view counted;
  if (top.in_words && top.value == Decimal(1) && i + 2 < limit && !scan.has(i, kInWord)) {
    NounPhrase noun = read_noun_phrase(scan, i, true);
    if (noun.head != kNone && noun.end < limit && noun.end <= i + 2 &&
        scan.has(noun.end, kInWord) && !scan.has(noun.head, kTimeUnit)) {
      counted = noun.singular;
      i = noun.end;
    }
  }
  if (top.ordinal || top.vague || top.fraction || top.point || top.scale != 0) return false;
  if (i + 1 >= limit || !scan.has(i, kInWord)) return false;
  ++i;
  if (scan.has(i, kEveryWord)) ++i;
  uint32_t below = i < limit ? scan.numeral_begin(i) : kNone;
  if (below == kNone) return false;
  const Numeral& base = scan.numerals[below];
  if (base.ordinal || base.vague || base.fraction || base.year_like()) return false;
  if (base.point && base.scale == 0) return false;  // "one in 2.7 million"
  if (!(top.value < base.value) || !(top.value > Decimal(0))) return false;
  // "93 in 1,000 people"; "93 in 300 cases" is as likely no rate.
  bool round = base.grouped && base.value.mantissa == 1;
  if (top.value > Decimal(20) && !round) return false;
  if (base.end < limit && (scan.has(base.end, kTimeUnit | kPercentWord))) return false;
  uint32_t end = base.end;
  Per per{base.value, counted};
  if (!counted.empty()) {
    // "in five lacks": a verb follows; a noun of its own would be another thing.
    if (base.scale != 0 || base.grouped || !base.plain_integer_or_words()) return false;
  } else if (base.end < limit) {
    NounPhrase noun = read_noun_phrase(scan, base.end, false);
    if (noun.head != kNone) {
      per.unit = noun.singular;
      end = noun.end;
    }
  }
  out = scan.numeric(FigureKind::rate, top, top.begin, end);
  out.figure.unit = counted;
  out.figure.per = per;
  return true;
}

bool may_take_per(FigureKind kind) {
  return kind == FigureKind::count || kind == FigureKind::number || kind == FigureKind::money ||
         kind == FigureKind::measure;
}

// Words that begin another clause or say something of their own: what stands behind them is no
// longer the phrase that the number counts.
constexpr Traits kClauseWords = kContrast | kBe | kHave | kModal | kAuxiliaryDo | kRelative |
                                kSubordinator | kPronoun | kNegation;

bool is_past(std::string_view lower) { return ends_like_past(lower) || is_irregular_verb(lower); }

// "93 people in modern slavery for every 1,000": a base that stands a few plain words behind.
PerHit read_far_per(Scan& scan, const Figure& figure) {
  uint32_t limit = scan.sentence_end(figure.token_begin);
  bool coordinated = false;
  for (uint32_t i = figure.token_end; i < limit && i <= figure.token_end + kGap; ++i) {
    const Token& token = scan.token(i);
    if (token.kind != TokenKind::word && !(scan.is_hyphen(i) && scan.joined(i))) break;
    if (scan.numeral_begin(i) != kNone || scan.has(i, kMonthWord | kWeekdayWord | kDayWord)) break;
    if (may_begin_per(scan, i) && !scan.has(i, kOutWord)) {
      PerHit per = read_per(scan, i, false);
      if (per.end != 0 && !per.is_unit && per.value != Decimal(1)) return per;
    }
    if (token.has(kClauseWords)) break;
    // "20 people and paid for every 1,000": a second verb; "people held in slavery" goes on.
    if (coordinated && is_past(token.lower)) break;
    coordinated |= token.has(kAnd | kOr);
  }
  return {};
}

// Says that a clause or a sentence begins at token i, so that a base may open it.
bool opens_clause(const Scan& scan, uint32_t i) {
  if (i == scan.sentence_begin(i)) return true;
  const Token& previous = scan.token(i - 1);
  return previous.kind == TokenKind::punctuation ||
         previous.has(kAnd | kRelative | kDemonstrative | kSubordinator | kContrast);
}

// "Of every 1,000 people there, an estimated 32": the base opens the clause, a comma and a few
// plain words may stand between. The number is the figure given; the rate spans both.
bool read_base_first(Scan& scan, const Candidate& top, Candidate& out) {
  uint32_t first = scan.sentence_begin(top.figure.token_begin), at = top.figure.token_begin;
  auto plain = [&](uint32_t i) {
    const Token& token = scan.token(i);
    return token.kind == TokenKind::word && !token.has(kRelative | kPronoun) &&
           scan.numeral_end(i + 1) == kNone;
  };
  uint32_t lead = at;
  while (lead > first && at - lead < kLead && plain(lead - 1) && !scan.token(lead - 1).capitalised)
    --lead;
  uint32_t end = lead;
  if (lead > first && scan.is(lead - 1, ",")) {
    end = lead - 1;
  } else {
    end = at;  // without a comma nothing may stand between
  }
  // Back over the words behind the base to its number and the "every" before that.
  uint32_t below = end;
  while (below > first && end - below < kGap && scan.numeral_end(below) == kNone &&
         scan.token(below - 1).kind == TokenKind::word) {
    --below;
  }
  uint32_t base = scan.numeral_end(below);
  if (base == kNone || scan.numerals[base].begin < first + 2) return false;
  uint32_t every = scan.numerals[base].begin - 1, begin = every - 1;
  if (!scan.has(every, kEveryWord)) return false;
  if (!scan.has(begin, kOfWord | kForWord | kInWord)) return false;
  if (begin > first && scan.has(begin, kOfWord) && scan.has(begin - 1, kOutWord)) --begin;
  if (!opens_clause(scan, begin)) return false;
  PerHit per = read_per(scan, every, false);
  if (per.end == 0 || per.end > end || per.value <= Decimal(1)) return false;
  if (end == at && per.end != at) return false;
  for (uint32_t i = per.end; i < end; ++i) {
    if (!plain(i)) return false;
  }
  const Figure& figure = top.figure;
  uint32_t number = scan.numeral_begin(at);
  if (number != kNone && figure.kind != FigureKind::money && figure.kind != FigureKind::measure) {
    out = scan.numeric(FigureKind::rate, scan.numerals[number], begin, figure.token_end);
    out.figure.unit = figure.unit;
    out.figure.unit_token = figure.unit_token;
  } else {
    out = top;
    out.bare = false;
    out.figure.kind = FigureKind::rate;
    out.figure.token_begin = begin;
    out.figure.span.begin = scan.token(begin).span.begin;
  }
  out.hedge_at = at;
  out.figure.per = Per{per.value, per.unit};
  return true;
}

}  // namespace

void recognize_rates(Scan& scan) {
  size_t count = scan.candidates.size();
  Candidate out;  // filled by the reader that finds a rate; made once, as it is large
  for (size_t at = 0; at < count; ++at) {
    const Figure& figure = scan.candidates[at].figure;  // until one is added, which may move it
    FigureKind kind = figure.kind;
    if (!may_take_per(kind)) continue;
    if (figure.vague && kind != FigureKind::count) continue;
    uint32_t limit = scan.sentence_end(figure.token_begin);
    bool money = figure.kind == FigureKind::money;
    bool times = figure.kind == FigureKind::count && figure.unit_token != kNone &&
                 scan.has(figure.unit_token, kTimesWord);
    uint32_t number = scan.numeral_begin(figure.token_begin);
    if (!figure.vague && read_base_first(scan, scan.candidates[at], out)) {
      scan.add(out);
      continue;
    }
    PerHit per;
    if (figure.token_end < limit && may_begin_per(scan, figure.token_end))
      per = read_per(scan, figure.token_end, money || times);
    if (per.end == 0 && (figure.kind == FigureKind::count || figure.kind == FigureKind::number))
      per = read_far_per(scan, figure);
    if (per.end == 0) continue;
    // "two men a week ago"
    if (per.end < limit && scan.has(per.end, kAgoWord | kLaterWord)) continue;
    if (figure.kind == FigureKind::measure && per.is_unit && per.value == Decimal(1)) continue;
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
    scan.add(out);
  }
  for (uint32_t id = scan.first_numeral; id < scan.numerals.size(); ++id) {
    if (read_one_in(scan, id, out)) scan.add(out);
  }
}

}  // namespace tallymark
