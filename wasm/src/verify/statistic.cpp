#include "verify/statistic.h"

#include <algorithm>
#include <cstdlib>

#include "claims/dimension.h"
#include "claims/period.h"
#include "language/lexicon.h"
#include "language/nouns.h"
#include "quantity/calendar.h"
#include "verify/agreement.h"
#include "verify/event_candidates.h"

namespace tallymark {
namespace {

// How far from the period that was bound another may lie and still be what was meant (DESIGN §2).
constexpr int32_t kNearYears = 10;
// How far back a value may lie that a page without a year still tells as today's.
constexpr int32_t kStaleYears = 30;
// A text that is of its day names no year, or one not further back than this.
constexpr int32_t kSameAge = 3;
// Two sources count the same thing within as many years of each other.
constexpr int32_t kSameTimeYears = 2;
// How far, as a share of the value, an edition that the packs do not hold may have had the same
// year, and of how many steps a figure must be to have more digits than editions share.
constexpr Decimal kOlderEdition{5, -3}, kManySteps{1, 3};

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
    comparison_.period_inferred =
        claim_.edition_filled == Filled::inferred ||
        (claim_.edition_filled == Filled::none && claim_.period_figure == kNone);
    scale_ = scale_to(figure_, measure_).value_or(Decimal(1));
    std::vector<uint32_t> rows = library_.observations_of(claim_.entity, claim_.measure);
    if (rows.empty()) {
      comparison_.missing = Reason::no_data;
      return comparison_;
    }
    // A stretch of time is one of several, even where the packs hold but one.
    for (uint32_t row : rows) {
      std::string_view time = library_.observations[row].period.text;
      several_ |= time.find('/') != time.npos || time != library_.observations[rows[0]].period.text;
    }
    std::vector<uint32_t> admissible = choose(rows);
    for (uint32_t row : admissible) comparison_.bindings.push_back(bind(row));
    comparison_.disputed = !by_edition() && is_disputed(rows);
    // Of two admissible editions the packs have the value of one only: the other may have it.
    if (admissible.size() < claim_.editions.size() && !admissible.empty() && none_agrees()) {
      comparison_.bindings.clear();
      comparison_.missing = Reason::no_data;
      return comparison_;
    }
    // A bare count of people may be of those freed or found; without its edition it is not the
    // total.
    if (by_edition() && measure_.kind == MeasureKind::count &&
        claim_.edition_filled == Filled::none && claim_.period_figure == kNone && none_agrees()) {
      comparison_.bindings.clear();
      comparison_.missing = Reason::no_period;
      return comparison_;
    }
    // Inflation "hit 36 percent in 2021" in its last month: a year does not say which of its
    // months.
    if (!by_edition() && measure_.valid_for == kChangesTooFast && !comparison_.bindings.empty() &&
        none_agrees()) {
      comparison_.bindings.clear();
      comparison_.missing = Reason::changes_too_fast;
      return comparison_;
    }
    if (comparison_.bindings.empty()) {
      if (comparison_.missing == Reason::none) comparison_.missing = Reason::no_period;
      return comparison_;
    }
    for (uint32_t row : rows) {
      if (std::find(admissible.begin(), admissible.end(), row) != admissible.end()) continue;
      bool edition = library_.observations[row].edition != kNone;
      consider(row, edition ? Reason::other_edition : Reason::other_period);
    }
    add_other_entities();
    for (uint32_t neighbour : measure_.neighbours) {
      for (uint32_t row : library_.observations_of(claim_.entity, neighbour)) {
        if (same_time(row, admissible[0])) consider(row, Reason::other_measure);
      }
    }
    // Without a date nothing says at which time the text stands.
    if (is_standing() && comparison_.period_inferred && !article_.published && none_agrees() &&
        comparison_.alternatives.empty()) {
      comparison_.bindings.clear();
      comparison_.missing = Reason::no_date;
      return comparison_;
    }
    // "Spain's GDP was $164 billion": a year that the sentence does not name may be any, unless it
    // speaks of today.
    if (comparison_.period_inferred && !by_edition() && !is_static() && none_agrees() &&
        comparison_.alternatives.empty() && (!is_present() || is_of_another_time())) {
      comparison_.bindings.clear();
      comparison_.missing = Reason::no_period;
    }
    return comparison_;
  }

