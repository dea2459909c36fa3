#include "base/arena.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using tallymark::Arena;

TEST_CASE("stored texts stay where they are, however many follow") {
  Arena arena;
  std::vector<std::string_view> kept;
  for (int i = 0; i < 20000; ++i) kept.push_back(arena.store("text " + std::to_string(i)));
  for (int i = 0; i < 20000; ++i)
    CHECK(kept[static_cast<size_t>(i)] == "text " + std::to_string(i));
}

TEST_CASE("a text larger than a block of the arena is stored whole") {
  Arena arena;
  std::string_view before = arena.store("before");
  std::string large(100000, 'x');
  CHECK(arena.store(large) == large);
  CHECK(arena.store("after") == "after");
  CHECK(before == "before");
  CHECK(arena.store("").empty());
}

TEST_CASE("stored texts are copies") {
  Arena arena;
  std::string text = "one";
  std::string_view kept = arena.store(text);
  text = "two";
  CHECK(kept == "one");
}
