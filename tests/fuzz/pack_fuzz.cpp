// Any bytes may be offered as a pack: the answer is a pack whose references all lead somewhere, or
// a typed error.
//
// The first byte of the input says what the rest is: 0 the whole file of a pack of either form, 1
// to 9 one sheet (or datapackage.json) of an otherwise sound package, 10 the observations of an
// otherwise sound built pack, so that the readers behind the container are reached too.
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "packages.h"
#include "packs/sheets.h"
#include "text/utf8.h"

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
  for (uint32_t pack = 0; pack < library.packs.size(); ++pack) {
    for (const uint32_t id : library.observations.rows_in(pack)) {
      const auto& row = library.observations[id];
      require(row.entity < library.entities.size(), "an observation has an entity");
      require(row.measure < library.measures.size(), "an observation has a measure");
      require(row.source < library.sources.size(), "an observation has a source");
      require_row(row.edition, library.editions);
      require_row(row.also, library.sources);
      for (const std::string_view text : {row.id, row.locator, row.value_text, row.period.text}) {
        require(tallymark::utf8::is_valid(text), "a report may quote an observation");
      }
      require(row.period.first_day <= row.period.last_day, "a period ends after it begins");
      require(!row.id.empty() && !row.value_text.empty(), "an observation has an id and a value");
    }
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
  std::string built_without_rows = built_head();

 private:
  // The built form of `slavery` up to where its observations begin.
  std::string built_head() const {
    const std::string sheets = tallymark_fuzz::default_pack("slavery");
    Library library;
    require(tallymark::add_pack(library, core).ok(), "a default pack can be opened");
    require(tallymark::add_pack(library, sheets).ok(), "a default pack can be opened");
    std::string built = tallymark::compile_pack(sheets, library);
    const auto container = tallymark::container_of(built);
    require(container.has_value(), "what is built has a container");
    const size_t size = static_cast<size_t>(container->data() - built.data()) + container->size();
    return built.substr(0, size);
  }
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
  const size_t place = (data[0] - 1u) % (sound.slavery.size() + 1);
  if (place == sound.slavery.size()) {
    open(sound, sound.built_without_rows + std::string(rest));
    return 0;
  }
  Package spoilt = sound.slavery;
  spoilt[place] = rest;
  const auto built = tallymark_fuzz::build(spoilt);
  if (built.ok()) open(sound, built.value());
  return 0;
}
