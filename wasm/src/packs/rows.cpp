#include "packs/rows.h"

#include "packs/series_rows.h"
#include "packs/sheet_reader.h"

namespace tallymark {
namespace {

struct TypeName {
  std::string_view name;
  EntityType type;
};
constexpr TypeName kEntityTypes[] = {
    {"country", EntityType::country},     {"organisation", EntityType::organisation},
    {"person", EntityType::person},       {"publication", EntityType::publication},
    {"aggregate", EntityType::aggregate}, {"other", EntityType::other}};

struct KindName {
  std::string_view name;
  MeasureKind kind;
};
constexpr KindName kMeasureKinds[] = {
    {"rate", MeasureKind::rate},       {"count", MeasureKind::count},
    {"money", MeasureKind::money},     {"percent", MeasureKind::percent},
    {"measure", MeasureKind::measure}, {"rank", MeasureKind::rank},
    {"index", MeasureKind::index}};

// A page that is a document and not a publisher's front door has a path.
bool is_document_url(std::string_view url) {
  for (std::string_view scheme : {"https://", "http://"}) {
    if (!url.starts_with(scheme)) continue;
    size_t slash = url.find('/', scheme.size());
    return slash != std::string_view::npos && slash + 1 < url.size();
  }
  return false;
}

class RowReader {
 public:
  RowReader(Library& library, uint32_t pack) : library_(library), pack_(pack) {}

  // Reads one sheet; an error answer means stop.
  std::optional<Error> read(std::string_view name, std::string_view label, Csv csv) {
    SheetReader sheet(label, std::move(csv), library_.arena);
    if (name == "sources") read_sources(sheet);
    if (name == "entities") read_entities(sheet);
    if (name == "editions") read_editions(sheet);
    if (name == "measures") read_measures(sheet);
    if (name == "observations") read_observations(sheet);
    if (name == "events") read_events(sheet);
    if (name == "members") read_members(sheet);
    if (name == "coverage") read_coverage(sheet);
    if (sheet.failed()) return sheet.error();
    return std::nullopt;
  }

  // The observations of a built pack.
  std::optional<Error> read_series(std::string_view bytes) {
    return add_series(library_, pack_, bytes, sources_);
  }

 private:
  void read_sources(SheetReader& sheet) {
    if (!sheet.require({"id", "title", "publisher", "url", "licence", "grade", "retrieved"}))
      return;
    while (sheet.next()) {
      Source row;
      row.id = sheet.needed("id");
      row.title = sheet.needed("title");
      row.publisher = sheet.needed("publisher");
      row.published = sheet.text("published");
      row.url = sheet.text("url");
      row.archived = sheet.text("archived");
      row.licence = sheet.needed("licence");
      row.grade = sheet.needed("grade");
      row.retrieved = sheet.text("retrieved");
      row.caveat = sheet.text("caveat");
      row.pack = pack_;
      if (row.grade != "primary" && row.grade != "secondary" && row.grade != "computed") {
        sheet.fail(ErrorCode::pack_bad_value, "grade",
                   "is no grade; write primary, secondary or computed");
      }
      if (row.grade != "computed" && !is_document_url(row.url)) {
        sheet.fail(
            ErrorCode::pack_missing_source, "url",
            "is not the address of a document; give the page or file itself, not a home page");
      }
      if (row.grade != "computed" && row.retrieved.empty()) {
        sheet.fail(ErrorCode::pack_missing_source, "retrieved",
                   "the cell is empty; write the day on which you read the source");
      }
      sheet.claim_id(row.id, sources_, static_cast<uint32_t>(library_.sources.size()));
      library_.sources.push_back(row);
    }
  }

