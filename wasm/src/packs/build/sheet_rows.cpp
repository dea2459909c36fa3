#include "packs/build/sheet_rows.h"

#include "packs/build/sheet_reader.h"
#include "packs/series.h"

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

// Reads the rows of one file; after an error the sheet answers nothing more.
class RowReader {
 public:
  RowReader(SheetReader& sheet, std::string_view part, PackRows& rows)
      : sheet_(sheet), part_(part), rows_(rows) {}

  void read(Sheet kind) {
    switch (kind) {
      case Sheet::sources:
        return read_sources();
      case Sheet::entities:
        return read_entities();
      case Sheet::editions:
        return read_editions();
      case Sheet::measures:
        return read_measures();
      case Sheet::observations:
        return read_observations();
      case Sheet::events:
        return read_events();
      case Sheet::members:
        return read_members();
      case Sheet::coverage:
        return read_coverage();
    }
  }

 private:
  std::string_view text(std::string_view column) { return sheet_.text(column); }
  std::string_view needed(std::string_view column) { return sheet_.needed(column); }

  void read_sources() {
    if (!sheet_.require({"id", "title", "publisher", "url", "licence", "grade", "retrieved"}))
      return;
    while (sheet_.next()) {
      Source row;
      row.id = needed("id");
      row.title = needed("title");
      row.publisher = needed("publisher");
      row.published = text("published");
      row.url = text("url");
      row.archived = text("archived");
      row.licence = needed("licence");
      row.grade = needed("grade");
      row.retrieved = text("retrieved");
      row.caveat = text("caveat");
      rows_.sources.push_back(row);
    }
  }

  void read_entities() {
    if (!sheet_.require({"id", "type", "name"})) return;
    while (sheet_.next()) {
      EntityRow own;
      own.row.id = needed("id");
      // A row that only adds to an entity of another pack may leave name and type blank.
      own.row.name = text("name");
      own.row.type = entity_type(own.row.name.empty() ? text("type") : needed("type"));
      own.row.aliases = sheet_.list("aliases");
      own.row.adjectives = sheet_.list("adjectives");
      own.row.metonyms = sheet_.list("metonyms");
      own.part_of = text("part_of");
      own.publisher = text("publisher");
      rows_.entities.push_back(std::move(own));
    }
  }

  void read_editions() {
    if (!sheet_.require({"id", "publication", "name", "published"})) return;
    while (sheet_.next()) {
      EditionRow own;
      own.row.id = needed("id");
      own.publication = needed("publication");
      own.row.name = needed("name");
      needed("published");
      own.row.published = sheet_.date("published");
      own.predecessor = text("predecessor");
      own.row.reference_period = text("reference_period");
      own.source = text("source");
      rows_.editions.push_back(own);
    }
  }

  void read_measures() {
    if (!sheet_.require({"id", "title", "unit", "kind", "aliases", "revised"})) return;
    while (sheet_.next()) {
      MeasureRow own;
      Measure& row = own.row;
      row.id = needed("id");
      row.title = needed("title");
      row.definition = text("definition");
      row.unit = text("unit");
      row.per_value = sheet_.decimal("per_value");
      row.per_unit = text("per_unit");
      row.kind = measure_kind();
      row.aliases = sheet_.list("aliases");
      own.publication = text("publication");
      row.revision_band = sheet_.decimal("revision_band").value_or(Decimal{});
      row.valid_for = text("valid_for");
      row.never_revised = needed("revised") == "never";
      own.neighbours = sheet_.list("neighbours");
      row.highest_first = text("order") != "lowest";
      own.ranks = text("ranks");
      rows_.measures.push_back(std::move(own));
    }
  }

  MeasureKind measure_kind() {
    std::string_view cell = needed("kind");
    for (const KindName& known : kMeasureKinds) {
      if (known.name == cell) return known.kind;
    }
    sheet_.fail(ErrorCode::pack_bad_value, "kind",
                "is no kind of measure; there are rate, count, money, percent, measure, rank and "
                "index");
    return MeasureKind::count;
  }

