#include "report/wording.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "report/names.h"
#include "reported.h"

using namespace tallymark;

namespace {

size_t words_of(std::string_view sentence) {
  size_t count = 0;
  bool inside = false;
  for (char c : sentence) {
    bool space = c == ' ';
    count += !space && !inside;
    inside = !space;
  }
  return count;
}

// Words of ordinary length, as the packs that ship have them.
language::MessageArgs usual_args() {
  return {{"stated", "104.6"},
          {"expected", "104.6"},
          {"working", "12 + 15 + 9 = 36"},
          {"per", " per 1,000 people"},
          {"publisher", "Walk Free"},
          {"entity", "Eritrea"},
          {"edition", "the Global Slavery Index 2023"},
          {"other_edition", "the Global Slavery Index 2018"},
          {"other_measure", "Estimated number of people in modern slavery"},
          {"ranks", "North Korea at number 1"},
          {"actor", "South Korea"},
          {"label", "sanctioned 7 individuals and 3 entities"},
          {"when", "on 23 May 2023"},
          {"other_actor", "the United States"},
          {"other_label", "sanctioned 1 individual and 4 entities"},
          {"other_when", "on 10 February 2023"}};
}

// What may stand behind rule and verdict in the id of a message: reasons, slips and two special
// cases.
constexpr const char* kTails[] = {"joint",
                                  "known",
                                  "exact",
                                  "rounded",
                                  "within-hedge",
                                  "differs",
                                  "between",
                                  "other-period",
                                  "other-edition",
                                  "other-entity",
                                  "other-event",
                                  "other-measure",
                                  "no-individuating-role",
                                  "no-coverage",
                                  "weak-evidence",
                                  "no-data",
                                  "no-entity",
                                  "no-event",
                                  "no-period",
                                  "no-date",
                                  "too-vague",
                                  "ambiguous",
                                  "forecast",
                                  "target",
                                  "hypothetical",
                                  "question",
                                  "negated",
                                  "attributed",
                                  "beyond-pack",
                                  "past-valid-for",
                                  "changes-too-fast",
                                  "language",
                                  "list-count",
                                  "weekday",
                                  "rank",
                                  "off-by-one",
                                  "digits-swapped",
                                  "digit-changed",
                                  "magnitude",
                                  "unit"};

}  // namespace

TEST_CASE("every message has at most 25 words and leaves no name open") {
  const char* const rules[] = {"statistic",     "ranking",        "event-count",  "event-date",
                               "list-count",    "elapsed-time",   "edition-date", "weekday",
                               "same-quantity", "percent-change", "language",     "none"};
  for (std::string rule : rules) {
    for (int v = 0; v <= static_cast<int>(Verdict::unchecked); ++v) {
      std::string head = rule + "." + std::string(code_of(static_cast<Verdict>(v)));
      std::vector<std::string> ids = {head};
      for (const char* tail : kTails) ids.push_back(head + "." + tail);
      for (const std::string& id : ids) {
        std::string sentence = language::render_message(id, usual_args());
        INFO(id << ": " << sentence);
        CHECK(words_of(sentence) <= 25);
        CHECK(sentence.find('{') == std::string::npos);
      }
    }
  }
}

TEST_CASE("what the engine says of an article is a sentence of at most 25 words") {
  for (const char* text : test::kVaried) {
    auto reported = test::report_article(text);
    for (const Finding& finding : reported.judgement.findings) {
      Wording wording = word_finding(reported.report(), finding);
      INFO(text << " → " << wording.id << ": " << wording.sentence);
      CHECK(words_of(wording.sentence) <= 25);
      CHECK(words_of(wording.sentence) >= 3);
      CHECK(wording.sentence.ends_with("."));
      CHECK(wording.sentence.find("  ") == std::string::npos);
      CHECK(wording.sentence.find(" .") == std::string::npos);
      for (const char* harsh : {"false", "fake", "error", "verdict", "fact-check"}) {
        CHECK(wording.sentence.find(harsh) == std::string::npos);
      }
    }
  }
}

TEST_CASE("a mismatch says both numbers, and of whom") {
  auto sentence = [](const char* text) {
    auto reported = test::report_article(text);
    return word_finding(reported.report(),
                        reported.judgement.findings[reported.judgement.findings_of.back().front()])
        .sentence;
  };
  CHECK(sentence("In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.") ==
        "The article says “74.3”; Blue Harbour has 73.4 per 1,000 people for Novaria in the Tide "
        "Atlas 2022.");
  CHECK(sentence("Drumia criminalised dredging in 1984.") ==
        "Drumia abolished dredging in 1984 and made dredging a crime in 2009.");
}

TEST_CASE("headlines name the publisher") {
  auto shown = [](const char* text) {
    auto reported = test::report_article(text);
    uint32_t last = static_cast<uint32_t>(reported.judgement.verdicts.size()) - 1;
    return headline_of(reported.report(),
                       reported.judgement.findings[reported.judgement.findings_of[last].front()],
                       reported.judgement.verdicts[last]);
  };
  CHECK(shown("In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4.") ==
        "Matches Blue Harbour, 2022");
  CHECK(shown("In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3.") ==
        "Differs from Blue Harbour, 2022");
  CHECK(shown("The Tide Atlas gives Novaria a flood prevalence of 58.2.") ==
        "Matches 2019, not 2022");
  CHECK(shown("In the 2022 Tide Atlas, Drumia has a flood prevalence of 84.9.") == "Check this");
  CHECK(shown("Three firms (Reed Shipping and Salt Lines) left.") == "Does not add up");
  CHECK(shown("There were 27 ships.") == "No data here");
}
