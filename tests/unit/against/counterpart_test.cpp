#include "against/counterpart.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"

namespace tallymark::test {
namespace {

std::string_view standing_name(Standing standing) {
  constexpr std::string_view kNames[] = {"found",   "differs",   "between",
                                         "renamed", "ambiguous", "absent"};
  return kNames[static_cast<size_t>(standing)];
}

// What the story's figure with these words is beside the source: "differs 40 people".
std::string beside(std::string_view story, std::string_view source, std::string_view words) {
  auto ours = read_article(story), theirs = read_article(source);
  SourceComparison comparison =
      compare_with_sources(*ours->article, {{"release", &*theirs->article}});
  for (const Counterpart& one : comparison.figures) {
    if (ours->figure_text(one.figure) != words) continue;
    std::string said(standing_name(one.standing));
    if (one.partner != kNone) said += " " + theirs->figure_text(one.partner);
    if (!one.word.empty()) {
      said += ": ";
      said += ours->document->text_of(one.word);
      said += " for ";
      said += theirs->document->text_of(one.source_word);
    }
    return said;
  }
  return "no such figure";
}

constexpr std::string_view kRelease =
    "The harbour board approved a budget of $48.2 million on Tuesday. It sets aside $12.5 million "
    "for new cranes. Container traffic rose 3.4 percent to 61,300 boxes in 2021, compared with "
    "59,280 in 2020. The port employs 412 dockers and 96 pilots. Six workers were injured in "
    "accidents and one was killed.";

}  // namespace

TEST_CASE("what the source has in the same statement is found") {
  CHECK(beside("The board passed a $48.2 million budget.", kRelease, "$48.2 million") ==
        "found $48.2 million");
  CHECK(beside("New cranes get $12.5 million.", kRelease, "$12.5 million") ==
        "found $12.5 million");
  CHECK(beside("Some 61,000 boxes went through in 2021, container traffic figures show.", kRelease,
               "61,000 boxes") == "found 61,300 boxes");
  CHECK(beside("Container traffic grew by 3.4 percent.", kRelease, "3.4 percent") ==
        "found 3.4 percent");
}

TEST_CASE("another value in the same statement differs") {
  CHECK(beside("The board passed a $42.8 million budget.", kRelease, "$42.8 million") ==
        "differs $48.2 million");
  CHECK(beside("Container traffic rose 4.3 percent.", kRelease, "4.3 percent") ==
        "differs 3.4 percent");
  CHECK(beside("The port employs 421 dockers.", kRelease, "421 dockers") == "differs 412 dockers");
}

TEST_CASE("one sentence but for its number differs, however unlike the numbers") {
  CHECK(beside("Harbour dues total $52 billion.", "Harbour dues total $85.3 billion.",
               "$52 billion") == "differs $85.3 billion");
  CHECK(beside("The poet described the clerks of Leith in 1936.",
               "The poet described the clerks of Leith in 1856.", "1936") == "differs 1856");
  CHECK(beside("The odds of a second wave are one in 2.7 million.",
               "The odds of a second wave are one in 144 million.",
               "one in 2.7 million") == "differs one in 144 million");
  // Another word, and it may be another statement.
  CHECK(beside("Railway dues total $52 billion.", "Harbour dues total $85.3 billion.",
               "$52 billion") != "differs $85.3 billion");
}

TEST_CASE("a word that is taken for another differs beside a figure that does not") {
  CHECK(beside("Container traffic fell 3.4 percent in 2021.", kRelease, "3.4 percent") ==
        "differs 3.4 percent: fell for rose");
  CHECK(beside("Six workers were killed in accidents.", kRelease, "Six workers") ==
        "differs Six workers: killed for injured");
}

TEST_CASE("two figures that change places differ") {
  constexpr std::string_view kVotes =
      "Marsh won 5,210 votes and Alder won 4,870 votes in the recount.";
  constexpr std::string_view kSwapped = "In the recount Marsh won 4,870 votes and Alder 5,210.";
  CHECK(beside(kSwapped, kVotes, "4,870 votes") == "differs 5,210 votes");
  CHECK(beside(kSwapped, kVotes, "5,210") == "differs 4,870 votes");
  CHECK(beside("In the recount Alder won 4,870 votes and Marsh 5,210.", kVotes, "4,870 votes") ==
        "found 4,870 votes");
}

TEST_CASE("what the source does not say is absent, and differs from nothing") {
  CHECK(beside("The port was founded in 1911.", kRelease, "1911") == "absent");
  CHECK(beside("Fishing boats landed 820 tonnes.", kRelease, "820 tonnes") == "absent");
  // Of the pilots something else is said.
  CHECK(beside("The 24 tugs of the port need 30 pilots on Sundays.", kRelease, "30 pilots") !=
        "differs 96 pilots");
}

TEST_CASE("an earlier value is not set against the later one") {
  CHECK(beside("Traffic rose from 59,280 boxes to 61,300.", kRelease, "59,280 boxes") ==
        "found 59,280");
}

TEST_CASE("what the story leaves out of the source is listed") {
  auto ours = read_article("The board approved a budget of $48.2 million on Tuesday.");
  auto theirs = read_article(
      "The board approved a budget of $48.2 million on Tuesday. The port employs 412 dockers.");
  SourceComparison comparison =
      compare_with_sources(*ours->article, {{"release", &*theirs->article}});
  REQUIRE(comparison.left_out.size() == 1);
  REQUIRE(comparison.left_out[0].size() == 1);
  CHECK(theirs->figure_text(comparison.left_out[0][0]) == "412 dockers");
}

TEST_CASE("of several sources any may have it") {
  auto ours = read_article("The ferry carried 8,140 passengers and the tram 23,900.");
  auto first = read_article("The ferry carried 8,140 passengers last month.");
  auto second = read_article("The tram carried 23,900 passengers last month.");
  SourceComparison comparison = compare_with_sources(
      *ours->article, {{"ferry", &*first->article}, {"tram", &*second->article}});
  REQUIRE(comparison.figures.size() == 2);
  CHECK(comparison.figures[0].source == 0);
  CHECK(comparison.figures[1].source == 1);
}

TEST_CASE("a sentence of thousands of figures, and a word of thousands of sentences, end in time") {
  std::string list = "Ports: ";
  for (int i = 0; i < 3000; ++i) list += std::to_string(1000 + i) + " boxes, ";
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += "The port has " + std::to_string(i) + " cranes.\n\n";
  auto ours = read_article(list), theirs = read_article(lines);
  SourceComparison one = compare_with_sources(*ours->article, {{"lines", &*theirs->article}});
  CHECK(one.figures.size() == ours->figures.size());
  SourceComparison other = compare_with_sources(*theirs->article, {{"list", &*ours->article}});
  CHECK(other.figures.size() == theirs->figures.size());
}

}  // namespace tallymark::test