  void read_observations() {
    if (!sheet_.require({"id", "entity", "measure", "period", "value", "status", "source"})) return;
    while (sheet_.next()) {
      ObservationRow own;
      Observation& row = own.row;
      row.id = text("id");
      own.entity = needed("entity");
      own.measure = needed("measure");
      needed("period");
      row.period = sheet_.date("period");
      own.edition = text("edition");
      row.value_text = needed("value");
      row.value = sheet_.decimal("value").value_or(Decimal{});
      row.status = status();
      row.low = sheet_.decimal("low");
      row.high = sheet_.decimal("high");
      own.source = source();
      row.locator = text("locator");
      own.also = text("also");
      own.part = part_;
      rows_.observations.push_back(std::move(own));
    }
  }

  std::string_view status() {
    std::string_view cell = needed("status");
    for (std::string_view known : kStatuses) {
      if (cell == known) return known;
    }
    sheet_.fail(ErrorCode::pack_bad_value, "status",
                "is no status; write actual, estimate, provisional, forecast or target");
    return kStatuses[0];
  }

  void read_events() {
    if (!sheet_.require({"id", "kind", "verbs", "actor", "target", "date", "source"})) return;
    while (sheet_.next()) {
      EventRow own;
      Event& row = own.row;
      row.id = needed("id");
      own.kind.name = needed("kind");
      own.kind.verbs = sheet_.list("verbs");
      own.kind.objects = sheet_.list("objects");
      own.kind.nouns = sheet_.list("nouns");
      own.actor = text("actor");
      own.target = text("target");
      needed("date");
      row.date = sheet_.date("date");
      read_counts(row.counts);
      row.label = text("label");
      own.source = source();
      row.locator = text("locator");
      own.also = text("also");
      rows_.events.push_back(std::move(own));
    }
  }

  void read_counts(std::vector<EventCount>& counts) {
    for (std::string_view item : sheet_.list("counts")) {
      size_t equals = item.find('=');
      auto value =
          equals == std::string_view::npos ? std::nullopt : Decimal::parse(item.substr(equals + 1));
      auto whole = value ? value->to_integer() : std::nullopt;
      if (!whole) {
        return sheet_.fail(ErrorCode::pack_bad_value, "counts",
                           "is not a list of counts; write it as individual=7|entity=3");
      }
      counts.push_back({item.substr(0, equals), *whole});
    }
  }

  void read_members() {
    if (!sheet_.require({"group", "entity"})) return;
    while (sheet_.next()) {
      MemberRow own;
      own.row.group = needed("group");
      own.entity = needed("entity");
      own.row.role = text("role");
      own.row.from = sheet_.date("from");
      own.row.to = sheet_.date("to");
      own.source = text("source");
      rows_.members.push_back(own);
    }
  }

  void read_coverage() {
    if (!sheet_.require({"kind", "what"})) return;
    while (sheet_.next()) {
      CoverageRow own;
      own.row.kind = needed("kind");
      own.row.what = needed("what");
      own.actor = text("actor");
      own.target = text("target");
      own.row.from = sheet_.date("from");
      own.row.to = sheet_.date("to");
      rows_.coverage.push_back(own);
    }
  }

  std::string_view source() {
    std::string_view cell = text("source");
    if (cell.empty()) {
      sheet_.fail(ErrorCode::pack_missing_source, "source",
                  "the cell is empty; write the id of a row of sources");
    }
    return cell;
  }

  SheetReader& sheet_;
  std::string_view part_;
  PackRows& rows_;
};

}  // namespace

std::optional<Error> read_rows(const std::vector<SheetText>& files, Arena& arena, PackRows& rows) {
  for (const SheetText& file : files) {
    Result<Csv> csv = read_csv(file.text, file.label);
    if (!csv.ok()) return csv.error();
    auto& places = rows.places[static_cast<size_t>(file.sheet)];
    std::string_view label = arena.store(file.label);
    for (uint32_t line : csv.value().lines) places.push_back({label, line});
    SheetReader sheet(file.label, std::move(csv.value()), arena);
    RowReader(sheet, arena.store(file.part), rows).read(file.sheet);
    if (sheet.failed()) return sheet.error();
  }
  return std::nullopt;
}

EntityType entity_type(std::string_view name) {
  for (const TypeName& row : kEntityTypes) {
    if (row.name == name) return row.type;
  }
  return EntityType::other;
}

}  // namespace tallymark
