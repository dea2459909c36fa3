#include "language/meanings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <iterator>

#include "language/word_hash.h"

namespace tallymark::language {
namespace {

// Stems of longer words are cut; no two words of news differ only after this many letters.
constexpr size_t kStemLetters = 24;

class Stem {
 public:
  // Endings are taken off by form alone: "evacuated", "evacuation" and "evacuate" all leave
  // "evacuat". What is left need not be a word; it is only compared.
  constexpr explicit Stem(std::string_view lower) {
    for (char c : lower.substr(0, kStemLetters)) letters_[size_++] = c;
    inflection();
    derivation();
    if (size_ > 3 && back() == 'e') --size_;
    if (size_ > 2 && back() == 'y') letters_[size_ - 1] = 'i';
    // "organise" and "organize"
    for (size_t i = 3; i < size_; ++i) {
      if (letters_[i] == 'z' && (letters_[i - 1] == 'i' || letters_[i - 1] == 'y'))
        letters_[i] = 's';
    }
  }

  constexpr Meaning hash() const {
    Meaning hash = word_hash({letters_.data(), size_}) & ~kRow;
    return hash == 0 ? 1 : hash;
  }

  static constexpr Meaning kRow = 1u << 31;  // set in the meanings of rows

 private:
  constexpr char back(size_t from_end = 0) const { return letters_[size_ - 1 - from_end]; }

  constexpr bool cut(std::string_view ending, size_t least) {
    if (size_ < ending.size() + least) return false;
    for (size_t i = 0; i < ending.size(); ++i) {
      if (letters_[size_ - ending.size() + i] != ending[i]) return false;
    }
    size_ -= ending.size();
    return true;
  }

  constexpr bool has_vowel() const {
    for (size_t i = 0; i < size_; ++i) {
      if (std::string_view("aeiouy").find(letters_[i]) != std::string_view::npos) return true;
    }
    return false;
  }

  constexpr void inflection() {
    if (cut("ies", 2) || cut("ied", 2)) {
      letters_[size_++] = 'y';
      return;
    }
    if (cut("sses", 2)) {
      letters_[size_++] = 's';
      letters_[size_++] = 's';
    } else if (size_ > 3 && back() == 's' && back(1) != 's' && back(1) != 'u' && back(1) != 'i') {
      --size_;
    }
    size_t whole = size_;
    if (cut("ing", 3) || cut("ed", 3) || cut("ly", 3)) {
      if (!has_vowel()) size_ = whole;
      bool doubled = size_ > 3 && back() == back(1) && back() != 'l' && back() != 's';
      if (doubled) --size_;
    }
  }

  constexpr void derivation() {
    if (cut("ment", 3)) return;
    if (cut("al", 4)) return;
    if (size_ > 5 && (back(3) == 't' || back(3) == 's') && cut("ion", 4)) return;
    if (!cut("er", 4)) cut("or", 4);
  }

