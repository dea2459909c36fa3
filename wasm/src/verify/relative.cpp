#include "verify/relative.h"

#include <algorithm>
#include <cstdlib>

#include "claims/dimension.h"
#include "claims/period.h"
#include "figures/amount.h"
#include "quantity/calendar.h"
#include "quantity/unit.h"
#include "verify/agreement.h"
#include "verify/event_candidates.h"

namespace tallymark {
namespace {

// How far from the year that is inferred another may lie and still be what was meant (DESIGN §2).
constexpr int32_t kNearYears = 10;
// "More than doubled" is not said of what became five times as much.
constexpr Decimal kNearBound{3, -1};
// Digits of what is worked out.
constexpr int kShownDigits = 4;

// A way to read the figure: what the two values give, and what the figure states.
struct Reading {
  Amount computed, stated;
};

class Verifier {
 public:
  Verifier(const Article& article, const Claim& claim)
      : article_(article),
        library_(article.library),
        claim_(claim),
        figure_(article.figures[claim.figure]),
        measure_(library_.measures[claim.measure]) {}

  Comparison run() {
    comparison_.claim = &claim_;
    bool dated = claim_.period_figure != kNone || is_static();
    comparison_.period_inferred = !dated;
    values_ = library_.observations_of(claim_.entity, claim_.measure);
    bases_ = library_.observations_of(claim_.base_entity, claim_.measure);
    if (values_.empty() || bases_.empty()) return missing(Reason::no_data);
    if (claim_.edition_filled == Filled::explicit_) return missing(Reason::no_period);
    if (!dated && !article_.published) return missing(Reason::no_date);
    if (!dated && measure_.valid_for == kChangesTooFast) return missing(Reason::changes_too_fast);
    for (auto [value, base] : pairs()) comparison_.bindings.push_back(bind(value, base));
    if (comparison_.bindings.empty()) return missing(Reason::no_period);
    bool agrees = std::any_of(comparison_.bindings.begin(), comparison_.bindings.end(),
                              [](const Binding& b) { return b.agreement == Agreement::agrees; });
    // A year does not say which of its months.
    if (!agrees && measure_.valid_for == kChangesTooFast) {
      comparison_.bindings.clear();
      return missing(Reason::changes_too_fast);
    }
    if (!dated && !agrees) add_alternatives();
    return comparison_;
  }

 private:
  using Pair = std::pair<uint32_t, uint32_t>;  // the value and what it is set against

  Comparison missing(Reason reason) {
    comparison_.missing = reason;
    return comparison_;
  }

  const Observation& row(uint32_t id) const { return library_.observations[id]; }
  bool is_static() const { return measure_.never_revised; }
  int32_t year_of(uint32_t id) const { return date_of(row(id).period.last_day).year; }

  static bool same(const DateSpan& a, const DateSpan& b) {
    return a.first_day == b.first_day && a.last_day == b.last_day;
  }

  // The pairs that the text means, one of each source.
  std::vector<Pair> pairs() const {
    std::vector<Pair> found;
    for (const Pair& pair : all_pairs()) {
      if (claim_.period_figure != kNone && !is_static()) {
        if (same(row(pair.first).period,
                 said_time(article_, claim_.period_figure, claim_.period_part)))
          found.push_back(pair);
        continue;
      }
      // Up to now, or of today: the newest of each source.
      auto other = std::find_if(found.begin(), found.end(), [&](const Pair& known) {
        return row(known.first).source == row(pair.first).source;
      });
      if (other == found.end()) {
        found.push_back(pair);
      } else if (row(other->first).period.last_day < row(pair.first).period.last_day) {
        *other = pair;
      }
    }
    return found;
  }

  // Every value that had a base when the article was published.
  std::vector<Pair> all_pairs() const {
    std::vector<Pair> found;
    bool over_time = claim_.kind == ClaimKind::change;
    DateSpan from;
    if (over_time) from = said_time(article_, claim_.base_period_figure, claim_.base_part);
    bool open = claim_.period_figure == kNone && !is_static();
    for (uint32_t base : bases_) {
      if (over_time && !same(row(base).period, from)) continue;
      for (uint32_t value : values_) {
        if (row(value).source != row(base).source) continue;
        if (!over_time && !same(row(value).period, row(base).period)) continue;
        if (over_time && row(value).period.first_day <= row(base).period.last_day) continue;
        if (open && row(value).period.last_day > *article_.published) continue;
        found.push_back({value, base});
      }
    }
    return found;
  }

  // Where the text leaves the year open, those before the newest may be meant.
  void add_alternatives() {
    int32_t bound = year_of(comparison_.bindings[0].evidence[0].row);
    for (auto [value, base] : all_pairs()) {
      if (std::abs(year_of(value) - bound) > kNearYears) continue;
      Binding other = bind(value, base);
      if (other.agreement != Agreement::agrees) continue;
      for (EvidenceRow& evidence : other.evidence) evidence.binding = false;
      comparison_.alternatives.push_back(
          {Reason::other_period, other.evidence[0], other.evidence[1]});
    }
  }

