#include "report/key.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "reported.h"

using namespace tallymark;
using tallymark::test::report_article;

namespace {

// The key of the finding shown for the figure with these words.
std::string key_of(std::string_view text, std::string_view words) {
  auto reported = report_article(text);
  auto keys = finding_keys(reported.report());
  for (uint32_t i = 0; i < reported.read->figures.size(); ++i) {
    if (reported.read->figure_text(i) == words)
      return keys.at(reported.judgement.findings_of[i].front());
  }
  return "no such figure";
}

const std::string kSentence = "In the 2022 Tide Atlas, Novaria has a flood prevalence of 84.9.";

}  // namespace

TEST_CASE("edits elsewhere leave a key as it is") {
  std::string key = key_of(kSentence, "84.9");
  CHECK(key.size() == 16);
  CHECK(key_of("It rained on 27 ships. " + kSentence, "84.9") == key);
  CHECK(key_of(kSentence + "\n\nDrumia abolished dredging in 1984.", "84.9") == key);
}

TEST_CASE("another figure, country or measure has another key") {
  std::string key = key_of(kSentence, "84.9");
  CHECK(key_of("In the 2022 Tide Atlas, Novaria has a flood prevalence of 85.9.", "85.9") != key);
  CHECK(key_of("In the 2022 Tide Atlas, Kelland has a flood prevalence of 84.9.", "84.9") != key);
  CHECK(key_of("In the 2022 Tide Atlas, Novaria has 84.9.", "84.9") != key);
}

TEST_CASE("no two findings of a report have one key") {
  auto reported = report_article(kSentence + " " + kSentence +
                                 "\n\nThere were 27 ships, 27 ships and 27 ships.");
  auto keys = finding_keys(reported.report());
  CHECK(keys.size() == reported.judgement.findings.size());
  CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == keys.size());
}