  std::array<char, kStemLetters> letters_{};
  size_t size_ = 0;
};

// Words of one meaning where two texts tell of one event. A form that its ending does not show
// stands beside its word. Only words that mean the same wherever news uses them.
constexpr std::string_view kRows[] = {
    // what goes up and down; must stand first
    "rise rose risen increase grow grew grown growth gain jump surge climb up higher more fall "
    "fell "
    "fallen drop decline decrease cut lower down fewer less slump plunge slide slid dip shrink "
    "shrank reduce reduction slip tumble change soar swell expand trim boost",
    // people come to harm
    "kill die dead death fatality fatal toll perish deadly dying",
    "injure injury hurt wound casualty hospitalise hospitalize",
    "miss",
    "rescue save",
    "evacuate displace flee fled",
    // before the courts
    "arrest detain detention custody",
    "charge indict indictment accuse",
    "convict conviction guilty",
    "sentence jail imprison prison",
    "acquit clear",
    "uphold upheld affirm",
    "overturn reverse quash annul",
    // laws and votes
    "propose proposal",
    "pass approve approval adopt enact endorse ratify",
    "reject defeat",
    "veto",
    "abolish outlaw ban prohibit",
    "criminalise criminalize",
    "win won victory beat",
    "lose lost",
    "vote ballot",
    // business
    "hire recruit",
    "dismiss layoff",
    "open opening",
    "close closure shut",
    "buy bought acquire acquisition purchase",
    "sell sold sale",
    "import",
    "export",
    "revenue turnover takings",
    "profit earnings earn",
    "loss",
    "surplus",
    "deficit shortfall",
    "gross",
    "net",
    "spend spent expenditure spending",
    "budget",
    "staff employee employ worker workforce personnel employment",
    "job post position",
    "company firm business corporation",
    "plant factory",
    "shop store outlet",
    "price cost",
    "share stock",
    "customer client",
    // health and weather
    "infect infection case",
    "recover recovery",
    "patient",
    "doctor physician",
    "hospital clinic",
    "vaccinate vaccine vaccination jab immunise immunize",
    "rain rainfall",
    "snow snowfall",
    "wind gust",
    "quake earthquake tremor",
    "fire blaze wildfire",
    "flood flooding",
    "storm hurricane cyclone typhoon",
    "house home household dwelling residence",
    "school",
    "road highway street motorway",
    "bridge",
    // kinds of people
    "man men male",
    "woman women female",
    "boy",
    "girl",
    "child children kid",
    "person people resident inhabitant citizen",
    "birth born",
    "police officer policeman policemen",
    "firefighter fireman firemen",
    "student pupil",
    "teacher teach taught",
    "suspect",
    "victim",
    "voter electorate",
    "mayor",
    "lawmaker legislator",
    "council councillor councilor councilmember",
    "court judge",
    "player squad",
    "spectator crowd fan attendance attend",
    // what is counted how
    "average mean",
    "median",
    "minimum",
    "maximum",
    "monthly",
    "annual annually yearly",
    "weekly",
    "daily",
    "support favor favour",
    "oppose opposition",
    "north northern",
    "south southern",
    "east eastern",
    "west western",
    "gold",
    "silver",
    "bronze",
    "car vehicle automobile",
    "movie film",
    "study research survey poll",
    "scientist researcher",
    "center centre",
    "money fund grant",
    "tax levy",
    "build built construct construction",
    "accept",
    "refuse decline",
    "literate literacy",
    "illiterate illiteracy",
    // forms that their endings do not show
    "steal stole stolen theft",
    "take took taken",
    "give gave given",
    "pay paid",
    "send sent",
    "lead led",
    "hold held",
    "make made",
    "find found",
    "meet met",
    "keep kept",
    "leave left",
    "bring brought",
    "write wrote written",
    "drive drove driven",
    "speak spoke spoken",
    "choose chose chosen",
    "break broke broken",
    "fly flew flown flight",
    "draw drew drawn",
    "throw threw thrown",
    "wear wore worn",
    "run ran",
    "begin began begun",
    "go went gone",
    "come came",
    "see saw seen",
    "know knew known",
    "eat ate eaten",
    "swim swam swum",
    "sing sang sung",
    "ride rode ridden",
    "strike struck",
    "catch caught",
    "seek sought",
    "fight fought",
    "lend lent",
    "lay laid",
    "burn burnt",
    "shoot shot",
    "freeze froze frozen",
    "hit",
    "hear heard",
    "say said",
    "unemployed unemployment jobless joblessness",
    "employed",
};

constexpr size_t count_words() {
  size_t count = 0;
  for (std::string_view row : kRows) {
    ++count;
    for (char c : row) count += c == ' ';
  }
  return count;
}

// Open addressing over the stems of all words; of two rows with one word the first has it.
class MeaningTable {
 public:
  constexpr MeaningTable() {
    Meaning row = Stem::kRow;
    for (std::string_view words : kRows) {
      ++row;
      while (!words.empty()) {
        size_t end = words.find(' ');
        put(Stem(words.substr(0, end)).hash(), row);
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
      }
    }
  }

