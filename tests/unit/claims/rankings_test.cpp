#include "claims/rankings.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {
constexpr auto kKind = ClaimKind::ranking;
}

TEST_CASE("a superlative of a measure ranks its subject") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has the highest prevalence of flooding.",
       "highest: ranking NOV flood_rate tide-2022"},
      {"In the 2022 Tide Atlas, Kelland has the second-highest flood prevalence.",
       "second-highest: ranking KEL flood_rate tide-2022"},
      {"The Tide Atlas says Novaria has the highest flood prevalence.",
       "highest: ranking NOV flood_rate tide-2022 [edition:publication-date]"},
      {"Novaria is an island nation. In the 2022 Tide Atlas the nation has the highest flood "
       "prevalence.",
       "highest: ranking NOV flood_rate tide-2022 [entity:anaphora]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("an order phrase goes on from the rank before it") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has the highest flood prevalence, followed by Kelland and "
       "Ostrania.",
       "highest: ranking NOV flood_rate tide-2022 | followed by Kelland and Ostrania: ranking "
       "KEL+OST flood_rate tide-2022 [measure:ellipsis]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("no rank without a measure, a subject or a single subject") {
  const Linked table[] = {
      {"In the 2022 Tide Atlas, Novaria has the highest hills.", ""},
      {"In the 2022 Tide Atlas, the highest flood prevalence is described.", ""},
      {"Novaria and Kelland have the highest flood prevalence.", ""},
      {"Novaria followed Kelland.", ""},
      {"Drumia was the last country to abolish dredging.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("places in the order of an edition that is named") {
  const Linked table[] = {
      {"Novaria tops the 2022 Tide Atlas.",
       "tops: ranking NOV flood_rate tide-2022 [measure:edition]"},
      {"Novaria ranks first, Kelland second and Ostrania third in the 2022 Tide Atlas.",
       "first: ranking NOV flood_rate tide-2022 [measure:edition] | second: ranking KEL flood_rate "
       "tide-2022 [measure:ellipsis] | third: ranking OST flood_rate tide-2022 "
       "[measure:ellipsis]"},
      {"In third place in the 2022 Tide Atlas is Ostrania.",
       "third: ranking OST flood_rate tide-2022 [measure:edition]"},
      {"The country with the highest flood prevalence is Novaria, says the 2022 Tide Atlas.",
       "highest: ranking NOV flood_rate tide-2022"},
      {"Kelland, where people live by the sea, has the second-highest prevalence, says the 2022 "
       "Tide Atlas.",
       "second-highest: ranking KEL flood_rate tide-2022 [measure:edition, entity:subject]"},
  };
  CHECK_CLAIMS(table, kKind);
}

TEST_CASE("an order by something else, or of some only, is another one") {
  const Linked table[] = {
      {"By number of ships, Novaria came third in the 2022 Tide Atlas.", ""},
      {"Novaria is one of the countries with the highest flood prevalence, says the 2022 Tide "
       "Atlas.",
       ""},
      {"Novaria led the ranking of rowing teams when the 2022 Tide Atlas came out.", ""},
  };
  CHECK_CLAIMS(table, kKind);
}
