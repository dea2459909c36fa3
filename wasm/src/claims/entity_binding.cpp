#include "claims/entity_binding.h"

#include <algorithm>
#include <string>

#include "base/limits.h"
#include "claims/dimension.h"
#include "claims/nationals.h"
#include "claims/plain_value.h"
#include "claims/possessor.h"

namespace tallymark {

using namespace language;

namespace {

bool is_border(const Article& article, uint32_t i) {
  if (article.token(i).is(",") || article.token(i).has(kComparing | kThan)) return true;
  if (!article.token(i).has(kAnd | kOr)) return false;
  // "Bosnia and Herzegovina"
  for (uint32_t id :
       article.mentions_in(i > limits::kAliasWords ? i - limits::kAliasWords : 0,
                           std::min<uint32_t>(i + limits::kAliasWords,
                                              static_cast<uint32_t>(article.tokens().size())))) {
    const Mention& mention = article.mentions[id];
    if (mention.kind == NameKind::entity && mention.token_begin < i && i < mention.token_end)
      return false;
  }
  return true;
}

class Binder {
 public:
  Binder(const Article& article, const Discourse& discourse)
      : article_(article), discourse_(discourse) {}

  void run(const Figure& figure, Claim& claim) {
    figure_ = &figure;
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    if (bind_nationals(figure, claim)) return;
    if (bind_respectively(figure, sentence, claim)) return;
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    if (id == kNone) return;
    const Clause& clause = article_.clauses[id];
    Segment segment = segment_of(article_, figure, clause);
    if (const Mention* people = adjective_of(article_, claim))
      return take_entity(*people, {}, claim);
    if (bind_in(segment, figure, clause, claim)) return;
    if (claim.entity != kNone || ambiguous_) return;
    if (const Mention* owner = possessor_of(article_, claim)) return take_entity(*owner, {}, claim);
    // "(90 per 1,000)" belongs to the name before the parenthesis.
    if (clause.in_parenthesis && id > 0) {
      uint32_t from =
          clause.token_begin > limits::kAliasWords ? clause.token_begin - limits::kAliasWords : 0;
      for (uint32_t m : article_.mentions_in(from, clause.token_begin)) {
        const Mention& mention = article_.mentions[m];
        if (mention.token_end + 1 == clause.token_begin && can_have(mention)) {
          take_entity(mention, "entity:apposition", claim);
          return;
        }
      }
    }
    // "With 104.6 per 1,000, North Korea tops": the name right behind the comma.
    if (bind_fronted(figure, sentence, segment, claim)) return;
    // Back through the clause to its subject: "North Korea, with 104.6".
    if (is_beside_another(clause, segment)) return;
    if (bind_beside(clause, segment, claim)) return;
    if (bind_subject(clause.token_begin, segment.begin, claim, "entity:apposition")) return;
    if (ambiguous_) return;
    // Participle, relative and content clauses go on about the subject before them.
    for (uint32_t back = id; back-- > 0 && article_.clauses[back].sentence == clause.sentence;) {
      const Clause& earlier = article_.clauses[back];
      if (bind_anaphora(earlier.token_begin, earlier.token_end, claim)) return;
      if (bind_subject(earlier.token_begin, earlier.token_end, claim, "entity:subject")) return;
      if (ambiguous_) return;
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // "104.6 of every 1,000 North Koreans": the noun names them, unless they are counted somewhere
  // else ("in China"). True if it is settled, bound or not.
  bool bind_nationals(const Figure& figure, Claim& claim) {
    uint32_t people = nationals_of(article_, figure);
    if (people == kNone) return false;
    const Mention& named = article_.mentions[people];
    uint32_t clause = clause_at(article_.clauses, figure.token_begin);
    if (clause == kNone) return true;
    uint32_t end = figure.token_end;
    while (end < article_.clauses[clause].token_end && !token(end).is(",")) ++end;
    for (uint32_t id : article_.mentions_in(article_.clauses[clause].token_begin, end)) {
      const Mention& other = article_.mentions[id];
      bool elsewhere = can_have(other) && !other.may_be(named.target()) && other.token_begin > 0 &&
                       token(other.token_begin - 1).has(kIn);
      if (elsewhere) return true;
    }
    take_entity(named, {}, claim);
    return true;
  }

  bool can_have(const Mention& mention) const { return can_have_values(article_, mention); }

  void take_entity(const Mention& mention, std::string_view rule, Claim& claim) {
    claim.entity = mention.target();
    claim.entity_span = mention.span;
    if (!rule.empty()) claim.inherited.push_back(rule);
  }

  // Exactly one entity in the figure's own segment, or one that a preposition ties to the figure.
  bool bind_in(Segment segment, const Figure& figure, const Clause& clause, Claim& claim) {
    ambiguous_ = false;
    std::vector<uint32_t> found;
    for (uint32_t id : article_.mentions_in(segment.begin, segment.end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_have(mention) || is_modifier(mention) || is_currency(mention, figure)) continue;
      found.push_back(id);
    }
    if (names_other_place(segment, found.empty())) {
      ambiguous_ = true;
      return false;
    }
    if (found.empty()) return bind_anaphora(segment.begin, figure.token_begin, claim);
    size_t figures = statistic_figures(segment);
    // Of a measure in plain words the first of several figures is its value: "was 38 million in
    // 2013, up from 11 million in 1960"; what stands between must tie them.
    bool first = needs_plain_words(article_.library.measures[claim.measure]);
    if (found.size() == 1 && (figures == 1 || first)) {
      const Mention& mention = article_.mentions[found[0]];
      // "North Korea, Eritrea and Mauritania had 104.6": the name ends a list; no single subject.
      if (mention.token_begin < figure.token_begin && is_listed(mention, clause)) {
        ambiguous_ = true;
        return false;
      }
      take_entity(mention, {}, claim);
      return true;
    }
    // "90 in Eritrea and 32 in Mauritania" without separators: the preposition right behind
    // decides.
    for (uint32_t id : found) {
      const Mention& mention = article_.mentions[id];
      uint32_t at = figure.token_end;
      if (at < segment.end && token(at).has(kIn | kOf | kFor)) {
        ++at;
        if (at < segment.end && token(at).has(kDefinite)) ++at;
        if (mention.token_begin == at) {
          take_entity(mention, {}, claim);
          return true;
        }
      }
    }
    ambiguous_ = true;
    return false;
  }

  // "7.2 billion US dollars"
  static bool is_currency(const Mention& mention, const Figure& figure) {
    return figure.kind == FigureKind::money && figure.token_begin <= mention.token_begin &&
           mention.token_end <= figure.token_end;
  }

  // A plural noun that the packs do not know and that is not the whole population.
  bool is_group(uint32_t at) const {
    const Token& word = token(at);
    if (word.kind != TokenKind::word || word.capitalised || word.traits != 0) return false;
    if (names_population(word.lower)) return false;
    std::string scratch;
    if (singular(word.lower, scratch) == word.lower) return false;
    uint32_t from = at > limits::kAliasWords ? at - limits::kAliasWords : 0;
    for (uint32_t id : article_.mentions_in(from, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      // the measure's own words
      if (mention.token_begin <= at && at < mention.token_end) return false;
    }
    return true;
  }

  // "in Kerala 2 do": a place that the packs do not know is no part of what was named before.
  // With a known name beside it, only a part of a country counts.
  bool names_other_place(Segment segment, bool alone) const {
    for (uint32_t i = segment.begin; i + 1 < segment.end; ++i) {
      if (!token(i).has(kIn)) continue;
      uint32_t at = i + 1;  // "in its north"
      while (at + 1 < segment.end && token(at).has(kPossessive | kDefinite)) ++at;
      if (token(at).has(kSubregion) && !token(at).capitalised) return true;
      if (!alone || !token(i + 1).capitalised || token(i + 1).kind != TokenKind::word) continue;
      bool known = false;
      for (uint32_t id : article_.mentions_in(i + 1, segment.end)) {
        known |= article_.mentions[id].token_begin == i + 1;
      }
      if (!known && !discourse_.names_edition(i + 1)) return true;
    }
    return false;
  }

  size_t statistic_figures(Segment segment) const {
    size_t count = 0;
    for (uint32_t id : article_.figures_in(segment.begin, segment.end)) {
      FigureKind kind = article_.figures[id].kind;
      count += kind != FigureKind::date && kind != FigureKind::rank && kind != FigureKind::ordinal;
    }
    return count;
  }

  // "North Korea-based", "South Korea's foreign ministry": the country only describes.
  bool is_modifier(const Mention& mention) const {
    uint32_t at = mention.token_end;
    if (at >= article_.tokens().size()) return false;
    if (token(at).is("-") && !token(at).space_before) return true;
    // "Mauritania's south"
    if (token(at).has(kPossessiveMark) && at + 1 < article_.tokens().size() &&
        token(at + 1).has(kSubregion) && !token(at + 1).capitalised) {
      return true;
    }
    if (mention.token_begin == 0) return false;
    uint32_t before = mention.token_begin - 1;
    // "eastern Mauritania", "a province of Mauritania": not the country.
    if (token(before).has(kSubregion) && !token(before).capitalised) return true;
    if (before > 0 && token(before).has(kOf) && token(before - 1).has(kSubregion)) return true;
    // "women in Mauritania": a group of its people; "84 years in Japan" is the figure itself.
    bool valued = before >= figure_->token_begin && before <= figure_->token_end;
    if (before > 0 && token(before).has(kIn) && !valued && is_group(before - 1)) return true;
    // "by Eritrea" acts; "followed by Eritrea with 90" does not.
    return token(before).has(kBy) && !(before > 0 && token(before - 1).has(kFollowedBy));
  }

  // Joined by a comma or "and" to a name before it: part of a coordination.
  bool is_listed(const Mention& mention, const Clause& clause) const {
    if (mention.token_begin <= clause.token_begin + 1) return false;
    uint32_t at = mention.token_begin - 1;
    while (at > clause.token_begin &&
           (token(at).has(kDefinite) || token(at).has(kAnd | kOr) || token(at).is(",")))
      --at;
    bool joined = at + 1 < mention.token_begin && !token(at + 1).has(kDefinite);
    if (!joined) return false;
    for (uint32_t id : article_.mentions_in(clause.token_begin, at + 1)) {
      if (article_.mentions[id].token_end == at + 1 && can_have(article_.mentions[id])) return true;
    }
    return false;
  }

  bool bind_fronted(const Figure& figure, const Sentence& sentence, Segment segment, Claim& claim) {
    if (segment.begin != sentence.token_begin || !token(segment.begin).has(kWith | kAtOrLevel))
      return false;
    if (segment.end >= sentence.token_end || !token(segment.end).is(",")) return false;
    if (segment.end < figure.token_end) return false;
    for (uint32_t id : article_.mentions_in(segment.end + 1, sentence.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin != segment.end + 1 || !can_have(mention)) return false;
      take_entity(mention, "entity:apposition", claim);
      return true;
    }
    return false;
  }

  // "in the world", "of Eritrea": a preposition stands before the name, though not first of all.
  bool is_governed(const Mention& mention, uint32_t begin) const {
    uint32_t at = mention.token_begin;
    while (at > begin && token(at - 1).has(kDefinite)) --at;
    return at > begin + 1 && token(at - 1).has(kPreposition);
  }

  // "Eritrea second, with 90.3": of several names in the clause the one between the last two
  // commas.
  bool bind_beside(const Clause& clause, Segment segment, Claim& claim) {
    if (segment.begin <= clause.token_begin + 1 || !token(segment.begin - 1).is(",")) return false;
    if (!token(segment.begin).has(kWith | kAtOrLevel)) return false;
    uint32_t end = segment.begin - 1, begin = end;
    while (begin > clause.token_begin && !is_border(article_, begin - 1)) --begin;
    const Mention* only = nullptr;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_have(mention) || is_modifier(mention) || is_governed(mention, begin)) continue;
      if (only != nullptr) return false;
      only = &mention;
    }
    if (only == nullptr || statistic_figures({begin, end}) > 0) return false;
    take_entity(*only, "entity:apposition", claim);
    return true;
  }

  // "North Korea, ahead of Eritrea, with 104.6": either may be meant.
  bool is_beside_another(const Clause& clause, Segment segment) const {
    const Mention* last = nullptr;
    for (uint32_t id : article_.mentions_in(clause.token_begin, segment.begin)) {
      if (can_have(article_.mentions[id])) last = &article_.mentions[id];
    }
    if (last == nullptr || last->token_end + 1 != segment.begin) return false;
    if (last->token_begin == 0 || !token(last->token_begin - 1).has(kOf)) return false;
    for (uint32_t id : article_.mentions_in(clause.token_begin, last->token_begin)) {
      const Mention& other = article_.mentions[id];
      if (can_have(other) && !other.may_be(last->target())) return true;
    }
    return false;
  }

  // The one entity in tokens [begin, end) that no preposition governs.
  bool bind_subject(uint32_t begin, uint32_t end, Claim& claim, std::string_view rule) {
    const Mention* subject = nullptr;
    size_t count = 0;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_have(mention) || is_modifier(mention)) continue;
      if (is_governed(mention, begin)) continue;
      ++count;
      if (subject == nullptr) subject = &mention;
    }
    if (count > 1) ambiguous_ = true;
    if (count != 1) return false;
    take_entity(*subject, rule, claim);
    return true;
  }

