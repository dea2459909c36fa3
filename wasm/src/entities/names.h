// The names of everything in the packs, ready to be found in a text: entities with their aliases,
// measures, event verbs, event nouns and objects, and the head nouns of counted things.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "packs/view.h"
#include "text/token.h"

namespace tallymark {

enum class NameKind : uint8_t {
  entity,
  measure,
  event_verb,
  event_noun,
  event_object,
  counted_noun
};

// How a mention names its entity. A metonym ("Seoul" for South Korea) may act but has no
// statistics.
enum class NameForm : uint8_t { name, adjective, metonym, short_name };

struct Name {
  NameKind kind = NameKind::entity;
  NameForm form = NameForm::name;
  uint32_t target = kNone;  // entity, measure, event kind or counted noun
  // Lower-cased words without hyphens and full stops; an empty word is a gap ("make … a crime").
  std::vector<std::string_view> words;
  bool capitals = false;     // an acronym: the text must write capitals ("US", "UN")
  bool capitalised = false;  // a proper name: the text must write a capital first letter
};

class NameIndex {
 public:
  // Reads all names of the library; the library must outlive the index. Linear in its aliases.
  explicit NameIndex(const Library& library);

  // Names that can begin with this token, by kind.
  const std::vector<uint32_t>& starting_with(NameKind kind, const Token& token) const;
  const Name& name(uint32_t id) const { return names_[id]; }

  // The token after the last one that the name covers when it begins at `at`, or 0 for no match.
  // Looks no further than `end`. Case, hyphens and inflection are as the name's kind asks.
  uint32_t match(const Name& name, const std::vector<Token>& tokens, uint32_t at,
                 uint32_t end) const;

 private:
  void add(NameKind kind, NameForm form, uint32_t target, std::string_view alias);

  Arena arena_;
  std::vector<Name> names_;
  // By kind, and by what the first word is looked up by: see key_of.
  std::unordered_map<uint32_t, std::vector<uint32_t>> by_word_[6];
  std::vector<uint32_t> none_;
};

// A word as names hold it: lower case without full stops ("u.s." is "us").
std::string plain_word(std::string_view lower);

}  // namespace tallymark
