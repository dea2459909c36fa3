// A claim: a figure bound to what it is said about. The words of the text alone choose every slot;
// no reference value is looked at here.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace tallymark {

enum class ClaimKind : uint8_t {
  statistic,
  change,          // of one measure of one entity between two times
  comparison,      // of two entities
  share_of_total,  // a part and its whole
  ranking,
  event_count,
  event_date,
  list_count,
  elapsed_time
};

// How a slot was filled; what is not explicit must be covered by a named rule to be contradicted.
enum class Filled : uint8_t { none, explicit_, inherited, inferred };

// Which year of a date that states two, "2000 and 2022", is meant.
enum class PeriodPart : uint8_t { whole, first_year, last_year };

// Who stands behind the figure.
enum class Speaker : uint8_t {
  nobody,   // the article says it itself
  entity,   // a known entity: `speaker_entity`
  unknown,  // someone the packs do not know ("analysts", "the opposition")
};

// Why a claim, though complete, must not be compared or not be contradicted.
struct Attitude {
  bool negated = false, hypothetical = false, forecast = false, target = false, quoted = false;
  bool question = false;
  bool own_estimate = false;  // "estimates", "believes": the speaker's own figure
  Speaker speaker = Speaker::nobody;
  uint32_t speaker_entity = kNone;
};

struct Claim {
  ClaimKind kind = ClaimKind::statistic;
  uint32_t figure = kNone;
  Attitude attitude;
  std::vector<std::string_view> inherited;  // "unit:ellipsis", "entity:anaphora", in slot order

  // Statistic and ranking
  uint32_t entity = kNone;
  uint32_t measure = kNone;
  Span entity_span, measure_span;

  // Edition, for measures of a publication and for elapsed time
  uint32_t publication = kNone;
  std::vector<uint32_t> editions;  // admissible editions; empty: not said
  Filled edition_filled = Filled::none;
  bool predecessor = false;  // elapsed time: the edition before the one in `editions`

  // Period said in the text, as a figure; kNone: not said. Of "between 2000 and 2022" one end.
  uint32_t period_figure = kNone;
  PeriodPart period_part = PeriodPart::whole;

  // What a change, comparison or share sets the value against: the same entity at another time,
  // another one, or the whole. The period is the later one; kNone: up to now ("since 1990").
  uint32_t base_entity = kNone;
  uint32_t base_period_figure = kNone;
  PeriodPart base_part = PeriodPart::whole;
  int8_t direction = 0;  // 1: more than the base; -1: less; 0: not said

  // Events
  std::vector<uint32_t> event_kinds;  // admissible kinds: a verb may belong to several
  std::vector<uint32_t> actors, targets, members;
  bool joint = false;    // every actor did it, to the same members
  bool earlier = false;  // "already", "previously": not the event being reported
  // What is said may be of a part of the event, or of another one: no mismatch is called.
  bool may_be_other = false;
  uint32_t date_figure = kNone;
  Filled date_filled = Filled::none;
  uint32_t counted_noun = kNone;
  Span verb_span;

  // Enumerations: how many items the list can be read to have, and which entities are named in it
  uint32_t list_low = 0, list_high = 0;
  bool list_open = false;  // "including A and B": at least these
  std::vector<Span> list_items;
  std::vector<uint32_t> list_entities;
};

}  // namespace tallymark
