#include "claims/holder_ordinals.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/league.h"
#include "describe.h"

using namespace tallymark;

TEST_CASE("which in a line of holders somebody is") {
  const test::Linked table[] = {
      {"Ada Lake, the 7th chair of the United Sands, spoke.", "7th: P:LAKE chair_number"},
      {"Ada Lake was the 7th chair of the United Sands.", "7th: P:LAKE chair_number"},
      {"Ada Lake became the seventh chair of the United Sands.", "seventh: P:LAKE chair_number"},
      {"The 7th chair of the United Sands, Ada Lake, spoke.", "7th: P:LAKE chair_number"},
      {"Ada Lake met the 7th chair of the United Sands.", ""},
      {"Ada Lake, a 7th cousin of the chair, spoke.", ""},
      {"The 7th chair of the company, Ada Lake, spoke.", ""},
  };
  CHECK_CLAIMS_WITH(table, ClaimKind::statistic, test::league());
}
