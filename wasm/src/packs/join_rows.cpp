#include "packs/join_rows.h"

#include <unordered_map>

#include "packs/series_rows.h"

namespace tallymark {
namespace {

// A page that is a document and not a publisher's front door has a path.
bool is_document_url(std::string_view url) {
  for (std::string_view scheme : {"https://", "http://"}) {
    if (!url.starts_with(scheme)) continue;
    size_t slash = url.find('/', scheme.size());
    return slash != std::string_view::npos && slash + 1 < url.size();
  }
  return false;
}

constexpr std::string_view kEmpty = "the cell is empty; fill it in";
constexpr std::string_view kNoRow = "names no row that is there; add that row, or correct the id";

// What is wrong where; the first error stays.
class Faults {
 public:
  explicit Faults(const PackRows& rows) : rows_(rows) {}

  void at(Sheet sheet, size_t row) {
    sheet_ = sheet;
    row_ = row;
  }

  void fail(ErrorCode code, std::string_view column, std::string_view cell, std::string_view what) {
    if (error_) return;
    const auto& places = rows_.places[static_cast<size_t>(sheet_)];
    std::string detail = "sheet ";
    if (row_ < places.size()) {
      detail += places[row_].file;
      detail += ", line " + std::to_string(places[row_].line);
    } else {
      detail += kSheets[static_cast<size_t>(sheet_)];
      detail += ", row " + std::to_string(row_ + 1);
    }
    detail += ", column ";
    detail += column;
    detail += ": ";
    if (!cell.empty()) {
      detail += "\"";
      detail += cell.substr(0, 80);
      detail += "\" ";
    }
    detail += what;
    error_ = Error{code, std::move(detail)};
  }

  bool failed() const { return error_.has_value(); }
  const std::optional<Error>& error() const { return error_; }

 private:
  const PackRows& rows_;
  Sheet sheet_ = Sheet::sources;
  size_t row_ = 0;
  std::optional<Error> error_;
};

class Joiner {
 public:
  Joiner(Library& library, PackRows& rows)
      : library_(library),
        rows_(rows),
        pack_(static_cast<uint32_t>(library.packs.size())),
        faults_(rows) {}

  std::optional<Error> join() {
    for (const PackInfo& other : library_.packs) {
      if (other.name == rows_.info.name) {
        return Error{ErrorCode::pack_duplicate, "a pack named " + other.name + " is open already"};
      }
    }
    library_.packs.push_back(rows_.info);
    for (CountedNoun& noun : rows_.nouns) library_.counted_nouns.push_back(std::move(noun));
    each(Sheet::sources, rows_.sources, [&](Source& row) { join_source(row); });
    join_entities();
    join_editions();
    join_measures();
    each(Sheet::observations, rows_.observations, [&](ObservationRow& row) { join(row); });
    if (!faults_.failed() && !rows_.series.empty()) {
      if (auto error = add_series(library_, pack_, 0, rows_.series, sources_)) return error;
    }
    each(Sheet::events, rows_.events, [&](EventRow& row) { join(row); });
    each(Sheet::members, rows_.members, [&](MemberRow& row) { join(row); });
    each(Sheet::coverage, rows_.coverage, [&](CoverageRow& row) { join(row); });
    if (!faults_.failed()) join_parts();
    return faults_.error();
  }

 private:
  // A part whose measure is in no open pack would not be missed.
  void join_parts() {
    uint32_t place = 0;
    for (const PartRow& own : rows_.parts) {
      PackPart part;
      part.name = library_.arena.store(rows_.info.name + "/" + std::string(own.name));
      part.sha256 = own.sha256;
      part.pack = pack_;
      part.place = ++place;
      for (std::string_view id : own.measures) {
        auto found = library_.measure_ids.find(id);
        if (found != library_.measure_ids.end()) part.measures.push_back(found->second);
      }
      library_.parts.push_back(std::move(part));
    }
  }

  template <class Row, class Act>
  void each(Sheet sheet, std::vector<Row>& rows, Act act) {
    for (size_t i = 0; i < rows.size() && !faults_.failed(); ++i) {
      faults_.at(sheet, i);
      act(rows[i]);
    }
  }

