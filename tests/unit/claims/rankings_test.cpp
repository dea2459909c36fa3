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
