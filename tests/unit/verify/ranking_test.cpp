#include "verify/ranking.h"

#include <catch2/catch_test_macros.hpp>

#include "compare.h"

using namespace tallymark;
using tallymark::test::Compared;

namespace {
constexpr auto kKind = ClaimKind::ranking;
}

TEST_CASE("a rank is compared with the published ranking") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has the highest flood prevalence.", "agrees k22-nov"},
      {"In the 2022 Tide Atlas, Kelland has the second-highest flood prevalence.",
       "agrees k22-kel"},
      {"In the 2022 Tide Atlas, Kelland has the highest flood prevalence.",
       "differs k22-kel not k22-nov; or k19-kel"},
      {"In the 2019 Tide Atlas, Kelland has the highest flood prevalence.", "agrees k19-kel"},
      {"The Tide Atlas says Kelland has the highest flood prevalence.",
       "differs k22-kel not k22-nov; or k19-kel inferred"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("the end from which nothing is published stays open") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Ostrania has the lowest flood prevalence.", "none"},
      {"Novaria has the highest flood prevalence.", "none"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("one country refutes an end of the ranking, and who holds a place another's") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has the lowest flood prevalence.",
       "differs k22-nov not k22-kel"},
      {"In the 2022 Tide Atlas, Drumia has the highest flood prevalence.", "differs k22-nov"},
      {"In the 2022 Tide Atlas, Drumia has the fifth-highest flood prevalence.", "none"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("an order phrase is compared rank by rank") {
  auto order = [](std::string_view text) {
    auto read = test::read_article(text);
    for (const Claim& claim : extract_claims(*read->article)) {
      if (claim.kind == kKind && claim.list_entities.size() > 1) {
        return verify_ranking(*read->article, claim).bindings.at(0).agreement;
      }
    }
    throw "no order phrase";
  };
  CHECK(order("In the 2022 Tide Atlas, Novaria has the highest flood prevalence, followed by "
              "Kelland and Ostrania.") == Agreement::agrees);
  CHECK(order("In the 2022 Tide Atlas, Novaria has the highest flood prevalence, followed by "
              "Ostrania and Kelland.") == Agreement::differs);
}
