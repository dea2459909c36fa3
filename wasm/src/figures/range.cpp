#include "figures/range.h"

#include "figures/date_parts.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

enum class Join : uint8_t { none, dash, to, and_between, plus_minus };

constexpr uint32_t kChangeReach = 8;
constexpr uint32_t kAmountReach = 3;

// What stands between the two figures.
Join join_between(const Scan& scan, const Figure& a, const Figure& b) {
  uint32_t first = scan.sentence_begin(a.token_begin);
  uint32_t gap = b.token_begin - a.token_end;
  if (scan.token(a.token_begin).sentence != scan.token(b.token_begin).sentence) return Join::none;
  uint32_t i = a.token_end;
  if (gap == 2 && scan.is_hyphen(i) && scan.has(i + 1, kToWord))
    return Join::to;  // "8- to 16-meter"
  if (gap == 1 && scan.is(i, "±")) return Join::plus_minus;
  if (gap == 3 && scan.is(i, "+") && scan.is(i + 1, "/") && scan.is_dash(i + 2))
    return Join::plus_minus;
  if (gap == 2 && scan.is(i, "+") && scan.is(i + 1, "/") && scan.is_dash(b.token_begin))
    return Join::plus_minus;
  if (gap != 1) return Join::none;
  if (scan.is_dash(i)) {
    // "5-7", "5 – 7"; a dash with spaces on one side only is punctuation.
    if (scan.is(i, "—")) return Join::none;
    bool left = scan.token(i).space_before, right = scan.token(i + 1).space_before;
    return left == right ? Join::dash : Join::none;
  }
  if (scan.has(i, kToWord)) return Join::to;
  if (scan.has(i, kAndWord) && a.token_begin > first && scan.has(a.token_begin - 1, kBetweenWord))
    return Join::and_between;
  return Join::none;
}

// "rose from 5 % to 7 %": a change has two figures; "ranging from", "anywhere from" has one.
bool is_change(const Scan& scan, const Figure& a) {
  uint32_t first = scan.sentence_begin(a.token_begin), b = a.token_begin;
  if (b == first || !scan.has(b - 1, kFromWord)) return false;
  uint32_t from = b > first + kChangeReach ? b - kChangeReach : first;
  for (uint32_t i = from; i + 1 < b; ++i) {
    if (scan.token(i).has(kChange) || is_changing_verb(scan.token(i).lower)) return true;
    if (scan.has(i, kMultiple)) return true;  // "tripled from"
  }
  return false;
}

// "rose 56 cents to 31.61 dollars", "fell 4.25 to 1,202.76": how much it changed and what it came
// to are two figures; "rose 5 to 10 percent" is one.
bool is_amount_and_level(const Scan& scan, const Candidate& a, const Candidate& b) {
  constexpr int kMostTimes = 5;
  uint32_t first = scan.sentence_begin(a.figure.token_begin), begin = a.figure.token_begin;
  uint32_t from = begin > first + kAmountReach ? begin - kAmountReach : first;
  bool changed = false;
  for (uint32_t i = begin; i-- > from;) {
    const Token& token = scan.token(i);
    if (scan.has(i, kFromWord | kBetweenWord) || token.kind != TokenKind::word) break;
    changed = token.has(kChange) || is_changing_verb(token.lower);
    if (changed) break;
  }
  if (!changed) return false;
  if (!a.bare) return true;
  auto far = multiply(*a.figure.value, Decimal(kMostTimes));
  return far && (*far < *b.figure.value || *b.figure.value < *a.figure.value);
}

bool numeric_kind(FigureKind kind) {
  switch (kind) {
    case FigureKind::date:
    case FigureKind::time:
    case FigureKind::ordinal:
    case FigureKind::rank:
    case FigureKind::score:
    case FigureKind::ratio:
    case FigureKind::comparison:
      return false;
    default:
      return true;
  }
}

bool join_numbers(Scan& scan, Candidate& a, Candidate& b, Join join, Candidate& out) {
  if (!numeric_kind(b.figure.kind) || !numeric_kind(a.figure.kind)) return false;
  if (!a.figure.value || !b.figure.value) return false;
  bool same = a.figure.kind == b.figure.kind && a.figure.unit == b.figure.unit;
  // "$5 to $7 billion", "$5-7 billion", "aged 30-39": the sign or word stands at the first end.
  bool unit_first =
      (a.figure.kind == FigureKind::money || a.figure.kind == FigureKind::age) && b.bare;
  if (!same && !a.bare && !unit_first) return false;
  if (a.bare && b.figure.kind == FigureKind::count && join == Join::dash &&
      scan.has(b.figure.token_begin - 1, kAndWord))
    return false;
  if (join == Join::to && is_amount_and_level(scan, a, b)) return false;
  share_scale(a, b);
  // "3 to 1", "7-5": falling numbers are odds or scores.
  if (!(*a.figure.value < *b.figure.value) && !(a.figure.kind == FigureKind::measure && same))
    return false;
  if (join == Join::dash && a.bare && b.bare && *a.figure.value == Decimal(0)) return false;
  if (join == Join::to && is_change(scan, a.figure)) return false;
  out = unit_first ? a : b;
  Figure& figure = out.figure;
  figure.token_begin = a.figure.token_begin;
  figure.token_end = b.figure.token_end;
  figure.span = {a.figure.span.begin, b.figure.span.end};
  bool up = *a.figure.value < *b.figure.value;
  figure.low = up ? a.figure.value : b.figure.value;
  figure.high = up ? b.figure.value : a.figure.value;
  figure.value.reset();
  figure.text_value = {};
  figure.step = figure.coarse_step = Decimal();
  figure.exact = false;
  figure.unit_token = b.figure.unit_token;
  out.bare = a.bare && b.bare;
  return true;
}

