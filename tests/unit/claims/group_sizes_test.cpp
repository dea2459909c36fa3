#include "claims/group_sizes.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/league.h"
#include "describe.h"

using namespace tallymark;

namespace {

// The claim, and "?" behind it where the figure may be of others.
std::string linked(std::string_view text) {
  auto read = test::read_article(text, test::kWorldDate, test::league());
  std::string out;
  for (const Claim& claim : extract_claims(*read->article)) {
    if (claim.kind != ClaimKind::statistic) continue;
    if (!out.empty()) out += " | ";
    out += test::describe(*read, claim) + (claim.may_be_other ? " ?" : "");
  }
  return out;
}

}  // namespace

TEST_CASE("how many members a group has") {
  const test::Linked table[] = {
      {"The 14-member Coastal League met.", "14-member: LGE league_members"},
      {"The 14-nation Coastal League met.", "14-nation: LGE league_members"},
      {"The Coastal League, a 14-member club, met.", "14-member: LGE league_members"},
      {"The Coastal League has 14 members.", "14 members: LGE league_members"},
      {"The Coastal League now has 14 member states.", "14 member states: LGE league_members"},
      {"The Coastal League, which has 14 members, met.", "14 members: LGE league_members"},
      {"The League's 14 members have agreed.", "14 members: LGE league_members"},
      {"In 2015 the Coastal League had 12 members.", "12 members: LGE league_members in 2015"},
      {"The League's 14 members in the south met.", "14 members: LGE league_members ?"},
      {"The League's 14 countries have agreed.", "14 countries: LGE league_members ?"},
      {"All 14 League members agreed.", "14 League members: LGE league_members ?"},
      {"The 14 members of the Coastal League agreed.", "14 members: LGE league_members ?"},
  };
  for (const test::Linked& row : table) {
    INFO(row.text);
    CHECK(linked(row.text) == row.claims);
  }
}

TEST_CASE("what is of another time may be of another number") {
  const test::Linked table[] = {
      {"The Coastal League had 14 members.", "14 members: LGE league_members ?"},
      {"Before 2015 the Coastal League had 9 members.", "9 members: LGE league_members ?"},
      {"Founded in 2010, the 14-member Coastal League met.", "14-member: LGE league_members ?"},
      {"In 2015 the League's 14 members agreed.", "14 members: LGE league_members in 2015 ?"},
      {"The 14-member Coastal League met in 2015.", "14-member: LGE league_members in 2015 ?"},
  };
  for (const test::Linked& row : table) {
    INFO(row.text);
    CHECK(linked(row.text) == row.claims);
  }
}

TEST_CASE("a bloc is the one group that was named") {
  const test::Linked table[] = {
      {"The Coastal League met. The 14-nation bloc agreed.",
       "14-nation: LGE league_members [entity:anaphora] ?"},
      {"The Coastal League met, and the 14-member body agreed.",
       "14-member: LGE league_members [entity:anaphora] ?"},
      {"The Coastal League met. It took long. The 14-nation bloc agreed.", ""},
      {"The Coastal League met. A 14-nation bloc agreed.", ""},
      {"The Coastal League met. The 14-member group of traders agreed.", ""},
      {"The Coastal League met. The 14-member crew agreed.", ""},
  };
  for (const test::Linked& row : table) {
    INFO(row.text);
    CHECK(linked(row.text) == row.claims);
  }
}

TEST_CASE("a team that is named after a group is another one") {
  for (const char* text :
       {"A 14-member Coastal League team came.", "The 14-member Coastal League team came.",
        "The 14-nation Coastal League exercise began.", "A 14-member Coastal League panel met.",
        "The Coastal League, a 14-member committee of which met, agreed.",
        "The 14-member Coastal League body met."}) {
    INFO(text);
    CHECK(linked(text).empty());
  }
}

TEST_CASE("some of the members, or those of something else, are no size") {
  for (const char* text :
       {"Twelve League members voted against.", "12 members of the Coastal League were absent.",
        "The Coastal League delegation has 14 members.",
        "The choir of the Coastal League has 14 "
        "members.",
        "The League's 14 newest members met.", "The League's 14 ports closed.",
        "At least 9 of the League's members met.",
        "The 14 members of the Coastal League choir sang.",
        "The 14-member committee of the Coastal League met.", "Novaria has 14 members.",
        "The Coastal League has not 14 members in mind but 15 ports."}) {
    INFO(text);
    CHECK(linked(text).empty());
  }
}
