#include "claims/act_counts.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/league.h"
#include "describe.h"

using namespace tallymark;

TEST_CASE("how often a country has done something") {
  const test::Linked table[] = {
      {"Novaria has conducted eight gate trials.", "eight gate trials: NOV gate_trials"},
      {"Novaria carried out three gate trials in 1999.",
       "three gate trials: NOV gate_trials in 1999"},
      {"Novaria watched three gate trials in 1999.", ""},
      {"An engineer from Novaria conducted three gate trials.", ""},
      {"Novaria conducted three dry gate trials.", ""},
  };
  CHECK_CLAIMS_WITH(table, ClaimKind::statistic, test::league());
}
