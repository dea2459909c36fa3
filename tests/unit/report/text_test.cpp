#include <catch2/catch_test_macros.hpp>
#include <string>

#include "reported.h"

using namespace tallymark;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("the report for people begins with how much could be checked") {
  auto reported = test::report_article(
      "In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3. There were 27 ships.");
  std::string text = write_text(reported.report(), {});
  CHECK(text.starts_with("We could check 1 of 2. 1 differs.\n"));
  CHECK(contains(text, "Differs from Blue Harbour, 2022"));
  CHECK(contains(text, "digits swapped"));
  CHECK(contains(text, "https://example.org/tide/2022.pdf"));
  CHECK(contains(text, "· 27 ships  No data here"));
  CHECK(contains(text, "world 1.2.3"));
  CHECK_FALSE(contains(text, "\x1b"));
}

TEST_CASE("colour comes only when asked for, and a missing date is said") {
  auto reported = test::report_article("There were 27 ships.", "");
  TextStyle color;
  color.color = true;
  CHECK(contains(write_text(reported.report(), color), "\x1b["));
  CHECK(contains(write_text(reported.report(), {}), "No publication date"));
  CHECK_FALSE(contains(write_text(test::report_article("There were 27 ships.").report(), {}),
                       "No publication date"));
}

TEST_CASE("sentences are wrapped at the width") {
  std::string long_text = "There were 27 ships";
  for (int i = 0; i < 40; ++i) long_text += " and more of them";
  auto reported = test::report_article(long_text + ".");
  TextStyle narrow;
  narrow.width = 40;
  std::string text = write_text(reported.report(), narrow);
  // The second paragraph is the sentence; the first line is the ledger, which is never broken.
  size_t at = text.find("\n\n") + 2;
  size_t end = text.find("  ·", at);
  while (at < end) {
    size_t stop = text.find('\n', at);
    CHECK(stop - at <= 40);
    at = stop + 1;
  }
}

TEST_CASE("a text without figures has a report all the same") {
  auto reported = test::report_article("The sea is calm.");
  CHECK(write_text(reported.report(), {}).starts_with("There are no figures in this text.\n"));
}
