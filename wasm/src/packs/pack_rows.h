// What one pack holds, row by row, as it stands in the pack: what a row says by itself, and beside
// it the ids of the rows that it refers to. Both forms of a pack are read into this, and
// join_rows.h alone makes it part of a library.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "packs/view.h"

namespace tallymark {

// The eight sheets in the order of joining: a row may refer to the sheets before its own.
enum class Sheet : uint8_t {
  sources,
  entities,
  editions,
  measures,
  observations,
  events,
  members,
  coverage
};
inline constexpr std::string_view kSheets[] = {"sources",      "entities", "editions", "measures",
                                               "observations", "events",   "members",  "coverage"};
inline constexpr size_t kSheetCount = std::size(kSheets);

struct EntityRow {
  Entity row;
  std::string_view part_of, publisher;
};

struct EditionRow {
  Edition row;
  std::string_view publication, predecessor, source;
};

struct MeasureRow {
  Measure row;
  std::string_view publication, ranks;
  std::vector<std::string_view> neighbours;
};

struct ObservationRow {
  Observation row;
  std::string_view entity, measure, edition, source, also;
  std::string_view part;  // the part of the pack that it goes to; empty: into the pack itself
};

// Observations that stand in a file of their own (packs/built.h): what it is called, its SHA-256,
// and what it is about.
struct PartRow {
  std::string_view name, sha256;
  std::vector<std::string_view> measures;
};

// Verbs, objects and nouns belong to the kind; the rows of a kind add them up.
struct EventRow {
  Event row;
  std::string_view actor, target, source, also;
  EventKind kind;
};

struct MemberRow {
  Member row;
  std::string_view entity, source;
};

struct CoverageRow {
  Coverage row;
  std::string_view actor, target;
};

// Where a row stands in the files it was written in, for errors: what the file is called, and its
// line.
struct RowPlace {
  std::string_view file;
  uint32_t line = 0;
};

// Strings are views of the bytes that the pack was read from, or of the library's arena.
struct PackRows {
  PackInfo info;
  std::vector<CountedNoun> nouns;
  std::vector<Source> sources;
  std::vector<EntityRow> entities;
  std::vector<EditionRow> editions;
  std::vector<MeasureRow> measures;
  std::vector<ObservationRow> observations;
  std::string_view series;  // of a built pack, in place of observations (packs/series.h)
  std::vector<PartRow> parts;
  std::vector<EventRow> events;
  std::vector<MemberRow> members;
  std::vector<CoverageRow> coverage;

  // Of the rows of each sheet; empty in a built pack, whose errors count rows from 1.
  std::array<std::vector<RowPlace>, kSheetCount> places;
};

// "worldbank-population:USA:population_total:2020": of an observation that has no id of its own.
std::string made_up_id(std::string_view source, std::string_view entity, std::string_view measure,
                       std::string_view period);

}  // namespace tallymark
