#include "judge/guard.h"

#include <catch2/catch_test_macros.hpp>

#include "judged.h"

using namespace tallymark;
using tallymark::test::Judged;
using tallymark::test::verdict_on;
using tallymark::test::world;

// Each condition that a contradiction must meet, with a sentence that meets it and one that does
// not.

TEST_CASE(
    "guard 1: entity, measure and unit are said or inherited by a rule, and there is one frame") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 84.9.", "84.9", "contradicted"},
      {"In the 2022 Tide Atlas, Kelland has a flood prevalence of 61.8, while Novaria has 84.9.",
       "84.9", "contradicted"},
      {"In the 2022 Tide Atlas, Novaria, Kelland and Ostrania have a flood prevalence of 84.9.",
       "84.9", "unchecked"},
      {"In the 2022 Tide Atlas, Novaria has 84.9.", "84.9", "unchecked"},
      {"In the 2022 Tide Atlas, the flood prevalence is 84.9.", "84.9", "unchecked"},
      {"In the 2022 Tide Atlas, Novaria has flood prevalence and 84.9 ships.", "84.9 ships",
       "unchecked"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 2: an edition that is only inferred is explained by another one") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 58.2.", "58.2",
       "contradicted other-edition"},
      {"The Tide Atlas gives Novaria a flood prevalence of 58.2.", "58.2", "context"},
      {"The Tide Atlas gives Novaria a flood prevalence of 84.9.", "84.9", "contradicted"},
      {"The Tide Atlas gives Novaria a flood prevalence of 73.5.", "73.5", "review"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 2: nothing inferred contradicts without a publication date") {
  CHECK(verdict_on("The Tide Atlas gives Novaria a flood prevalence of 84.9.", "84.9", "") ==
        "unchecked");
  CHECK(verdict_on("The 2022 Tide Atlas gives Novaria a flood prevalence of 84.9.", "84.9", "") ==
        "contradicted");
  CHECK(verdict_on("Kelland blacklisted five individuals on Tuesday.", "five individuals", "") ==
        "unchecked");
  CHECK(verdict_on("Kelland blacklisted five individuals on 31 May 2022.", "five individuals",
                   "") == "contradicted off-by-one");
}

TEST_CASE("guard 3: the evidence is primary or two independent sources") {
  std::string_view drumia = "In the 2022 Tide Atlas, Drumia has a flood prevalence of 84.9.";
  CHECK(verdict_on(drumia, "84.9") == "review");
  auto primary =
      world().with("observations", "25.1,estimate,,,wire,,", "25.1,estimate,,,tide-book,,");
  CHECK(verdict_on(drumia, "84.9", test::kWorldDate, primary) == "contradicted");
  auto two = world().with("observations", "25.1,estimate,,,wire,,", "25.1,estimate,,,wire,,bureau");
  CHECK(verdict_on(drumia, "84.9", test::kWorldDate, two) == "contradicted");
}

TEST_CASE("guard 4: a measure past its time does not contradict") {
  // The bureau's number for Kelland is of 2012 and holds for two years.
  CHECK(verdict_on("Kelland's literacy rate is 52.4 percent.", "52.4 percent") == "review");
  auto early = world().with("sources", "Counts,2022-01-10", "Counts,2013-01-10");
  CHECK(verdict_on("Kelland's literacy rate is 52.4 percent.", "52.4 percent", "2013-06-01",
                   early) == "contradicted");
  CHECK(verdict_on("Kelland's literacy rate was 52.4 percent in 2012.", "52.4 percent") ==
        "contradicted");
}

TEST_CASE("guard 4: a later edition contradicts what is revised by a power of ten alone") {
  // The bureau's book is of January 2022.
  std::string_view wrong = "Kelland's literacy rate was 52.4 percent in 2012.";
  CHECK(verdict_on(wrong, "52.4 percent", "2022-01-11") == "contradicted");
  CHECK(verdict_on(wrong, "52.4 percent", "2022-01-09") == "review");
  CHECK(verdict_on(wrong, "52.4 percent", "") == "review");
  CHECK(verdict_on("Kelland's literacy rate was 7.15 percent in 2012.", "7.15 percent",
                   "2022-01-09") == "contradicted magnitude");
}

