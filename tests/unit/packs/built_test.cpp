#include "packs/built.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "../support/world.h"
#include "base/limits.h"
#include "base/sha256.h"

using namespace tallymark;
using tallymark::test::built;
using tallymark::test::Sheets;
using tallymark::test::world;

namespace {

// What a library says, row by row.
class Said {
 public:
  explicit Said(const Library& library) {
    for (const PackInfo& pack : library.packs) {
      for (const std::string& part : {pack.name, pack.version, pack.released, pack.sha256})
        add(part);
    }
    for (const CountedNoun& noun : library.counted_nouns) {
      add(noun.id), add(noun.type), add(noun.nouns);
    }
    for (const Source& row : library.sources) {
      for (std::string_view cell :
           {row.id, row.title, row.publisher, row.published, row.url, row.archived, row.licence,
            row.grade, row.retrieved, row.caveat})
        add(cell);
    }
    for (const Entity& row : library.entities) {
      add(row.id), add(row.name), add(row.type), add(row.aliases), add(row.adjectives);
      add(row.metonyms), add(row.part_of), add(row.publisher);
    }
    for (const Edition& row : library.editions) {
      add(row.id), add(row.name), add(row.publication), add(row.published), add(row.predecessor);
      add(row.reference_period), add(row.source);
    }
    for (const Measure& row : library.measures) {
      add(row.id), add(row.title), add(row.definition), add(row.unit), add(row.per_unit);
      add(row.per_value ? row.per_value->to_string() : "none"), add(row.kind), add(row.aliases);
      add(row.publication), add(row.revision_band.to_string()), add(row.valid_for);
      add(row.never_revised), add(row.highest_first), add(row.ranks);
      for (uint32_t neighbour : row.neighbours) add(neighbour);
    }
    for (const EventKind& kind : library.event_kinds) {
      add(kind.name), add(kind.verbs), add(kind.objects), add(kind.nouns);
    }
    for (const Event& row : library.events) {
      add(row.id), add(row.label), add(row.locator), add(row.kind), add(row.actor);
      add(row.target), add(row.date), add(row.source), add(row.also);
      for (const EventCount& count : row.counts) add(count.noun), add(std::to_string(count.value));
    }
    for (const Member& row : library.members) {
      add(row.group), add(row.role), add(row.entity), add(row.event), add(row.from), add(row.to);
      add(row.source);
    }
    for (const Coverage& row : library.coverage) {
      add(row.kind), add(row.what), add(row.actor), add(row.target), add(row.from), add(row.to);
    }
  }
  const std::string& text() const { return text_; }

 private:
  void add(std::string_view cell) { text_.append(cell).append("|"); }
  void add(const std::vector<std::string_view>& cells) {
    for (std::string_view cell : cells) add(cell);
    text_ += ';';
  }
  void add(const DateSpan& span) {
    add(span.text);
    add(std::to_string(span.first_day) + ".." + std::to_string(span.last_day));
  }
  template <class Number>
  requires std::is_integral_v<Number> || std::is_enum_v<Number>
  void add(Number number) { add(std::to_string(static_cast<uint32_t>(number))); }

  std::string text_;
};

std::string answer(std::string_view bytes) {
  Library library;
  auto opened = open_pack(library, bytes);
  if (opened.ok()) return "ok";
  return std::string(error_code_text(opened.error().code)) + ": " + opened.error().detail;
}

constexpr size_t kHashAt = kBuiltMagic.size(), kHeaderAt = kHashAt + 64 + 4;

// With the header's hash made anew: a lie that is well told.
std::string signed_again(std::string bytes) {
  size_t size = static_cast<uint8_t>(bytes[kHeaderAt - 4]);
  return bytes.replace(kHashAt, 64, sha256_hex(bytes.substr(kHeaderAt, size)));
}

}  // namespace

TEST_CASE("a built pack holds what its sheets hold") {
  Sheets odd = world();
  odd.text["measures"] +=
      "tide,Tide,\"mean, of the \"\"springs\"\"\",metre,,,measure,tide|spring "
      "tide,,0.25,P1Y,never,coast|literacy,lowest,,\n";
  odd.text["events"] += "odd,dredging.abolished,,,,OST,DRU,1991~,ship=0,,gazette,,wire\n";
  odd.text["members"] += "PUB:TIDE,NOV,,1960-01,2020,tide-book\n";
  for (const Sheets& sheets : {world(), odd}) {
    Library joined, opened;
    std::string bytes = built(sheets);
    test::join_pack(joined, sheets);
    REQUIRE(open_pack(opened, bytes).ok());
    CHECK(Said(opened).text() == Said(joined).text());
    CHECK(Said(opened).text().size() > 3000);
    CHECK(verify_pack(bytes).ok());
    CHECK(built(sheets) == bytes);
  }
}