  void read_entities(SheetReader& sheet) {
    if (!sheet.require({"id", "type", "name"})) return;
    struct Link {
      uint32_t entity;
      std::string_view part_of, publisher;
    };
    std::vector<Link> links;  // may name rows further down
    while (sheet.next()) {
      std::string_view id = sheet.needed("id");
      sheet.claim_id(id, own_entities_, 0);
      auto [found, is_new] =
          library_.entity_ids.emplace(id, static_cast<uint32_t>(library_.entities.size()));
      if (is_new) {
        library_.entities.emplace_back();
        Entity& entity = library_.entities.back();
        entity.id = id;
        entity.name = sheet.needed("name");
        entity.type = entity_type(sheet.needed("type"));
      }
      Entity& entity = library_.entities[found->second];
      for (auto alias : sheet.list("aliases")) entity.aliases.push_back(alias);
      for (auto alias : sheet.list("adjectives")) entity.adjectives.push_back(alias);
      for (auto alias : sheet.list("metonyms")) entity.metonyms.push_back(alias);
      links.push_back({found->second, sheet.text("part_of"), sheet.text("publisher")});
    }
    for (const Link& link : links) {
      Entity& entity = library_.entities[link.entity];
      resolve(sheet, "part_of", link.part_of, entity.part_of);
      resolve(sheet, "publisher", link.publisher, entity.publisher);
    }
  }

  void resolve(SheetReader& sheet, std::string_view column, std::string_view id, uint32_t& out) {
    if (id.empty() || out != kNone) return;
    auto found = library_.entity_ids.find(id);
    if (found != library_.entity_ids.end()) {
      out = found->second;
    } else {
      sheet.fail(ErrorCode::pack_bad_reference, column,
                 "names no entity: " + std::string(id) + "; add that row, or correct the id");
    }
  }

  void read_editions(SheetReader& sheet) {
    if (!sheet.require({"id", "publication", "name", "published"})) return;
    std::vector<std::pair<uint32_t, std::string_view>> predecessors;
    while (sheet.next()) {
      Edition row;
      row.id = sheet.needed("id");
      row.name = sheet.needed("name");
      row.publication = needed_entity(sheet, "publication");
      sheet.needed("published");
      row.published = sheet.date("published");
      row.reference_period = sheet.text("reference_period");
      row.source = sheet.reference("source", sources_);
      row.pack = pack_;
      uint32_t index = static_cast<uint32_t>(library_.editions.size());
      predecessors.emplace_back(index, sheet.text("predecessor"));
      sheet.claim_id(row.id, library_.edition_ids, index);
      library_.editions.push_back(row);
    }
    for (auto [edition, id] : predecessors) {
      if (id.empty()) continue;
      auto found = library_.edition_ids.find(id);
      if (found == library_.edition_ids.end()) {
        sheet.fail(ErrorCode::pack_bad_reference, "predecessor",
                   "names no edition: " + std::string(id) + "; add that row, or correct the id");
      } else {
        library_.editions[edition].predecessor = found->second;
      }
    }
  }