  void join_source(Source& row) {
    if (row.grade != "primary" && row.grade != "secondary" && row.grade != "computed") {
      faults_.fail(ErrorCode::pack_bad_value, "grade", row.grade,
                   "is no grade; write primary, secondary or computed");
    }
    if (row.grade != "computed" && !is_document_url(row.url)) {
      faults_.fail(ErrorCode::pack_missing_source, "url", row.url,
                   "is not the address of a document; give the page or file itself, not a home "
                   "page");
    }
    if (row.grade != "computed" && row.retrieved.empty()) {
      faults_.fail(ErrorCode::pack_missing_source, "retrieved", {},
                   "the cell is empty; write the day on which you read the source");
    }
    row.pack = pack_;
    claim_id(row.id, sources_, static_cast<uint32_t>(library_.sources.size()));
    library_.sources.push_back(row);
  }

  // Parts and publishers may stand further down: they are looked up when all rows are there.
  void join_entities() {
    std::vector<uint32_t> joined;
    each(Sheet::entities, rows_.entities, [&](EntityRow& own) {
      claim_id(own.row.id, own_entities_, 0);
      auto [found, is_new] =
          library_.entity_ids.emplace(own.row.id, static_cast<uint32_t>(library_.entities.size()));
      joined.push_back(found->second);
      if (is_new) {
        require("name", own.row.name);
        library_.entities.push_back(std::move(own.row));
        return;
      }
      Entity& entity = library_.entities[found->second];
      auto append = [](auto& to, const auto& from) {
        to.insert(to.end(), from.begin(), from.end());
      };
      append(entity.aliases, own.row.aliases);
      append(entity.adjectives, own.row.adjectives);
      append(entity.metonyms, own.row.metonyms);
    });
    size_t i = 0;
    each(Sheet::entities, rows_.entities, [&](EntityRow& own) {
      Entity& entity = library_.entities[joined[i++]];
      const auto& ids = library_.entity_ids;
      if (entity.part_of == kNone) entity.part_of = later("part_of", own.part_of, ids, "entity");
      if (entity.publisher == kNone)
        entity.publisher = later("publisher", own.publisher, ids, "entity");
    });
  }

  void join_editions() {
    size_t first = library_.editions.size();
    each(Sheet::editions, rows_.editions, [&](EditionRow& own) {
      require("publication", own.publication);
      own.row.publication = reference("publication", own.publication, library_.entity_ids);
      own.row.source = reference("source", own.source, sources_);
      own.row.pack = pack_;
      claim_id(own.row.id, library_.edition_ids, static_cast<uint32_t>(library_.editions.size()));
      library_.editions.push_back(own.row);
    });
    each(Sheet::editions, rows_.editions, [&](EditionRow& own) {
      library_.editions[first++].predecessor =
          later("predecessor", own.predecessor, library_.edition_ids, "edition");
    });
  }

  void join_measures() {
    size_t first = library_.measures.size();
    each(Sheet::measures, rows_.measures, [&](MeasureRow& own) {
      own.row.publication = reference("publication", own.publication, library_.entity_ids);
      claim_id(own.row.id, library_.measure_ids, static_cast<uint32_t>(library_.measures.size()));
      library_.measures.push_back(std::move(own.row));
    });
    each(Sheet::measures, rows_.measures, [&](MeasureRow& own) {
      Measure& measure = library_.measures[first++];
      for (std::string_view id : own.neighbours) {
        measure.neighbours.push_back(later("neighbours", id, library_.measure_ids, "measure"));
      }
      measure.ranks = later("ranks", own.ranks, library_.measure_ids, "measure");
    });
  }

  void join(ObservationRow& own) {
    Observation& row = own.row;
    require("entity", own.entity);
    row.entity = reference("entity", own.entity, library_.entity_ids);
    require("measure", own.measure);
    row.measure = reference("measure", own.measure, library_.measure_ids);
    row.edition = reference("edition", own.edition, library_.edition_ids);
    row.source = needed_source(own.source);
    row.also = reference("also", own.also, sources_);
    row.pack = pack_;
    if (row.id.empty()) {
      row.id =
          library_.arena.store(made_up_id(own.source, own.entity, own.measure, row.period.text));
    }
    claim_id(row.id, observations_, 0);
    if (!faults_.failed()) library_.observations.add(row);
  }

