#include "against/same_value.h"

#include <algorithm>
#include <string>

#include "against/date_parts.h"
#include "language/lexicon.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

// How much of itself a number with zeros at its end may be off and still be the other one rounded:
// surely, and perhaps.
constexpr Decimal kSurelyRounded{1, -2}, kPerhapsRounded{5, -2};
// How far beyond a bound people still say "more than" it.
constexpr Decimal kNearBound{3, -1};
const Decimal kHundred(100);

SameValue differs(std::optional<SlipName> slip = std::nullopt) {
  return {true, Agreement::differs, Reason::differs, slip};
}
SameValue agrees(Reason how) { return {true, Agreement::agrees, how, std::nullopt}; }
constexpr SameValue kBetween{true, Agreement::between, Reason::between, std::nullopt};
constexpr SameValue kNotComparable{};

bool within(const Decimal& gap, const Decimal& of, const Decimal& share) {
  auto most = multiply(absolute(of), share);
  return most && absolute(gap) <= *most;
}

bool is_strict(Hedge hedge) { return hedge == Hedge::more_than || hedge == Hedge::less_than; }
bool is_above(Hedge hedge) { return hedge == Hedge::more_than || hedge == Hedge::at_least; }
bool is_below(Hedge hedge) {
  return hedge == Hedge::less_than || hedge == Hedge::at_most || hedge == Hedge::up_to ||
         hedge == Hedge::nearly;
}

struct Stated {
  std::optional<Decimal> value, low, high;
  Decimal step, coarse;
  Hedge hedge = Hedge::none;
};

// Shares in one unit: percent. A rate of people without a unit is one.
Stated stated_of(const Figure& figure) {
  Stated out{figure.value, figure.low, figure.high, figure.step, figure.coarse_step, figure.hedge};
  auto scale = [&](const Decimal& by) {
    for (auto* part : {&out.value, &out.low, &out.high}) {
      if (*part) *part = multiply(**part, by, 15);
    }
    out.step = multiply(out.step, by, 15).value_or(Decimal());
    out.coarse = multiply(out.coarse, by, 15).value_or(Decimal());
  };
  if (figure.kind == FigureKind::ratio) {
    scale(kHundred);
    // "half" is said of what is near it.
    out.step = Decimal(1);
    out.coarse = Decimal(1);
  } else if (figure.kind == FigureKind::rate && figure.unit.empty() && figure.per &&
             !figure.per->value.is_zero()) {
    if (auto share = divide(kHundred, figure.per->value)) scale(*share);
    // "one in three" is any share near it.
    out.low = out.value ? subtract(*out.value, Decimal(2)) : std::nullopt;
    out.high = out.value ? add(*out.value, Decimal(2)) : std::nullopt;
  }
  return out;
}

// The figure in another unit of its dimension.
bool in_unit(Stated& stated, std::string_view from, std::string_view to) {
  for (auto* part : {&stated.value, &stated.low, &stated.high}) {
    if (!*part) continue;
    *part = convert(**part, from, to);
    if (!*part) return false;
  }
  auto zero = convert(Decimal(0), from, to);
  for (Decimal* step : {&stated.step, &stated.coarse}) {
    auto scaled = convert(*step, from, to);
    auto width = scaled && zero ? subtract(*scaled, *zero) : std::nullopt;
    *step = width.value_or(Decimal());
  }
  return true;
}

SameValue compare_ranges(const Stated& ours, const Stated& theirs) {
  bool apart = (ours.high && theirs.low && *ours.high < *theirs.low) ||
               (theirs.high && ours.low && *theirs.high < *ours.low);
  if (apart) return differs();
  if (!ours.low || !ours.high || !theirs.low || !theirs.high) return kBetween;
  if (*ours.low == *theirs.low && *ours.high == *theirs.high) return agrees(Reason::exact);
  bool both = !ours.value && !theirs.value;
  bool shares_end = *ours.low == *theirs.low || *ours.high == *theirs.high;
  return both && shares_end ? differs() : kBetween;
}

