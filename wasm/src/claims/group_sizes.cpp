#include "claims/group_sizes.h"

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/period.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// The one measure that counts members, or kNone.
uint32_t size_measure(const Library& library) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < library.measures.size(); ++i) {
    const Measure& measure = library.measures[i];
    if (measure.kind != MeasureKind::count || !is_member_noun(measure.unit)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, uint32_t measure,
            std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), measure_(measure), claims_(claims) {}

  void run() {
    for (uint32_t id = 0; id < article_.figures.size(); ++id) {
      const Figure& figure = article_.figures[id];
      if (figure.kind != FigureKind::count || figure.vague || !figure.value) continue;
      bool members = is_member_noun(figure.unit);
      if (!members && !is_state_noun(figure.unit)) continue;
      begin_ = article_.sentence_of(figure.token_begin).token_begin;
      end_ = article_.sentence_of(figure.token_begin).token_end;
      // "27 member states": the word before the noun says it.
      members |= figure.unit_token != kNone && figure.unit_token > figure.token_begin &&
                 is_member_noun(token(figure.unit_token - 1).lower);
      if (is_plain(figure)) read(id, figure, members);
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // "27 member states", "27 EU members", not "12 newest members".
  bool is_plain(const Figure& figure) const {
    if (figure.unit_token == kNone) return false;
    for (uint32_t i = figure.token_begin + 1; i < figure.unit_token; ++i) {
      bool named = false;
      for (uint32_t id : article_.mentions_in(figure.token_begin, figure.unit_token)) {
        const Mention& mention = article_.mentions[id];
        named |= mention.token_begin <= i && i < mention.token_end && is_group(mention);
      }
      if (!named && !token(i).is("-") && !is_member_noun(token(i).lower)) return false;
    }
    return true;
  }

  void read(uint32_t id, const Figure& figure, bool members) {
    uint32_t first = figure.hedge_begin;
    bool compound =
        figure.token_begin + 1 < figure.token_end && token(figure.token_begin + 1).is("-");
    if (compound) {
      bool indefinite = first > begin_ && token(first - 1).has(kIndefinite);
      // "the 27-member European Union"; "a 12-member UN team" and "the 12-member UN team" are
      // somebody else.
      if (const Mention* group = group_beginning(figure.token_end)) {
        if (!indefinite && is_head(group->token_end)) add(id, *group, false);
        return;
      }
      uint32_t noun = figure.token_end;
      if (first == begin_ || noun >= end_ || is_followed_by_of(noun)) return;
      if (!is_alliance_noun(token(noun).lower) && !is_body_noun(token(noun).lower)) return;
      // "NATO, a 32-nation alliance"
      const Mention* group = nullptr;
      if (first >= begin_ + 2 && token(first - 2).is(",")) group = group_ending(first - 2);
      if (group != nullptr && (indefinite || token(first - 1).has(kDefinite)))
        return add(id, *group, false);
      // "The EU met. The 27-nation bloc agreed."
      if (token(first - 1).has(kDefinite | kDemonstrative)) {
        group = only_group_before(first);
        if (group != nullptr) add(id, *group, true, false, "entity:anaphora");
      }
      return;
    }
    if (first > begin_) {
      // "the EU's 27 member states": of those in the east, or of all
      if (token(first - 1).has(kPossessiveMark)) {
        if (const Mention* group = group_ending(first - 1))
          add(id, *group, !members || !is_whole(figure.token_end));
        return;
      }
      // "the EU (now) has 27 members"
      uint32_t verb = back_over_adverbs(article_, begin_, first);
      if (members && verb > begin_ && token(verb - 1).has(kHave) &&
          !token(verb - 1).has(kNegation)) {
        uint32_t subject = back_over_adverbs(article_, begin_, verb - 1);
        if (subject > begin_ && token(subject - 1).has(kRelative)) --subject;
        if (subject > begin_ && token(subject - 1).is(",")) --subject;
        if (const Mention* group = group_ending(subject)) {
          // "NATO had 12 members": some time ago, if the sentence does not say when.
          if (!is_governed(*group))
            add(id, *group, !is_whole(figure.token_end), token(verb - 1).has(kHad));
        }
        return;
      }
    }
    // "the 27 members of the EU", "all 32 NATO members"
    bool all = first > begin_ && is_all(token(first - 1).lower);
    if (!all && (first == begin_ || !token(first - 1).has(kDefinite))) return;
    for (uint32_t mention : article_.mentions_in(figure.token_begin, figure.token_end)) {
      const Mention& inside = article_.mentions[mention];
      if (is_group(inside) && inside.token_begin == figure.token_begin + 1)
        return add(id, inside, true);
    }
    if (!members) return;
    uint32_t behind = figure.token_end;
    if (behind >= end_ || !token(behind).has(kOf)) return;
    if (++behind < end_ && token(behind).has(kDefinite)) ++behind;
    if (const Mention* group = group_beginning(behind)) {
      // "the 27 members of the EU delegation"
      bool longer = group->token_end < end_ && token(group->token_end).kind == TokenKind::word &&
                    token(group->token_end).traits == 0;
      if (!longer) add(id, *group, true);
    }
  }

  // The name before token `at` is what a number before it counts the members of: it ends there, or
  // "alliance" or a verb stands behind it; any other noun is of somebody else.
  bool is_head(uint32_t at) const {
    if (at >= end_) return true;
    const Token& next = token(at);
    if (next.kind == TokenKind::punctuation) return !next.is("-");
    if (is_alliance_noun(next.lower)) return !is_followed_by_of(at);
    return next.has(kAnd | kContrast | kBe | kHave | kModal | kReporting | kAuxiliaryDo |
                    kPreposition | kRelative | kPossessiveMark) ||
           (!next.capitalised && (is_irregular_verb(next.lower) || next.lower.ends_with("ed")));
  }

  bool is_followed_by_of(uint32_t at) const { return at + 1 < end_ && token(at + 1).has(kOf); }

  // Nothing more is said of which members: "NATO's five members in the region".
  bool is_whole(uint32_t at) const {
    if (at >= end_) return true;
    const Token& next = token(at);
    if (next.kind == TokenKind::punctuation) return !next.is("(") && !next.is("-");
    return next.has(kAnd | kContrast | kBe | kHave | kModal);
  }

  // "the members of the EU have", "the camp in the EU has"
  bool is_governed(const Mention& group) const {
    uint32_t at = group.token_begin;
    if (at > begin_ && token(at - 1).has(kDefinite)) --at;
    return at > begin_ && token(at - 1).has(kPreposition | kAnd | kPossessiveMark);
  }

  bool is_group(const Mention& mention) const {
    if (mention.kind != NameKind::entity || mention.form != NameForm::name) return false;
    return !article_.library.observations_of(mention.target(), measure_).empty();
  }

  const Mention* group_beginning(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(at, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin == at && is_group(mention)) return &mention;
    }
    return nullptr;
  }

  const Mention* group_ending(uint32_t at) const {
    uint32_t from = at > begin_ + limits::kAliasWords ? at - limits::kAliasWords : begin_;
    for (uint32_t id : article_.mentions_in(from, at)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_end == at && is_group(mention)) return &mention;
    }
    return nullptr;
  }

  // The one group that is named in this sentence before a token, or in the sentence before.
  const Mention* only_group_before(uint32_t at) const {
    uint32_t sentence = token(begin_).sentence;
    uint32_t from = sentence == 0 ? begin_ : article_.document.sentences[sentence - 1].token_begin;
    const Mention* found = nullptr;
    for (uint32_t id : article_.mentions_in(from, at)) {
      const Mention& mention = article_.mentions[id];
      if (!is_group(mention)) continue;
      if (found != nullptr && found->target() != mention.target()) return nullptr;
      found = &mention;
    }
    return found;
  }

  void add(uint32_t id, const Mention& group, bool may_be_other, bool past = false,
           std::string_view rule = {}) {
    const Figure& figure = article_.figures[id];
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    claim.entity = group.target();
    claim.entity_span = group.span;
    claim.measure = measure_;
    claim.measure_span = figure.span;
    claim.may_be_other = may_be_other;
    if (!rule.empty()) claim.inherited.push_back(rule);
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    claim.period_figure = period_of(article_, figure, claim);
    if (claim.period_figure == kNone) {
      if (states_other_time(article_, figure)) claim.edition_filled = Filled::explicit_;
      claim.may_be_other |= past;
    } else {
      take_period(claim, past);
    }
    claims_.push_back(std::move(claim));
  }

  // "In 2005 the EU had 25 members" is of that year; "before 2004 it had 12" of another; "founded
  // in 1949, the 32-member alliance" and "the EU's 27 members agreed on it in 2015" may be of
  // today.
  void take_period(Claim& claim, bool past) const {
    const Figure& date = article_.figures[claim.period_figure];
    uint32_t at = date.hedge_begin;
    bool in = at > begin_ && token(at - 1).has(kIn);
    bool behind = date.token_begin > article_.figures[claim.figure].token_begin;
    bool own = in && (behind || at - 1 == begin_ || token(at - 2).has(kAnd | kContrast) ||
                      token(at - 2).is(","));
    claim.may_be_other |= !own || !past;
    if (own) return;
    claim.period_figure = kNone;
    if (!in) claim.edition_filled = Filled::explicit_;
  }

  const Article& article_;
  const Discourse& discourse_;
  uint32_t measure_;
  std::vector<Claim>& claims_;
  uint32_t begin_ = 0, end_ = 0;  // of the figure's sentence
};

}  // namespace

void extract_group_sizes(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims) {
  uint32_t measure = size_measure(article.library);
  if (measure != kNone) Extractor(article, discourse, measure, claims).run();
}

}  // namespace tallymark