TEST_CASE("the hash of a pack is that of its header, which names its body") {
  std::string bytes = built(world());
  auto info = verify_pack(bytes);
  REQUIRE(info.ok());
  size_t size = static_cast<uint8_t>(bytes[kHeaderAt - 4]);
  std::string header = bytes.substr(kHeaderAt, size);
  CHECK(info.value().sha256 == sha256_hex(header));
  CHECK(header.find(sha256_hex(bytes.substr(kHeaderAt + size))) != std::string::npos);
  std::string other = built(world().with("sources", "modelled", "measured"));
  CHECK(verify_pack(other).value().sha256 != info.value().sha256);
}

TEST_CASE("a changed body is found by whoever asks") {
  std::string bytes = built(world());
  size_t at = bytes.find("modelled");
  bytes[at] = 'M';
  CHECK(answer(bytes) == "ok");
  auto verified = verify_pack(bytes);
  REQUIRE_FALSE(verified.ok());
  CHECK(verified.error().detail == "its content is not the one that was written");
}

TEST_CASE("a row that cannot be read is found by whoever asks") {
  std::string bytes = built(world());
  size_t size = static_cast<uint8_t>(bytes[kHeaderAt - 4]);
  std::string body = bytes.substr(kHeaderAt + size);
  size_t refused = 0;
  for (size_t at = body.size() - 60; at < body.size(); ++at) {
    std::string other = body;
    other[at] = static_cast<char>(other[at] ^ 0x80);
    std::string header = bytes.substr(kHeaderAt, size);
    header.replace(header.find(sha256_hex(body)), 64, sha256_hex(other));
    std::string told = bytes.substr(0, kHeaderAt) + header + other;
    if (!verify_pack(signed_again(told)).ok()) ++refused;
  }
  CHECK(refused > 30);
}

TEST_CASE("bytes that are no built pack") {
  std::string bytes = built(world());
  CHECK(answer("") == "pack-not-a-pack: it does not begin as a built pack of format 3");
  CHECK(answer(world().pack()) == "pack-not-a-pack: it does not begin as a built pack of format 3");
  CHECK(answer(bytes + " ") == "pack-not-a-pack: something stands behind it");
  std::string renamed = bytes;
  renamed.replace(renamed.find("world"), 5, "wurld");
  CHECK(answer(renamed) == "pack-not-a-pack: its header is not the one that was written");
  CHECK(answer(signed_again(renamed)) == "ok");
  std::string huge(limits::kPackBytes, ' ');
  CHECK(answer(huge).starts_with("pack-not-a-pack"));
  CHECK(answer(huge + ' ').starts_with("pack-too-large"));
}

TEST_CASE("every cut of a built pack is an error") {
  std::string bytes = built(world());
  for (size_t size = 0; size < bytes.size(); ++size) {
    std::string said = answer(std::string_view(bytes).substr(0, size));
    CHECK(said.starts_with("pack-not-a-pack"));
  }
}

// Everything that opened is asked for: the answer is an error or a pack, never a crash.
TEST_CASE("a changed bit is an error or other rows") {
  std::string bytes = built(world());
  size_t opened = 0, refused = 0;
  for (size_t at = kHeaderAt; at < bytes.size(); ++at) {
    for (int bit : {0, 3, 7}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ 1 << bit);
      changed = signed_again(std::move(changed));
      Library library;
      if (!open_pack(library, changed).ok()) {
        ++refused;
        continue;
      }
      ++opened;
      CHECK(Said(library).text().size() > 1000);
      for (uint32_t row : library.observations.rows_in(0)) {
        CHECK(library.observations[row].source < library.sources.size());
      }
    }
  }
  CHECK(opened > 1000);
  CHECK(refused > 1000);
}

TEST_CASE("a row that refers to nothing is named by its place") {
  Sheets more;
  more.name = "more";
  more.text["coverage"] =
      "kind,actor,target,from,to,what\nx,,,,,every-event\nx,NOV,,,,every-event\n";
  Library with_world;
  test::join_pack(with_world, world());
  auto compiled = compile_pack(with_world, more.pack());
  REQUIRE(compiled.ok());
  CHECK(answer(compiled.value().written.bytes) ==
        "pack-bad-reference: sheet coverage, row 2, column actor: \"NOV\" names no row that is "
        "there; add that row, or correct the id");
}
