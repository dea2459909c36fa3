// Any bytes may be offered as a pack: the answer is a pack whose references all lead somewhere, or
// a typed error.
//
// The first byte of the input says what the rest is: 0 the whole file of a built pack, 1 to 9 one
// sheet (or datapackage.json) of an otherwise sound package, 10 the body of a built pack under a
// header that fits it, so that the readers behind the hashes are reached too, 11 a container.
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "base/sha256.h"
#include "packages.h"
#include "packs/build/sheets.h"
#include "packs/built.h"
#include "packs/varint.h"
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
};

void open_core(const Sound& sound, Library& library) {
  require(tallymark::open_pack(library, sound.core).ok(), "a default pack can be opened");
}

void open(const Sound& sound, std::string_view bytes) {
  Library library;
  open_core(sound, library);
  const auto opened = tallymark::open_pack(library, bytes);
  (void)tallymark::verify_pack(bytes).ok();
  if (!opened.ok()) {
    require(!opened.error().message().empty(), "a refusal says why");
    return;
  }
  require(opened.value().sha256.size() == 64, "a pack has its hash");
  require_whole(library);
}

// What compiles can be opened, and is what it was written as.
void compile(const Sound& sound, std::string_view container) {
  Library library;
  open_core(sound, library);
  const auto compiled = tallymark::compile_pack(library, container);
  if (!compiled.ok()) {
    require(!compiled.error().message().empty(), "a refusal says why");
    return;
  }
  require_whole(library);
  const std::string& built = compiled.value().written.bytes;
  require(tallymark::verify_pack(built).ok(), "what is written is as it was written");
  Library again;
  open_core(sound, again);
  require(tallymark::open_pack(again, built).ok(), "what compiles can be opened");
  require_whole(again);
}

// A built pack around any body.
std::string with_header(std::string_view body) {
  tallymark::VarintWriter header;
  for (const char* text : {"spoilt", "1.0.0", "2024-03-01"}) header.text(text);
  header.text(tallymark::sha256_hex(body));
  header.number(body.size());
  std::string out(tallymark::kBuiltMagic);
  out += tallymark::sha256_hex(header.bytes());
  for (int shift = 0; shift < 32; shift += 8) {
    out += static_cast<char>(header.size() >> shift & 0xFF);
  }
  return out + header.bytes() + std::string(body);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Sound sound;
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  const size_t files = sound.slavery.size();
  const size_t place = data[0] % (files + 3);
  if (place == 0) {
    open(sound, rest);
  } else if (place == files + 1) {
    open(sound, with_header(rest));
  } else if (place == files + 2) {
    compile(sound, rest);
  } else {
    Package spoilt = sound.slavery;
    spoilt[place - 1] = rest;
    const auto sheets = tallymark_fuzz::contain(spoilt);
    if (sheets.ok()) compile(sound, sheets.value());
  }
  return 0;
}
