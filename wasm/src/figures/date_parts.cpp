#include "figures/date_parts.h"

#include "figures/names.h"
#include "figures/noun_phrase.h"
#include "language/hedges.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

// Tokens to each side in which a word tells the tense.
constexpr uint32_t kTenseReach = 12;

}  // namespace

void set_date(Scan& scan, Candidate& out, const Period& period, DateForm form) {
  out.period = period;
  out.figure.date_form = form;
  out.figure.text_value = scan.document.arena.store(period.to_edtf());
  out.figure.first_day = period.first_day();
  out.figure.last_day = period.last_day();
}

void set_date_range(Scan& scan, Candidate& out, const Period& first, const Period& last,
                    DateForm form) {
  out.period = first;
  out.period_end = last;
  out.figure.date_form = form;
  out.figure.text_value = scan.document.arena.store(edtf_interval(first, last));
  out.figure.first_day = first.first_day();
  out.figure.last_day = last.last_day();
}

Tense tense_near(const Scan& scan, uint32_t i) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  uint32_t from = i > first + kTenseReach ? i - kTenseReach : first;
  // The nearest word that tells decides: "he said on Tuesday that they will meet".
  uint32_t past = kNone, future = kNone;
  for (uint32_t at = from; at < limit && at < i + kTenseReach; ++at) {
    const Token& token = scan.token(at);
    if (at == i || token.kind != TokenKind::word) continue;
    uint32_t distance = at < i ? i - at : at - i;
    if (scan.has(at, kFutureWord) && distance < future) future = distance;
    // "will be signed", "is signed": a participle that is not in the past
    bool passive =
        at > first && scan.token(at - 1).has(kBe) && !is_past_auxiliary(scan.token(at - 1).lower);
    bool tells = is_past_auxiliary(token.lower) || is_irregular_verb(token.lower) ||
                 ends_like_past(token.lower);
    if (tells && !passive && distance < past) past = distance;
  }
  if (past == kNone && future == kNone) return Tense::open;
  return future < past ? Tense::future : Tense::past;
}

Period infer_year(int32_t published, int32_t month, int32_t day, Tense tense) {
  CivilDate now = date_of(published);
  auto at = [&](int32_t year) {
    if (day == 0) return Period::of_month(year, month);
    int32_t last = days_in_month(year, month);
    return Period{Precision::day, year, month, day < last ? day : last, false};
  };
  Period same = at(now.year), before = at(now.year - 1), next = at(now.year + 1);
  if (tense == Tense::past) return same.first_day() <= published ? same : before;
  if (tense == Tense::future) return same.last_day() >= published ? same : next;
  auto distance = [&](const Period& period) {
    int32_t gap = period.first_day() > published  ? period.first_day() - published
                  : period.last_day() < published ? published - period.last_day()
                                                  : 0;
    return gap;
  };
  Period best = same;
  if (distance(before) < distance(best)) best = before;
  if (distance(next) < distance(best)) best = next;
  return best;
}

int32_t read_year(const Scan& scan, uint32_t at, uint32_t limit, bool short_year, uint32_t& end) {
  uint32_t i = at;
  if (i < limit && scan.is(i, ",")) ++i;
  if (i < limit && scan.has(i, kOfWord | kInWord) && i == at) ++i;
  bool apostrophe = i < limit && scan.is(i, "'");
  if (apostrophe) ++i;
  if (i >= limit) return 0;
  uint32_t id = scan.numeral_begin(i);
  if (id == kNone) return 0;
  const Numeral& numeral = scan.numerals[id];
  int64_t value = numeral.value.to_integer().value_or(0);
  bool tail = numeral.end < limit && scan.joined(numeral.end) &&
              (scan.is(numeral.end, ":") || scan.has(numeral.end, kPercentWord));
  if (tail) return 0;
  if (numeral.year_like() && value >= 1000 && value <= 2999) {
    end = numeral.end;
    return static_cast<int32_t>(value);
  }
  if (numeral.plain_integer() && numeral.digits == 2 && (apostrophe || short_year || value >= 50) &&
      (i == at || apostrophe || scan.is(i - 1, ","))) {
    // A meridiem or a clock behind makes it a time.
    if (numeral.end < limit && scan.has(numeral.end, kMeridiem | kTimeUnit | kClockWord)) return 0;
    if (numeral.end < limit && scan.token(numeral.end).kind == TokenKind::word && !apostrophe &&
        !scan.has(numeral.end, kDateContext | kToWord))
      return 0;
    // "August 32" is no year: without a day or an apostrophe only the last century's are written
    // so.
    if (!apostrophe && !short_year && value < 50) return 0;
    end = numeral.end;
    return static_cast<int32_t>(value >= 50 ? 1900 + value : 2000 + value);
  }
  return 0;
}