  void read_measures(SheetReader& sheet) {
    if (!sheet.require({"id", "title", "unit", "kind", "aliases", "revised"})) return;
    std::vector<std::pair<uint32_t, std::vector<std::string_view>>> neighbours;
    std::vector<std::pair<uint32_t, std::string_view>> ranks;
    while (sheet.next()) {
      Measure row;
      row.id = sheet.needed("id");
      row.title = sheet.needed("title");
      row.definition = sheet.text("definition");
      row.unit = sheet.text("unit");
      row.per_value = sheet.decimal("per_value");
      row.per_unit = sheet.text("per_unit");
      row.aliases = sheet.list("aliases");
      row.publication = sheet.reference("publication", library_.entity_ids);
      row.revision_band = sheet.decimal("revision_band").value_or(Decimal{});
      row.valid_for = sheet.text("valid_for");
      row.never_revised = sheet.needed("revised") == "never";
      row.highest_first = sheet.text("order") != "lowest";
      std::string_view kind = sheet.needed("kind");
      bool known = false;
      for (const KindName& name : kMeasureKinds) {
        if (name.name != kind) continue;
        row.kind = name.kind;
        known = true;
      }
      if (!known)
        sheet.fail(ErrorCode::pack_bad_value, "kind",
                   "is no kind of measure; there are rate, count, money, percent, measure, rank "
                   "and index");
      uint32_t index = static_cast<uint32_t>(library_.measures.size());
      neighbours.emplace_back(index, sheet.list("neighbours"));
      ranks.emplace_back(index, sheet.text("ranks"));
      sheet.claim_id(row.id, library_.measure_ids, index);
      library_.measures.push_back(std::move(row));
    }
    auto find = [&](std::string_view id, std::string_view column) {
      auto found = library_.measure_ids.find(id);
      if (found != library_.measure_ids.end()) return found->second;
      sheet.fail(ErrorCode::pack_bad_reference, column,
                 "names no measure: " + std::string(id) + "; add that row, or correct the id");
      return kNone;
    };
    for (auto& [index, ids] : neighbours) {
      for (std::string_view id : ids) {
        library_.measures[index].neighbours.push_back(find(id, "neighbours"));
      }
    }
    for (auto [index, id] : ranks) {
      if (!id.empty()) library_.measures[index].ranks = find(id, "ranks");
    }
  }

  void read_observations(SheetReader& sheet) {
    if (!sheet.require({"id", "entity", "measure", "period", "value", "status", "source"})) return;
    while (sheet.next()) {
      Observation row;
      row.entity = needed_entity(sheet, "entity");
      sheet.needed("measure");
      row.measure = sheet.reference("measure", library_.measure_ids);
      sheet.needed("period");
      row.period = sheet.date("period");
      row.edition = sheet.reference("edition", library_.edition_ids);
      row.value_text = sheet.needed("value");
      row.value = sheet.decimal("value").value_or(Decimal{});
      row.low = sheet.decimal("low");
      row.high = sheet.decimal("high");
      row.status = status(sheet);
      row.source = needed_source(sheet);
      row.also = sheet.reference("also", sources_);
      row.locator = sheet.text("locator");
      row.pack = pack_;
      row.id = sheet.text("id");
      if (row.id.empty()) {
        row.id = library_.arena.store(made_up_id(sheet.text("source"), sheet.text("entity"),
                                                 sheet.text("measure"), row.period.text));
      }
      sheet.claim_id(row.id, observations_, 0);
      if (sheet.failed()) return;
      library_.observations.add(row);
    }
  }

  std::string_view status(SheetReader& sheet) {
    std::string_view cell = sheet.needed("status");
    for (std::string_view known : kStatuses) {
      if (cell == known) return known;
    }
    sheet.fail(ErrorCode::pack_bad_value, "status",
               "is no status; write actual, estimate, provisional, forecast or target");
    return kStatuses[0];
  }

  // Verbs, objects and nouns are said once per kind; a later row may leave them blank.
  uint32_t event_kind(SheetReader& sheet) {
    std::string_view name = sheet.needed("kind");
    auto [found, is_new] =
        library_.event_kind_ids.emplace(name, static_cast<uint32_t>(library_.event_kinds.size()));
    if (is_new) library_.event_kinds.push_back({name, {}, {}, {}});
    EventKind& kind = library_.event_kinds[found->second];
    auto add = [](std::vector<std::string_view>& words, std::vector<std::string_view> more) {
      for (std::string_view word : more) {
        bool known = false;
        for (std::string_view old : words) known |= old == word;
        if (!known) words.push_back(word);
      }
    };
    add(kind.verbs, sheet.list("verbs"));
    add(kind.objects, sheet.list("objects"));
    add(kind.nouns, sheet.list("nouns"));
    if (kind.verbs.empty())
      sheet.fail(ErrorCode::pack_bad_value, "verbs",
                 "the kind has no verb; give its verbs on its first row");
    return found->second;
  }

