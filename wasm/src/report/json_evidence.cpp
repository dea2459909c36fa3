#include "report/json_evidence.h"

#include "language/messages.h"
#include "report/json_claim.h"
#include "report/names.h"
#include "report/wording.h"

namespace tallymark {
namespace {

void write_source(JsonWriter& json, const Source& source, std::string_view locator) {
  json.begin_object();
  json.key("title");
  json.string(source.title);
  json.key("publisher");
  json.string(source.publisher);
  json.key("published");
  json.string(source.published);
  json.key("url");
  json.string_or_null(source.url);
  json.key("archived");
  json.string_or_null(source.archived);
  json.key("licence");
  json.string(source.licence);
  json.key("grade");
  json.string(source.grade);
  json.key("locator");
  json.string_or_null(locator);
  json.key("retrieved");
  json.string(source.retrieved);
  json.key("caveat");
  json.string_or_null(source.caveat);
  json.end_object();
}

// What the columns of an evidence row are, whichever sheet it stands in.
struct Columns {
  uint32_t pack = 0;
  std::string_view id, entity, measure, period, edition, status, locator;
};

Columns columns_of(const Library& library, const EvidenceRow& row) {
  Columns columns;
  if (row.kind == RowKind::observation) {
    const Observation& observation = library.observations[row.row];
    columns = {observation.pack,
               observation.id,
               library.entities[observation.entity].id,
               library.measures[observation.measure].id,
               observation.period.text,
               observation.edition == kNone ? "" : library.editions[observation.edition].id,
               observation.status,
               observation.locator};
  } else if (row.kind == RowKind::event) {
    const Event& event = library.events[row.row];
    columns = {event.pack,
               event.id,
               event.actor == kNone ? "" : library.entities[event.actor].id,
               library.event_kinds[event.kind].name,
               event.date.text,
               "",
               "actual",
               event.locator};
  } else if (row.kind == RowKind::edition) {
    const Edition& edition = library.editions[row.row];
    columns = {edition.pack,
               edition.id,
               library.entities[edition.publication].id,
               "",
               edition.published.text,
               edition.id,
               "actual",
               ""};
  }
  return columns;
}

void write_span(JsonWriter& json, const OffsetMap& offsets, Span span) {
  Span place = offsets.to_utf16(span);
  json.key("start");
  json.integer(place.begin);
  json.key("end");
  json.integer(place.end);
}

// A passage of a source text: the sentence is its locator, and `place` says where it stands.
void write_passage(JsonWriter& json, const SourceText& text, const OffsetMap& offsets,
                   const EvidenceRow& row) {
  const Article& source = *text.article;
  const Figure& figure = source.figures[row.figure];
  Span sentence = source.sentence_of(figure.token_begin).span;
  json.begin_object();
  json.key("role");
  json.string("binding");
  for (std::string_view empty : {"pack", "id", "entity", "measure", "period", "edition"}) {
    json.key(empty);
    json.null();
  }
  json.key("value");
  write_value(json, figure);
  json.key("unit");
  json.string_or_null(row.unit);
  json.key("status");
  json.null();
  json.key("source");
  Source named;
  named.title = named.publisher = text.name;
  named.grade = "primary";
  write_source(json, named, source.document.text_of(sentence));
  json.key("place");
  json.begin_object();
  json.key("against");
  json.integer(row.row);
  write_span(json, offsets, sentence);
  json.key("figure");
  json.begin_object();
  write_span(json, offsets, figure.span);
  json.end_object();
  json.end_object();
  json.end_object();
}

void write_columns(JsonWriter& json, const EvidenceRow& row, std::string_view pack,
                   const Columns& columns, const Source* source) {
  json.begin_object();
  json.key("role");
  json.plain(row.binding ? "binding" : "alternative");
  json.key("pack");
  json.string_or_null(pack);
  json.key("id");
  json.string_or_null(columns.id);
  json.key("entity");
  json.string_or_null(columns.entity);
  json.key("measure");
  json.string_or_null(columns.measure);
  json.key("period");
  json.string_or_null(columns.period);
  json.key("edition");
  json.string_or_null(columns.edition);
  json.key("value");
  if (row.value)
    json.decimal(*row.value);
  else
    json.string_or_null(row.value_text);
  json.key("unit");
  json.string_or_null(row.unit);
  json.key("status");
  json.string_or_null(columns.status);
  json.key("source");
  if (source)
    write_source(json, *source, columns.locator);
  else
    json.null();
  json.end_object();
}

// A cell of a user's table, or a line of it: named by its row and its column.
void write_cell(JsonWriter& json, const TableText& table, const EvidenceRow& row) {
  std::string locator, entity, measure;
  if (row.row != kNone) {
    entity = table.row_name(row.row);
    locator = language::table_row(row.row + 1);
  }
  if (row.figure != kNone) {
    measure = table.source().header[row.figure];
    if (!locator.empty()) locator += ", ";
    locator += language::table_column(row.figure + 1);
  }
  Columns columns;
  columns.entity = entity;
  columns.measure = measure;
  columns.locator = locator;
  Source named;
  named.title = table.source().name;
  named.publisher = language::your_table();
  named.grade = "primary";
  write_columns(json, row, "", columns, &named);
}

void write_row(JsonWriter& json, const Library& library, const EvidenceRow& row) {
  Columns columns = columns_of(library, row);
  write_columns(json, row, library.packs[columns.pack].name, columns, source_of(library, row));
}

}  // namespace

void write_evidence(JsonWriter& json, const Report& report, const std::vector<OffsetMap>& sources,
                    const EvidenceRow& row) {
  if (row.kind == RowKind::passage)
    write_passage(json, report.sources[row.row], sources[row.row], row);
  else if (row.kind == RowKind::cell)
    write_cell(json, *report.table, row);
  else
    write_row(json, report.article.library, row);
}

void write_sources(JsonWriter& json, const Report& report, const std::vector<OffsetMap>& sources) {
  json.key("against");
  json.begin_array();
  for (uint32_t i = 0; i < report.sources.size(); ++i) {
    const Article& source = *report.sources[i].article;
    json.begin_object();
    json.key("name");
    json.string(report.sources[i].name);
    json.key("length");
    json.integer(sources[i].length());
    json.key("leftOut");
    json.begin_array();
    if (i < report.judgement.left_out.size()) {
      for (uint32_t id : report.judgement.left_out[i]) {
        const Figure& figure = source.figures[id];
        json.begin_object();
        write_span(json, sources[i], figure.span);
        json.key("text");
        json.string(source.document.text_of(figure.span));
        json.key("kind");
        json.string(code_of(figure.kind));
        json.end_object();
      }
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

}  // namespace tallymark
