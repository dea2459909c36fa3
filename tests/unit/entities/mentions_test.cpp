#include "entities/mentions.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "../support/world.h"

using namespace tallymark;
using tallymark::test::world;

namespace {

std::string id_of(const Library& library, NameKind kind, uint32_t target) {
  switch (kind) {
    case NameKind::entity:
      return std::string(library.entities[target].id);
    case NameKind::measure:
      return std::string(library.measures[target].id);
    case NameKind::counted_noun:
      return std::string(library.counted_nouns[target].id);
    default:
      return std::string(library.event_kinds[target].name);
  }
}

// "text=ID/ID" of every mention of the kind, in text order.
std::string mentioned(NameKind kind, std::string_view text) {
  Library library;
  test::join_pack(library, world());
  NameIndex names(library);
  auto document = read_document(text);
  std::string out;
  for (const Mention& mention : find_mentions(document.value(), library, names)) {
    if (mention.kind != kind) continue;
    if (!out.empty()) out += "; ";
    out += document.value().text_of(mention.span);
    char mark = '=';
    for (uint32_t target : mention.targets) {
      out += mark + id_of(library, kind, target);
      mark = '/';
    }
    constexpr const char* kForms[] = {"", " adjective", " metonym", " short"};
    out += kForms[static_cast<int>(mention.form)];
  }
  return out;
}

struct Row {
  const char *text, *mentions;
};

}  // namespace

TEST_CASE("entities are found by name, adjective and metonym") {
  const Row table[] = {
      {"Novaria and Kelland differ.", "Novaria=NOV; Kelland=KEL"},
      {"Kelland's coast and Kelland\u2019s tides.", "Kelland=KEL; Kelland=KEL"},
      {"Novarian tides hit Port Nova.", "Novarian=NOV adjective; Port Nova=NOV metonym"},
      {"Four Novarians left.", "Novarians=NOV adjective"},
      {"The US and the U.S. told us.", "US=SND; U.S.=SND"},
      {"The Tide Atlas is out.", "Tide Atlas=PUB:TIDE"},
      {"Bosk and Hertz has rivers.", "Bosk and Hertz=BAH"},
      {"The Republic of Novaria is small.", "Republic of Novaria=NOV"},
      {"Nobody is here.", ""},
      {"A novaria is a flower.", ""},
      {"It is in Kel land.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(mentioned(NameKind::entity, row.text) == row.mentions);
  }
}

TEST_CASE("the longest name wins, and names do not cross sentences") {
  const Row table[] = {
      {"The Kellish Ministry of Ports acted.", "Kellish Ministry of Ports=ORG:PORTS"},
      {"The Kellish ministry acted.", "Kellish=KEL adjective"},
      {"It met the Tide. Atlas was there.", ""},
      {"He met Ilo. Marsh was there.", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(mentioned(NameKind::entity, row.text) == row.mentions);
  }
}

TEST_CASE("another country's office is not the office of the pack") {
  const Row table[] = {
      {"The Treasury acted.", "Treasury=ORG:TREAS"},
      {"The Sandish Treasury acted.", "Sandish Treasury=ORG:TREAS"},
      {"The Novarian Treasury acted.", "Novarian=NOV adjective"},
      {"Novaria's Treasury acted.", "Novaria=NOV"},
      {"The US Treasury acted.", "US=SND; Treasury=ORG:TREAS"},
      {"In Novaria the Treasury acted.", "Novaria=NOV; Treasury=ORG:TREAS"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(mentioned(NameKind::entity, row.text) == row.mentions);
  }
}

TEST_CASE("a person named in full may be named by one word later") {
  const Row table[] = {
      {"Ilo Marsh left. Marsh said no.", "Ilo Marsh=P:MARSH; Marsh=P:MARSH short"},
      {"Marsh said no. Ilo Marsh left.", "Ilo Marsh=P:MARSH"},
      {"Ilo Marsh left. He met Anna Marsh.", "Ilo Marsh=P:MARSH"},
      {"Ilo Marsh left. Marsh Lake is dry.", "Ilo Marsh=P:MARSH"},
      {"Ilo Marsh left. The marsh is dry.", "Ilo Marsh=P:MARSH"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(mentioned(NameKind::entity, row.text) == row.mentions);
  }
}

TEST_CASE("one alias may name two measures") {
  CHECK(mentioned(NameKind::measure, "They live in flooded homes.") ==
        "in flooded homes=flood_rate/flood_number");
  CHECK(mentioned(NameKind::measure, "The prevalence of flooding rose.") ==
        "prevalence of flooding=flood_rate");
  CHECK(mentioned(NameKind::measure, "Flooding is prevalent.") == "");
}

TEST_CASE("verbs, nouns and objects of events") {
  CHECK(mentioned(NameKind::event_verb, "Kelland blacklisted four, and outlawed it.") ==
        "blacklisted=embargo.listing; outlawed=dredging.abolished");
  CHECK(mentioned(NameKind::event_noun, "It announced embargoes.") == "embargoes=embargo.listing");
  CHECK(mentioned(NameKind::event_object, "It banned river dredging.") ==
        "river dredging=dredging.abolished/dredging.criminalised");
  CHECK(mentioned(NameKind::counted_noun, "Two firms and three people.") ==
        "firms=company; people=individual");
}

TEST_CASE("nothing is looked for inside an entity's name") {
  CHECK(mentioned(NameKind::counted_noun, "The Tideland Region has ships.") == "ships=ship");
  CHECK(mentioned(NameKind::event_object, "The Tide Atlas is about dredging.") ==
        "dredging=dredging.abolished/dredging.criminalised");
}

TEST_CASE("an entity's whole name may be an event's object, a part of it may not") {
  Library library;
  auto sheets = world();
  sheets.text["entities"] +=
      "ORG:POOL,organisation,River Pool,,,,,\nORG:COURT,organisation,River Pool Court,,,,,\n";
  sheets.text["events"] +=
      "nov-pool,pool.joined,join,River Pool,,NOV,,2001,,joined the River Pool,gazette,,\n";
  test::join_pack(library, sheets);
  NameIndex names(library);
  auto objects = [&](std::string_view text) {
    auto document = read_document(text);
    size_t count = 0;
    for (const Mention& mention : find_mentions(document.value(), library, names))
      count += mention.kind == NameKind::event_object;
    return count;
  };
  CHECK(objects("Novaria joined the River Pool in 2001.") == 1);
  for (const char* text : {"Novaria joined the River Pool Court in 2001.",
                           "Novaria joined the River Pool patrol in 2001.",
                           "Novaria joined the River Pool's court in 2001.",
                           "Novaria joined a River Pool-led patrol."}) {
    INFO(text);
    CHECK(objects(text) == 0);
  }
}