  // "the isolated nation has …", "it has …", "its rate".
  bool bind_anaphora(uint32_t begin, uint32_t end, Claim& claim) {
    for (uint32_t i = begin; i < end; ++i) {
      bool pronoun = token(i).has(kPronoun | kPossessive);
      bool noun = token(i).has(kCountryNoun) && is_definite(i, begin);
      if (!pronoun && !noun) continue;
      Antecedent antecedent = discourse_.resolve_noun(i, i + 1);
      if (antecedent.entity == kNone ||
          article_.library.entities[antecedent.entity].type != EntityType::country) {
        continue;
      }
      claim.entity = antecedent.entity;
      claim.entity_span = token(i).span;
      claim.inherited.push_back(antecedent.rule);
      return true;
    }
    return false;
  }

  bool is_definite(uint32_t noun, uint32_t begin) const {
    for (uint32_t i = noun; i-- > begin && noun - i <= 4;) {
      if (token(i).has(kDefinite | kDemonstrative)) return true;
      if (token(i).has(kIndefinite | kPreposition) || token(i).kind == TokenKind::punctuation)
        return false;
    }
    return false;
  }

  // "North Korea and Eritrea had 104.6 and 90, respectively": equal lists pair in order.
  bool bind_respectively(const Figure& figure, const Sentence& sentence, Claim& claim) {
    bool said = false;
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i)
      said |= token(i).has(kRespectively);
    if (!said) return false;
    std::vector<uint32_t> entities, figures;
    for (uint32_t id : article_.mentions_in(sentence.token_begin, sentence.token_end)) {
      if (can_have(article_.mentions[id]) && !is_modifier(article_.mentions[id]))
        entities.push_back(id);
    }
    for (uint32_t id : article_.figures_in(sentence.token_begin, sentence.token_end)) {
      if (fit_of(article_.figures[id], article_.library.measures[claim.measure]) != Fit::no)
        figures.push_back(id);
    }
    ambiguous_ = true;
    if (entities.size() != figures.size() || entities.size() < 2)
      return true;  // said, but not paired
    for (size_t i = 0; i < figures.size(); ++i) {
      if (&article_.figures[figures[i]] != &figure) continue;
      take_entity(article_.mentions[entities[i]], "entity:respectively", claim);
    }
    return true;
  }

  const Article& article_;
  const Discourse& discourse_;
  const Figure* figure_ = nullptr;
  bool ambiguous_ = false;
};

}  // namespace

Segment segment_of(const Article& article, const Figure& figure, const Clause& clause) {
  Segment segment{clause.token_begin, clause.token_end};
  for (uint32_t i = figure.token_begin; i-- > clause.token_begin;) {
    if (!is_border(article, i)) continue;
    segment.begin = i + 1;
    break;
  }
  for (uint32_t i = figure.token_end; i < clause.token_end; ++i) {
    if (!is_border(article, i)) continue;
    segment.end = i;
    break;
  }
  return segment;
}

void bind_entity(const Article& article, const Discourse& discourse, const Figure& figure,
                 Claim& claim) {
  Binder(article, discourse).run(figure, claim);
}

}  // namespace tallymark