 private:
  // The rows of the edition or period that the text gives, or that its date implies.
  std::vector<uint32_t> choose(const std::vector<uint32_t>& rows) {
    std::vector<uint32_t> chosen;
    if (!claim_.editions.empty()) {
      for (uint32_t row : rows) {
        uint32_t edition = library_.observations[row].edition;
        if (std::find(claim_.editions.begin(), claim_.editions.end(), edition) !=
            claim_.editions.end()) {
          chosen.push_back(row);
        }
      }
      if (chosen.empty()) comparison_.missing = Reason::no_data;
      return chosen;
    }
    if (claim_.edition_filled == Filled::explicit_) {
      comparison_.missing = Reason::no_period;  // an edition or year that the packs do not have
      return chosen;
    }
    if (claim_.period_figure != kNone) {
      DateSpan period = said_time(article_, claim_.period_figure, claim_.period_part);
      if (!period.known()) return chosen;
      if (is_constant()) return newest(rows, INT32_MAX);
      for (uint32_t row : rows) {
        const DateSpan& span = library_.observations[row].period;
        // A month's inflation is not its year's.
        bool same = span.first_day == period.first_day && span.last_day == period.last_day;
        bool overlaps = span.first_day <= period.last_day && period.first_day <= span.last_day;
        if (by_edition() || is_standing() ? overlaps : same) chosen.push_back(row);
      }
      if (!chosen.empty()) return chosen;
      bool later = true;
      for (uint32_t row : rows)
        later &= library_.observations[row].period.last_day < period.first_day;
      if (later) comparison_.missing = Reason::beyond_pack;
      return chosen;
    }
    return latest(rows);
  }

