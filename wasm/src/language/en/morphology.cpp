#include "language/lexicon.h"

namespace tallymark::language {
namespace {

struct Irregular {
  std::string_view base;
  std::string_view forms;  // separated by spaces
};

// Irregular verbs that reference data uses as event verbs or measures' predicates.
constexpr Irregular kIrregular[] = {
    {"make", "made"},          {"put", "put putting"},    {"become", "became becoming"},
    {"win", "won winning"},    {"lose", "lost losing"},   {"begin", "began begun beginning"},
    {"hold", "held"},          {"join", "joined"},        {"leave", "left leaving"},
    {"sign", "signed"},        {"have", "has had having"}, {"be", "is are was were been being"},
    {"rise", "rose risen rising"}, {"fall", "fell fallen"}, {"grow", "grew grown"},
    {"kill", "killed"},        {"found", "founded"},      {"find", "found"},
    {"ban", "banned banning"}, {"end", "ended"},          {"freeze", "froze frozen freezing"},
    {"take", "took taken taking"}, {"give", "gave given giving"}, {"come", "came coming"},
    {"go", "went gone going"}, {"set", "set setting"},    {"strike", "struck striking"},
    {"withdraw", "withdrew withdrawn"}, {"outlaw", "outlawed"}, {"bring", "brought"},
    {"sell", "sold"},          {"buy", "bought"},         {"meet", "met meeting"},
    {"lead", "led"},           {"live", "lived living"},  {"bear", "bore born"},
};

constexpr Irregular kIrregularPlurals[] = {
    {"person", "people persons"}, {"child", "children"}, {"man", "men"},   {"woman", "women"},
    {"foot", "feet"},             {"tooth", "teeth"},    {"mouse", "mice"}, {"goose", "geese"},
    {"life", "lives"},            {"wife", "wives"},     {"knife", "knives"}, {"leaf", "leaves"},
    {"half", "halves"},           {"thief", "thieves"},  {"wolf", "wolves"}, {"self", "selves"},
    {"crisis", "crises"},         {"analysis", "analyses"}, {"criterion", "criteria"},
    {"phenomenon", "phenomena"},  {"policeman", "policemen"}, {"policewoman", "policewomen"},
    {"serviceman", "servicemen"}, {"spokesman", "spokesmen"}, {"gunman", "gunmen"},
    {"fisherman", "fishermen"},   {"lawmaker", "lawmakers"}, {"ox", "oxen"}, {"shelf", "shelves"},
};

// Plurals that look singular or the other way round.
constexpr std::string_view kUnchanged[] = {"series",  "species", "news",   "means",  "headquarters",
                                           "aircraft", "sheep",  "barracks", "gas",   "bus",
                                           "lens",    "virus",   "status", "campus", "plus",
                                           "process", "tennis",  "physics", "politics", "always"};

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

bool is_form_of(std::string_view word, std::string_view base) {
  if (base.size() < 2 || word.empty()) return word == base;
  if (word[0] != base[0] && base != "be" && base != "go") return false;
  if (same_spelling(word, base)) return true;
  for (const Irregular& row : kIrregular) {
    if (row.base == base && among(word, row.forms)) return true;
  }
  for (const Irregular& row : kIrregularPlurals) {
    if (row.base == base && among(word, row.forms)) return true;
  }
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
  for (std::string_view same : kUnchanged) {
    if (word == same) return word;
  }
  for (const Irregular& row : kIrregularPlurals) {
    if (among(word, row.forms)) return row.base;
  }
  auto cut = [&](size_t letters, std::string_view add) -> std::string_view {
    out.assign(word.substr(0, word.size() - letters));
    out += add;
    return out;
  };
  if (word.size() < 4 || word.back() != 's' || word.ends_with("ss") || word.ends_with("us") ||
      word.ends_with("is")) {
    return word;
  }
  if (word.ends_with("ies")) return word.size() == 4 ? cut(1, "") : cut(3, "y");
  for (std::string_view ending : {"sses", "shes", "ches", "xes", "zzes"}) {
    if (word.ends_with(ending)) return cut(2, "");
  }
  if (word.ends_with("oes")) return word.size() <= 5 ? cut(1, "") : cut(2, "");
  return cut(1, "");
}

}  // namespace tallymark::language
