#include "consistency/era.h"

#include <algorithm>

#include "consistency/moments.h"
#include "language/messages.h"
#include "quantity/calendar.h"

namespace tallymark {

using namespace language;

namespace {

// Words between the two: ", in", "– in", ", around".
constexpr uint32_t kBesideReach = 3;
// The noun between a century and "built in": "19th-century parish church, built in".
constexpr uint32_t kMadeReach = 7;
// How far from its border a year decides nothing: 1900 and the 19th century.
constexpr int32_t kBorderYears = 1;

bool is_era(const Figure& figure) {
  std::string_view text = figure.text_value;
  return figure.kind == FigureKind::date && figure.hedge == Hedge::none && text.size() == 4 &&
         text.ends_with("X");
}

bool is_year(const Passage& p, uint32_t id) {
  const Figure& figure = p.figure(id);
  return figure.kind == FigureKind::date && figure.year_stated &&
         figure.date_form == DateForm::absolute && moment_of(p.article(), id) &&
         figure.text_value.find('/') == std::string_view::npos;
}

// Closed behind: end, comma, bracket, dash; not the head of another statement or of a list.
bool is_closed(const Passage& p, uint32_t end) {
  if (end >= p.end()) return true;
  return p.token(end).kind == TokenKind::punctuation && !p.token(end).is("-");
}

// "Unlike in the 1980s, in 1994 …", "from the 1980s", "since the 19th century", "turn of the 20th
// century": the year is another's.
bool is_set_apart(const Passage& p, uint32_t begin) {
  uint32_t i = begin;
  for (uint32_t n = 0; n < 5 && i > p.begin(); ++n) {
    const Token& token = p.token(--i);
    if (token.kind != TokenKind::word && !token.is("-")) break;
    if (token.has(kOpenDate | kFrom | kTo | kThan | kComparing | kContrast | kBy | kOr | kAnd |
                  kOf))
      return true;
    if ((p.roles(i) & kSetApart) != 0) return true;
  }
  return false;
}

// Beside it in apposition, in either order.
bool is_beside(const Passage& p, const Figure& first, const Figure& second) {
  uint32_t from = first.token_end, to = second.token_begin;
  if (to <= from || to - from > kBesideReach || !is_closed(p, second.token_end)) return false;
  Gap gap = p.gap(from, to);
  bool set_off = gap.comma || gap.bracket || gap.dash;
  bool when = gap.bracket || (gap.traits & (kIn | kOn)) != 0;
  bool border = gap.border && !gap.bracket && !gap.dash;
  return set_off && when && only_leads_to_date(p, from, to) && !border &&
         (gap.traits & (kAnd | kOr | kOpenDate | kFrom | kTo)) == 0;
}

// "a 19th-century villa built in 1875"
bool is_made_in(const Passage& p, const Figure& era, const Figure& year) {
  uint32_t from = era.token_end, to = year.token_begin;
  if (to < from + 3 || to - from > kMadeReach) return false;
  if ((figure_roles(p, to - 1) & kInWord) == 0 || (p.roles(to - 2) & kMade) == 0) return false;
  Gap gap = p.gap(from, to - 2);
  return !gap.verb && !gap.number && (!gap.border || gap.bracket) && !gap.dash &&
         (gap.traits & (kAnd | kOr | kOf | kPreposition)) == 0;
}

}  // namespace

void check_eras(const Passage& p, std::vector<Relation>& found) {
  const std::vector<uint32_t>& ids = p.figures();
  for (size_t n = 0; n < ids.size(); ++n) {
    const Figure& era = p.figure(ids[n]);
    if (!is_era(era) || !era.first_day || is_set_apart(p, era.token_begin)) continue;
    for (size_t other : {n - 1, n + 1}) {
      if (other >= ids.size() || !is_year(p, ids[other])) continue;
      const Figure& year = p.figure(ids[other]);
      bool behind = other > n;
      bool bound = behind ? is_beside(p, era, year) || is_made_in(p, era, year)
                          : is_beside(p, year, era) && !is_set_apart(p, year.token_begin);
      // "in the 1980s, in 1994, in 2001": a list of times.
      size_t next = std::max(n, other) + 1;
      bool list =
          next < ids.size() && p.figure(ids[next]).kind == FigureKind::date &&
          p.figure(ids[next]).token_begin - p.figure(ids[next - 1]).token_end <= kBesideReach;
      if (!bound || list) continue;
      Moment when = *moment_of(p.article(), ids[other]);
      int32_t first = date_of(*era.first_day).year, last = date_of(*era.last_day).year;
      bool inside = last_year(when) >= first && first_year(when) <= last;
      bool near =
          last_year(when) >= first - kBorderYears && first_year(when) <= last + kBorderYears;
      Relation relation;
      relation.rule = Rule::era;
      relation.judged = {ids[n]};
      relation.operands = {ids[other]};
      relation.agreement = inside ? Agreement::agrees
                           : near ? Agreement::between
                                  : Agreement::differs;
      relation.working = std::to_string(first) + " – " + std::to_string(last);
      relation.expected_text = date_when(when.text);
      found.push_back(std::move(relation));
    }
  }
}

}  // namespace tallymark
