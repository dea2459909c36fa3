// What is written of each row of a built pack, in which order: one list for writing and reading, so
// that they cannot differ. `Io` has a function for each kind of field; it writes or fills it.
#pragma once

#include "packs/pack_rows.h"

namespace tallymark {

template <class Io>
void fields(Io& io, CountedNoun& noun) {
  io.text(noun.id);
  io.code(noun.type, kEntityTypeCount);
  io.texts(noun.nouns);
}

template <class Io>
void fields(Io& io, Source& source) {
  io.text(source.id);
  io.text(source.title);
  io.text(source.publisher);
  io.text(source.published);
  io.text(source.url);
  io.text(source.archived);
  io.text(source.licence);
  io.text(source.grade);
  io.text(source.retrieved);
  io.text(source.caveat);
}

template <class Io>
void fields(Io& io, EntityRow& entity) {
  io.text(entity.row.id);
  io.text(entity.row.name);
  io.code(entity.row.type, kEntityTypeCount);
  io.texts(entity.row.aliases);
  io.texts(entity.row.adjectives);
  io.texts(entity.row.metonyms);
  io.text(entity.part_of);
  io.text(entity.publisher);
}

template <class Io>
void fields(Io& io, EditionRow& edition) {
  io.text(edition.row.id);
  io.text(edition.row.name);
  io.text(edition.publication);
  io.date(edition.row.published);
  io.text(edition.predecessor);
  io.text(edition.row.reference_period);
  io.text(edition.source);
}

template <class Io>
void fields(Io& io, MeasureRow& measure) {
  io.text(measure.row.id);
  io.text(measure.row.title);
  io.text(measure.row.definition);
  io.text(measure.row.unit);
  io.text(measure.row.per_unit);
  io.decimal(measure.row.per_value);
  io.code(measure.row.kind, kMeasureKindCount);
  io.texts(measure.row.aliases);
  io.text(measure.publication);
  io.decimal(measure.row.revision_band);
  io.text(measure.row.valid_for);
  io.flag(measure.row.never_revised);
  io.texts(measure.neighbours);
  io.flag(measure.row.highest_first);
  io.text(measure.ranks);
}

template <class Io>
void fields(Io& io, EventRow& event) {
  io.text(event.row.id);
  io.text(event.kind.name);
  io.texts(event.kind.verbs);
  io.texts(event.kind.objects);
  io.texts(event.kind.nouns);
  io.text(event.actor);
  io.text(event.target);
  io.date(event.row.date);
  io.counts(event.row.counts);
  io.text(event.row.label);
  io.text(event.source);
  io.text(event.row.locator);
  io.text(event.also);
}

template <class Io>
void fields(Io& io, MemberRow& member) {
  io.text(member.row.group);
  io.text(member.entity);
  io.text(member.row.role);
  io.date(member.row.from);
  io.date(member.row.to);
  io.text(member.source);
}

template <class Io>
void fields(Io& io, CoverageRow& coverage) {
  io.text(coverage.row.kind);
  io.text(coverage.row.what);
  io.text(coverage.actor);
  io.text(coverage.target);
  io.date(coverage.row.from);
  io.date(coverage.row.to);
}

template <class Io>
void fields(Io& io, PartRow& part) {
  io.text(part.name);
  io.text(part.sha256);
  io.texts(part.measures);
}

// The sheets of a built pack in their order; observations stand behind them as columns of their
// own (packs/series.h).
template <class Io>
void sheets(Io& io, PackRows& rows) {
  io.rows(rows.nouns);
  io.rows(rows.sources);
  io.rows(rows.entities);
  io.rows(rows.editions);
  io.rows(rows.measures);
  io.rows(rows.events);
  io.rows(rows.members);
  io.rows(rows.coverage);
  io.rows(rows.parts);
}

}  // namespace tallymark