TEST_CASE("guard 4: a period after the pack's last is not compared") {
  CHECK(verdict_on("Novaria's literacy rate was 52.4 percent in 2022.", "52.4 percent") ==
        "unchecked");
  CHECK(verdict_on("Novaria's literacy rate was 52.4 percent in 2021.", "52.4 percent") ==
        "contradicted");
}

TEST_CASE("guard 5: an event is singled out by a date or a named member, with declared coverage") {
  const Judged table[] = {
      {"Kelland blacklisted nine individuals on Tuesday.", "nine individuals", "contradicted"},
      {"Kelland blacklisted nine individuals, including Ilo Marsh.", "nine individuals",
       "contradicted"},
      {"Kelland blacklisted nine individuals.", "nine individuals", "review"},
      {"Nine individuals were blacklisted on Tuesday.", "Nine individuals", "unchecked"},
      {"Kelland cited nine individuals on Tuesday.", "nine individuals", "unchecked"},
      {"Novaria blacklisted five individuals on Monday.", "five individuals", "review"},
      {"Drumia abolished dredging in 1987.", "1987", "contradicted digit-changed"},
      {"Ostrania abolished dredging in 1992.", "1992", "review"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 6: a published rank supports and refutes") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria has the highest flood prevalence.", "highest", "supported"},
      {"In the 2022 Tide Atlas, Ostrania has the highest flood prevalence.", "highest",
       "contradicted rank"},
      {"In the 2022 Tide Atlas, Drumia has the highest flood prevalence.", "highest",
       "contradicted rank"},
      {"In the 2022 Tide Atlas, Ostrania has the lowest flood prevalence.", "lowest", "unchecked"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE(
    "guard 7: what is denied, supposed, wished, expected, asked or somebody's own is not "
    "compared") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria does not have a flood prevalence of 84.9.", "84.9",
       "unchecked"},
      {"In the 2022 Tide Atlas, Novaria might have a flood prevalence of 84.9.", "84.9",
       "unchecked"},
      {"In the 2022 Tide Atlas, Novaria aims at a flood prevalence of 84.9.", "84.9", "unchecked"},
      {"In the 2022 Tide Atlas, Novaria is expected to have a flood prevalence of 84.9.", "84.9",
       "unchecked"},
      {"In the 2022 Tide Atlas, does Novaria have a flood prevalence of 84.9?", "84.9",
       "unchecked"},
      {"Since the 2022 Tide Atlas, analysts say Novaria has a flood prevalence of 84.9.", "84.9",
       "unchecked"},
      {"The 2022 Tide Atlas says Novaria has a flood prevalence of 84.9.", "84.9", "contradicted"},
      {"According to the 2022 Tide Atlas, Novaria has a flood prevalence of 84.9.", "84.9",
       "contradicted"},
      {"In the 2022 Tide Atlas, Blue Harbour estimates Novaria has a flood prevalence of 84.9.",
       "84.9", "contradicted"},
      {"Kelland did not blacklist nine individuals on Tuesday.", "nine individuals", "unchecked"},
      {"Analysts believe Kelland blacklisted nine individuals on Tuesday.", "nine individuals",
       "unchecked"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("a report by strangers may be supported and is never contradicted") {
  CHECK(verdict_on("Analysts said Kelland blacklisted four individuals on Tuesday.",
                   "four individuals") == "supported");
  CHECK(verdict_on("Analysts said Kelland blacklisted nine individuals on Tuesday.",
                   "nine individuals") == "unchecked");
}

TEST_CASE("a mismatch within a whole step is for an editor to look at") {
  const Judged table[] = {
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.", "73.4", "supported"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.5.", "73.5", "review"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 70.", "70", "review"},
      {"In the 2022 Tide Atlas, Novaria has a flood prevalence of 76.6.", "76.6", "contradicted"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 2: a value of a publication that nobody names may be somebody else's") {
  const Judged table[] = {
      {"Novaria has 84.9 people in flooded homes per 1,000.",
       "84.9 people in flooded homes per 1,000", "review"},
      {"Novaria has 73.4 people in flooded homes per 1,000.",
       "73.4 people in flooded homes per 1,000", "supported"},
      {"Novaria has 84.9 people in flooded homes per 1,000, Blue Harbour said.",
       "84.9 people in flooded homes per 1,000", "contradicted"},
      {"The 2022 Tide Atlas is out. The previous edition came out in 2019. The edition gave "
       "Kelland "
       "a flood prevalence of 61.8.",
       "61.8", "supported"},
      {"The 2022 Tide Atlas is out. The previous edition came out in 2019. The edition gave "
       "Ostrania "
       "a flood prevalence of 12.3.",
       "12.3", "unchecked"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 7: what a sentence calls untrue is not compared") {
  const Judged table[] = {
      {"It is wrong to say that Drumia abolished dredging in 1999.", "1999", "unchecked"},
      {"Myth: Drumia abolished dredging in 1999.", "1999", "unchecked"},
      {"Reports that Drumia abolished dredging in 1999 are mistaken.", "1999", "unchecked"},
      {"Drumia abolished dredging in 1999.", "1999", "contradicted"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("a distance in years is compared with its hedge and its zeros") {
  const Judged table[] = {
      {"Drumia abolished dredging more than 30 years ago.", "30 years ago", "supported"},
      {"Drumia abolished dredging less than 40 years ago.", "40 years ago", "supported"},
      {"Drumia abolished dredging some 40 years ago.", "40 years ago", "supported"},
      {"Drumia abolished dredging 40 years ago.", "40 years ago", "review"},
      {"Drumia abolished dredging more than 60 years ago.", "60 years ago", "contradicted"},
      {"Drumia abolished dredging less than 20 years ago.", "20 years ago", "contradicted"},
      {"Drumia abolished dredging 25 years ago.", "25 years ago", "contradicted"},
  };
  CHECK_JUDGED(table);
}

TEST_CASE("guard 3: of several sources of one period none may agree, and one must be primary") {
  auto with = [](const char* grade) {
    auto sheets = world().with("sources", "https://example.org/bureau/2022,,open,primary",
                               std::string("https://example.org/bureau/2022,,open,") + grade);
    sheets.text["observations"] += "w21-nov,NOV,literacy,2021,,79.3,estimate,,,wire,,\n";
    return sheets;
  };
  auto said = [&](const char* value, const char* grade) {
    return verdict_on("Novaria's literacy rate was " + std::string(value) + " in 2021.", value,
                      test::kWorldDate, with(grade));
  };
  CHECK(said("88.6 percent", "primary") == "supported");
  CHECK(said("79.3 percent", "primary") == "supported");
  CHECK(said("52.4 percent", "primary") == "contradicted");
  CHECK(said("52.4 percent", "secondary") == "review");
  // Where the sources lie nine points apart, a third value near them may be somebody's as well.
  CHECK(said("68.2 percent", "primary") == "review");
  CHECK(said("96.1 percent", "primary") == "review");
}

TEST_CASE("guard 7: a figure of whoever published the pack's value is compared") {
  auto sheets = world();
  sheets.text["entities"] += "ORG:BUREAU,organisation,Bureau of Counts,,,,,\n";
  auto said = [&](std::string_view speaker, std::string_view value) {
    std::string text = "Novaria's literacy rate was " + std::string(value) + " in 2021, " +
                       std::string(speaker) + " said.";
    return verdict_on(text, value, test::kWorldDate, sheets);
  };
  CHECK(said("the Bureau of Counts", "88.6 percent") == "supported");
  CHECK(said("the Bureau of Counts", "52.4 percent") == "contradicted");
  CHECK(said("Blue Harbour", "88.6 percent") == "unchecked");
}