// "2,000.45 ± 0.01 pounds": the first is the value, the second how far it may be off.
bool join_plus_minus(Candidate& a, Candidate& b, Candidate& out) {
  if (!numeric_kind(b.figure.kind) || !a.figure.value || !b.figure.value) return false;
  bool same = a.figure.kind == b.figure.kind && a.figure.unit == b.figure.unit;
  if (!a.bare && !same && !b.bare) return false;
  Decimal width = absolute(*b.figure.value);
  out = b.bare ? a : b;
  Figure& figure = out.figure;
  figure.token_begin = a.figure.token_begin;
  figure.token_end = b.figure.token_end;
  figure.span = {a.figure.span.begin, b.figure.span.end};
  figure.value = a.figure.value;
  figure.step = figure.coarse_step = width;
  figure.exact = false;
  figure.low = subtract(*a.figure.value, width);
  figure.high = add(*a.figure.value, width);
  out.given_interval = true;
  out.bare = false;
  return true;
}

bool join_dates(Scan& scan, Candidate& a, Candidate& b, Candidate& out) {
  bool years =
      b.figure.kind == FigureKind::date && b.period && b.period->precision == Precision::year;
  std::optional<Period> first = a.period;
  // "between 1990 and 1995" where the first was read as a bare number
  if (a.figure.kind == FigureKind::number && years && a.figure.value && a.bare) {
    int64_t value = a.figure.value->to_integer().value_or(0);
    if (value < 1000 || value > b.period->year) return false;
    first = Period::of_year(static_cast<int32_t>(value));
  } else if (a.figure.kind == FigureKind::number && a.bare && a.figure.value && b.period &&
             b.period->precision == Precision::day && scan.is_digits(a.figure.token_begin) &&
             scan.is_digits(b.figure.token_begin)) {
    // "between 10 and 22 August 2012": the month stands at the second end
    int64_t day = a.figure.value->to_integer().value_or(0);
    if (day < 1 || day >= b.period->day) return false;
    first = b.period;
    first->day = static_cast<int32_t>(day);
    out = scan.candidate(FigureKind::date, a.figure.token_begin, b.figure.token_end);
    out.figure.year_stated = b.figure.year_stated;
    set_date_range(scan, out, *first, *b.period, b.figure.date_form);
    return true;
  } else if (a.figure.kind != FigureKind::date || b.figure.kind != FigureKind::date) {
    return false;
  }
  out = scan.candidate(FigureKind::date, a.figure.token_begin, b.figure.token_end);
  DateForm form = a.figure.date_form == b.figure.date_form ? b.figure.date_form : DateForm::partial;
  out.figure.date_form = form;
  out.figure.year_stated = a.figure.year_stated || b.figure.year_stated;
  if (!first || !b.period || a.period_end || b.period_end) {
    return a.figure.date_form != DateForm::none && !a.period_end && !b.period_end &&
           !first == !b.period;
  }
  Period last = *b.period;
  // "August 10 – November 12, 2013": the year stands at the second end only.
  if (a.figure.date_form == DateForm::partial && b.figure.date_form == DateForm::absolute) {
    first->year = last.year;
    if (first->first_day() > last.first_day()) --first->year;
    form = DateForm::absolute;
  } else if (b.figure.date_form == DateForm::partial && a.figure.date_form == DateForm::absolute) {
    last.year = first->year;
    if (last.first_day() < first->first_day()) ++last.year;
    form = DateForm::absolute;
  }
  if (first->first_day() > last.first_day()) return false;
  set_date_range(scan, out, *first, last, form);
  return true;
}

}  // namespace

// The first end takes the scale of the second where it was written without one: "10 to 20 billion".
void share_scale(Candidate& a, const Candidate& b) {
  if (a.scale != 0 || b.scale == 0 || !a.figure.value) return;
  auto value = multiply(*a.figure.value, power_of_ten(b.scale));
  auto step = multiply(a.figure.step.is_zero() ? Decimal(1) : a.figure.step, power_of_ten(b.scale));
  if (!value || !step || !b.figure.value || *value > *b.figure.value) return;
  a.figure.value = value;
  a.figure.step = *step;
  a.scale = b.scale;
}

void join_ranges(Scan& scan) {
  std::vector<Candidate>& all = scan.candidates;
  size_t kept = 0;  // what is kept moves up behind the last that is; most stay where they are
  Candidate out;    // filled by what finds a range; made once, as it is large
  for (size_t i = 0; i < all.size(); ++i) {
    if (i + 1 < all.size()) {
      Join join = join_between(scan, all[i].figure, all[i + 1].figure);
      if (join == Join::plus_minus) {
        if (join_plus_minus(all[i], all[i + 1], out)) {
          all[kept++] = out;
          ++i;
          continue;
        }
      } else if (join != Join::none && (join_numbers(scan, all[i], all[i + 1], join, out) ||
                                        join_dates(scan, all[i], all[i + 1], out))) {
        all[kept++] = out;
        ++i;
        continue;
      }
    }
    if (kept != i) all[kept] = std::move(all[i]);
    ++kept;
  }
  all.resize(kept);
}

}  // namespace tallymark
