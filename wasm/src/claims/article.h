// Everything read from the article before claims are made; the steps of claims/ share it.
#pragma once

#include <optional>
#include <vector>

#include "base/limits.h"
#include "claims/clause.h"
#include "entities/mentions.h"
#include "figures/figure.h"
#include "packs/view.h"
#include "text/document.h"

namespace tallymark {

struct Article {
  const Document& document;
  const Library& library;
  const std::vector<Figure>& figures;
  const std::vector<Mention>& mentions;
  const std::vector<Clause>& clauses;
  std::optional<int32_t> published;  // day number
  // The last year up to its publication that the text itself states; 0 if it states none.
  int32_t latest_year = 0;

  const std::vector<Token>& tokens() const { return document.tokens; }
  const Token& token(uint32_t i) const { return document.tokens[i]; }
  const Sentence& sentence_of(uint32_t token) const {
    return document.sentences[document.tokens[token].sentence];
  }
  // The token that begins at a byte of the text. Logarithmic.
  uint32_t token_at(uint32_t byte) const;
  bool is_country(const Mention& mention) const {
    return mention.kind == NameKind::entity &&
           library.entities[mention.target()].type == EntityType::country;
  }
  EntityType type_of(const Mention& mention) const {
    return mention.kind == NameKind::entity ? library.entities[mention.target()].type
                                            : EntityType::other;
  }
  // Ids of the mentions / figures that lie within tokens [begin, end), in order. Logarithmic +
  // result.
  std::vector<uint32_t> mentions_in(uint32_t begin, uint32_t end) const;
  std::vector<uint32_t> figures_in(uint32_t begin, uint32_t end) const;

  // The first mention that begins at token `at`, or that ends right before it and begins at `begin`
  // or later, and that `accept` is true for; null if there is none. Logarithmic.
  template <class Accept>
  const Mention* mention_beginning(uint32_t at, Accept accept) const {
    for (uint32_t id : mentions_in(at, at + limits::kAliasWords)) {
      if (mentions[id].token_begin == at && accept(mentions[id])) return &mentions[id];
    }
    return nullptr;
  }
  template <class Accept>
  const Mention* mention_ending(uint32_t begin, uint32_t at, Accept accept) const {
    uint32_t from = at > begin + limits::kAliasWords ? at - limits::kAliasWords : begin;
    for (uint32_t id : mentions_in(from, at)) {
      if (mentions[id].token_end == at && accept(mentions[id])) return &mentions[id];
    }
    return nullptr;
  }
};

}  // namespace tallymark
