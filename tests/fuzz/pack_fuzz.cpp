// Any bytes may be offered as a pack: the answer is a pack whose references all lead somewhere, or
// a typed error.
//
// The first byte of the input says what the rest is: 0 the whole file of a pack, 1 and on one sheet
// (or datapackage.json) of an otherwise sound package, so that the readers behind the container are
// reached too.
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "packages.h"
#include "packs/sheets.h"

namespace {

using tallymark::kNone;
using tallymark::Library;
using tallymark_fuzz::Package;

void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "A pack broke its promise: %s\n", promise);
  __builtin_trap();
}

template <typename Rows>
void require_row(uint32_t index, const Rows& rows) {
  require(index == kNone || index < rows.size(), "a reference names a row that is there, or none");
}

void require_whole(const Library& library) {
  for (const auto& row : library.editions) {
    require_row(row.publication, library.entities);
    require_row(row.predecessor, library.editions);
    require_row(row.source, library.sources);
  }
  for (const auto& row : library.entities) {
    require_row(row.part_of, library.entities);
    require_row(row.publisher, library.entities);
  }
  for (const auto& row : library.measures) {
    require_row(row.publication, library.entities);
    for (const uint32_t neighbour : row.neighbours) require_row(neighbour, library.measures);
    require_row(row.ranks, library.measures);
  }
  for (const auto& row : library.observations) {
    require(row.entity < library.entities.size(), "an observation has an entity");
    require(row.measure < library.measures.size(), "an observation has a measure");
    require(row.source < library.sources.size(), "an observation has a source");
    require_row(row.edition, library.editions);
    require_row(row.also, library.sources);
  }
  for (const auto& row : library.events) {
    require(row.kind < library.event_kinds.size(), "an event has a kind");
    require(row.source < library.sources.size(), "an event has a source");
    require_row(row.actor, library.entities);
    require_row(row.target, library.entities);
  }
  for (const auto& row : library.members) {
    require_row(row.entity, library.entities);
    require_row(row.event, library.events);
  }
  for (const auto& row : library.coverage) {
    require_row(row.actor, library.entities);
    require_row(row.target, library.entities);
  }
  // Walks up the parts of wholes: a ring of them must not be endless.
  for (uint32_t entity = 0; entity < library.entities.size(); entity++) library.country_of(entity);
}

// The package that is spoilt, and the pack that its rows point into.
struct Sound {
  Package slavery = tallymark_fuzz::read_package("slavery");
  std::string core = tallymark_fuzz::default_pack("countries-core");
};

void open(const Sound& sound, std::string_view bytes) {
  Library library;
  require(tallymark::add_pack(library, sound.core).ok(), "a default pack can be opened");
  const auto opened = tallymark::add_pack(library, bytes);
  if (!opened.ok()) {
    require(!opened.error().message().empty(), "a refusal says why");
    return;
  }
  require(opened.value().sha256.size() == 64, "a pack has its hash");
  require_whole(library);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Sound sound;
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (data[0] == 0) {
    open(sound, rest);
    return 0;
  }
  Package spoilt = sound.slavery;
  spoilt[(data[0] - 1u) % spoilt.size()] = rest;
  const auto built = tallymark_fuzz::build(spoilt);
  if (built.ok()) open(sound, built.value());
  return 0;
}
