#include "consistency/list_count.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"

using namespace tallymark;

namespace {

// A stated count (read from words or digits) against a list of low to high items.
ListAgreement checked(std::string_view count, uint32_t low, uint32_t high, bool open = false) {
  auto read = test::read_article(std::string(count) + " ships left.");
  REQUIRE(read->figures.size() == 1);
  Claim claim;
  claim.figure = 0;
  claim.list_low = low;
  claim.list_high = high;
  claim.list_open = open;
  return check_list_count(*read->article, claim);
}

constexpr auto kAddsUp = ListAgreement::adds_up, kUndecided = ListAgreement::undecided,
               kDoesNot = ListAgreement::does_not_add_up;

}  // namespace

TEST_CASE("a count against the list that spells it out") {
  CHECK(checked("Three", 3, 3) == kAddsUp);
  CHECK(checked("Three", 2, 2) == kDoesNot);
  CHECK(checked("Three", 4, 4) == kDoesNot);
  CHECK(checked("Four", 6, 6) == kDoesNot);
  CHECK(checked("12", 12, 12) == kAddsUp);
  CHECK(checked("12", 11, 11) == kDoesNot);
}

TEST_CASE("an and between unknown names leaves the count open") {
  CHECK(checked("Three", 2, 3) == kAddsUp);
  CHECK(checked("Two", 2, 3) == kUndecided);
  CHECK(checked("Five", 2, 3) == kDoesNot);
}

TEST_CASE("a gap too wide for a slip means that it is no such list") {
  CHECK(checked("Five", 2, 2) == kUndecided);
  CHECK(checked("27", 2, 2) == kUndecided);
  CHECK(checked("Two", 1, 1) == kUndecided);
}

TEST_CASE("an open list can only be too long") {
  CHECK(checked("Seven", 2, 2, true) == kUndecided);
  CHECK(checked("Two", 2, 2, true) == kUndecided);
  CHECK(checked("Two", 3, 3, true) == kDoesNot);
}

TEST_CASE("what is rounded or hedged cannot be spelt out") {
  CHECK(checked("About three", 4, 4) == kUndecided);
  CHECK(checked("More than three", 4, 4) == kUndecided);
  CHECK(checked("300", 299, 299) == kUndecided);
}
