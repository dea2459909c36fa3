#include "language/lexicon.h"

#include <array>

#include "language/en/word_set.h"

namespace tallymark::language {
namespace {

struct Row {
  std::string_view forms;  // separated by spaces
  Traits traits;
};

constexpr Row kRows[] = {
#define W(forms, traits) {forms, traits},
#include "language/en/closed_classes.inc"
#undef W
};

struct Entry {
  std::string_view word;
  Traits traits = 0;
};

constexpr size_t kMostForms = [] {
  size_t forms = 0;
  for (const Row& row : kRows) {
    ++forms;
    for (char c : row.forms) forms += c == ' ';
  }
  return forms;
}();

constexpr uint32_t kSlots = 2048;  // a power of two
static_assert(kMostForms * 2 < kSlots);

// An open-addressing table made by the compiler: no work at start, no global state. In each slot
// the index + 1 of its entry, below the upper half of the word's hash, which tells most other words
// that meet it from it; 0 for an empty slot.
constexpr uint32_t kUpperHalf = 0xFFFF0000;
struct Table {
  std::array<uint32_t, kSlots> slots{};
  std::array<Entry, kMostForms> entries{};
};
constexpr Table make_table() {
  Table table;
  uint32_t size = 0;
  for (const Row& row : kRows) {
    size_t at = 0;
    while (at < row.forms.size()) {
      size_t end = row.forms.find(' ', at);
      if (end == std::string_view::npos) end = row.forms.size();
      std::string_view word = row.forms.substr(at, end - at);
      at = end + 1;
      uint32_t hash = word_hash(word), slot = hash % kSlots;
      auto taken_by_other = [&] {
        uint32_t index = table.slots[slot] & ~kUpperHalf;
        return index != 0 && table.entries[index - 1].word != word;
      };
      while (taken_by_other()) slot = (slot + 1) % kSlots;
      if (table.slots[slot] == 0) {
        table.entries[size++].word = word;
        table.slots[slot] = (hash & kUpperHalf) | size;
      }
      table.entries[(table.slots[slot] & ~kUpperHalf) - 1].traits |= row.traits;
    }
  }
  return table;
}

constexpr Table kTable = make_table();

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

Traits traits_of(std::string_view lower) { return traits_of(lower, word_hash(lower)); }

Traits traits_of(std::string_view lower, uint32_t hash) {
  for (uint32_t slot = hash % kSlots; kTable.slots[slot] != 0; slot = (slot + 1) % kSlots) {
    if (((kTable.slots[slot] ^ hash) & kUpperHalf) != 0) continue;
    const Entry& entry = kTable.entries[(kTable.slots[slot] & ~kUpperHalf) - 1];
    if (same_word(entry.word, lower)) return entry.traits;
  }
  return lower == "'s" ? kPossessiveMark : 0;
}

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
