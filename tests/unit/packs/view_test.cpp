#include "packs/view.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/world.h"
#include "quantity/calendar.h"

using namespace tallymark;
using tallymark::test::world;

TEST_CASE("an office is part of its country, and a cycle ends") {
  Library library;
  test::join_pack(library, world());
  auto id = [&](const char* name) { return library.entity_ids.at(name); };
  CHECK(library.is_part_of(id("ORG:PORTS"), id("KEL")));
  CHECK(library.is_part_of(id("KEL"), id("KEL")));
  CHECK_FALSE(library.is_part_of(id("KEL"), id("ORG:PORTS")));
  CHECK_FALSE(library.is_part_of(id("ORG:PORTS"), id("OST")));
  CHECK(library.country_of(id("ORG:PORTS")) == id("KEL"));
  CHECK(library.country_of(id("KEL")) == id("KEL"));
  CHECK(library.country_of(id("PUB:TIDE")) == kNone);

  Library round;
  test::join_pack(round, world().with("entities", "ORG:BLUE,organisation,Blue Harbour,,,,KEL",
                                      "ORG:BLUE,organisation,Blue Harbour,,,,ORG:BLUE"));
  uint32_t blue = round.entity_ids.at("ORG:BLUE");
  CHECK_FALSE(round.is_part_of(blue, round.entity_ids.at("KEL")));
  CHECK(round.country_of(blue) == kNone);
}

TEST_CASE("observations are found by entity and measure, in the pack's order") {
  Library library;
  test::join_pack(library, world());
  auto rows =
      library.observations_of(library.entity_ids.at("NOV"), library.measure_ids.at("flood_rate"));
  REQUIRE(rows.size() == 2);
  CHECK(library.observations[rows[0]].id == "r22-nov");
  CHECK(library.observations[rows[1]].id == "r19-nov");
  CHECK(library.observations_of(library.entity_ids.at("BAH"), library.measure_ids.at("flood_rate"))
            .empty());
  CHECK(library.observations_of(kNone, kNone).empty());
}

TEST_CASE("coverage holds for its kind, actor, target and days") {
  Library library;
  test::join_pack(library, world());
  uint32_t listing = library.event_kind_ids.at("embargo.listing");
  uint32_t ports = library.entity_ids.at("ORG:PORTS"), ost = library.entity_ids.at("OST");
  auto covered = [&](const char* day, uint32_t kind, uint32_t actor, uint32_t target) {
    return library.covers(kind, actor, target, parse_iso_day(day).value());
  };
  CHECK(covered("2022-05-31", listing, ports, ost));
  CHECK(covered("2021-01-01", listing, ports, ost));
  CHECK(covered("2022-06-30", listing, ports, ost));
  CHECK_FALSE(covered("2020-12-31", listing, ports, ost));
  CHECK_FALSE(covered("2022-07-01", listing, ports, ost));
  CHECK_FALSE(covered("2022-05-31", listing, ports, library.entity_ids.at("DRU")));
  CHECK_FALSE(covered("2022-05-31", listing, library.entity_ids.at("NOV"), ost));
  CHECK_FALSE(covered("2022-05-31", library.event_kind_ids.at("dredging.abolished"), ports, ost));
}

TEST_CASE("members are those of the event") {
  Library library;
  test::join_pack(library, world());
  uint32_t may = library.event_ids.at("kel-may");
  CHECK(library.is_member(may, library.entity_ids.at("P:MARSH")));
  CHECK_FALSE(library.is_member(may, library.entity_ids.at("P:FENN")));
}
