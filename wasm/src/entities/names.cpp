#include "entities/names.h"

#include <algorithm>

#include "base/limits.h"
#include "language/lexicon.h"
#include "language/word_hash.h"
#include "text/tokens.h"

namespace tallymark {
namespace {

// The most tokens a gap in a verb phrase may cover: "made (hereditary slavery itself) a crime".
constexpr uint32_t kGapTokens = 6;

// Kinds whose words bend in a sentence: "sanctioned", "prevalences".
bool is_inflected(NameKind kind) { return kind != NameKind::entity; }

// Inflected kinds are looked up by their first two letters, which regular forms keep; the others by
// the whole word. Two words with one key do no harm: `match` compares the words.
uint32_t key_of(NameKind kind, std::string_view word, uint32_t hash) {
  if (!is_inflected(kind)) return hash;
  uint32_t first = static_cast<uint8_t>(word[0]);
  return word.size() < 2 ? first : first << 8 | static_cast<uint8_t>(word[1]);
}

uint32_t key_of(NameKind kind, std::string_view word) {
  return key_of(kind, word, language::word_hash(word));
}

bool is_skipped(const Token& token) {
  return token.kind == TokenKind::punctuation && !token.space_before &&
         (token.lower == "-" || token.lower == ".");
}

}  // namespace

std::string plain_word(std::string_view lower) {
  std::string out;
  for (char c : lower) {
    if (c != '.') out += c;
  }
  return out;
}

NameIndex::NameIndex(const Library& library) {
  for (uint32_t i = 0; i < library.entities.size(); ++i) {
    const Entity& entity = library.entities[i];
    add(NameKind::entity, NameForm::name, i, entity.name);
    for (auto alias : entity.aliases) add(NameKind::entity, NameForm::name, i, alias);
    for (auto alias : entity.adjectives) {
      add(NameKind::entity, NameForm::adjective, i, alias);
      add(NameKind::entity, NameForm::adjective, i, std::string(alias) + "s");  // "North Koreans"
    }
    for (auto alias : entity.metonyms) add(NameKind::entity, NameForm::metonym, i, alias);
  }
  for (uint32_t i = 0; i < library.measures.size(); ++i) {
    for (auto alias : library.measures[i].aliases) add(NameKind::measure, NameForm::name, i, alias);
  }
  for (uint32_t i = 0; i < library.event_kinds.size(); ++i) {
    const EventKind& kind = library.event_kinds[i];
    for (auto verb : kind.verbs) add(NameKind::event_verb, NameForm::name, i, verb);
    for (auto noun : kind.nouns) add(NameKind::event_noun, NameForm::name, i, noun);
    for (auto object : kind.objects) add(NameKind::event_object, NameForm::name, i, object);
  }
  for (uint32_t i = 0; i < library.counted_nouns.size(); ++i) {
    for (auto noun : library.counted_nouns[i].nouns) {
      add(NameKind::counted_noun, NameForm::name, i, noun);
    }
  }
}

void NameIndex::add(NameKind kind, NameForm form, uint32_t target, std::string_view alias) {
  std::vector<Token> tokens;
  std::string_view text = arena_.store(alias);
  tokenize(text, {0, static_cast<uint32_t>(text.size())}, arena_, tokens);
  Name name;
  name.kind = kind;
  name.form = form;
  name.target = target;
  bool first = true;
  for (const Token& token : tokens) {
    if (first && token.has(language::kDefinite)) continue;  // "the Global Slavery Index"
    if (token.kind == TokenKind::punctuation && token.lower != "…") continue;
    if (first) {
      name.capitals = kind == NameKind::entity && token.all_capitals && tokens.size() == 1;
      name.capitalised = kind == NameKind::entity && token.capitalised;
    }
    first = false;
    name.words.push_back(token.lower == "…" ? std::string_view()
                                            : arena_.store(plain_word(token.lower)));
  }
  if (name.words.empty() || name.words[0].empty() || name.words.size() > limits::kAliasWords)
    return;
  uint32_t id = static_cast<uint32_t>(names_.size());
  auto& index = by_word_[static_cast<int>(kind)];
  uint32_t key = key_of(kind, name.words[0]);
  index[key].push_back(id);
  if (is_inflected(kind)) {
    std::string_view forms = language::irregular_forms(name.words[0]);
    while (!forms.empty()) {
      size_t space = std::min(forms.find(' '), forms.size());
      uint32_t other = key_of(kind, forms.substr(0, space));
      auto& names = index[other];
      if (other != key && (names.empty() || names.back() != id)) names.push_back(id);
      forms.remove_prefix(std::min(space + 1, forms.size()));
    }
  }
  names_.push_back(std::move(name));
}

const std::vector<uint32_t>& NameIndex::starting_with(NameKind kind, const Token& token) const {
  const auto& index = by_word_[static_cast<int>(kind)];
  if (token.lower.empty()) return none_;  // nothing but a soft hyphen
  uint32_t key = key_of(kind, token.lower, token.hash);
  if (token.lower.find('.') != std::string_view::npos) {
    std::string plain = plain_word(token.lower);
    if (plain.empty()) return none_;
    key = key_of(kind, plain);
  }
  auto found = index.find(key);
  return found == index.end() ? none_ : found->second;
}

uint32_t NameIndex::match(const Name& name, const std::vector<Token>& tokens, uint32_t at,
                          uint32_t end) const {
  const Token& first = tokens[at];
  bool dotted = first.lower.size() > 2 && first.lower.back() == '.';
  if (name.capitals && !first.all_capitals && !(dotted && first.capitalised)) return 0;
  if (name.capitalised && !first.capitalised && first.kind == TokenKind::word) return 0;
  uint32_t i = at, gap = 0;
  bool in_gap = false;
  for (size_t w = 0; w < name.words.size(); ++w) {
    std::string_view word = name.words[w];
    if (word.empty()) {
      in_gap = true;
      gap = 0;
      continue;
    }
    for (;;) {
      while (w > 0 && i < end && is_skipped(tokens[i])) ++i;
      if (i >= end) return 0;
      std::string_view lower = tokens[i].lower;
      bool same =
          lower.find('.') == std::string_view::npos ? lower == word : plain_word(lower) == word;
      if (!same && is_inflected(name.kind)) same = language::is_form_of(lower, word);
      if (same) break;
      if (!in_gap || ++gap > kGapTokens) return 0;
      ++i;
    }
    in_gap = false;
    ++i;
  }
  return i;
}

}  // namespace tallymark
