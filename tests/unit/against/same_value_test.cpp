#include "against/same_value.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"

namespace tallymark::test {
namespace {

// The first figure of each text: "agrees", "between", "differs" or "other".
std::string compared(std::string_view ours, std::string_view theirs) {
  auto a = read_article(ours, ""), b = read_article(theirs, "");
  REQUIRE_FALSE(a->figures.empty());
  REQUIRE_FALSE(b->figures.empty());
  SameValue value = compare_with_source(*a->article, a->figures[0], *b->article, b->figures[0]);
  if (!value.comparable) return "other";
  constexpr std::string_view kNames[] = {"agrees", "between", "differs"};
  return std::string(kNames[static_cast<size_t>(value.agreement)]);
}

std::optional<SlipName> slip(std::string_view ours, std::string_view theirs) {
  auto a = read_article(ours, ""), b = read_article(theirs, "");
  return compare_with_source(*a->article, a->figures[0], *b->article, b->figures[0]).slip;
}

}  // namespace

TEST_CASE("rounding and hedges are no difference") {
  CHECK(compared("It took 3.4 percent.", "It took 3.4 percent.") == "agrees");
  CHECK(compared("It took 3 percent.", "It took 3.4 percent.") == "agrees");
  CHECK(compared("It cost $1.2 million.", "It cost $1,187,000.") == "agrees");
  CHECK(compared("There were 40,000 boxes.", "There were 39,872 boxes.") == "agrees");
  CHECK(compared("There were about 40,000 boxes.", "There were 41,100 boxes.") == "agrees");
  CHECK(compared("There were more than 300 boxes.", "There were 312 boxes.") == "agrees");
  CHECK(compared("There were 300 boxes.", "There were more than 300 boxes.") == "agrees");
  CHECK(compared("There were twelve boxes.", "There were 12 boxes.") == "agrees");
}

TEST_CASE("what the digits leave open is between") {
  CHECK(compared("There were 30,000 boxes.", "There were 31,200 boxes.") == "between");
  CHECK(compared("There were 39,872 boxes.", "There were about 40,000 boxes.") == "between");
  CHECK(compared("There were 10 million boxes.", "There were fewer than 10 million boxes.") ==
        "between");
}

TEST_CASE("another number differs") {
  CHECK(compared("There were 31 boxes.", "There were 30 boxes.") == "differs");
  CHECK(compared("It cost $48.2 billion.", "It cost $48.2 million.") == "differs");
  CHECK(compared("There were more than 300 boxes.", "There were fewer than 300 boxes.") ==
        "differs");
  CHECK(compared("It lost 3-1.", "It lost 3-2.") == "differs");
}

TEST_CASE("units are converted, and the same digits in another unit are a slip") {
  CHECK(compared("It is 48 km away.", "It is 30 miles away.") == "agrees");
  CHECK(compared("It is 30 km away.", "It is 30 miles away.") == "differs");
  CHECK(compared("It is 4.5 light years away.", "It is 150 million km away.") == "differs");
  CHECK(compared("It is 150 million km away.", "It is 4.5 light years away.") == "differs");
  CHECK(slip("It is 30 km away.", "It is 30 miles away.") == SlipName::unit);
  CHECK(slip("It rose 2 percent.", "It rose 2 percentage points.") == SlipName::percent_vs_points);
  CHECK(compared("It weighs 5 tonnes.", "It is 30 miles away.") == "other");
}

TEST_CASE("dates are compared as precisely as the story gives them") {
  CHECK(compared("It began in 2021.", "It began on 12 March 2021.") == "agrees");
  CHECK(compared("It began on March 12.", "It began on Friday, 12 March 2021.") == "agrees");
  CHECK(compared("It began on 12 March 2021.", "It began in 2021.") == "between");
  CHECK(compared("It began in 2012.", "It began on 12 March 2021.") == "differs");
  CHECK(compared("It began on March 12.", "It began on March 21.") == "differs");
  CHECK(slip("It began on Monday.", "It began on Friday, March 12.") == SlipName::weekday);
}

}  // namespace tallymark::test
