#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("ratios and odds") {
  const Reading table[] = {
      {"It won by two to one.", "two to one = ratio 2"},
      {"A 10-to-1 lead on 16:9 screens.", "10-to-1 = ratio 10; 16:9 = ratio 1.77777777777778"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("scores only where something is won, lost or voted, or where the numbers fall") {
  const Reading table[] = {
      {"They won 3-1 at home.", "3-1 = score 3..1"},
      {"The court ruled 5–4 for him.", "5–4 = score 5..4"},
      {"The lead was 1-2 after a late goal, and they lost.", "1-2 = score 1..2"},
      {"Take 1-2 tablets daily.", "1-2 tablets = count 1..2 tablet"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("multiples and comparisons") {
  const Reading table[] = {
      {"It is twice as large and has three times more rooms.",
       "twice = comparison 2; three times = comparison 3"},
      {"Sales doubled; a threefold rise; a 5-fold fall.",
       "doubled = comparison 2; threefold = comparison 3; 5-fold = comparison 5"},
      {"Look twice before you double-check the double room.", ""},
  };
  CHECK_READINGS(table);
}