  constexpr Meaning find(Meaning stem) const {
    size_t slot = stem % kSlots;
    for (; slots_[slot].stem != 0; slot = (slot + 1) % kSlots) {
      if (slots_[slot].stem == stem) return slots_[slot].row;
    }
    return stem;
  }

 private:
  struct Slot {
    Meaning stem = 0, row = 0;
  };
  static constexpr size_t kSlots = std::bit_ceil(2 * count_words() + 1);

  constexpr void put(Meaning stem, Meaning row) {
    size_t slot = stem % kSlots;
    for (; slots_[slot].stem != 0; slot = (slot + 1) % kSlots) {
      if (slots_[slot].stem == stem) return;
    }
    slots_[slot] = {stem, row};
  }

  std::array<Slot, kSlots> slots_{};
};

constexpr MeaningTable kMeanings;

// Pairs that are taken for each other, by one word of each.
struct Mistaken {
  std::string_view a, b;
};
constexpr Mistaken kMistaken[] = {
    {"kill", "injure"},         {"kill", "miss"},       {"kill", "rescue"},
    {"injure", "miss"},         {"injure", "rescue"},   {"kill", "evacuate"},
    {"kill", "infect"},         {"recover", "kill"},    {"recover", "infect"},
    {"arrest", "charge"},       {"arrest", "convict"},  {"charge", "convict"},
    {"charge", "acquit"},       {"convict", "acquit"},  {"charge", "sentence"},
    {"arrest", "sentence"},     {"acquit", "sentence"}, {"propose", "pass"},
    {"pass", "reject"},         {"pass", "veto"},       {"propose", "reject"},
    {"abolish", "criminalise"}, {"win", "lose"},        {"hire", "dismiss"},
    {"open", "close"},          {"buy", "sell"},        {"import", "export"},
    {"revenue", "profit"},      {"profit", "loss"},     {"revenue", "loss"},
    {"gross", "net"},           {"man", "woman"},       {"boy", "girl"},
    {"birth", "kill"},          {"average", "median"},  {"minimum", "maximum"},
    {"monthly", "annual"},      {"weekly", "monthly"},  {"daily", "weekly"},
    {"support", "oppose"},      {"north", "south"},     {"east", "west"},
    {"gold", "silver"},         {"silver", "bronze"},   {"gold", "bronze"},
    {"accept", "refuse"},       {"accept", "reject"},   {"literate", "illiterate"},
    {"unemployed", "employed"}, {"suspect", "victim"},  {"weekly", "annual"},
    {"daily", "monthly"},       {"uphold", "overturn"}, {"surplus", "deficit"},
    {"income", "loss"},
};

struct Pair {
  Meaning a = 0, b = 0;
};

constexpr auto kPairs = [] {
  std::array<Pair, std::size(kMistaken)> pairs{};
  for (size_t i = 0; i < pairs.size(); ++i) {
    pairs[i] = {kMeanings.find(Stem(kMistaken[i].a).hash()),
                kMeanings.find(Stem(kMistaken[i].b).hash())};
  }
  return pairs;
}();

}  // namespace

Meaning meaning_of(std::string_view lower) { return kMeanings.find(Stem(lower).hash()); }

Meaning change_meaning() { return Stem::kRow + 1; }

bool are_mistaken(Meaning a, Meaning b) {
  for (const Pair& pair : kPairs) {
    if ((pair.a == a && pair.b == b) || (pair.a == b && pair.b == a)) return true;
  }
  return false;
}

// Binary search: asked for every word of a text.
bool can_be_mistaken(Meaning a) {
  static constexpr auto kSorted = [] {
    std::array<Meaning, 2 * kPairs.size()> all{};
    for (size_t i = 0; i < kPairs.size(); ++i) {
      all[2 * i] = kPairs[i].a;
      all[2 * i + 1] = kPairs[i].b;
    }
    std::sort(all.begin(), all.end());
    return all;
  }();
  return std::binary_search(kSorted.begin(), kSorted.end(), a);
}

}  // namespace tallymark::language
