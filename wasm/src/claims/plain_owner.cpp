#include "claims/plain_owner.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/between.h"
#include "claims/relative.h"
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

bool is_inherited(const Claim& claim, std::string_view rule) {
  return std::find(claim.inherited.begin(), claim.inherited.end(), rule) != claim.inherited.end();
}

class Owner {
 public:
  Owner(const Article& article, const Figure& figure, const Claim& claim, const Claim* before)
      : article_(article),
        figure_(figure),
        claim_(claim),
        row_(article.library.measures[claim.measure]),
        sentence_(article.sentence_of(figure.token_begin)) {
    for (uint32_t id : article.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& mention = article.mentions[id];
      if (mention.kind == NameKind::entity && mention.span.begin == claim.entity_span.begin)
        name_ = &mention;
      if (mention.kind == NameKind::measure && mention.span.begin == claim.measure_span.begin)
        measure_ = &mention;
    }
    own_begin_ = article.token_at(claim.entity_span.begin);
    own_end_ = name_ != nullptr ? name_->token_end : own_begin_ + 1;
    if (before != nullptr && before->kind == ClaimKind::statistic) {
      const Figure& last = article.figures[before->figure];
      bool same =
          article.token(last.token_begin).sentence == article.token(figure.token_begin).sentence;
      if (same && last.token_end <= figure.token_begin) before_ = before;
    }
  }

