#include "claims/nationals.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {

// The id of the country whose people the first figure counts, or nothing.
std::string people_of(std::string_view text) {
  auto read = test::read_article(text);
  REQUIRE_FALSE(read->figures.empty());
  uint32_t id = nationals_of(*read->article, read->figures[0]);
  return id == kNone ? ""
                     : std::string(read->library.entities[read->article->mentions[id].target()].id);
}

}  // namespace

TEST_CASE("a people by its name is what a figure counts") {
  CHECK(people_of("73.4 of every 1,000 Novarians live in flooded homes.") == "NOV");
  CHECK(people_of("Of every 1,000 Novarians, 73.4 live in flooded homes.") == "NOV");
  CHECK(people_of("One in ten Novarians is there.") == "NOV");
  CHECK(people_of("Some 10 percent of Ostranians live in flooded homes.") == "OST");
  CHECK(people_of("About 1.7 million Novarians live in flooded homes.") == "NOV");
}

TEST_CASE("some of a people are not the people") {
  CHECK(people_of("73.4 of every 1,000 Novarians in Kelland live in flooded homes.") == "");
  CHECK(people_of("73.4 of every 1,000 Novarians abroad live in flooded homes.") == "");
  CHECK(people_of("73.4 of every 1,000 Novarian sailors live in flooded homes.") == "");
  CHECK(people_of("73 Novarian ships sank.") == "");
  CHECK(people_of("10 percent of Novarians' homes are flooded.") == "");
  CHECK(people_of("73.4 of every 1,000 people live in flooded homes.") == "");
}

TEST_CASE("their figures are bound to them, unless they are counted somewhere else") {
  const Linked table[] = {
      {"Of every 1,000 Novarians, 73.4 live in flooded homes, the 2022 Tide Atlas found.",
       "Of every 1,000 Novarians, 73.4: NOV flood_rate tide-2022"},
      {"In Kelland, 73.4 of every 1,000 Novarians live in flooded homes, the 2022 Tide Atlas "
       "found.",
       ""},
  };
  CHECK_CLAIMS(table, ClaimKind::statistic);
}
