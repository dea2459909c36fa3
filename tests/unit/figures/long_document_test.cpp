// A long document is read in parts: its figures are those of its paragraphs.
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

#include "reading.h"

using tallymark::test::reading_of;

TEST_CASE("the figures of a long document are those of its paragraphs, one after the other") {
  // Forms that open and close a paragraph, where a part may begin or end.
  const std::string paragraphs[] = {
      "He died in 221 B.C.",
      "B.C. 44 was the year.",
      "The price rose by 5 to 7 percent, to $1.5 million",
      "million people live there, a dozen of them since 1981",
      "1. Three of the 12 boats sank, one in four of them on Monday",
      "a second time, twice as many as before: 104.6 per 1,000 people",
      "No figure stands here.",
      "(2) On 23 May 2023 at 14:30, some 300 more",
      "than 20 km/h, from 10",
      "to 20 billion euros; the third largest, second only to France",
      "Call 555-0123 or take Route 66 between the 1990s and 2005",
  };
  std::vector<std::string> alone;
  for (const std::string& paragraph : paragraphs) alone.push_back(reading_of(paragraph));

  std::mt19937 random(20261127);
  std::string text, expected;
  for (int i = 0; i < 3000; ++i) {
    size_t which = random() % std::size(paragraphs);
    text += paragraphs[which] + "\n\n";
    if (!alone[which].empty()) expected += (expected.empty() ? "" : "; ") + alone[which];
  }
  CHECK(reading_of(text) == expected);
}
