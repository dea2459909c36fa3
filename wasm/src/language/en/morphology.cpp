#include <algorithm>
#include <array>
#include <iterator>

#include "language/en/word_set.h"
#include "language/lexicon.h"

namespace tallymark::language {
namespace {

struct Irregular {
  std::string_view base;
  std::string_view forms;  // separated by spaces
};

// Irregular verbs and nouns that reference data uses, sorted by their base form.
constexpr Irregular kIrregular[] = {
    {"analysis", "analyses"},
    {"ban", "banned banning"},
    {"be", "is are was were been being"},
    {"bear", "bore born"},
    {"become", "became becoming"},
    {"begin", "began begun beginning"},
    {"bring", "brought"},
    {"buy", "bought"},
    {"child", "children"},
    {"come", "came coming"},
    {"crisis", "crises"},
    {"criterion", "criteria"},
    {"end", "ended"},
    {"fall", "fell fallen"},
    {"find", "found"},
    {"fisherman", "fishermen"},
    {"foot", "feet"},
    {"found", "founded"},
    {"freeze", "froze frozen freezing"},
    {"give", "gave given giving"},
    {"go", "went gone going"},
    {"goose", "geese"},
    {"grow", "grew grown"},
    {"gunman", "gunmen"},
    {"half", "halves"},
    {"have", "has had having"},
    {"hold", "held"},
    {"join", "joined"},
    {"kill", "killed"},
    {"knife", "knives"},
    {"lawmaker", "lawmakers"},
    {"lead", "led"},
    {"leaf", "leaves"},
    {"leave", "left leaving"},
    {"life", "lives"},
    {"live", "lived living"},
    {"lose", "lost losing"},
    {"make", "made"},
    {"man", "men"},
    {"meet", "met meeting"},
    {"mouse", "mice"},
    {"outlaw", "outlawed"},
    {"ox", "oxen"},
    {"person", "people persons"},
    {"phenomenon", "phenomena"},
    {"policeman", "policemen"},
    {"policewoman", "policewomen"},
    {"put", "put putting"},
    {"rise", "rose risen rising"},
    {"self", "selves"},
    {"sell", "sold"},
    {"serviceman", "servicemen"},
    {"set", "set setting"},
    {"shelf", "shelves"},
    {"sign", "signed"},
    {"spend", "spent"},
    {"spokesman", "spokesmen"},
    {"strike", "struck striking"},
    {"take", "took taken taking"},
    {"thief", "thieves"},
    {"tooth", "teeth"},
    {"wife", "wives"},
    {"win", "won winning"},
    {"withdraw", "withdrew withdrawn"},
    {"wolf", "wolves"},
    {"woman", "women"},
};

struct Plural {
  std::string_view plural, singular;
};

// The nouns among them, sorted by their plural.
constexpr Plural kIrregularPlurals[] = {
    {"analyses", "analysis"},
    {"children", "child"},
    {"crises", "crisis"},
    {"criteria", "criterion"},
    {"feet", "foot"},
    {"fishermen", "fisherman"},
    {"geese", "goose"},
    {"gunmen", "gunman"},
    {"halves", "half"},
    {"knives", "knife"},
    {"lawmakers", "lawmaker"},
    {"leaves", "leaf"},
    {"lives", "life"},
    {"men", "man"},
    {"mice", "mouse"},
    {"oxen", "ox"},
    {"people", "person"},
    {"persons", "person"},
    {"phenomena", "phenomenon"},
    {"policemen", "policeman"},
    {"policewomen", "policewoman"},
    {"selves", "self"},
    {"servicemen", "serviceman"},
    {"shelves", "shelf"},
    {"spokesmen", "spokesman"},
    {"teeth", "tooth"},
    {"thieves", "thief"},
    {"wives", "wife"},
    {"wolves", "wolf"},
    {"women", "woman"},
};

// Plurals that look singular or the other way round.
constexpr WordSet kUnchanged({"series",   "species", "news",     "means",    "headquarters",
                              "aircraft", "sheep",   "barracks", "gas",      "bus",
                              "lens",     "virus",   "status",   "campus",   "plus",
                              "process",  "tennis",  "physics",  "politics", "always"});

bool among(std::string_view word, std::string_view forms) {
  size_t at = 0;
  while (at < forms.size()) {
    size_t end = forms.find(' ', at);
    if (end == std::string_view::npos) end = forms.size();
    if (forms.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// "-ise" and "-ize" (and "-yse", "-yze") are one verb in two spellings.
bool same_spelling(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    bool s_or_z = (a[i] == 's' && b[i] == 'z') || (a[i] == 'z' && b[i] == 's');
    if (!s_or_z || i < 3 || (a[i - 1] != 'i' && a[i - 1] != 'y')) return false;
  }
  return true;
}

// word == stem + suffix, the stem in either spelling.
bool is_stem_with(std::string_view word, std::string_view stem, std::string_view suffix) {
  return word.size() == stem.size() + suffix.size() && word.ends_with(suffix) &&
         same_spelling(word.substr(0, stem.size()), stem);
}

}  // namespace

// Asked for almost every word of a text: only rows of its letter are looked at, few for any.
std::string_view irregular_forms(std::string_view base) {
  static constexpr auto kFirstRow = [] {
    std::array<uint16_t, 27> first{};
    for (const Irregular& row : kIrregular) ++first[row.base[0] - 'a' + 1];
    for (size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    return first;
  }();
  if (base.empty() || base[0] < 'a' || base[0] > 'z') return {};
  size_t letter = static_cast<size_t>(base[0] - 'a');
  for (size_t row = kFirstRow[letter]; row < kFirstRow[letter + 1]; ++row) {
    if (same_word(kIrregular[row].base, base)) return kIrregular[row].forms;
  }
  return {};
}

bool is_form_of(std::string_view word, std::string_view base) {
  if (base.size() < 2 || word.empty()) return word == base;
  if (word[0] != base[0] && base != "be" && base != "go") return false;
  if (same_spelling(word, base)) return true;
  if (std::string_view forms = irregular_forms(base); !forms.empty() && among(word, forms))
    return true;
  // Regular forms keep all of the base but its last letter.
  if (word.size() < base.size() || word[1] != base[1]) return false;
  if (base.back() == 'e') {
    std::string_view stem = base.substr(0, base.size() - 1);
    return is_stem_with(word, base, "s") || is_stem_with(word, base, "d") ||
           is_stem_with(word, stem, "ing");
  }
  if (base.back() == 'y' && base.size() > 2 && !is_vowel(base[base.size() - 2])) {
    std::string_view stem = base.substr(0, base.size() - 1);
    return is_stem_with(word, stem, "ies") || is_stem_with(word, stem, "ied") ||
           is_stem_with(word, base, "ing");
  }
  for (std::string_view suffix : {"s", "es", "ed", "ing"}) {
    if (is_stem_with(word, base, suffix)) return true;
  }
  // A doubled last consonant: "ban", "banned".
  if (word.size() > base.size() + 2 && word[base.size()] == base.back() && !is_vowel(base.back())) {
    std::string_view rest = word.substr(base.size() + 1);
    return word.starts_with(base) && (rest == "ed" || rest == "ing");
  }
  return false;
}

std::string_view singular(std::string_view word, std::string& out) {
  if (kUnchanged.has(word)) return word;
  const Plural* row =
      std::lower_bound(std::begin(kIrregularPlurals), std::end(kIrregularPlurals), word,
                       [](const Plural& a, std::string_view b) { return a.plural < b; });
  if (row != std::end(kIrregularPlurals) && row->plural == word) return row->singular;
  auto without = [&](size_t letters) { return word.substr(0, word.size() - letters); };
  if (word.size() < 4 || word.back() != 's' || word.ends_with("ss") || word.ends_with("us") ||
      word.ends_with("is")) {
    return word;
  }
  if (word[word.size() - 2] != 'e') return without(1);
  if (word.ends_with("ies")) {
    if (word.size() == 4) return without(1);
    out.assign(without(3));
    out += 'y';
    return out;
  }
  for (std::string_view ending : {"sses", "shes", "ches", "xes", "zzes"}) {
    if (word.ends_with(ending)) return without(2);
  }
  if (word.ends_with("oes")) return without(word.size() <= 5 ? 1 : 2);
  return without(1);
}

}  // namespace tallymark::language
