// What the rest of the engine sees of the reference packs: rows joined across all packs, by id.
//
// Rows of several packs stand in one list per sheet; an entity or measure that several packs define
// is one row (the first definition wins, aliases add up). References between rows are indexes, or
// kNone. Strings live as long as the library.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "base/span.h"
#include "packs/observation_store.h"
#include "quantity/decimal.h"

namespace tallymark {

struct PackInfo {
  std::string name, version, sha256, released;
};

struct Source {
  std::string_view id, title, publisher, published, url, archived, licence, grade, retrieved,
      caveat;
  uint32_t pack = 0;
};

enum class EntityType : uint8_t { country, organisation, person, publication, aggregate, other };
inline constexpr uint32_t kEntityTypeCount = 6;

struct Entity {
  std::string_view id, name;
  EntityType type = EntityType::other;
  std::vector<std::string_view> aliases, adjectives, metonyms;
  uint32_t part_of = kNone;    // entity
  uint32_t publisher = kNone;  // entity; for publications
};

struct Edition {
  std::string_view id, name;
  uint32_t publication = kNone;  // entity
  DateSpan published;
  uint32_t predecessor = kNone;  // edition
  std::string_view reference_period;
  uint32_t source = kNone;
  uint32_t pack = 0;
};

enum class MeasureKind : uint8_t { rate, count, money, percent, measure, rank, index };
inline constexpr uint32_t kMeasureKindCount = 7;

// A `valid_for` that says: without a stated period no value may be compared, it changes too fast.
inline constexpr std::string_view kChangesTooFast = "P0Y";

struct Measure {
  std::string_view id, title, definition, unit, per_unit;
  std::optional<Decimal> per_value;
  MeasureKind kind = MeasureKind::count;
  std::vector<std::string_view> aliases;
  uint32_t publication = kNone;  // entity whose editions date the observations
  Decimal revision_band;         // percent of the reference value
  std::string_view valid_for;    // ISO 8601 duration after the period's end; empty: for ever
  bool never_revised = false;
  std::vector<uint32_t> neighbours;  // measures it is confused with
  bool highest_first = true;         // rank 1 is the highest value
  uint32_t ranks = kNone;            // for a rank: the measure whose values are ranked
};

// A kind of event and the words that state one. "slavery.abolished" and "slavery.criminalised" are
// two kinds; a verb may stand in both lists.
struct EventKind {
  std::string_view name;
  std::vector<std::string_view> verbs, objects, nouns;
};

struct EventCount {
  std::string_view noun;  // "individual"
  int64_t value = 0;
};

struct Event {
  std::string_view id, label, locator;
  uint32_t kind = kNone;                   // event kind
  uint32_t actor = kNone, target = kNone;  // entities
  DateSpan date;
  std::vector<EventCount> counts;
  uint32_t source = kNone, also = kNone;
  uint32_t pack = 0;
};

// `entity` takes part in an event or belongs to a group; `group` is an id of either.
struct Member {
  std::string_view group, role;
  uint32_t entity = kNone, event = kNone;  // event: the group, if it is one
  DateSpan from, to;
  uint32_t source = kNone;
};

// A declaration that the packs hold everything of a kind.
struct Coverage {
  std::string_view kind, what;  // what: "every-event", "population", …
  uint32_t actor = kNone, target = kNone;
  DateSpan from, to;
};

// A part of a pack, with observations that may not be there yet; `name` is PACK/PART.
struct PackPart {
  std::string_view name, sha256;
  uint32_t pack = 0, place = 0;  // which of the pack's parts, from 1
  std::vector<uint32_t> measures;
  bool open = false;
};

// A counted thing and its head nouns: "entity" is said as entity, organisation, company …
struct CountedNoun {
  std::string_view id;
  EntityType type = EntityType::other;
  std::vector<std::string_view> nouns;
};

struct Library {
  std::vector<PackInfo> packs;
  std::vector<Source> sources;
  std::vector<Edition> editions;
  std::vector<Entity> entities;
  std::vector<Measure> measures;
  ObservationStore observations;
  std::vector<EventKind> event_kinds;
  std::vector<Event> events;
  std::vector<Member> members;
  std::vector<Coverage> coverage;
  std::vector<CountedNoun> counted_nouns;
  std::vector<PackPart> parts;
  Arena arena;

  // Observations of one entity and measure, in pack order.
  std::vector<uint32_t> observations_of(uint32_t entity, uint32_t measure) const {
    return observations.rows_of(entity, measure);
  }
  // Names of the parts that are not open and would have had rows to look for, since
  // `observations.forget_wanted()`, in the order of the packs.
  std::vector<std::string_view> wanted_parts() const;
  // The entity and everything it is part of is asked: the ministry is part of its country.
  bool is_part_of(uint32_t entity, uint32_t whole) const;
  // The country an entity belongs to, itself if it is one, kNone if none is known.
  uint32_t country_of(uint32_t entity) const;
  bool is_member(uint32_t event, uint32_t entity) const;
  // True if the packs declare that they hold every event of the kind for actor and target on `day`.
  bool covers(uint32_t kind, uint32_t actor, uint32_t target, int32_t day) const;

  std::unordered_map<std::string_view, uint32_t> entity_ids, measure_ids, edition_ids, event_ids,
      event_kind_ids;
};

}  // namespace tallymark
