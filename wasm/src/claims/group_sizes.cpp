#include "claims/group_sizes.h"

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

// What the words before or behind a count of members say of whose it is.
struct Size {
  const Mention* group = nullptr;  // null: of no group as a whole
  bool may_be_other = false;       // some of its members may be meant
  bool past = false;               // "had 12 members"
  std::string_view rule = {};      // by which it was found where it is not named beside the count
};

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
      if (!is_plain(figure)) continue;
      Size size = size_of(figure, members);
      if (size.group != nullptr) add(id, size);
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

  // `members`: the noun says that members are counted, and not any countries.
  Size size_of(const Figure& figure, bool members) const {
    if (figure.token_begin + 1 < figure.token_end && token(figure.token_begin + 1).is("-"))
      return size_of_compound(figure);
    uint32_t first = figure.hedge_begin;
    if (first > begin_ && token(first - 1).has(kPossessiveMark)) {
      // "the EU's 27 member states": of those in the east, or of all
      return {group_ending(first - 1), !members || !is_whole(figure.token_end)};
    }
    uint32_t verb = first > begin_ ? back_over_adverbs(article_, begin_, first) : begin_;
    if (members && verb > begin_ && token(verb - 1).has(kHave) && !token(verb - 1).has(kNegation))
      return size_of_having(figure, verb - 1);
    return size_of_named(figure, members);
  }

  // "the 27-member European Union", "NATO, a 32-nation alliance", "the 27-nation bloc"
  Size size_of_compound(const Figure& figure) const {
    uint32_t first = figure.hedge_begin, noun = figure.token_end;
    bool indefinite = first > begin_ && token(first - 1).has(kIndefinite);
    // "a 12-member UN team" and "the 12-member UN team" are somebody else.
    if (const Mention* group = group_beginning(noun))
      return {!indefinite && is_head(group->token_end) ? group : nullptr};
    if (first == begin_ || noun >= end_ || is_followed_by_of(noun)) return {};
    if (!is_alliance_noun(token(noun).lower) && !is_body_noun(token(noun).lower)) return {};
    bool definite = token(first - 1).has(kDefinite);
    if ((indefinite || definite) && first >= begin_ + 2 && token(first - 2).is(",")) {
      if (const Mention* group = group_ending(first - 2)) return {group};
    }
    // "The EU met. The 27-nation bloc agreed."
    if (!definite && !token(first - 1).has(kDemonstrative)) return {};
    return {only_group_before(first), true, false, "entity:anaphora"};
  }

  // "the EU (now) has 27 members", "the EU, which has 27 members"; `verb` is the token of "has".
  Size size_of_having(const Figure& figure, uint32_t verb) const {
    uint32_t subject = back_over_adverbs(article_, begin_, verb);
    if (subject > begin_ && token(subject - 1).has(kRelative)) --subject;
    if (subject > begin_ && token(subject - 1).is(",")) --subject;
    const Mention* group = group_ending(subject);
    if (group == nullptr || is_governed(*group)) return {};
    // "NATO had 12 members": some time ago, if the sentence does not say when.
    return {group, !is_whole(figure.token_end), token(verb).has(kHad)};
  }

  // "the 27 members of the EU", "all 32 NATO members"
  Size size_of_named(const Figure& figure, bool members) const {
    uint32_t first = figure.hedge_begin;
    if (first == begin_) return {};
    if (!is_all(token(first - 1).lower) && !token(first - 1).has(kDefinite)) return {};
    const Mention* inside = group_beginning(figure.token_begin + 1);
    if (inside != nullptr && inside->token_end <= figure.token_end) return {inside, true};
    uint32_t behind = figure.token_end;
    if (!members || behind >= end_ || !token(behind).has(kOf)) return {};
    if (++behind < end_ && token(behind).has(kDefinite)) ++behind;
    const Mention* group = group_beginning(behind);
    if (group == nullptr) return {};
    // "the 27 members of the EU delegation"
    bool longer = group->token_end < end_ && token(group->token_end).kind == TokenKind::word &&
                  token(group->token_end).traits == 0;
    return {longer ? nullptr : group, true};
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
    return article_.mention_beginning(at, [&](const Mention& it) { return is_group(it); });
  }

  const Mention* group_ending(uint32_t at) const {
    return article_.mention_ending(begin_, at, [&](const Mention& it) { return is_group(it); });
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

  void add(uint32_t id, const Size& size) {
    const Figure& figure = article_.figures[id];
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    claim.entity = size.group->target();
    claim.entity_span = size.group->span;
    claim.measure = measure_;
    claim.measure_span = figure.span;
    claim.may_be_other = size.may_be_other;
    if (!size.rule.empty()) claim.inherited.push_back(size.rule);
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    claim.period_figure = period_of(article_, figure, claim);
    if (claim.period_figure == kNone) {
      if (states_other_time(article_, figure)) claim.edition_filled = Filled::explicit_;
      claim.may_be_other |= size.past;
    } else {
      take_period(claim, size.past);
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