  // "is", "has" and no "was" in the figure's sentence.
  bool is_present() const {
    const Sentence& sentence = article_.sentence_of(figure_.token_begin);
    bool present = false;
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
      const Token& token = article_.token(i);
      if (!token.has(language::kBe | language::kHave)) continue;
      if (language::is_past_auxiliary(token.lower)) return false;
      present = true;
    }
    return present;
  }

  // The years that the text names all lie well before its publication: a page of 2013 that is dated
  // by when somebody last touched it.
  bool is_of_another_time() const {
    return article_.published && article_.latest_year != 0 &&
           article_.latest_year + kSameAge < date_of(*article_.published).year;
  }

  // Values belong to the editions of a publication, or to periods, which each source restates.
  bool by_edition() const { return measure_.publication != kNone; }
  bool is_static() const { return !by_edition() && measure_.never_revised; }
  // A value that is never revised is the same at all times (the diameter of a planet), or it holds
  // from one change to the next (the members of a union).
  bool is_standing() const { return is_static() && several_; }
  bool is_constant() const { return is_static() && !several_; }

  // The rows of the last period that had ended on `day`, one from each source.
  std::vector<uint32_t> newest(const std::vector<uint32_t>& rows, int32_t day) const {
    std::vector<uint32_t> best;
    auto end_of = [&](uint32_t row) { return library_.observations[row].period.last_day; };
    for (uint32_t row : rows) {
      if (end_of(row) > day) continue;
      if (!best.empty() && end_of(row) < end_of(best[0])) continue;
      if (!best.empty() && end_of(row) > end_of(best[0])) best.clear();
      best.push_back(row);
    }
    return best;
  }

  // The newest row that was out when the article was published; nothing without a date.
  std::vector<uint32_t> latest(const std::vector<uint32_t>& rows) {
    if (is_constant()) return newest(rows, INT32_MAX);
    if (is_standing()) return standing(rows);
    if (!by_edition() && measure_.valid_for == kChangesTooFast) {
      comparison_.missing = Reason::changes_too_fast;
      return {};
    }
    if (article_.published && !by_edition()) return newest(rows, *article_.published);
    if (!article_.published) {
      comparison_.missing = Reason::no_date;
      return {};
    }
    uint32_t best = kNone;
    auto out_on = [&](uint32_t row) {
      const Observation& observation = library_.observations[row];
      return observation.edition != kNone
                 ? library_.editions[observation.edition].published.first_day
                 : observation.period.last_day;
    };
    for (uint32_t row : rows) {
      if (out_on(row) > *article_.published) continue;
      if (best == kNone || out_on(row) > out_on(best)) best = row;
    }
    if (best == kNone) return {};
    if (is_superseded(library_.observations[best].edition)) {
      comparison_.missing = Reason::no_data;
      return {};
    }
    return {best};
  }

  // The values that held on the day of publication, or without it, or behind it, the last.
  std::vector<uint32_t> standing(const std::vector<uint32_t>& rows) const {
    std::vector<uint32_t> held;
    for (uint32_t row : rows) {
      const DateSpan& span = library_.observations[row].period;
      if (article_.published && span.first_day <= *article_.published &&
          *article_.published <= span.last_day)
        held.push_back(row);
    }
    return held.empty() ? newest(rows, article_.published.value_or(INT32_MAX)) : held;
  }

  // A newer edition was out, of which the packs have no value for this entity.
  bool is_superseded(uint32_t edition) const {
    if (edition == kNone) return false;
    const Edition& own = library_.editions[edition];
    for (const Edition& other : library_.editions) {
      if (other.publication == own.publication &&
          other.published.first_day > own.published.first_day &&
          other.published.first_day <= *article_.published) {
        return true;
      }
    }
    return false;
  }

  bool none_agrees() const {
    for (const Binding& binding : comparison_.bindings) {
      if (binding.agreement == Agreement::agrees) return false;
    }
    return true;
  }

  Agreed compare(uint32_t row) const {
    const Observation& observation = library_.observations[row];
    bool one_in = figure_.kind == FigureKind::rate && figure_.per && figure_.value &&
                  *figure_.value == Decimal(1) && measure_.per_value;
    if (one_in) return compare_one_in(figure_, *measure_.per_value, observation.value);
    return compare_value(figure_, scale_, observation.value, observation.value_text,
                         library_.measures[observation.measure].revision_band);
  }

  EvidenceRow evidence(uint32_t row, bool binding) const {
    const Observation& observation = library_.observations[row];
    EvidenceRow out;
    out.kind = RowKind::observation;
    out.row = row;
    out.binding = binding;
    out.value = observation.value;
    out.value_text = observation.value_text;
    out.unit = library_.measures[observation.measure].unit;
    return out;
  }

  Binding bind(uint32_t row) const {
    const Observation& observation = library_.observations[row];
    Agreed agreed = compare(row);
    Binding binding;
    binding.agreement = agreed.agreement;
    binding.how = agreed.how;
    binding.expected = divide(observation.value, scale_);
    binding.expected_text = observation.value_text;
    binding.evidence = {evidence(row, true)};
    binding.strong = is_strong(library_, observation.source, observation.also);
    return binding;
  }

  int32_t year_of(uint32_t row) const {
    return date_of(library_.observations[row].period.last_day).year;
  }

  // Other years of a long series agree by chance: those within ten years may have been meant, and
  // of a sentence that names no year those that it may have been copied from.
  bool is_near(uint32_t row) const {
    if (by_edition() || is_standing() || comparison_.bindings.empty()) return true;
    int32_t reach = comparison_.period_inferred ? kStaleYears : kNearYears;
    return std::abs(year_of(row) - year_of(comparison_.bindings[0].evidence[0].row)) <= reach;
  }

  // The last values of two sources lie further apart than the band: Eritrea with 3.5 million people
  // and with 6.4. A third number may be somebody's as well, if it is no further off than twice
  // that.
  bool is_disputed(const std::vector<uint32_t>& rows) const {
    std::vector<uint32_t> last;
    for (uint32_t row : rows) {
      const Observation& observation = library_.observations[row];
      auto same = std::find_if(last.begin(), last.end(), [&](uint32_t id) {
        return library_.observations[id].source == observation.source;
      });
      if (same == last.end()) {
        last.push_back(row);
      } else if (library_.observations[*same].period.last_day < observation.period.last_day) {
        *same = row;
      }
    }
    for (uint32_t a : last) {
      for (uint32_t b : last) {
        if (std::abs(year_of(a) - year_of(b)) > kSameTimeYears) continue;
        const Decimal& less = library_.observations[a].value;
        const Decimal& more = library_.observations[b].value;
        auto band = multiply(absolute(less), measure_.revision_band);
        auto gap = subtract(more, less);
        auto percent = gap ? multiply(*gap, Decimal(100)) : std::nullopt;
        if (band && percent && *band < *percent && is_within(*gap)) return true;
      }
    }
    return false;
  }

  // The figure lies no further than twice `gap` from a value it is compared with.
  bool is_within(const Decimal& gap) const {
    auto stated = figure_.value ? multiply(*figure_.value, scale_) : std::nullopt;
    auto reach = multiply(gap, Decimal(2));
    if (!stated || !reach) return true;  // a range: undecided
    return std::any_of(comparison_.bindings.begin(), comparison_.bindings.end(),
                       [&](const Binding& binding) {
                         auto off = subtract(*stated, *binding.evidence[0].value);
                         return off && !(*reach < absolute(*off));
                       });
  }

  // A figure with more digits than sources share, of a year that the text leaves open: 29,928,987
  // people for 29.9 million. Another edition of that year may have had it.
  bool is_of_older_edition(uint32_t row) const {
    if (by_edition() || is_static() || !comparison_.period_inferred || !figure_.value) return false;
    if (figure_.hedge != Hedge::none && figure_.hedge != Hedge::about) return false;
    const Decimal& reference = library_.observations[row].value;
    auto stated = multiply(*figure_.value, scale_);
    auto gap = stated ? subtract(*stated, reference) : std::nullopt;
    auto allowed = multiply(absolute(reference), kOlderEdition);
    auto steps = multiply(figure_.step, kManySteps);
    if (!steps || absolute(*figure_.value) < *steps) return false;
    return gap && allowed && !(*allowed < absolute(*gap));
  }

  void consider(uint32_t row, Reason why) {
    if (!is_near(row)) return;
    bool older = why == Reason::other_period && is_of_older_edition(row);
    if (!older && compare(row).agreement != Agreement::agrees) return;
    comparison_.alternatives.push_back({why, evidence(row, false)});
  }

  bool same_time(uint32_t a, uint32_t b) const {
    return library_.observations[a].edition == library_.observations[b].edition &&
           library_.observations[a].period.first_day == library_.observations[b].period.first_day;
  }

  // Only entities of the figure's own sentence can have been mixed up with this one.
  void add_other_entities() {
    const Sentence& sentence = article_.sentence_of(figure_.token_begin);
    uint32_t bound = comparison_.bindings[0].evidence[0].row;
    for (uint32_t id : article_.mentions_in(sentence.token_begin, sentence.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::entity || mention.target() == claim_.entity) continue;
      for (uint32_t row : library_.observations_of(mention.target(), claim_.measure)) {
        if (same_time(row, bound)) consider(row, Reason::other_entity);
      }
    }
  }

  const Article& article_;
  const Library& library_;
  const Claim& claim_;
  const Figure& figure_;
  const Measure& measure_;
  Decimal scale_;
  bool several_ = false;  // values that hold for a time
  Comparison comparison_;
};

}  // namespace

Comparison verify_statistic(const Article& article, const Claim& claim) {
  return Verifier(article, claim).run();
}

}  // namespace tallymark
