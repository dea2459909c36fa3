#include "claims/memberships.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/league.h"
#include "describe.h"

using namespace tallymark;

namespace {

test::Sheets joined() {
  test::Sheets sheets = test::league();
  sheets.text["events"] +=
      "nov-join,league.accession,join,Coastal League,,NOV,,2014-07-01,,joined the Coastal "
      "League,bureau,,\n";
  return sheets;
}

std::string linked(std::string_view text) {
  return test::claims_of(text, test::kWorldDate, static_cast<int>(ClaimKind::event_date), joined());
}

}  // namespace

TEST_CASE("since when a country is a member of a group") {
  for (const char* text :
       {"Novaria has been a member of the Coastal League since 2014.",
        "Novaria has been a full member of the Coastal League since 2014.",
        "Novaria, a Coastal League member since 2014, agreed.",
        "Ships from Novaria, a member of the Coastal League since 2014, came.",
        "Novaria, which has been a member of the Coastal League since 2014, agreed.",
        "Novaria became a member of the Coastal League in 2014.",
        "Novaria became the 12th member of the Coastal League in 2014.",
        "Novaria became the Coastal League's newest member in 2014.",
        "In 2014, Novaria became a member of the Coastal League.",
        "In 2014 Novaria became a full member of the Coastal League and of a bank."}) {
    INFO(text);
    CHECK(linked(text) == "2014: date NOV>? league.accession");
  }
}

TEST_CASE("another kind of membership, or of something else, is none") {
  for (const char* text :
       {"Novaria, a founding member of the Coastal League since 2014, agreed.",
        "Novaria became an associate member of the Coastal League in 2014.",
        "Novaria became a member of the Coastal League's council in 2014.",
        "In 2014, Novaria became a member of the Coastal League's council.",
        "Novaria has not been a member of the Coastal League since 2014.",
        "Novaria would become a member of the Coastal League in 2014.",
        "Novaria has been a member of the Tideland Region since 2014.",
        "Novaria's envoy has been a member of the Coastal League since 2014.",
        "Novaria has had a member of the Coastal League since 2014.",
        "In 2014, Novaria became a member of the Coastal League, which it left in 2016."}) {
    INFO(text);
    CHECK(linked(text).empty());
  }
}

TEST_CASE("to join is not to vote for it, nor to join something of theirs") {
  CHECK(linked("Novaria joined the Coastal League in 2014.") ==
        "2014: date NOV>? league.accession");
  CHECK(linked("Novaria took until 2014 to join the Coastal League.") ==
        "2014: date NOV>? league.accession");
  for (const char* text : {"Novaria voted to join the Coastal League in 2012.",
                           "Novaria decided to join the Coastal League in 2012.",
                           "Novaria joined the Coastal League single market in 2012.",
                           "East Novaria joined the Coastal League in 2012."}) {
    INFO(text);
    CHECK(linked(text).empty());
  }
}
