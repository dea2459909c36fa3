#include "language/meanings.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark::language;

TEST_CASE("forms of a word, and words of one row, mean the same") {
  CHECK(meaning_of("evacuated") == meaning_of("evacuation"));
  CHECK(meaning_of("organise") == meaning_of("organized"));
  CHECK(meaning_of("dockers") == meaning_of("docker"));
  CHECK(meaning_of("killed") == meaning_of("deaths"));
  CHECK(meaning_of("convicted") == meaning_of("guilty"));
  CHECK(meaning_of("rose") == change_meaning());
  CHECK(meaning_of("fell") == change_meaning());
}

TEST_CASE("unlike words do not") {
  CHECK(meaning_of("docker") != meaning_of("doctor"));
  CHECK(meaning_of("killed") != meaning_of("injured"));
  CHECK(meaning_of("tide") != meaning_of("tidal wave"));
  for (const char* word : {"", "a", "s", "ed", "ing", "ies", "-", "é"})
    CHECK(meaning_of(word) != 0);
}

TEST_CASE("what news confuses is a closed table, in either order") {
  auto mistaken = [](std::string_view a, std::string_view b) {
    return are_mistaken(meaning_of(a), meaning_of(b)) && are_mistaken(meaning_of(b), meaning_of(a));
  };
  CHECK(mistaken("killed", "injured"));
  CHECK(mistaken("charged", "convicted"));
  CHECK(mistaken("proposed", "passed"));
  CHECK(mistaken("outlawed", "criminalized"));
  CHECK_FALSE(mistaken("killed", "died"));
  CHECK_FALSE(mistaken("convicted", "sentenced"));
  CHECK(can_be_mistaken(meaning_of("median")));
  CHECK_FALSE(can_be_mistaken(meaning_of("harbour")));
}
