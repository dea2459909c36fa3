#include "claims/elapsed.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

TEST_CASE("how long ago the edition before came out") {
  const Linked table[] = {
      {"The 2022 Tide Atlas is out. Its previous survey came out three years ago.",
       "three years ago: elapsed tide-2019 [edition:predecessor]"},
      {"The 2022 Tide Atlas is out. The previous edition, three years ago, had maps.",
       "three years ago: elapsed tide-2019 [edition:predecessor]"},
  };
  CHECK_CLAIMS(table, ClaimKind::elapsed_time);
  const Linked silent[] = {
      {"The 2022 Tide Atlas is out. Its survey came out three years ago.", ""},
      {"The 2022 Tide Atlas is out. Its previous survey had maps of what was done three years ago.",
       ""},
      {"Its previous survey came out three years ago.", ""},
  };
  CHECK_CLAIMS(silent, ClaimKind::elapsed_time);
}