  Binding bind(uint32_t value, uint32_t base) {
    Binding binding;
    binding.evidence = {evidence(value), evidence(base)};
    binding.strong = is_strong(library_, row(value).source, row(value).also) &&
                     is_strong(library_, row(base).source, row(base).also);
    binding.agreement = Agreement::differs;
    binding.how = Reason::differs;
    Amount a = reference(value), b = reference(base);
    bool first = true;
    for (const Reading& reading : readings(a, b)) {
      Agreement agreement = compare(reading);
      if (first || agreement < binding.agreement) {
        binding.agreement = agreement;
        binding.expected = reading.computed.value;
        if (binding.expected)
          binding.expected = divide(*binding.expected, Decimal(1), kShownDigits);
        note_dispute(reading.computed);
      }
      if (is_turned(reading)) binding.slip = SlipName::direction;
      first = false;
    }
    if (binding.agreement == Agreement::agrees)
      binding.how = figure_.hedge == Hedge::none ? Reason::rounded : Reason::within_hedge;
    if (binding.agreement == Agreement::between) binding.how = Reason::between;
    return binding;
  }

  EvidenceRow evidence(uint32_t id) const {
    EvidenceRow out;
    out.row = id;
    out.value = row(id).value;
    out.value_text = row(id).value_text;
    out.unit = measure_.unit;
    return out;
  }

  // The value that the source states, in its digits and within what revisions may make of it.
  Amount reference(uint32_t id) const {
    Interval wide = reference_interval(row(id).value, row(id).value_text, measure_.revision_band);
    return {row(id).value, {row(id).value, row(id).value}, wide};
  }

  Amount signed_by_verb(const Amount& amount) const {
    return claim_.direction < 0 ? negated(amount) : amount;
  }

  std::vector<Reading> readings(const Amount& value, const Amount& base) const {
    const Amount hundred = exactly(Decimal(100));
    Amount stated = amount_of(figure_);
    if (figure_.kind == FigureKind::comparison) {
      stated = multiple_of(figure_);
      // "Twice" has no digits: it is said of a tenth more or less.
      bool word = figure_.token_end == figure_.token_begin + 1 && figure_.hedge == Hedge::none;
      if (word && figure_.value) {
        auto tenth = multiply(*figure_.value, Decimal(1, -1)).value_or(Decimal());
        stated.narrow = {subtract(*figure_.value, tenth), add(*figure_.value, tenth)};
      }
      std::vector<Reading> found = {{over(value, base), stated}};
      // "Three times more than" is said of three times as much, and of four.
      if (claim_.kind == ClaimKind::comparison && claim_.direction > 0)
        found.push_back({minus(over(value, base), exactly(Decimal(1))), stated});
      return found;
    }
    bool share = claim_.kind == ClaimKind::share_of_total || claim_.direction == 0;
    if (figure_.kind == FigureKind::ratio) {
      Amount ratio = over(value, base);
      if (!share) ratio = signed_by_verb(minus(ratio, exactly(Decimal(1))));
      return {{ratio, stated}};
    }
    Amount difference = signed_by_verb(minus(value, base));
    if (figure_.kind == FigureKind::percent && figure_.unit == kPercentUnit) {
      if (share) return {{times(over(value, base), hundred), stated}};
      std::vector<Reading> found = {{signed_by_verb(percent_change(base, value)), stated}};
      if (measure_.kind == MeasureKind::percent) found.push_back({difference, stated});
      return found;
    }
    Decimal scale = scale_to(figure_, measure_).value_or(Decimal(1));
    return {{over(difference, exactly(scale)), stated}};
  }

  Agreement compare(const Reading& reading) const {
    const auto& [computed, stated] = reading;
    if (!touch(computed.wide, stated.wide)) return Agreement::differs;
    if (!computed.value || !stated.narrow.contains(*computed.value)) return Agreement::between;
    const auto& bound = stated.narrow.low ? stated.narrow.low : stated.narrow.high;
    if ((stated.narrow.low && stated.narrow.high) || !bound) return Agreement::agrees;
    auto gap = subtract(*computed.value, *bound);
    auto near = multiply(absolute(*bound), kNearBound);
    return gap && near && absolute(*gap) <= *near ? Agreement::agrees : Agreement::between;
  }

  // The verb says "rose" of what fell by as much, or the countries stand the other way round.
  bool is_turned(const Reading& reading) const {
    const auto& [computed, stated] = reading;
    if (figure_.kind == FigureKind::comparison)
      return touch(over(exactly(Decimal(1)), computed).narrow, stated.narrow);
    return claim_.direction != 0 && computed.value && *computed.value < Decimal() &&
           touch(negated(computed).narrow, stated.narrow);
  }

  // What two sources give lies further apart than their bands.
  void note_dispute(const Amount& computed) {
    comparison_.disputed |= known_ && !touch(known_->wide, computed.wide);
    if (!known_) known_ = computed;
  }

  const Article& article_;
  const Library& library_;
  const Claim& claim_;
  const Figure& figure_;
  const Measure& measure_;
  std::vector<uint32_t> values_, bases_;
  std::optional<Amount> known_;  // what the first source gives
  Comparison comparison_;
};

}  // namespace

Comparison verify_relative(const Article& article, const Claim& claim) {
  return Verifier(article, claim).run();
}

}  // namespace tallymark
