#include "consistency/parts.h"

#include "consistency/arithmetic.h"
#include "consistency/moments.h"

namespace tallymark {

using namespace language;

namespace {

// Words between "of" and the whole: "of the city's public primary", and behind it before its part.
constexpr uint32_t kOfReach = 6, kBehindWhole = 14;
// A round number of three zeros may be a rounded one, "300" beside "212" is not.
constexpr Decimal kRoundedFrom{1000};

bool is_dash(const Token& token) {
  return token.is("—") || ((token.is("–") || token.is("-")) && token.space_before);
}

bool ends_statement(const Token& token) {
  return token.is(",") || token.is(".") || token.is(";") || token.is(":") || token.is(")") ||
         is_dash(token);
}

bool opens_clause(const Passage& passage, uint32_t i) {
  if (i == passage.begin()) return true;
  const Token& before = passage.token(i - 1);
  return before.kind == TokenKind::punctuation ||
         before.has(kAnd | kReporting | kDemonstrative | kContrast);
}

// Nothing but words between the tokens, none of which opens another statement.
bool is_noun_phrase(const Passage& passage, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; ++i) {
    const Token& token = passage.token(i);
    if (token.kind != TokenKind::word && !token.is("'s")) return false;
    if (token.has(kPreposition | kAnd | kOr | kRelative | kSelecting)) return false;
  }
  Gap gap = passage.gap(from, to);
  return !gap.verb && !gap.border && !gap.number;
}

}  // namespace

Apposition apposed(const Passage& passage, uint32_t from, uint32_t begin, uint32_t end) {
  uint32_t i = from;
  if (i >= begin) return {};
  bool comma = passage.token(i).is(","), bracket = passage.token(i).is("(");
  bool dash = is_dash(passage.token(i));
  if (comma || bracket || dash) ++i;
  bool once_more = i < begin && passage.token(i).has(kOr);
  if (once_more) ++i;
  while (i < begin && (passage.roles(i) & kPassedOver) != 0) ++i;
  if (i != begin || (!comma && !bracket && !dash && !once_more)) return {};
  if (end >= passage.end()) return {!bracket, false, end};
  const Token& next = passage.token(end);
  if (bracket) {
    if (next.is(")")) return {true, false, end + 1};
    return {next.is(",") || next.is(";"), false, end};
  }
  if (next.has(kOf)) return {true, true, end};
  if (dash && is_dash(next)) return {true, false, end + 1};
  if (ends_statement(next)) return {true, false, next.is(",") ? end + 1 : end};
  return {once_more && passage.gap(end, end + 1).verb, false, end};
}

Apposition apposed(const Passage& passage, uint32_t from, const Figure& figure) {
  return apposed(passage, from, figure.hedge_begin, figure.hedge_end);
}

uint32_t of_whole(const Passage& passage, const Figure& whole) {
  if (whole.token_end < passage.end() && passage.token(whole.token_end).is("-")) return kNone;
  for (uint32_t i = whole.hedge_begin;
       i-- > passage.begin() && whole.hedge_begin - i <= kOfReach;) {
    if (!passage.token(i).has(kOf)) continue;
    if (!is_noun_phrase(passage, i + 1, whole.hedge_begin)) return kNone;
    bool out = i > passage.begin() && (passage.roles(i - 1) & kOut) != 0;
    return out ? i - 1 : i;
  }
  return kNone;
}

bool opens_with(const Passage& passage, const Figure& whole, const Figure& part) {
  uint32_t of = of_whole(passage, whole);
  if (of == kNone || !opens_clause(passage, of)) return false;
  if (part.hedge_begin < whole.hedge_end + 1 || part.hedge_begin - whole.hedge_end > kBehindWhole)
    return false;
  uint32_t before = part.hedge_begin;
  while (before > whole.hedge_end && (passage.roles(before - 1) & kPassedOver) != 0) --before;
  if (before == whole.hedge_end || !passage.token(before - 1).is(",")) return false;
  for (uint32_t i = whole.hedge_end; i < before; ++i) {
    const Token& token = passage.token(i);
    if (token.is(";") || token.is(":") || token.has(kContrast | kCondition)) return false;
  }
  return !passage.gap(whole.hedge_end, before).number;
}

uint32_t total_begin(const Passage& passage, const Figure& figure) {
  bool cue = total_words(passage, figure.hedge_end) != 0;
  uint32_t i = figure.hedge_begin;
  for (; i > passage.begin(); --i) {
    bool total = (passage.roles(i - 1) & kTotalWord) != 0;
    cue |= total;
    if (!total && (passage.roles(i - 1) & kPassedOver) == 0 && !passage.token(i - 1).has(kOf))
      break;
  }
  if (cue) return i;
  // "together they have 36"
  uint32_t lead = i;
  while (lead > passage.begin() && passage.token(lead - 1).has(kPronoun | kHave)) --lead;
  if (lead == i || lead == passage.begin()) return kNone;
  bool total = (passage.roles(lead - 1) & kTotalWord) != 0;
  return total || total_words(passage, lead - 1) == 2 ? lead - 1 : kNone;
}

uint32_t total_words(const Passage& passage, uint32_t i) {
  if (i + 1 >= passage.end()) return 0;
  if ((passage.roles(i) & kTotalBehind) != 0) return 1;
  const Token& next = passage.token(i + 1);
  if ((figure_roles(passage, i) & kBetweenWord) != 0 && next.has(kPronoun)) return 2;
  // "36 people in all", "36 in total", "36 all told"
  bool in = passage.token(i).has(kIn), all = (passage.roles(i) & kAllWord) != 0;
  if ((!in && !all) || (passage.roles(i + 1) & kAllWord) == 0) return 0;
  // "$36 million in all of 2003"
  return i + 2 >= passage.end() || !passage.token(i + 2).has(kOf) ? 2 : 0;
}

bool is_part_of(const Figure& part, const Figure& whole) {
  auto counts = [](const Figure& figure) {
    return figure.kind == FigureKind::count || figure.kind == FigureKind::number;
  };
  if (counts(part) && counts(whole)) return true;
  return part.kind == whole.kind && same_unit(part, whole) &&
         (part.kind == FigureKind::money || part.kind == FigureKind::measure);
}

bool on_another_base(const Passage& passage) {
  for (uint32_t i = passage.begin(); i < passage.end(); ++i) {
    if ((passage.roles(i) & kOnAnotherBase) != 0) return true;
  }
  return false;
}

bool is_full_count(const Figure& figure) {
  if (figure.hedge != Hedge::none || !figure.value || !figure.value->is_integer()) return false;
  if (figure.kind != FigureKind::count && figure.kind != FigureKind::number) return false;
  return figure.exact || (figure.step == Decimal(1) && figure.coarse_step < kRoundedFrom);
}

Amount percent_of(const Figure& part, const Figure& whole) {
  Decimal coarse = shared_coarse(part, whole);
  auto operand = [&](const Figure& figure) {
    return is_full_count(figure) ? exactly(*figure.value) : operand_of(figure, coarse);
  };
  return times(over(operand(part), operand(whole)), exactly(Decimal(100)));
}

}  // namespace tallymark
