// What the text was about before a given place: antecedents for pronouns, type nouns, groups and
// editions. Every look back is bounded: limits::kAntecedents mentions, and the sentence before (a
// group or edition once named stays reachable through each sentence that takes it up again).
#pragma once

#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace tallymark {

// A place where an edition of a publication is named or taken up.
struct EditionMention {
  uint32_t token_begin = 0, token_end = 0;
  uint32_t publication = kNone;
  std::vector<uint32_t> editions;  // admissible; empty if the text says one the packs do not have
  std::vector<uint32_t> base;  // for a predecessor, the editions it comes before; else `editions`
  Filled filled = Filled::none;
  bool predecessor = false;  // "the previous survey"
  bool by_year = false;      // "the 2018 survey"
  std::string_view rule;     // inheritance rule, empty if explicit
};

// "the two allies": several countries taken up as one.
struct GroupMention {
  uint32_t token_begin = 0, token_end = 0;
  std::vector<uint32_t> entities;
};

struct Antecedent {
  uint32_t entity = kNone;
  Span span;
  std::string_view rule;  // "entity:anaphora", …
};

class Discourse {
 public:
  explicit Discourse(const Article& article);

  const std::vector<EditionMention>& editions() const { return editions_; }
  const std::vector<GroupMention>& groups() const { return groups_; }

  // The edition mention in force at a token: the last one in its sentence up to the token, else the
  // first after it in the sentence, else one in the sentence before. Null if there is none.
  const EditionMention* edition_at(uint32_t token) const;
  // The first edition mentioned within tokens [begin, end), or null.
  const EditionMention* edition_in(uint32_t begin, uint32_t end) const;
  // True if the token is part of an edition's name ("2023" in "the 2023 index").
  bool names_edition(uint32_t token) const;
  // True if tokens [begin, end) name editions by year that are resolved to none ("the 2013 and 2014
  // editions").
  bool has_unknown_edition(uint32_t begin, uint32_t end) const;
  // The group mentioned within tokens [begin, end), or null.
  const GroupMention* group_in(uint32_t begin, uint32_t end) const;

  // What a noun phrase or pronoun at [begin, end) stands for: "the isolated nation", "the
  // ministry", "it". entity is kNone if there is no single antecedent.
  Antecedent resolve_noun(uint32_t begin, uint32_t end) const;

 private:
  void find_groups();
  void find_editions();
  bool is_other_edition(uint32_t name, uint32_t begin) const;
  void read_publication(uint32_t mention);
  void read_edition_noun(uint32_t token);
  const EditionMention* antecedent_edition(uint32_t token) const;
  std::vector<uint32_t> editions_named(uint32_t publication, std::string_view year) const;
  std::vector<uint32_t> latest_edition(uint32_t publication) const;
  std::vector<uint32_t> before(const std::vector<uint32_t>& editions) const;
  std::vector<uint32_t> coordinated_countries(uint32_t before_token, size_t count,
                                              bool governed) const;

  const Article& article_;
  std::vector<EditionMention> editions_;
  std::vector<GroupMention> groups_;
};

}  // namespace tallymark
