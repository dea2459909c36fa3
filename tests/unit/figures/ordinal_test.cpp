#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("ordinals") {
  const Reading table[] = {
      {"The 21st day and the third visit.", "21st = ordinal 21; third = ordinal 3"},
      {"It was her twenty-first birthday.", "twenty-first = ordinal 21"},
      {"For the second time this was said.", "second = ordinal 2"},
      {"Wait a second; first of all, listen.", ""},
      {"The First Minister met the first lady.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("an ordinal that only begins what is said") {
  CHECK(tallymark::test::reading_of("Why do we need it in the first place?") == "");
  CHECK(tallymark::test::reading_of("They were the first people there.") == "first = ordinal 1");
  CHECK(tallymark::test::reading_of("It is his second language, a third party said.") == "");
}
