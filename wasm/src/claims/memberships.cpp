#include "claims/memberships.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// How long "a full member of the North Atlantic Treaty Organization" may be.
constexpr uint32_t kMembershipTokens = limits::kAliasWords + 5;

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t id = 0; id < article_.figures.size(); ++id) {
      const Figure& figure = article_.figures[id];
      if (figure.kind != FigureKind::date || !figure.first_day) continue;
      begin_ = article_.sentence_of(figure.token_begin).token_begin;
      if (figure.hedge_begin == begin_) continue;
      const Token& before = token(figure.hedge_begin - 1);
      if (is_since(before.lower) || before.has(kIn | kOn)) {
        read(id, figure.hedge_begin - 1);
        if (figure.hedge_begin - 1 == begin_) read_behind(id, figure.token_end);
      }
    }
  }

 private:
  struct Membership {
    std::vector<uint32_t> kinds;  // of joining it
    uint32_t begin = 0;           // the token of "a", or of the name before "'s"
    Span span;
  };

  const Token& token(uint32_t i) const { return article_.token(i); }

  // `at`: the token of "since" or "in"; before it "a member of NATO", "a NATO member".
  void read(uint32_t id, uint32_t at) {
    Membership member = membership_before(at);
    if (member.kinds.empty()) return;
    const Mention* country = subject_of(member.begin, is_since(token(at).lower));
    if (country != nullptr) add(id, member, *country);
  }

  // "In 2004, Poland became a member of the EU": the only date of its sentence.
  void read_behind(uint32_t id, uint32_t at) {
    uint32_t end = article_.sentence_of(at - 1).token_end;
    for (uint32_t other : article_.figures_in(begin_, end)) {
      if (other != id && article_.figures[other].kind == FigureKind::date) return;
    }
    if (at < end && token(at).is(",")) ++at;
    const Mention* country = place_at(article_, at);
    if (country == nullptr || !article_.is_country(*country) || country->targets.size() > 1) return;
    uint32_t verb = country->token_end;
    if (verb >= end || !is_becoming(token(verb).lower)) return;
    uint32_t last = std::min(end, verb + 1 + kMembershipTokens);
    for (uint32_t behind = verb + 3; behind <= last; ++behind) {
      Membership member = membership_before(behind);
      if (member.kinds.empty() || member.begin != verb + 1) continue;
      bool whole = behind == end || token(behind).has(kAnd | kSubordinator) ||
                   (token(behind).kind == TokenKind::punctuation && !token(behind).is("-") &&
                    !token(behind).has(kPossessiveMark));
      if (whole) add(id, member, *country);
      return;
    }
  }

  void add(uint32_t id, const Membership& member, const Mention& country) {
    Claim claim;
    claim.kind = ClaimKind::event_date;
    claim.figure = id;
    claim.event_kinds = member.kinds;
    claim.actors = {country.target()};
    claim.date_figure = id;
    claim.date_filled = Filled::explicit_;
    claim.verb_span = member.span;
    claim.attitude = read_attitude(article_, discourse_, article_.figures[id].token_begin);
    claims_.push_back(std::move(claim));
  }

  Membership membership_before(uint32_t end) const {
    Membership found;
    if (end < begin_ + 2) return found;
    uint32_t noun = end - 1;
    const Mention* group = nullptr;
    if (!is_member_noun(token(noun).lower)) {  // "member of (the) NATO"
      group = group_ending(end);
      if (group == nullptr) return found;
      uint32_t at = group->token_begin;
      if (at > begin_ && token(at - 1).has(kDefinite)) --at;
      if (at < begin_ + 3 || !token(at - 1).has(kOf) || !is_member_noun(token(at - 2).lower))
        return found;
      noun = at - 2;
    }
    found.span = token(noun).span;
    // "(the) 31st (member)", "(a) full (member)"
    uint32_t at = noun;
    bool ordinal = false;
    for (uint32_t id : article_.figures_in(begin_, noun)) {
      const Figure& figure = article_.figures[id];
      if (figure.kind != FigureKind::ordinal || figure.token_end != noun) continue;
      at = figure.token_begin;
      ordinal = true;
    }
    if (!ordinal && at > begin_ && is_member_adjective(token(at - 1).lower)) --at;
    bool one = ordinal || at < noun;  // one that "the" may stand before
    if (group == nullptr && at > begin_ + 1 && token(at - 1).has(kPossessiveMark)) {
      group = group_ending(at - 1);  // "NATO's 31st member"
      if (group == nullptr || !one) return found;
      at = group->token_begin;
      if (at > begin_ && token(at - 1).has(kDefinite)) --at;
    } else {
      if (group == nullptr) {  // "a NATO member"
        group = group_ending(at);
        if (group == nullptr) return found;
        at = group->token_begin;
      }
      if (at == begin_ || !token(at - 1).has(one ? kIndefinite | kDefinite : kIndefinite))
        return found;
      --at;
    }
    found.begin = at;
    found.kinds = kinds_of(*group);
    return found;
  }

  const Mention* group_ending(uint32_t at) const {
    return article_.mention_ending(begin_, at, [](const Mention& name) {
      return name.kind == NameKind::entity && name.form == NameForm::name &&
             name.targets.size() == 1;
    });
  }

  // The kinds of event by which one joins the group: it is among their objects.
  std::vector<uint32_t> kinds_of(const Mention& group) const {
    const Library& library = article_.library;
    const Entity& entity = library.entities[group.target()];
    std::vector<uint32_t> kinds;
    for (uint32_t i = 0; i < library.event_kinds.size(); ++i) {
      const EventKind& kind = library.event_kinds[i];
      bool joining = std::any_of(kind.verbs.begin(), kind.verbs.end(), is_joining_verb);
      bool joined =
          std::find(kind.objects.begin(), kind.objects.end(), entity.name) != kind.objects.end();
      if (joining && joined) kinds.push_back(i);
    }
    return kinds;
  }

  // "Poland has been (… since)", "Poland, (… since)", "Poland, which has been (… since)", "Poland
  // became (… in)"
  const Mention* subject_of(uint32_t at, bool since) const {
    if (at < begin_ + 2) return nullptr;
    if (since && token(at - 1).is(",")) return country_ending(at - 1);
    uint32_t verb = back_over_adverbs(article_, at);
    if (verb == begin_) return nullptr;
    const Token& word = token(verb - 1);
    if (since ? !word.has(kBe) : !is_becoming(word.lower)) return nullptr;
    verb = back_over_adverbs(article_, verb - 1);
    if (since && verb > begin_ && token(verb - 1).has(kHave) && !token(verb - 1).has(kNegation))
      verb = back_over_adverbs(article_, verb - 1);
    if (verb > begin_ + 1 && token(verb - 1).has(kRelative) && token(verb - 2).is(","))
      return country_ending(verb - 2);
    const Mention* subject = verb > begin_ ? subject_before(article_, verb) : nullptr;
    return subject != nullptr && article_.is_country(*subject) ? subject : nullptr;
  }

  const Mention* country_ending(uint32_t at) const {
    const Mention* mention = group_ending(at);
    return mention != nullptr && article_.is_country(*mention) ? mention : nullptr;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
  uint32_t begin_ = 0;  // of the figure's sentence
};

}  // namespace

void extract_memberships(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
