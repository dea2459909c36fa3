#include "entities/mentions.h"

#include <algorithm>

namespace tallymark {
namespace {

class Finder {
 public:
  Finder(const Document& document, const Library& library, const NameIndex& names)
      : document_(document),
        tokens_(document.tokens),
        library_(library),
        names_(names),
        taken_(document.tokens.size(), false),
        entity_end_(document.tokens.size(), 0) {}

  std::vector<Mention> run() {
    find(NameKind::entity);
    drop_foreign_offices();
    for (const Mention& mention : mentions_) {
      for (uint32_t i = mention.token_begin; i < mention.token_end; ++i) taken_[i] = true;
      entity_end_[mention.token_begin] = mention.token_end;
    }
    find_short_names();
    for (NameKind kind : {NameKind::measure, NameKind::event_verb, NameKind::event_noun,
                          NameKind::event_object, NameKind::counted_noun}) {
      find(kind);
    }
    std::stable_sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin < b.span.begin;
    });
    return std::move(mentions_);
  }

 private:
  void find(NameKind kind) {
    for (const Sentence& sentence : document_.sentences) {
      for (uint32_t at = sentence.token_begin; at < sentence.token_end;) {
        bool taken = taken_[at] && !(kind == NameKind::event_object && entity_end_[at] != 0);
        at = taken || tokens_[at].kind == TokenKind::punctuation
                 ? at + 1
                 : find_at(kind, at, sentence.token_end);
      }
    }
  }

  // Adds the longest name that begins at `at`; the answer is where to look on.
  uint32_t find_at(NameKind kind, uint32_t at, uint32_t end) {
    Mention mention;
    mention.kind = kind;
    mention.token_begin = at;
    mention.token_end = at;
    for (uint32_t id : names_.starting_with(kind, tokens_[at])) {
      const Name& name = names_.name(id);
      uint32_t stop = names_.match(name, tokens_, at, end);
      if (stop == 0 || stop < mention.token_end) continue;
      // What a country joins is the verb's object and an entity at once: the whole of its name.
      bool whole = entity_end_[at] == stop && kind == NameKind::event_object;
      if (taken_[stop - 1] && !(whole && ends_phrase(stop, end))) continue;
      if (stop > mention.token_end) mention.targets.clear();
      if (mention.targets.empty()) mention.form = name.form;
      if (!mention.may_be(name.target)) mention.targets.push_back(name.target);
      mention.token_end = stop;
    }
    if (mention.targets.empty() || is_part_of_sign(mention.token_end)) return at + 1;
    mention.span = {tokens_[at].span.begin, tokens_[mention.token_end - 1].span.end};
    mentions_.push_back(mention);
    // A verb with a gap covers its object; the words between stay free for other kinds.
    return mention.token_end;
  }

  // "US$10 billion", "C$5": letters of a currency's sign, no country.
  bool is_part_of_sign(uint32_t at) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::symbol &&
           !tokens_[at].space_before;
  }

  // "joined the EU in 2013", not "the EU border operation", "the Union's currency", "EU-led".
  bool ends_phrase(uint32_t at, uint32_t end) const {
    if (at >= end) return true;
    const Token& next = tokens_[at];
    constexpr language::Traits kGoesOn = language::kPossessiveMark | language::kTypeNouns |
                                         language::kGroupNoun | language::kSubregion;
    if (next.has(kGoesOn)) return false;
    if (next.kind == TokenKind::punctuation) return !next.is("-");
    return next.kind == TokenKind::word && next.traits != 0;
  }

  // "the British Treasury" is not the US Treasury: a country right before an office of another
  // country means that the pack's office is not the one meant.
  void drop_foreign_offices() {
    std::vector<bool> drop(mentions_.size(), false);
    for (size_t i = 1; i < mentions_.size(); ++i) {
      const Mention& before = mentions_[i - 1];
      Mention& mention = mentions_[i];
      const Entity& owner = library_.entities[before.target()];
      if (owner.type != EntityType::country) continue;
      if (library_.entities[mention.target()].type != EntityType::organisation) continue;
      uint32_t gap = mention.token_begin - before.token_end;
      bool possessive = gap == 1 && tokens_[before.token_end].has(language::kPossessiveMark);
      bool adjective = gap == 0 && before.form != NameForm::metonym;
      if (!possessive && !adjective) continue;
      std::erase_if(mention.targets, [&](uint32_t id) {
        uint32_t country = library_.country_of(id);
        return country != kNone && country != before.target();
      });
      drop[i] = mention.targets.empty();
    }
    std::vector<Mention> kept;
    for (size_t i = 0; i < mentions_.size(); ++i) {
      if (!drop[i]) kept.push_back(std::move(mentions_[i]));
    }
    mentions_ = std::move(kept);
  }

  struct ShortName {
    std::string_view word;
    uint32_t entity;
    uint32_t from_token;
  };

  void find_short_names() {
    std::vector<ShortName> shorts;
    for (const Mention& mention : mentions_) {
      if (mention.form != NameForm::name || mention.targets.size() != 1) continue;
      if (library_.entities[mention.target()].type != EntityType::person) continue;
      if (mention.token_end - mention.token_begin < 2) continue;
      for (uint32_t at : {mention.token_begin, mention.token_end - 1}) {
        bool known = std::any_of(shorts.begin(), shorts.end(), [&](const ShortName& name) {
          return name.entity == mention.target() && name.word == tokens_[at].lower;
        });
        if (!known) shorts.push_back({tokens_[at].lower, mention.target(), mention.token_end});
      }
    }
    if (shorts.empty()) return;
    std::vector<Mention> found;
    for (uint32_t i = 0; i < tokens_.size(); ++i) {
      if (taken_[i] || !tokens_[i].capitalised) continue;
      // Part of a longer unknown name: "Kim Jong Un" is not the Kim named before.
      bool in_name = (i + 1 < tokens_.size() && !taken_[i + 1] && tokens_[i + 1].capitalised &&
                      !tokens_[i + 1].starts_sentence) ||
                     (i > 0 && !taken_[i - 1] && tokens_[i - 1].capitalised &&
                      !tokens_[i - 1].starts_sentence);
      if (in_name) continue;
      Mention mention;
      for (const ShortName& name : shorts) {
        if (name.from_token <= i && name.word == tokens_[i].lower && !mention.may_be(name.entity)) {
          mention.targets.push_back(name.entity);
        }
      }
      if (mention.targets.size() != 1) continue;
      mention.form = NameForm::short_name;
      mention.token_begin = i;
      mention.token_end = i + 1;
      mention.span = tokens_[i].span;
      taken_[i] = true;
      found.push_back(mention);
    }
    mentions_.insert(mentions_.end(), found.begin(), found.end());
  }

  const Document& document_;
  const std::vector<Token>& tokens_;
  const Library& library_;
  const NameIndex& names_;
  std::vector<bool> taken_;
  std::vector<uint32_t> entity_end_;  // of the entity's name that begins at a token; 0: none does
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const Document& document, const Library& library,
                                   const NameIndex& names) {
  return Finder(document, library, names).run();
}

}  // namespace tallymark