  void join(EventRow& own) {
    Event& row = own.row;
    row.kind = event_kind(own.kind);
    row.actor = reference("actor", own.actor, library_.entity_ids);
    row.target = reference("target", own.target, library_.entity_ids);
    row.source = needed_source(own.source);
    row.also = reference("also", own.also, sources_);
    row.pack = pack_;
    claim_id(row.id, library_.event_ids, static_cast<uint32_t>(library_.events.size()));
    library_.events.push_back(std::move(row));
  }

  uint32_t event_kind(const EventKind& own) {
    auto [found, is_new] = library_.event_kind_ids.emplace(
        own.name, static_cast<uint32_t>(library_.event_kinds.size()));
    if (is_new) library_.event_kinds.push_back({own.name, {}, {}, {}});
    EventKind& kind = library_.event_kinds[found->second];
    auto add = [](std::vector<std::string_view>& words, const std::vector<std::string_view>& more) {
      for (std::string_view word : more) {
        bool known = false;
        for (std::string_view old : words) known |= old == word;
        if (!known) words.push_back(word);
      }
    };
    add(kind.verbs, own.verbs);
    add(kind.objects, own.objects);
    add(kind.nouns, own.nouns);
    if (kind.verbs.empty()) {
      faults_.fail(ErrorCode::pack_bad_value, "verbs", {},
                   "the kind has no verb; give its verbs on its first row");
    }
    return found->second;
  }

  void join(MemberRow& own) {
    Member& row = own.row;
    require("entity", own.entity);
    row.entity = reference("entity", own.entity, library_.entity_ids);
    row.source = reference("source", own.source, sources_);
    auto event = library_.event_ids.find(row.group);
    if (event != library_.event_ids.end()) {
      row.event = event->second;
    } else if (!library_.entity_ids.contains(row.group)) {
      faults_.fail(ErrorCode::pack_bad_reference, "group", row.group,
                   "names no event and no entity; add that row, or correct the id");
    }
    library_.members.push_back(row);
  }

  void join(CoverageRow& own) {
    own.row.actor = reference("actor", own.actor, library_.entity_ids);
    own.row.target = reference("target", own.target, library_.entity_ids);
    library_.coverage.push_back(own.row);
  }

  void require(std::string_view column, std::string_view cell) {
    if (cell.empty()) faults_.fail(ErrorCode::pack_bad_value, column, {}, kEmpty);
  }

  uint32_t needed_source(std::string_view id) {
    if (id.empty()) {
      faults_.fail(ErrorCode::pack_missing_source, "source", {},
                   "the cell is empty; write the id of a row of sources");
    }
    return reference("source", id, sources_);
  }

  // The row that an id names; kNone for an empty cell.
  uint32_t reference(std::string_view column, std::string_view id, const Ids& ids) {
    if (id.empty()) return kNone;
    auto found = ids.find(id);
    if (found != ids.end()) return found->second;
    faults_.fail(ErrorCode::pack_bad_reference, column, id, kNoRow);
    return kNone;
  }

  // The same within a sheet, where the row may stand further down.
  uint32_t later(std::string_view column, std::string_view id, const Ids& ids,
                 std::string_view what) {
    if (id.empty()) return kNone;
    auto found = ids.find(id);
    if (found != ids.end()) return found->second;
    faults_.fail(ErrorCode::pack_bad_reference, column, {},
                 "names no " + std::string(what) + ": " + std::string(id) +
                     "; add that row, or correct the id");
    return kNone;
  }

  void claim_id(std::string_view id, Ids& ids, uint32_t index) {
    require("id", id);
    if (ids.emplace(id, index).second) return;
    faults_.fail(ErrorCode::pack_duplicate, "id", id,
                 "stands on another row already; give each row its own");
  }

  Library& library_;
  PackRows& rows_;
  uint32_t pack_;
  Faults faults_;
  Ids sources_, own_entities_, observations_;
};

}  // namespace

std::optional<Error> join_rows(Library& library, PackRows rows) {
  return Joiner(library, rows).join();
}

}  // namespace tallymark
