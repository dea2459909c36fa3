#include "verify/ranking.h"

#include <algorithm>

#include "verify/event_candidates.h"

namespace tallymark {
namespace {

uint32_t rank_measure_of(const Library& library, uint32_t measure) {
  for (uint32_t i = 0; i < library.measures.size(); ++i) {
    if (library.measures[i].ranks == measure) return i;
  }
  return kNone;
}

EvidenceRow row_of(const Library& library, uint32_t row, bool binding) {
  const Observation& observation = library.observations[row];
  EvidenceRow out;
  out.row = row;
  out.binding = binding;
  out.value = observation.value;
  out.value_text = observation.value_text;
  out.unit = library.measures[observation.measure].unit;
  return out;
}

// The observation of the edition, or kNone.
uint32_t row_in(const Library& library, uint32_t entity, uint32_t measure, uint32_t edition) {
  for (uint32_t row : library.observations_of(entity, measure)) {
    if (library.observations[row].edition == edition) return row;
  }
  return kNone;
}

// The entity that the edition has at a rank: names who should stand there.
uint32_t row_at_rank(const Library& library, uint32_t measure, uint32_t edition,
                     const Decimal& rank) {
  for (uint32_t i : library.observations.rows_about(measure)) {
    const Observation& row = library.observations[i];
    if (row.edition == edition && row.value == rank) return i;
  }
  return kNone;
}

// "North Korea has the lowest": a ranking that counts from the other end refutes it by one country
// that it has further down; nothing but the whole population could support it.
void refute_end(const Library& library, const Claim& claim, uint32_t ranks,
                const std::optional<Decimal>& first, Comparison& comparison) {
  comparison.missing = Reason::no_data;
  bool end = first && *first == Decimal(1) && claim.list_entities.size() == 1;
  if (ranks == kNone || !end) return;
  for (uint32_t edition : claim.editions) {
    uint32_t own = row_in(library, claim.list_entities[0], ranks, edition);
    if (own == kNone) continue;
    for (uint32_t i : library.observations.rows_about(ranks)) {
      const Observation& other = library.observations[i];
      if (other.edition != edition) continue;
      if (!(library.observations[own].value < other.value)) continue;
      const Observation& row = library.observations[own];
      Binding binding;
      binding.agreement = Agreement::differs;
      binding.how = Reason::differs;
      binding.expected = row.value;
      binding.strong =
          is_strong(library, row.source, row.also) && is_strong(library, other.source, other.also);
      binding.evidence = {row_of(library, own, true), row_of(library, i, false)};
      comparison.bindings.push_back(binding);
      break;
    }
  }
}

}  // namespace

Comparison verify_ranking(const Article& article, const Claim& claim) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  const Measure& measure = library.measures[claim.measure];
  Comparison comparison;
  comparison.claim = &claim;
  comparison.period_inferred = claim.edition_filled == Filled::inferred;
  if (claim.editions.empty()) {
    comparison.missing = claim.edition_filled == Filled::none && !article.published
                             ? Reason::no_date
                             : Reason::no_period;
    return comparison;
  }
  // A published ranking counts from its own end only; the other end needs the whole population.
  bool counts_down = figure.order == RankOrder::highest;
  uint32_t ranks = rank_measure_of(library, claim.measure);
  auto first = figure.value ? figure.value : figure.low;
  if (counts_down != measure.highest_first) {
    refute_end(library, claim, ranks, first, comparison);
    return comparison;
  }
  if (ranks == kNone || !first) {
    comparison.missing = Reason::no_data;
    return comparison;
  }
  for (uint32_t edition : claim.editions) {
    Binding binding;
    binding.agreement = Agreement::agrees;
    binding.how = Reason::exact;
    binding.strong = true;
    bool complete = true;
    Decimal rank = *first;
    for (uint32_t entity : claim.list_entities) {
      uint32_t row = row_in(library, entity, ranks, edition);
      if (row == kNone) {
        // The pack does not rank it, but somebody else has this place.
        uint32_t holder = row_at_rank(library, ranks, edition, rank);
        if (holder == kNone) {
          complete = false;
          break;
        }
        binding.evidence.push_back(row_of(library, holder, true));
        const Observation& held = library.observations[holder];
        binding.strong &= is_strong(library, held.source, held.also);
        binding.agreement = Agreement::differs;
        binding.how = Reason::differs;
        rank = add(rank, Decimal(1)).value_or(rank);
        continue;
      }
      const Observation& observation = library.observations[row];
      binding.evidence.push_back(row_of(library, row, true));
      binding.strong &= is_strong(library, observation.source, observation.also);
      if (!(observation.value == rank)) {
        binding.agreement = Agreement::differs;
        binding.how = Reason::differs;
        if (!binding.expected) binding.expected = observation.value;
        uint32_t there = row_at_rank(library, ranks, edition, rank);
        if (there != kNone) binding.evidence.push_back(row_of(library, there, false));
      }
      rank = add(rank, Decimal(1)).value_or(rank);
    }
    if (complete) comparison.bindings.push_back(binding);
  }
  if (comparison.bindings.empty()) {
    comparison.missing = Reason::no_data;
    return comparison;
  }
  // Another edition in which the order holds.
  for (uint32_t i = 0; i < library.editions.size(); ++i) {
    if (library.editions[i].publication != claim.publication) continue;
    if (std::find(claim.editions.begin(), claim.editions.end(), i) != claim.editions.end())
      continue;
    bool holds = true;
    uint32_t shown = kNone;
    Decimal rank = *first;
    for (uint32_t entity : claim.list_entities) {
      uint32_t row = row_in(library, entity, ranks, i);
      holds &= row != kNone && library.observations[row].value == rank;
      if (shown == kNone) shown = row;
      rank = add(rank, Decimal(1)).value_or(rank);
    }
    if (holds && shown != kNone) {
      comparison.alternatives.push_back({Reason::other_edition, row_of(library, shown, false)});
    }
  }
  return comparison;
}

}  // namespace tallymark