// `converted`: the source states another unit, so that its digits were rounded once more.
SameValue compare_amounts(const Stated& ours, const Stated& theirs, bool converted) {
  if (!ours.value || !theirs.value) return compare_ranges(ours, theirs);
  const Decimal &v = *ours.value, &u = *theirs.value;
  if (v == u) {
    bool opposite = (is_above(ours.hedge) && is_below(theirs.hedge)) ||
                    (is_below(ours.hedge) && is_above(theirs.hedge));
    if (opposite) return differs(SlipName::direction);
    // "more than 300" of what the source counts as 300.
    if (is_strict(ours.hedge) && theirs.hedge == Hedge::none) return kBetween;
    // And the other way round: fewer than 10 are not 10.
    if (theirs.hedge == Hedge::less_than && ours.hedge == Hedge::none) return kBetween;
    return agrees(ours.hedge == Hedge::none || ours.hedge == theirs.hedge ? Reason::exact
                                                                          : Reason::within_hedge);
  }
  auto gap = subtract(v, u);
  // Too many digits lie between the first of the one and the last of the other: kilometres beside
  // light years. What is less by so much changes nothing.
  if (!gap) gap = absolute(u) < absolute(v) ? v : negate(u);
  Decimal off = absolute(*gap);
  if (ours.hedge == Hedge::none) {
    if (ours.low && ours.high && *ours.low <= u && u <= *ours.high) return agrees(Reason::rounded);
    if (converted && within(*gap, u, kSurelyRounded)) return agrees(Reason::rounded);
    auto half = multiply(ours.coarse, Decimal(5, -1));
    bool rounds = ours.step < ours.coarse && half && off <= *half;
    if (rounds && within(*gap, u, kSurelyRounded)) return agrees(Reason::rounded);
    if (rounds && within(*gap, u, kPerhapsRounded)) return kBetween;
    if (!ours.step.is_zero() && off < ours.step) return kBetween;  // cut off, not rounded
    if (theirs.low && theirs.high && *theirs.low <= v && v <= *theirs.high) return kBetween;
    if (theirs.hedge != Hedge::none && (!theirs.low || !theirs.high)) {
      bool inside = (!theirs.low || *theirs.low <= v) && (!theirs.high || v <= *theirs.high);
      if (inside && within(*gap, u, kNearBound)) return kBetween;
    }
    return differs();
  }
  bool inside = (!ours.low || *ours.low <= u) && (!ours.high || u <= *ours.high);
  bool said_of = off < ours.coarse || within(*gap, v, kPerhapsRounded);
  if (inside) return said_of ? agrees(Reason::within_hedge) : kBetween;
  bool near = within(*gap, u, kPerhapsRounded);
  return near ? kBetween : differs();
}

bool is_rate_of(std::string_view rate, std::string_view unit) {
  return rate.starts_with(unit) && rate.substr(unit.size()).starts_with("-per-");
}

// "One in 2.7 million" beside "one in 144 million": the same number in another base.
bool are_odds(const Figure& ours, const Figure& theirs) {
  return ours.kind == FigureKind::rate && theirs.kind == FigureKind::rate && ours.unit.empty() &&
         theirs.unit.empty() && ours.per && theirs.per && ours.value && theirs.value &&
         *ours.value == *theirs.value;
}

SameValue compare_odds(const Decimal& ours, const Decimal& theirs) {
  if (ours == theirs) return agrees(Reason::exact);
  auto gap = subtract(ours, theirs);
  return gap && within(*gap, theirs, kPerhapsRounded) ? kBetween : differs();
}