namespace {

// "(1861)", and either end of "(1861-65)" and "(1861–1865)": a year, or two, and nothing else.
bool is_bracketed(const Scan& scan, uint32_t begin, uint32_t first, uint32_t end, uint32_t limit) {
  auto is_span = [&](uint32_t dash) {
    return scan.is_dash(dash) && scan.is_digits(dash - 1) && scan.is_digits(dash + 1) &&
           scan.token(dash - 1).span.size() == 4;
  };
  if (begin > first + 2 && is_span(begin - 1)) begin -= 2;
  if (end + 2 < limit && is_span(end)) end += 2;
  return begin > first && scan.is(begin - 1, "(") && end < limit && scan.is(end, ")");
}

bool is_about(const Scan& scan, uint32_t i) {
  for (const HedgePhrase& phrase : hedges_before()) {
    if (phrase.kind == HedgeKind::about && phrase.words == scan.token(i).lower) return true;
  }
  return false;
}

}  // namespace

bool reads_as_year(Scan& scan, uint32_t id, bool& name) {
  name = false;
  const Numeral& numeral = scan.numerals[id];
  if (!numeral.year_like() || numeral.end != numeral.begin + 1) return false;
  int64_t value = numeral.value.to_integer().value_or(0);
  if (value < 1000 || value > 2199) return false;
  uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
  uint32_t b = numeral.begin, e = numeral.end;
  bool before = b > first, after = e < limit;
  // Something glued to it: "X-2000", "2000-page", "#1999", "$2000".
  if (before && scan.joined(b)) {
    bool dash = scan.is_dash(b - 1) || scan.is(b - 1, "/") || scan.is(b - 1, "(") ||
                scan.is(b - 1, "[") || scan.is(b - 1, "\"") || scan.is(b - 1, "'");
    if (!dash) return false;
    if (scan.is_hyphen(b - 1) && b - 1 > first && scan.joined(b - 1) && !scan.is_digits(b - 2) &&
        !scan.has(b - 2, kDateContext | kMonthWord))
      return false;
    // "18/13/2022", "07-27-2022": the rest of digits in groups is no year of its own.
    if ((scan.is_hyphen(b - 1) || scan.is(b - 1, "/")) && b - 1 > first && scan.joined(b - 1) &&
        scan.is_digits(b - 2) && scan.token(b - 2).span.size() != 4) {
      return false;
    }
  }
  if (after && scan.joined(e) &&
      (scan.token(e).kind == TokenKind::symbol || scan.token(e).kind == TokenKind::word) &&
      !scan.token(e).has(kPossessiveMark) && !scan.is(e, "/")) {
    return false;
  }
  if (after && e + 1 < limit && scan.joined(e) && (scan.is_hyphen(e) || scan.is(e, "/")) &&
      scan.joined(e + 1) &&
      (scan.is_digits(e + 1)
           ? scan.token(e + 1).span.size() != 4 && scan.token(e + 1).span.size() > 2
           : scan.token(e + 1).kind == TokenKind::word && scan.is_hyphen(e) &&
                 scan.has(e + 1, kTimeUnit))) {
    return false;
  }
  bool preposition = before && scan.has(b - 1, kDateContext);
  // "the year 2006", "the year of 2006"
  if (before && !preposition) {
    uint32_t year = scan.has(b - 1, kOfWord) && b - 1 > first ? b - 2 : b - 1;
    preposition = scan.has(year, kTimeUnit) && scan.word(year).time_unit == TimeUnit::year;
  }
  bool likely = value >= 1900 && value <= 2099;
  if (!preposition && before && scan.has(b - 1, kAndWord | kToWord) && b >= first + 2) {
    // "in 1990 and 1995", "from 1990 to 1995"
    uint32_t other = scan.numeral_end(b - 1);
    preposition = other != kNone && scan.numerals[other].year_like();
  }
  // "in about 1856", but not "in about 1856 homes"
  bool hedged = !preposition && b >= first + 2 && scan.has(b - 2, kInWord) && is_about(scan, b - 1);
  if (!likely && !preposition && !hedged && !is_bracketed(scan, b, first, e, limit)) return false;
  if (after && scan.token(e).kind == TokenKind::word) {
    const Token& next = scan.token(e);
    if (scan.has(e, kPercentWord | kTimeUnit | kScaleWord))
      return scan.has(e, kTimeUnit) && !scan.marked(e, kPluralUnit) && scan.token(e).space_before;
    if (next.capitalised && !next.starts_sentence && !scan.has(e, kMonthWord | kWeekdayWord) &&
        !preposition && next.space_before && !scan.has(e, kEraWord)) {
      name = true;
      return false;
    }
    if (!preposition) {
      UnitHit unit = find_unit_name(scan, e, true);
      if (unit.name && !(unit.name->rules & kStrict)) return false;
      CurrencyHit money = find_currency_after(scan, e, true);
      if (money.name && !(money.name->rules & (kExactCase | kStrict))) return false;
      NounPhrase noun = read_noun_phrase(scan, e, false);
      if (noun.head == e && counts_people(next.lower)) return false;
      if (hedged && (noun.head != kNone || scan.has(e, kOfWord))) return false;
    }
  }
  return true;
}

}  // namespace tallymark
