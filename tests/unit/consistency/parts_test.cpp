#include "consistency/parts.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"
#include "consistency/arithmetic.h"

using namespace tallymark;

namespace {

// The first two figures of the text as a part and its whole.
Amount share_of(std::string_view text) {
  auto read = test::read_article(text);
  REQUIRE(read->figures.size() >= 2);
  return percent_of(read->figures[0], read->figures[1]);
}

bool is_beside(std::string_view text) {
  auto read = test::read_article(text);
  REQUIRE(read->figures.size() >= 2);
  Passage passage(*read->article, 0);
  return apposed(passage, read->figures[0].hedge_end, read->figures[1]).found;
}

}  // namespace

TEST_CASE("a share of full counts is exact, one of rounded counts is not") {
  Amount exact = share_of("321 of the 485 students");
  CHECK(*subtract(*exact.wide.high, *exact.wide.low) < Decimal(1, -9));
  Amount rounded = share_of("12 million of the 48 million people");
  CHECK(*rounded.wide.low < Decimal(25));
  CHECK(Decimal(25) < *rounded.wide.high);
}

TEST_CASE("a figure stands beside another only where marks or a word for once more part them") {
  CHECK(is_beside("It was 321, or 66 percent, last year."));
  CHECK(is_beside("It was 321 (66 percent) last year."));
  CHECK(is_beside("It was 321 – 66 percent – last year."));
  CHECK_FALSE(is_beside("It was 321, up 66 percent, last year."));
  CHECK_FALSE(is_beside("It was 321, 66 percent more, last year."));
  CHECK_FALSE(is_beside("It was 321 and 66 percent, last year."));
  CHECK_FALSE(is_beside("It was 321 (66 percent more) last year."));
}
