#include "consistency/exchange.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"

using namespace tallymark;

namespace {

std::vector<Relation> exchanges_in(std::string_view text,
                                   std::vector<std::string>* judged = nullptr) {
  auto read = test::read_article(text);
  std::vector<Relation> found;
  check_exchanges(*read->article, found);
  for (const Relation& relation : found) {
    if (judged != nullptr) judged->push_back(read->figure_text(relation.judged[0]));
  }
  return found;
}

}  // namespace

TEST_CASE("one pair alone has nothing to be compared with") {
  CHECK(exchanges_in("It cost £20 ($25).").empty());
}

TEST_CASE("of several pairs the odd one out differs, wherever it stands") {
  std::vector<std::string> judged;
  auto found = exchanges_in("It cost £20 ($52). He paid £40 ($50). She paid £8 ($10).", &judged);
  REQUIRE(found.size() == 2);
  CHECK(judged[0] == "$52");
  CHECK(found[0].agreement == Agreement::differs);
  CHECK(found[1].agreement == Agreement::agrees);
}

TEST_CASE("a stated rate goes before the other pairs, in either direction") {
  auto found = exchanges_in("It cost £20 ($25). ($1 = £0.80)");
  REQUIRE(found.size() == 1);
  CHECK(found[0].agreement == Agreement::agrees);
  CHECK(exchanges_in("It cost £20 ($16). ($1 = £0.80)")[0].agreement == Agreement::differs);
  CHECK(exchanges_in("It cost £20 ($16). ($1 = £0.80)")[0].slip == SlipName::conversion);
}

TEST_CASE("rates a few percent apart decide nothing") {
  auto found = exchanges_in("It cost £200 ($250). He paid £400 ($528).");
  REQUIRE(found.size() == 1);
  CHECK(found[0].agreement == Agreement::between);
}

TEST_CASE("a sentence about another year has a rate of its own") {
  CHECK(exchanges_in("In 2007 it cost £20 ($40). He paid £40 ($50).").empty());
}