  void read_events(SheetReader& sheet) {
    if (!sheet.require({"id", "kind", "verbs", "actor", "target", "date", "source"})) return;
    while (sheet.next()) {
      Event row;
      row.id = sheet.needed("id");
      row.kind = event_kind(sheet);
      row.actor = sheet.reference("actor", library_.entity_ids);
      row.target = sheet.reference("target", library_.entity_ids);
      sheet.needed("date");
      row.date = sheet.date("date");
      for (std::string_view item : sheet.list("counts")) {
        size_t equals = item.find('=');
        auto value = equals == std::string_view::npos ? std::nullopt
                                                      : Decimal::parse(item.substr(equals + 1));
        auto whole = value ? value->to_integer() : std::nullopt;
        if (!whole) {
          sheet.fail(ErrorCode::pack_bad_value, "counts",
                     "is not a list of counts; write it as individual=7|entity=3");
          return;
        }
        row.counts.push_back({item.substr(0, equals), *whole});
      }
      row.label = sheet.text("label");
      row.source = needed_source(sheet);
      row.also = sheet.reference("also", sources_);
      row.locator = sheet.text("locator");
      row.pack = pack_;
      sheet.claim_id(row.id, library_.event_ids, static_cast<uint32_t>(library_.events.size()));
      library_.events.push_back(std::move(row));
    }
  }

  void read_members(SheetReader& sheet) {
    if (!sheet.require({"group", "entity"})) return;
    while (sheet.next()) {
      Member row;
      row.group = sheet.needed("group");
      row.entity = needed_entity(sheet, "entity");
      row.role = sheet.text("role");
      row.from = sheet.date("from");
      row.to = sheet.date("to");
      row.source = sheet.reference("source", sources_);
      auto event = library_.event_ids.find(row.group);
      if (event != library_.event_ids.end()) {
        row.event = event->second;
      } else if (!library_.entity_ids.contains(row.group)) {
        sheet.fail(ErrorCode::pack_bad_reference, "group",
                   "names no event and no entity; add that row, or correct the id");
      }
      library_.members.push_back(row);
    }
  }

  void read_coverage(SheetReader& sheet) {
    if (!sheet.require({"kind", "what"})) return;
    while (sheet.next()) {
      Coverage row;
      row.kind = sheet.needed("kind");
      row.what = sheet.needed("what");
      row.actor = sheet.reference("actor", library_.entity_ids);
      row.target = sheet.reference("target", library_.entity_ids);
      row.from = sheet.date("from");
      row.to = sheet.date("to");
      library_.coverage.push_back(row);
    }
  }

  uint32_t needed_entity(SheetReader& sheet, std::string_view column) {
    sheet.needed(column);
    return sheet.reference(column, library_.entity_ids);
  }

  uint32_t needed_source(SheetReader& sheet) {
    if (sheet.text("source").empty()) {
      sheet.fail(ErrorCode::pack_missing_source, "source",
                 "the cell is empty; write the id of a row of sources");
    }
    return sheet.reference("source", sources_);
  }

  Library& library_;
  uint32_t pack_;
  Ids sources_, own_entities_, observations_;
};

}  // namespace

EntityType entity_type(std::string_view name) {
  for (const TypeName& row : kEntityTypes) {
    if (row.name == name) return row.type;
  }
  return EntityType::other;
}

std::optional<Error> read_rows(Library& library, uint32_t pack, const SheetTexts& sheets) {
  RowReader reader(library, pack);
  for (std::string_view name : kSheets) {
    for (const SheetText& file : sheets.files) {
      if (file.sheet != name) continue;
      Result<Csv> csv = read_csv(file.text, file.label);
      if (!csv.ok()) return csv.error();
      if (auto error = reader.read(name, file.label, std::move(csv.value()))) return error;
    }
    if (name == "observations" && !sheets.series.empty()) {
      if (auto error = reader.read_series(sheets.series)) return error;
    }
  }
  return std::nullopt;
}

}  // namespace tallymark
