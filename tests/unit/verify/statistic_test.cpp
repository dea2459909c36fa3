#include "verify/statistic.h"

#include <catch2/catch_test_macros.hpp>

#include "compare.h"

using namespace tallymark;
using tallymark::test::Compared;
using tallymark::test::comparison_of;

namespace {
constexpr auto kKind = ClaimKind::statistic;
}

TEST_CASE("a statistic is compared with the row of its edition") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 7.3 percent.", "agrees r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 84.3.", "differs r22-nov"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 58.2.",
       "differs r22-nov; or r19-nov"},
      {"In the 2019 Tide Atlas, Novaria has a flood prevalence of 58.2.", "agrees r19-nov"},
      {"In the 2022 Tide Atlas, Drumia has a flood prevalence of 25.1.", "agrees r22-dru weak"},
      {"In the 2022 Tide Atlas, Bosk and Hertz has a flood prevalence of 25.1.", "none"},
      {"The Tide Atlas gives Novaria a flood prevalence of 84.3.", "differs r22-nov inferred"},
      {"In the 2022 Tide Atlas, 1.7 million people in Novaria live in flooded homes.",
       "agrees n22-nov"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("another country of the sentence may explain a value, one of the pack may not") {
  const Compared table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 61.8, while Kelland has more.",
       "differs r22-nov; or r22-kel"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 61.8.", "differs r22-nov"},
  };
  CHECK_COMPARED(table, kKind);
}

TEST_CASE("without an edition the period is the text's, or the newest by the article's date") {
  const Compared table[] = {
      {"Novaria's literacy rate was 88.6 percent in 2021.", "agrees l21-nov"},
      {"Novaria's literacy rate was 84.1 percent in 2021.", "differs l21-nov; or l20-nov"},
      {"Novaria's literacy rate was 84.1 percent in 2020.", "agrees l20-nov"},
      {"Novaria's literacy rate was 84.1 percent in 1995.", "none"},
      {"Novaria's literacy rate is 88.6 percent.", "agrees l21-nov inferred"},
  };
  CHECK_COMPARED(table, kKind);
  CHECK(comparison_of("Novaria's literacy rate is 84.1 percent.", kKind, "2021-06-01") ==
        "agrees l20-nov inferred");
  CHECK(comparison_of("Novaria's literacy rate is 88.6 percent.", kKind, "") == "none inferred");
}