SameValue compare_units(const Figure& ours, const Figure& theirs) {
  if (are_odds(ours, theirs)) return compare_odds(ours.per->value, theirs.per->value);
  Stated a = stated_of(ours), b = stated_of(theirs);
  bool same_digits = a.value && b.value && *a.value == *b.value;
  bool per = ours.per && theirs.per && ours.kind == theirs.kind && !ours.unit.empty() &&
             (ours.per->unit != theirs.per->unit || !(ours.per->value == theirs.per->value));
  if (per) return same_digits ? differs(SlipName::unit) : kNotComparable;
  bool converted = false;
  bool counted = ours.kind == FigureKind::count || theirs.kind == FigureKind::count ||
                 ours.kind == FigureKind::number || theirs.kind == FigureKind::number;
  if (!counted && ours.unit != theirs.unit && !ours.unit.empty() && !theirs.unit.empty()) {
    // Months are no fixed number of weeks, and may be taken for them all the same.
    bool lasts = ours.kind == FigureKind::duration && theirs.kind == FigureKind::duration;
    if (lasts && same_digits && !a.value->is_zero()) return differs(SlipName::unit);
    bool points = (ours.unit == kPointUnit) != (theirs.unit == kPointUnit);
    if (points) return same_digits ? differs(SlipName::percent_vs_points) : kNotComparable;
    // "2.6 tonnes" are "2.6 tonnes per hectare" where the text has said of what.
    if (is_rate_of(ours.unit, theirs.unit) || is_rate_of(theirs.unit, ours.unit))
      return compare_amounts(a, b, false);
    if (!same_dimension(ours.unit, theirs.unit)) return kNotComparable;
    if (same_digits && !a.value->is_zero()) return differs(SlipName::unit);
    if (!in_unit(b, theirs.unit, ours.unit)) return kNotComparable;
    converted = true;
  }
  return compare_amounts(a, b, converted);
}

SameValue compare_scores(const Figure& ours, const Figure& theirs) {
  if (!ours.low || !ours.high || !theirs.low || !theirs.high) return kNotComparable;
  bool same = *ours.low == *theirs.low && *ours.high == *theirs.high;
  bool turned = *ours.low == *theirs.high && *ours.high == *theirs.low;
  return same || turned ? agrees(Reason::exact) : differs();
}

SameValue compare_times(const Figure& ours, const Figure& theirs) {
  std::string_view a = ours.text_value, b = theirs.text_value;
  if (a.empty() || b.empty()) return kNotComparable;
  return a == b ? agrees(Reason::exact) : differs();
}

SameValue compare_ranks(const Figure& ours, const Figure& theirs) {
  if (!ours.value || !theirs.value) return kNotComparable;
  if (ours.order != theirs.order)
    return *ours.value == *theirs.value ? differs(SlipName::direction) : kNotComparable;
  return *ours.value == *theirs.value ? agrees(Reason::exact) : differs(SlipName::rank);
}

}  // namespace

SameValue compare_with_source(const Article& story, const Figure& ours, const Article& source,
                              const Figure& theirs) {
  bool date = ours.kind == FigureKind::date, other_date = theirs.kind == FigureKind::date;
  if (date != other_date) return kNotComparable;
  if (date) return compare_dates(story, ours, source, theirs);
  if (ours.kind == FigureKind::score || theirs.kind == FigureKind::score)
    return ours.kind == theirs.kind ? compare_scores(ours, theirs) : kNotComparable;
  if (ours.kind == FigureKind::time || theirs.kind == FigureKind::time)
    return ours.kind == theirs.kind ? compare_times(ours, theirs) : kNotComparable;
  if (ours.kind == FigureKind::rank || theirs.kind == FigureKind::rank)
    return ours.kind == theirs.kind ? compare_ranks(ours, theirs) : kNotComparable;
  SameValue value = compare_units(ours, theirs);
  // How old somebody is differs from no time that something takes.
  bool age = (ours.kind == FigureKind::age) != (theirs.kind == FigureKind::age);
  return age && value.agreement != Agreement::agrees ? kNotComparable : value;
}

}  // namespace tallymark