  bool holds() const {
    if (own_end_ > sentence_.token_end) return false;
    if (measure_ == nullptr && is_inherited(claim_, "measure:ellipsis")) {
      // "Kenya has 54 million people and Uganda 47 million": a noun said the measure.
      return name_ != nullptr && name_->targets.size() == 1 && !is_part_of_name() &&
             !is_locator() && continues();
    }
    if (measure_ == nullptr) {
      // The noun of the count says the measure, and the words before it whose it is.
      return claim_.measure_span.begin == figure_.span.begin && name_ != nullptr &&
             name_->targets.size() == 1 && !is_part_of_name() && !is_locator();
    }
    if (name_ == nullptr && (own_begin_ < sentence_.token_begin || !is_whole_phrase()))
      return false;
    if (name_ != nullptr &&
        (name_->targets.size() > 1 || is_part_of_name() || is_locator() || is_people_elsewhere()))
      return false;
    if (is_narrowed_behind()) return false;
    if (is_inherited(claim_, "entity:respectively")) return is_paired();
    if (is_inherited(claim_, "measure:ellipsis")) return continues();
    uint32_t first = std::min(measure_->token_begin, figure_.token_begin);
    uint32_t last = std::max(measure_->token_end, figure_.token_end);
    if (own_end_ <= first) return (!is_governed() && ties(own_end_, first)) || is_chained(first);
    // "consumer prices in Kenya rose": within the measure's name.
    if (own_begin_ > measure_->token_begin && own_end_ < measure_->token_end) return true;
    if (is_owned_in_turn()) return false;
    if (own_begin_ >= last) {
      return opens_clause(first) && ties(last, own_begin_);
    }
    // "The population of France is": between them.
    uint32_t begin = measure_->token_begin < figure_.token_begin
                         ? end_of_name(article_, *measure_, row_)
                         : figure_.token_end;
    return own_begin_ >= begin && ties(begin, own_begin_);
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
  // A word of one of the measure's names in the sentence.
  bool is_measure(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::measure && mention.may_be(claim_.measure) &&
          mention.token_begin <= at && at < mention.token_end)
        return true;
    }
    return false;
  }

  // "the country", "the East African nation", "its": all of what stands for the owner, and no noun
  // before it that a preposition gives the value to.
  bool is_whole_phrase() const {
    if (token(own_begin_).has(kPronoun | kPossessive)) return true;
    uint32_t i = own_begin_;
    while (i > sentence_.token_begin && !token(i - 1).has(kDefinite | kDemonstrative)) --i;
    if (i == sentence_.token_begin) return false;
    --i;
    return i == sentence_.token_begin || !token(i - 1).has(kPreposition) ||
           i - 1 == sentence_.token_begin || token(i - 2).is(",") || names_measure(i - 1);
  }

  bool is_border(uint32_t at) const {
    return token(at).has(kAnd | kContrast) || token(at).is(",") || token(at).is(";") ||
           token(at).is(":") || token(at).is("(");
  }

  // "while Uganda had 47 million", "that of Uganda 47 million", "and 47 million in Uganda": the
  // measure is that of the value before; the name is the figure's own. Of the same owner only a
  // value of another stated time: "up from 11 million in 1960".
  bool continues() const {
    if (before_ == nullptr) return false;
    uint32_t last = article_.figures[before_->figure].token_end;
    if (own_end_ <= last) {
      uint32_t begin = figure_.hedge_begin;
      if (end_of_change(article_, figure_).part == PeriodPart::last_year) return true;
      return figure_.token_end < sentence_.token_end && token(figure_.token_end).has(kIn) &&
             end_of_date(article_, figure_.token_end + 1) != 0 && begin > last &&
             (token(begin - 1).has(kFrom | kTo | kAnd | kComparing) || token(begin - 1).is(","));
    }
    if (name_ == nullptr || is_owned_in_turn_by_place()) return false;
    if (own_begin_ >= figure_.token_end) {
      uint32_t begin = figure_.hedge_begin;
      return begin > last && is_border(begin - 1) &&
             token(figure_.token_end).has(kIn | kFor | kOf) && ties(figure_.token_end, own_begin_);
    }
    uint32_t i = own_begin_;
    while (i > last && token(i - 1).has(kDefinite)) --i;
    if (i > last && token(i - 1).has(kOf) && i - 1 > last && token(i - 2).has(kDemonstrative))
      i -= 2;
    if (i > last && token(i - 1).has(kIn) && i - 1 > last && is_border(i - 2)) --i;
    return i > last && is_border(i - 1) && ties(own_end_, figure_.token_begin);
  }

  bool is_owned_in_turn_by_place() const {
    uint32_t at = own_end_;
    return at + 1 < sentence_.token_end && token(at).has(kPossessiveMark) &&
           !token(at + 1).has(kBe);
  }

  // "has a population of 54 million and a GDP of $110 billion": the subject of the value before
  // goes on, with nothing between them that could own this one.
  bool is_chained(uint32_t first) const {
    if (before_ == nullptr || before_->entity != claim_.entity) return false;
    uint32_t last = article_.figures[before_->figure].token_end;
    if (last > first || (own_begin_ >= last && !token(own_begin_).has(kPossessive))) return false;
    bool joined = false;
    for (uint32_t i = last; i < first;) {
      if (uint32_t next = end_of_date(article_, i); next > i) {
        i = next;
        continue;
      }
      joined |= token(i).has(kAnd) || token(i).is(",");
      bool free = token(i).is(",") || names_whole(token(i).lower) ||
                  token(i).has(kAnd | kIndefinite | kDefinite | kPossessive | kHave | kWith | kIn);
      if (!free) return false;
      ++i;
    }
    return joined;
  }

  // "The populations of Kenya and Uganda are 54 and 47 million, respectively": the names stand
  // together, in front of the values, and the measure with either.
  bool is_paired() const {
    if (name_ == nullptr) return false;
    uint32_t first = kNone, last = 0;
    for (uint32_t id : article_.mentions_in(sentence_.token_begin, figure_.token_begin)) {
      const Mention& mention = article_.mentions[id];
      EntityType type = article_.type_of(mention);
      if (type != EntityType::country && type != EntityType::aggregate) continue;
      if (first == kNone) first = mention.token_begin;
      last = mention.token_end;
    }
    if (first == kNone) return false;
    for (uint32_t i = first; i < last;) {
      if (const Mention* name = entity_at(i)) {
        i = name->token_end;
        continue;
      }
      if (!token(i).is(",") && !token(i).has(kAnd | kDefinite | kPossessiveMark)) return false;
      ++i;
    }
    if (measure_->token_begin >= last) return opens_clause(first);
    uint32_t begin = end_of_name(article_, *measure_, row_);
    return begin <= first && ties(begin, first);
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
    if (name_ == nullptr) return false;
    uint32_t i = own_begin_;
    while (i > sentence_.token_begin && token(i - 1).has(kDefinite)) --i;
    if (i == sentence_.token_begin) return false;
    // "The telescope, named Mercury, has"
    if (token(i - 1).has(kMentioning | kIncluding) || ends_like_past(token(i - 1).lower))
      return true;
    if (!token(i - 1).has(kPreposition)) return false;
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
      while (i < end && is_content(i) && i != measure_->token_begin) ++i;
      if (i == measure_->token_begin) i = measure_->token_end;
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
      // "(from 31 million in 2000) to 54 million"
      bool goes_to = token(i).has(kTo) && at < end &&
                     (token(at).kind == TokenKind::digits || token(at).is("$"));
      if (goes_to) return false;
      while (at < end && token(at).has(kDefinite)) ++at;
      bool owner = own_begin_ <= at && at < own_end_;
      if (at >= end || (end_of_date(article_, at) == 0 && !owner)) return true;
      i = end_of_date(article_, at) != 0 ? end_of_date(article_, at) : own_end_;
    }
    return false;
  }

  // "in Italy's south", "the population of France and Germany".
  bool is_owned_in_turn() const {
    uint32_t at = own_end_;
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
      if (measure_ != nullptr && i == measure_->token_begin) {
        i = end_of_name(article_, *measure_, row_);
        continue;
      }
      // "Kenya, whose population": the name before owns it.
      if (token(i).has(kRelative) && token(i).has(kPossessive) &&
          (i == own_end_ || (i == own_end_ + 1 && token(own_end_).is(",")))) {
        ++i;
        continue;
      }
      const Token& word = token(i);
      if (entity_at(i) != nullptr || word.kind == TokenKind::digits) return false;
      bool reaching = word.kind == TokenKind::word && is_reaching_verb(word.lower);
      bool free = reaching || is_measure(i) || names_whole(word.lower) ||
                  is_focus_word(word.lower) || ends_like_adverb(word.lower) ||
                  (begin == figure_.token_end && names_population(word.lower)) ||
                  is_level_noun(word.lower) || is_superlative(word.lower, word.hash);
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
  const Claim& claim_;
  const Measure& row_;
  const Sentence& sentence_;
  const Mention* name_ = nullptr;  // null where another word stands for the owner
  const Mention* measure_ = nullptr;
  uint32_t own_begin_ = 0, own_end_ = 0;  // of the name, or of the word that stands for it
  const Claim* before_ = nullptr;         // the claim before it in the sentence
};

}  // namespace

bool is_plain_owner(const Article& article, const Figure& figure, const Claim& claim,
                    const Claim* before) {
  return Owner(article, figure, claim, before).holds();
}

}  // namespace tallymark
