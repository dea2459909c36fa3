#include "judge/slips.h"

#include <algorithm>
#include <string>

#include "claims/dimension.h"

namespace tallymark {
namespace {

// The significant digits of a number: "104.6" is "1046", "0.05" is "5", "1500" is "15".
std::string digits_of(const Decimal& value) {
  int64_t mantissa = value.mantissa < 0 ? -value.mantissa : value.mantissa;
  return std::to_string(mantissa);
}

// The number written with as many decimals as the article states.
std::string written_like(const Decimal& value, const Decimal& step) {
  auto rounded = round_to(value, step);
  Decimal unit = step.is_zero() ? Decimal(1) : step;
  auto steps = rounded ? divide(*rounded, unit) : std::nullopt;
  return steps ? steps->to_string() : std::string();
}

// Two neighbouring digits exchanged: 104.6 and 140.6.
bool is_swapped(const std::string& a, const std::string& b) {
  if (a.size() != b.size() || a == b) return false;
  for (size_t i = 0; i + 1 < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    return a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
  }
  return false;
}

bool is_one_changed(const std::string& a, const std::string& b) {
  if (a.size() != b.size() || a.size() < 2) return false;
  size_t changed = 0;
  for (size_t i = 0; i < a.size(); ++i) changed += a[i] != b[i];
  return changed == 1;
}

std::optional<SlipName> slip_of(Reason why) {
  switch (why) {
    case Reason::other_entity:
      return SlipName::other_entity;
    case Reason::other_period:
      return SlipName::other_period;
    case Reason::other_edition:
      return SlipName::other_edition;
    case Reason::other_event:
      return SlipName::other_event;
    case Reason::other_measure:
      return SlipName::other_measure;
    default:
      return std::nullopt;
  }
}

// A weekday named wrongly within the week of the event.
constexpr int32_t kWeek = 7;

// The source's own number under another unit: "104.6 percent" for 104.6 per 1,000.
bool is_unit_slip(const Decimal& stated, const Decimal& scale,
                  const std::optional<Decimal>& reference) {
  return !(scale == Decimal(1)) && reference && stated == *reference;
}

// Dates at the precision of the article: a year beside the right one, digits exchanged or changed.
std::optional<SlipName> date_slip(std::string_view stated, std::string_view expected) {
  if (stated.size() != 4 && stated.size() != 10) return std::nullopt;
  std::string said(stated), meant(expected.substr(0, stated.size()));
  if (said.size() != meant.size()) return std::nullopt;
  auto a = Decimal::parse(said), b = Decimal::parse(meant);
  auto gap = a && b ? subtract(*a, *b) : std::nullopt;
  if (gap && absolute(*gap) == Decimal(1)) return SlipName::off_by_one;
  if (is_swapped(said, meant)) return SlipName::digits_swapped;
  if (is_one_changed(said, meant)) return SlipName::digit_changed;
  return std::nullopt;
}

}  // namespace

std::optional<SlipName> number_slip(const Figure& figure, const Decimal& expected) {
  const Decimal& stated = *figure.value;
  bool whole = figure.exact && expected.is_integer();
  auto gap = subtract(stated, expected);
  if (whole && gap && absolute(*gap) == Decimal(1)) return SlipName::off_by_one;
  std::string said = written_like(stated, figure.step), meant = written_like(expected, figure.step);
  if (is_swapped(said, meant)) return SlipName::digits_swapped;
  if (is_one_changed(said, meant)) return SlipName::digit_changed;
  // The same digits at the precision the article states, off by a power of ten.
  auto rounded = divide(expected, Decimal(1), static_cast<int>(digits_of(stated).size()));
  if (rounded && digits_of(stated) == digits_of(*rounded) && stated.exponent != rounded->exponent) {
    return SlipName::magnitude;
  }
  return std::nullopt;
}

std::optional<Slip> name_slip(const Article& article, const Comparison& comparison) {
  const Claim& claim = *comparison.claim;
  const Figure& figure = article.figures[claim.figure];
  if (comparison.bindings.empty()) return std::nullopt;
  const Binding& binding = comparison.bindings[0];
  Slip slip;
  slip.expected = binding.expected;
  slip.expected_text = binding.expected_text;
  slip.text = binding.expected && binding.expected_text.empty()
                  ? binding.expected->to_string()
                  : std::string(binding.expected_text);
  std::optional<SlipName> name = binding.slip;
  if (!name && figure.date_form == DateForm::weekday && !binding.evidence.empty()) {
    const EvidenceRow& row = binding.evidence[0];
    int32_t day = row.kind == RowKind::event
                      ? article.library.events[row.row].date.first_day
                      : article.library.editions[row.row].published.first_day;
    if (figure.first_day && std::abs(*figure.first_day - day) < kWeek) name = SlipName::weekday;
  }
  if (!name && figure.kind == FigureKind::date)
    name = date_slip(figure.text_value, binding.expected_text);
  if (!name && claim.kind == ClaimKind::ranking) name = SlipName::rank;
  if (!name && figure.value && binding.expected && claim.kind != ClaimKind::ranking) {
    Decimal scale =
        claim.measure == kNone || claim.kind != ClaimKind::statistic
            ? Decimal(1)
            : scale_to(figure, article.library.measures[claim.measure]).value_or(Decimal(1));
    name = is_unit_slip(*figure.value, scale, binding.evidence[0].value)
               ? SlipName::unit
               : number_slip(figure, *binding.expected);
  }
  if (!name) {
    // Alternatives in the order of the closed list, not of their search.
    for (SlipName wanted : {SlipName::other_entity, SlipName::other_period, SlipName::other_edition,
                            SlipName::other_event, SlipName::other_measure}) {
      for (const Alternative& alternative : comparison.alternatives) {
        if (!name && slip_of(alternative.why) == wanted) name = wanted;
      }
    }
  }
  if (!name) return std::nullopt;
  slip.name = *name;
  return slip;
}

}  // namespace tallymark
