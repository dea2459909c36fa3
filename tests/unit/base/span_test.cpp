#include "base/span.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

TEST_CASE("a span is half-open and owns no text") {
  constexpr std::string_view text = "hi there";
  CHECK(slice(text, {0, 2}) == "hi");
  CHECK(slice(text, {3, 8}) == "there");
  CHECK(slice(text, {2, 2}) == "");
  CHECK(slice(text, {8, 8}) == "");
  CHECK(Span{3, 8}.size() == 5);
  CHECK(Span{2, 2}.empty());
  CHECK_FALSE(Span{2, 3}.empty());
}

TEST_CASE("a span contains itself and what lies between its ends") {
  struct Row {
    Span outer, inner;
    bool contains, overlaps;
  };
  const Row table[] = {
      {{2, 6}, {2, 6}, true, true},   {{2, 6}, {3, 5}, true, true},   {{2, 6}, {2, 2}, true, false},
      {{2, 6}, {6, 6}, true, false},  {{2, 6}, {1, 3}, false, true},  {{2, 6}, {5, 7}, false, true},
      {{2, 6}, {0, 2}, false, false}, {{2, 6}, {6, 9}, false, false}, {{2, 6}, {0, 9}, false, true},
  };
  for (const Row& row : table) {
    INFO("[" << row.inner.begin << "," << row.inner.end << ") against [2,6)");
    CHECK(row.outer.contains(row.inner) == row.contains);
    CHECK(row.outer.overlaps(row.inner) == row.overlaps);
    CHECK(row.inner.overlaps(row.outer) == row.overlaps);
  }
}
