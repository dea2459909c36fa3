// Times our recognition beside one pass of RE2 over the same bytes: what the cheapest reader built
// from an expression must pay at least, before it knows a value, a unit, or what is no figure.
//
//   re2_pass FILE ROUNDS    FILE: texts, each ended by a NUL byte, which no text may hold
//   → {"bytes":B,"rounds":[{"ours":ns,"figures":N,"re2":ns,"matches":N},…]}
//
// Both read all texts in each round, one after the other, so that what else the machine does hits
// both.

#include <re2/re2.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

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

template <typename Read>
Pass time_pass(const std::vector<std::string_view>& texts, Read read) {
  Pass pass;
  Clock::time_point start = Clock::now();
  for (std::string_view text : texts) pass.found += read(text);
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

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::fprintf(stderr, "usage: re2_pass FILE ROUNDS\n"), 2;
  std::string all = read_file(arguments[1]);
  std::vector<std::string_view> texts;
  for (size_t begin = 0, end; (end = all.find('\0', begin)) != std::string::npos; begin = end + 1)
    texts.push_back(std::string_view(all).substr(begin, end - begin));
  re2::RE2 numerals(kNumerals);
  if (texts.empty() || !numerals.ok())
    return std::fprintf(stderr, "re2_pass: nothing to read\n"), 2;

  std::printf("{\"bytes\":%zu,\"rounds\":[", all.size() - texts.size());
  int rounds = std::atoi(arguments[2]);
  for (int round = 0; round < rounds; ++round) {
    Pass ours = time_pass(texts, count_figures);
    Pass re2 =
        time_pass(texts, [&](std::string_view text) { return count_matches(numerals, text); });
    std::printf("%s{\"ours\":%lld,\"figures\":%zu,\"re2\":%lld,\"matches\":%zu}",
                round == 0 ? "" : ",", ours.nanoseconds, ours.found, re2.nanoseconds, re2.found);
  }
  std::printf("]}\n");
  return 0;
}
