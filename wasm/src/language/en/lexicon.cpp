#include "language/lexicon.h"

#include "language/en/word_set.h"

namespace tallymark::language {
namespace {

// Abbreviations that are followed by more of the same sentence.
constexpr WordSet kAbbreviations({"mr",   "mrs",  "ms",   "dr",     "prof", "gen", "col",    "lt",
                                  "capt", "sgt",  "sen",  "rep",    "gov",  "st",  "no",     "vs",
                                  "etc",  "inc",  "ltd",  "co",     "corp", "jr",  "sr",     "jan",
                                  "feb",  "mar",  "apr",  "jun",    "jul",  "aug", "sep",    "sept",
                                  "oct",  "nov",  "dec",  "fig",    "vol",  "art", "approx", "ca",
                                  "est",  "dept", "univ", "messrs", "rev",  "hon", "maj",    "cmdr",
                                  "adm",  "ave",  "mt",   "pp"});

// Nouns that count human beings, as statistics of populations use them.
constexpr WordSet kPeople({"person", "people", "individual", "resident", "inhabitant", "citizen",
                           "human", "head", "capita", "soul", "victim", "slave"});

// The commonest function words of English prose; about two words in five of running text.
constexpr Traits kProseTraits = kDefinite | kIndefinite | kDemonstrative | kPossessive | kPronoun |
                                kAnd | kOr | kContrast | kSubordinator | kRelative | kPreposition |
                                kBe | kHave | kModal | kAuxiliaryDo | kThan;
// Words shared with neighbours of English ("in", "am", "die") reach 19 % of the small words in
// German or Dutch prose; English news has 40-50 %, a sentence crowded with names and numbers about
// 23 %.
constexpr size_t kFewestWords = 20;
constexpr size_t kEnglishPercent = 20;

}  // namespace

bool names_population(std::string_view word) {
  static constexpr WordSet kWords(
      {"population", "populace", "people", "inhabitants", "residents", "citizens", "everyone"});
  return kWords.has(word);
}

bool denies(std::string_view word, std::string_view next) {
  if (word == "made" && next == "up") return true;
  static constexpr WordSet kWords(
      {"wrong",     "wrongly",        "false",      "falsely",      "myth",
       "mistaken",  "mistakenly",     "misleading", "misleadingly", "untrue",
       "incorrect", "incorrectly",    "inaccurate", "debunked",     "debunks",
       "hoax",      "fabricated",     "outdated",   "erroneous",    "erroneously",
       "bogus",     "misinformation", "fiction",    "fictional",    "fictitious",
       "forged",    "fake",           "faked",      "novel",        "satire",
       "satirical", "parody",         "spoof",      "correction",   "clarification",
       "amended",   "originally",     "misquoted",  "dismissed",    "dismisses",
       "laughed",   "scoffed",        "belief",     "beliefs",      "legend",
       "notion",    "suggestion"});
  return kWords.has(word);
}

bool is_until(std::string_view lower) { return lower == "until" || lower == "till"; }

bool names_people(std::string_view noun) { return kPeople.has(noun); }

bool is_abbreviation(std::string_view lower) { return kAbbreviations.has(lower); }

bool looks_english(const std::vector<std::string_view>& words, size_t names) {
  if (words.size() + names < kFewestWords) return true;
  size_t function_words = 0;
  for (std::string_view word : words) function_words += (traits_of(word) & kProseTraits) != 0;
  return function_words * 100 >= words.size() * kEnglishPercent;
}

}  // namespace tallymark::language
