#include "judge/guard.h"

#include <string>

#include "judge/slips.h"
#include "quantity/calendar.h"
#include "quantity/edtf.h"

namespace tallymark {
namespace {

bool is_event(const Claim& claim) {
  return claim.kind == ClaimKind::event_count || claim.kind == ClaimKind::event_date ||
         claim.kind == ClaimKind::elapsed_time;
}

// A value of a measure, or one beside another.
bool is_value(const Claim& claim) {
  return claim.kind == ClaimKind::statistic || claim.kind == ClaimKind::change ||
         claim.kind == ClaimKind::comparison || claim.kind == ClaimKind::share_of_total;
}

// Some row of what is claimed is from a source that the speaker published.
bool has_published(const Library& library, uint32_t speaker, const Claim& claim) {
  if (claim.entity == kNone || claim.measure == kNone) return false;
  for (uint32_t row : library.observations_of(claim.entity, claim.measure)) {
    const Source& source = library.sources[library.observations[row].source];
    if (source.publisher == library.entities[speaker].name) return true;
  }
  return false;
}

// The figure is the speaker's own, or the speaker is who published the reference.
bool speaks_for_reference(const Article& article, const Claim& claim) {
  const Library& library = article.library;
  uint32_t speaker = claim.attitude.speaker_entity;
  if (speaker == kNone) return false;
  if (claim.publication == kNone) return has_published(library, speaker, claim);
  if (speaker == claim.publication) return true;
  uint32_t publisher = library.entities[claim.publication].publisher;
  return publisher != kNone && library.is_part_of(speaker, publisher);
}

// "P6Y": whole years; the only form the packs use.
std::optional<int32_t> years_of(std::string_view duration) {
  if (duration.size() < 3 || duration.front() != 'P' || duration.back() != 'Y') return std::nullopt;
  int32_t years = 0;
  for (char c : duration.substr(1, duration.size() - 2)) {
    if (c < '0' || c > '9') return std::nullopt;
    years = years * 10 + (c - '0');
  }
  return years;
}

// An old value may be out of date by now; it may not contradict what a newer one could say.
bool is_past_valid_for(const Article& article, const Comparison& comparison) {
  const Claim& claim = *comparison.claim;
  if (!comparison.period_inferred || claim.measure == kNone || !article.published) return false;
  auto years = years_of(article.library.measures[claim.measure].valid_for);
  if (!years || comparison.bindings.empty()) return false;
  const EvidenceRow& row = comparison.bindings[0].evidence[0];
  if (row.kind != RowKind::observation) return false;
  int32_t end = article.library.observations[row.row].period.last_day;
  return day_of(add_months(date_of(end), *years * 12)) < *article.published;
}

// The source came out behind the article, or may have, as the article's date is not known.
bool is_later(const Article& article, std::string_view source) {
  if (!article.published) return true;
  std::string day = Period::of_day(*article.published).to_edtf();
  int order = source.compare(day.substr(0, source.size()));
  return order > 0 || (order == 0 && source.size() < day.size());
}

// What is revised, the article may have had from an edition before ours. Another power of ten is no
// revision.
bool is_from_later_edition(const Article& article, const Comparison& comparison) {
  const Claim& claim = *comparison.claim;
  if (article.library.measures[claim.measure].never_revised) return false;
  const Figure& figure = article.figures[claim.figure];
  for (const Binding& binding : comparison.bindings) {
    const EvidenceRow& row = binding.evidence[0];
    const Source& source = article.library.sources[article.library.observations[row.row].source];
    if (!is_later(article, source.published)) return false;
    if (figure.value && binding.expected &&
        number_slip(figure, *binding.expected) == SlipName::magnitude) {
      return false;
    }
  }
  return true;
}

}  // namespace

Reason refuse(const Article& article, const Claim& claim, bool mismatch) {
  // "Monday, May 23" in a year in which it was a Tuesday: two readings, and one of them is wrong.
  const Figure& figure = article.figures[claim.figure];
  if (figure.weekday != 0 && figure.first_day && weekday_of(*figure.first_day) != figure.weekday) {
    return Reason::ambiguous;
  }
  const Attitude& attitude = claim.attitude;
  if (attitude.question) return Reason::question;
  if (attitude.negated) return Reason::negated;
  if (attitude.hypothetical) return Reason::hypothetical;
  if (attitude.forecast) return Reason::forecast;
  if (attitude.target) return Reason::target;
  if (is_event(claim)) {
    // An event is a fact whoever reports it; but a report of the packs' strangers is not
    // contradicted.
    bool strangers = attitude.speaker == Speaker::unknown || attitude.own_estimate ||
                     (attitude.quoted && attitude.speaker == Speaker::nobody);
    return mismatch && strangers ? Reason::attributed : Reason::none;
  }
  if (attitude.speaker == Speaker::nobody) {
    return attitude.quoted || attitude.own_estimate ? Reason::attributed : Reason::none;
  }
  return speaks_for_reference(article, claim) ? Reason::none : Reason::attributed;
}

Ruling rule_on_mismatch(const Article& article, const Comparison& comparison) {
  bool any_between = false, all_strong = true, any_strong = false;
  for (const Binding& binding : comparison.bindings) {
    any_between |= binding.agreement == Agreement::between;
    all_strong &= binding.strong;
    any_strong |= binding.strong;
  }
  const Claim& claim = *comparison.claim;
  // Where the text leaves the time open, a match elsewhere is what it may have meant.
  bool open = comparison.period_inferred || (is_event(claim) && !comparison.individuated);
  for (const Alternative& alternative : comparison.alternatives) {
    // Another country of the sentence is what may be wrong, not what it may have meant.
    if (open && alternative.why != Reason::other_entity) return {Verdict::context, alternative.why};
  }
  if (any_between) return {Verdict::review, Reason::between};
  // An estimate of a publication that the text does not name may be somebody else's.
  bool named = claim.edition_filled != Filled::none || speaks_for_reference(article, claim);
  if (!is_event(claim) && claim.publication != kNone && !named) {
    return {Verdict::review, Reason::no_individuating_role};
  }
  if (is_event(claim)) {
    if (!comparison.individuated) return {Verdict::review, Reason::no_individuating_role};
    if (!comparison.covered) return {Verdict::review, Reason::no_coverage};
  }
  // Several sources of one period, of which none agrees: one primary among them is enough.
  bool by_period = is_value(claim) && claim.publication == kNone;
  if (!(by_period ? any_strong : all_strong) || comparison.disputed) {
    return {Verdict::review, Reason::weak_evidence};
  }
  if (by_period && is_from_later_edition(article, comparison)) {
    return {Verdict::review, Reason::later_edition};
  }
  // "Has doubled since 1990": up to a year that the words leave open.
  if (claim.kind == ClaimKind::change && comparison.period_inferred) {
    return {Verdict::review, Reason::weak_evidence};
  }
  if (is_past_valid_for(article, comparison)) return {Verdict::review, Reason::past_valid_for};
  if (!comparison.alternatives.empty()) {
    return {Verdict::contradicted, comparison.alternatives[0].why};
  }
  return {Verdict::contradicted, Reason::differs};
}

}  // namespace tallymark
