#include "claims/plain_owner.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/between.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// What may not stand between owner and value: another owner, another clause, a denial.
constexpr Traits kParting = kAnd | kOr | kContrast | kSubordinator | kThan | kComparing | kFrom |
                            kNegation | kOver | kBy | kAmong | kSubregion | kGroupNoun |
                            kPossessive | kOrganisationNoun | kPersonNoun | kAddition | kFollowedBy;
// Prepositions that may.
constexpr Traits kTying = kOf | kIn | kFor | kTo | kWith | kAtOrLevel;

class Owner {
 public:
  Owner(const Article& article, const Figure& figure, const Claim& claim)
      : article_(article),
        figure_(figure),
        row_(article.library.measures[claim.measure]),
        sentence_(article.sentence_of(figure.token_begin)) {
    for (uint32_t id : article.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& mention = article.mentions[id];
      if (mention.kind == NameKind::entity && mention.span.begin == claim.entity_span.begin)
        name_ = &mention;
      if (mention.kind == NameKind::measure && mention.span.begin == claim.measure_span.begin)
        measure_ = &mention;
    }
  }

  bool holds() const {
    if (name_ == nullptr || measure_ == nullptr || name_->targets.size() > 1) return false;
    if (is_part_of_name() || is_locator() || is_people_elsewhere() || is_narrowed_behind())
      return false;
    uint32_t first = std::min(measure_->token_begin, figure_.token_begin);
    uint32_t last = std::max(measure_->token_end, figure_.token_end);
    if (name_->token_end <= first) return !is_governed() && ties(name_->token_end, first);
    if (is_owned_in_turn()) return false;
    if (name_->token_begin >= last) {
      return opens_clause(first) && ties(last, name_->token_begin);
    }
    // "The population of France is": between them.
    uint32_t begin = measure_->token_begin < figure_.token_begin
                         ? end_of_name(article_, *measure_, row_)
                         : figure_.token_end;
    return name_->token_begin >= begin && ties(begin, name_->token_begin);
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  bool is_content(uint32_t i) const {
    return token(i).kind == TokenKind::word && token(i).traits == 0;
  }

  const Mention* entity_at(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::entity) continue;
      if (mention.token_begin <= at && at < mention.token_end) return &mention;
    }
    return nullptr;
  }
  bool is_measure(uint32_t at) const {
    return measure_->token_begin <= at && at < measure_->token_end;
  }

  // "New Mexico", "Mexico City", "Franco-German", "southern Italy".
  bool is_part_of_name() const {
    uint32_t begin = name_->token_begin, end = name_->token_end;
    if (begin > sentence_.token_begin) {
      const Token& before = token(begin - 1);
      if (before.is("-") || before.has(kSubregion)) return true;
      bool word = is_content(begin - 1) || before.has(kNewly) || !before.starts_sentence;
      if (word && before.capitalised && end_of_date(article_, begin - 1) == 0) return true;
    }
    if (end >= sentence_.token_end) return false;
    if (token(end).is("-")) return true;
    return is_content(end) && token(end).capitalised && !is_measure(end) &&
           end_of_date(article_, end) == 0;
  }

  // "The Turkish population of Germany", "Germany's Turkish population": a people, not a country.
  bool is_people_elsewhere() const {
    if (name_->form != NameForm::adjective) return false;
    for (uint32_t id : article_.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& other = article_.mentions[id];
      if (other.kind == NameKind::entity && !other.may_be(name_->target())) return true;
    }
    return false;
  }

  // "Berga, Spain": the country says where the other place is.
  bool is_locator() const {
    uint32_t begin = name_->token_begin;
    if (begin < sentence_.token_begin + 2 || !token(begin - 1).is(",")) return false;
    if (token(begin - 2).kind != TokenKind::word || !token(begin - 2).capitalised) return false;
    if (end_of_date(article_, begin - 2) != 0) return false;
    const Mention* source = entity_at(begin - 2);
    if (source == nullptr) return true;
    EntityType type = article_.type_of(*source);
    return type != EntityType::organisation && type != EntityType::publication;
  }

  // "Berga in Spain", "the south of Italy": a noun before the preposition holds the value.
  bool is_governed() const {
    uint32_t i = name_->token_begin;
    while (i > sentence_.token_begin && token(i - 1).has(kDefinite)) --i;
    if (i == sentence_.token_begin || !token(i - 1).has(kPreposition)) return false;
    --i;
    // "The population of France is 68 million inhabitants": by another of the measure's names.
    if (names_measure(i)) return false;
    return i > sentence_.token_begin && !token(i - 1).is(",") && end_of_date(article_, i - 1) == 0;
  }

  bool names_measure(uint32_t end) const {
    for (uint32_t id : article_.mentions_in(sentence_.token_begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::measure && mention.token_end == end &&
          mention.may_be(measure_->target()))
        return true;
    }
    return false;
  }

  // "12.5 percent for food", "87 years among women", "40 percent in the building trade": what
  // stands behind is a part of the whole, unless it is the owner, a time, or the base of a share.
  bool is_narrowed_behind() const {
    uint32_t i = std::max(figure_.token_end, measure_->token_end), end = sentence_.token_end;
    if (measure_->token_begin > figure_.token_end + 1) i = figure_.token_end;
    if (i < end && token(i).has(kOf)) {
      ++i;
      while (i < end && token(i).has(kDefinite | kIndefinite | kPossessive)) ++i;
      while (i < end && is_content(i)) ++i;
    }
    while (i < end) {
      if (uint32_t next = end_of_date(article_, i); next > i) {
        i = next;
        continue;
      }
      if (!token(i).has(kPreposition | kAmong | kOpenDate) ||
          token(i).has(kFrom | kAccording | kThan))
        return false;
      uint32_t at = i + 1;
      while (at < end && token(at).has(kDefinite)) ++at;
      if (at >= end || (end_of_date(article_, at) == 0 && entity_at(at) != name_)) return true;
      i = end_of_date(article_, at) != 0 ? end_of_date(article_, at) : name_->token_end;
    }
    return false;
  }

  // "in Italy's south", "the population of France and Germany".
  bool is_owned_in_turn() const {
    uint32_t at = name_->token_end;
    if (at >= sentence_.token_end) return false;
    if (!token(at).has(kAnd | kOr)) return token(at).has(kPossessiveMark);
    return at + 1 < sentence_.token_end && entity_at(at + 1) != nullptr;
  }

  // Nothing before it could own it: "Inflation was", "In 2020, the total population was".
  bool opens_clause(uint32_t i) const {
    for (; i > sentence_.token_begin; --i) {
      const Token& before = token(i - 1);
      if (before.has(kReporting | kOwnEstimate | kRelative)) return true;
      if (end_of_date(article_, i - 1) != 0 || before.is(",") || names_whole(before.lower))
        continue;
      if (!before.has(kDefinite | kIndefinite | kIn | kAtOrLevel | kWith)) return false;
    }
    return true;
  }

  bool ties(uint32_t begin, uint32_t end) const {
    if (end - begin > limits::kClauseTokens) return false;
    for (uint32_t i = begin; i < end;) {
      if (uint32_t next = pass_over(article_, i, end); next > i) {
        i = next;
        continue;
      }
      if (i == measure_->token_begin) {
        i = end_of_name(article_, *measure_, row_);
        continue;
      }
      const Token& word = token(i);
      if (entity_at(i) != nullptr || word.kind == TokenKind::digits) return false;
      bool reaching = word.kind == TokenKind::word && is_reaching_verb(word.lower);
      bool free = reaching || is_measure(i) || names_whole(word.lower) ||
                  is_focus_word(word.lower) || ends_like_adverb(word.lower) ||
                  is_level_noun(word.lower);
      bool apart = word.has(kParting) || (word.has(kPreposition) && !word.has(kTying)) ||
                   (is_content(i) && !free);
      if (apart && !free) return false;
      bool mark = word.kind == TokenKind::word || word.is(",") || word.is("(") || word.is(")") ||
                  word.is(":") || word.is("$") || word.has(kPossessiveMark);
      if (!mark) return false;
      ++i;
    }
    return true;
  }

  const Article& article_;
  const Figure& figure_;
  const Measure& row_;
  const Sentence& sentence_;
  const Mention* name_ = nullptr;
  const Mention* measure_ = nullptr;
};

}  // namespace

bool is_plain_owner(const Article& article, const Figure& figure, const Claim& claim) {
  return Owner(article, figure, claim).holds();
}

}  // namespace tallymark
