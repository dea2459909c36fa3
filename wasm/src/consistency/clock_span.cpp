#include "consistency/clock_span.h"

#include <algorithm>
#include <cstdlib>

#include "consistency/moments.h"
#include "language/messages.h"

namespace tallymark {

using namespace language;

namespace {

// Words between a length and its span: "a total of", ", a period of".
constexpr uint32_t kBesideReach = 5;
constexpr int32_t kDayMinutes = 24 * 60, kHalfDay = 12 * 60;

// Nothing behind that would take the length for its own: "eight years." and "eight years in all".
bool is_closed(const Passage& p, uint32_t end) {
  if (end >= p.end()) return true;
  const Token& next = p.token(end);
  return next.kind == TokenKind::punctuation && !next.is("-") && !next.is(":");
}

// "after two years", "within two years", "an average of two years": not the whole span.
bool is_part(const Passage& p, const Figure& length) {
  uint32_t i = length.hedge_begin;
  for (uint32_t n = 0; n < 3 && i > p.begin(); ++n) {
    const Token& token = p.token(--i);
    ArithmeticRoles roles = p.roles(i);
    if ((roles & kPerPeriod) != 0 || (figure_roles(p, i) & kEveryWord) != 0) return true;
    if (date_side(token.lower) != DateSide::none || token.has(kBy)) return true;
    if (!token.has(kOf) && (roles & kPassedOver) == 0) break;
  }
  return false;
}

bool is_adjectival(const Passage& p, const Figure& length) {
  for (uint32_t i = length.token_begin; i < length.token_end; ++i) {
    if (p.token(i).is("-")) return true;
  }
  return false;
}

struct Clock {
  int32_t minutes = 0;
  bool open = false;  // morning or afternoon
};

std::optional<Clock> clock_of(const Passage& p, const Figure& figure) {
  if (figure.kind != FigureKind::time || figure.text_value.size() < 6) return std::nullopt;
  std::string_view text = figure.text_value;  // T09:30
  auto two = [&](size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  Clock clock{two(1) * 60 + two(4), true};
  if (clock.minutes >= 13 * 60 || clock.minutes == 0) clock.open = false;
  for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
    FigureRoles roles = figure_roles(p, i);
    if ((roles & kZoneWord) != 0) return std::nullopt;  // the two may be in two zones
    if ((roles & (kMeridiem | kNamedTime)) != 0) clock.open = false;
  }
  return clock;
}

bool joins(const Passage& p, uint32_t i, const Figure& from) {
  const Token& token = p.token(i);
  if (token.is("-") || token.is("–")) return true;
  FigureRoles roles = figure_roles(p, i);
  if ((roles & kToWord) != 0) return true;
  return (roles & kAndWord) != 0 && from.token_begin > p.begin() &&
         (figure_roles(p, from.token_begin - 1) & kBetweenWord) != 0;
}

void check(const Passage& p, uint32_t from, uint32_t to, uint32_t length,
           std::vector<Relation>& found) {
  auto stated = length_of(p.figure(length));
  auto a = clock_of(p, p.figure(from)), b = clock_of(p, p.figure(to));
  if (!stated || !a || !b || stated->hedge != Hedge::none) return;
  bool hours = stated->unit == time_unit_id(TimeUnit::hour);
  if (!hours && stated->unit != time_unit_id(TimeUnit::minute)) return;
  auto in_minutes = multiply(stated->value, Decimal(hours ? 60 : 1));
  auto step = multiply(stated->step, Decimal(hours ? 60 : 1));
  if (!in_minutes || !step) return;
  // An hour counted whole is an hour; half an hour may be rounded away.
  int64_t wide = std::max<int64_t>(hours ? 60 : 5, step->to_integer().value_or(0));
  auto exact = round_to(*in_minutes, Decimal(1));
  int64_t said = exact ? exact->to_integer().value_or(0) : 0;
  int32_t plain = ((b->minutes - a->minutes) % kDayMinutes + kDayMinutes) % kDayMinutes;
  std::vector<int32_t> readings{plain};
  if (a->open || b->open) readings.push_back((plain + kHalfDay) % kDayMinutes);
  bool agrees = false, near = false;
  for (int32_t reading : readings) {
    int64_t off = std::abs(said - reading);
    agrees |= off * 2 <= wide;
    near |= off < wide || reading == 0;
  }
  Relation relation;
  relation.rule = Rule::time_span;
  relation.judged = {length};
  relation.operands = {from, to};
  relation.agreement = agrees ? Agreement::agrees : near ? Agreement::between : Agreement::differs;
  relation.working = std::string(p.figure(from).text_value.substr(1)) + " → " +
                     std::string(p.figure(to).text_value.substr(1));
  if (hours && plain % 60 == 0) relation.expected = Decimal(plain / 60);
  relation.expected_text = clock_text(plain);
  found.push_back(std::move(relation));
}

}  // namespace

Beside length_beside(const Passage& p, const Figure& length, uint32_t begin, uint32_t end) {
  if (is_part(p, length)) return Beside::none;
  bool before = length.token_end <= begin;
  uint32_t from = before ? length.hedge_end : end;
  uint32_t to = before ? begin : length.hedge_begin;
  if (to < from || to - from > kBesideReach || (to == from && !before)) return Beside::none;
  Gap gap = p.gap(from, to);
  if (gap.words != 0 || gap.verb || gap.number || (gap.traits & (kAnd | kOr | kSubordinator)) != 0)
    return Beside::none;
  if (gap.border && !gap.bracket) return Beside::none;
  if (before) {
    if (is_adjectival(p, length)) return Beside::none;
    bool set_off = gap.comma || gap.bracket || gap.dash;
    // ", from 1991 to 1999 he": the span opens another statement.
    if (set_off && !is_closed(p, end)) return Beside::none;
    uint32_t word = length.hedge_begin;
    bool definite = false;
    for (uint32_t n = 0; n < 3 && word > p.begin(); ++n) definite |= p.token(--word).has(kDefinite);
    bool from_word = false;
    for (uint32_t i = from; i < to; ++i) from_word |= p.token(i).has(kFrom);
    return set_off || definite || from_word ? Beside::exact : Beside::within;
  }
  bool stretch = length.token_end < p.end() && (p.roles(length.token_end) & kStretch) != 0;
  if (is_adjectival(p, length) && !stretch) return Beside::none;
  if (!stretch && !is_closed(p, length.hedge_end)) return Beside::none;
  return gap.comma || gap.bracket || gap.dash ? Beside::exact : Beside::none;
}

void check_clock_spans(const Passage& p, std::vector<Relation>& found) {
  const std::vector<uint32_t>& ids = p.figures();
  for (size_t n = 0; n + 1 < ids.size(); ++n) {
    const Figure &from = p.figure(ids[n]), &to = p.figure(ids[n + 1]);
    if (from.kind != FigureKind::time || to.kind != FigureKind::time ||
        to.token_begin != from.token_end + 1 || !joins(p, from.token_end, from))
      continue;
    for (size_t beside : {n - 1, n + 2}) {
      if (beside >= ids.size() || p.figure(ids[beside]).kind != FigureKind::duration) continue;
      Beside how = length_beside(p, p.figure(ids[beside]), from.token_begin, to.token_end);
      if (how == Beside::exact) check(p, ids[n], ids[n + 1], ids[beside], found);
    }
  }
}

}  // namespace tallymark
