// Times our recognition beside two other passes over the same bytes: one of RE2, which is what the
// cheapest reader built from an expression must pay at least, before it knows a value, a unit, or
// what is no figure; and all kinds of the article's own arithmetic on what recognition found.
//
//   native_passes FILE ROUNDS    FILE: texts, each ended by a NUL byte, which no text may hold
//   → {"bytes":B,"rounds":[{"ours":ns,"figures":N,"re2":ns,"matches":N,"arithmetic":ns,
//      "relations":N},…]}
//
// All go over all texts in each round, one after the other, so that what else the machine does hits
// all of them.

#include <re2/re2.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "consistency/relations.h"
#include "figures/recognize.h"
#include "text/document.h"

namespace {

using Clock = std::chrono::steady_clock;

// One numeral in digits or words with the sign, scale or unit that is written most often beside it.
// Far less than the engine reads, on purpose: it is the least that still finds most figures, has no
// look-around and stays on RE2's fastest path, the DFA.
constexpr char kNumerals[] =
    "(?i)(?:[$€£]\\s?)?\\b\\d+(?:[.,]\\d+)*"
    "(?:\\s?(?:%|percent|per cent|million|billion|trillion|bn|m|k|km|kg|tonnes|years?|st|nd|rd|th)"
    "\\b)?"
    "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|"
    "seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|"
    "millions?|dozens?|half|thirds?|quarters?|first|second|twice)\\b";

struct Pass {
  long long nanoseconds = 0;
  size_t found = 0;
};

template <typename Texts, typename Read>
Pass time_pass(const Texts& texts, Read read) {
  Pass pass;
  Clock::time_point start = Clock::now();
  for (const auto& text : texts) pass.found += read(text);
  pass.nanoseconds =
      std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start).count();
  return pass;
}

size_t count_figures(std::string_view text) {
  auto document = tallymark::read_document(text);
  if (!document.ok()) return 0;
  return tallymark::recognize_figures(document.value(), {}).size();
}

size_t count_matches(const re2::RE2& numerals, std::string_view text) {
  re2::StringPiece whole(text.data(), text.size()), found;
  size_t count = 0, at = 0;
  while (numerals.Match(whole, at, whole.size(), re2::RE2::UNANCHORED, &found, 1)) {
    ++count;
    at = static_cast<size_t>(found.data() - whole.data()) + found.size();
  }
  return count;
}

// A text with its figures and clauses, as the own arithmetic gets it; it asks for no packs.
struct ReadText {
  explicit ReadText(tallymark::Document read)
      : document(std::move(read)),
        figures(tallymark::recognize_figures(document, {})),
        clauses(tallymark::find_clauses(document)) {}

  tallymark::Document document;
  std::vector<tallymark::Figure> figures;
  std::vector<tallymark::Clause> clauses;
};

size_t count_relations(const ReadText& text) {
  static const tallymark::Library no_packs;
  static const std::vector<tallymark::Mention> no_mentions;
  tallymark::Article article{text.document, no_packs,     text.figures,
                             no_mentions,   text.clauses, std::nullopt};
  return tallymark::find_relations(article).size();
}

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::fprintf(stderr, "usage: native_passes FILE ROUNDS\n"), 2;
  std::string all = read_file(arguments[1]);
  std::vector<std::string_view> texts;
  for (size_t begin = 0, end; (end = all.find('\0', begin)) != std::string::npos; begin = end + 1)
    texts.push_back(std::string_view(all).substr(begin, end - begin));
  re2::RE2 numerals(kNumerals);
  if (texts.empty() || !numerals.ok())
    return std::fprintf(stderr, "native_passes: nothing to read\n"), 2;

  std::deque<ReadText> read;
  for (std::string_view text : texts) {
    auto document = tallymark::read_document(text);
    if (document.ok()) read.emplace_back(std::move(document.value()));
  }

  std::printf("{\"bytes\":%zu,\"rounds\":[", all.size() - texts.size());
  int rounds = std::atoi(arguments[2]);
  for (int round = 0; round < rounds; ++round) {
    Pass ours = time_pass(texts, count_figures);
    Pass re2 =
        time_pass(texts, [&](std::string_view text) { return count_matches(numerals, text); });
    Pass own = time_pass(read, count_relations);
    std::printf(
        "%s{\"ours\":%lld,\"figures\":%zu,\"re2\":%lld,\"matches\":%zu,\"arithmetic\":%lld,"
        "\"relations\":%zu}",
        round == 0 ? "" : ",", ours.nanoseconds, ours.found, re2.nanoseconds, re2.found,
        own.nanoseconds, own.found);
  }
  std::printf("]}\n");
  return 0;
}
