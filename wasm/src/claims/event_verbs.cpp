#include "claims/event_verbs.h"

#include <algorithm>

#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// How far a light verb may stand before its noun ("imposing a new round of sanctions"), and an
// object from its verb.
constexpr uint32_t kLightVerbTokens = 8;

class VerbReader {
 public:
  explicit VerbReader(const Article& article) : article_(article) {}

  bool run(const Mention& mention, EventFrame& frame) const {
    if (!find_verb(mention, frame) || is_only_wished(frame)) return false;
    frame.kinds = kinds_with_objects(mention, frame);
    return !frame.kinds.empty();
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  const Sentence& sentence(const EventFrame& frame) const {
    return article_.document.sentences[frame.sentence];
  }

  // Fills `verb`; false if the words state no event ("the sanctions regime").
  bool find_verb(const Mention& mention, EventFrame& frame) const {
    if (mention.kind == NameKind::event_verb && !reads_as_noun(mention.token_begin, frame)) {
      frame.verb = mention.token_begin;
      return true;
    }
    uint32_t begin = sentence(frame).token_begin, end = sentence(frame).token_end;
    uint32_t from =
        std::max(begin, frame.trigger > kLightVerbTokens ? frame.trigger - kLightVerbTokens : 0u);
    for (uint32_t i = frame.trigger; i-- > from;) {
      if (token(i).kind == TokenKind::punctuation && !token(i).is("-") && !token(i).is(",")) break;
      if (!token(i).has(kLightVerb)) continue;
      frame.verb = i;
      return true;
    }
    // "sanctions were announced on …"
    for (uint32_t i = mention.token_end; i < std::min(end, mention.token_end + kLightVerbTokens);
         ++i) {
      if (token(i).kind == TokenKind::punctuation) break;
      if (!token(i).has(kBe)) continue;
      for (uint32_t j = i + 1; j < std::min(end, i + 4); ++j) {
        if (!token(j).has(kLightVerb)) continue;
        frame.verb = j;
        frame.passive = true;
        return true;
      }
    }
    return false;
  }

  // "wanted to sanction", "failing to criminalise", "considered sanctioning": an infinitive or
  // gerund states an act only under a verb that carries it out or announces it, or a rank ("the
  // last to ban").
  bool is_only_wished(const EventFrame& frame) const {
    uint32_t begin = sentence(frame).token_begin;
    uint32_t id = clause_at(article_.clauses, frame.verb);
    if (id != kNone) begin = article_.clauses[id].token_begin;
    if (frame.verb == begin) return false;
    const Token& before = token(frame.verb - 1);
    bool infinitive = before.has(kTo);
    bool gerund = token(frame.verb).lower.ends_with("ing") && !before.has(kBe) && !before.is(",");
    if (!infinitive && !gerund) return false;
    for (uint32_t i = begin; i < frame.verb; ++i) {
      // A vote makes a law, and nobody a member: "voted to join".
      bool decided = is_deciding_verb(token(i).lower) && is_done_later(token(frame.verb).lower);
      if (token(i).has(kCarryOut | kAnnounce) && !decided) return false;
    }
    for (uint32_t figure : article_.figures_in(begin, frame.verb)) {
      if (article_.figures[figure].kind == FigureKind::rank) return false;
    }
    return true;
  }

  bool reads_as_noun(uint32_t i, const EventFrame& frame) const {
    std::string_view lower = token(i).lower;
    if (!lower.ends_with("s") && !lower.ends_with("ing")) return false;
    if (i == sentence(frame).token_begin) return lower.ends_with("s");
    const Token& before = token(i - 1);
    bool after_on = i + 1 < sentence(frame).token_end && token(i + 1).has(kOn);
    return after_on || before.has(kPreposition | kDefinite | kIndefinite | kPossessive | kNewly |
                                  kLightVerb | kAddition | kDemonstrative);
  }

  // The kinds whose object, if they need one, stands in the sentence near the verb.
  std::vector<uint32_t> kinds_with_objects(const Mention& mention, const EventFrame& frame) const {
    std::vector<uint32_t> kinds;
    for (uint32_t kind : mention.targets) {
      if (mention.kind == NameKind::event_noun ||
          article_.library.event_kinds[kind].objects.empty() || has_object(kind, frame)) {
        kinds.push_back(kind);
      }
    }
    return kinds;
  }

  // The object right behind the verb, before it in a passive, inside a verb with a gap, or "it" for
  // one named before in the sentence.
  bool has_object(uint32_t kind, const EventFrame& frame) const {
    bool named_before = false;
    for (uint32_t id :
         article_.mentions_in(sentence(frame).token_begin, sentence(frame).token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::event_object || !mention.may_be(kind)) continue;
      bool prefixed = mention.token_begin > 0 && token(mention.token_begin - 1).is("-") &&
                      !token(mention.token_begin).space_before;
      bool compound = token(mention.token_end - 1).span.end < article_.document.text.size() &&
                      mention.token_end < article_.tokens().size() &&
                      token(mention.token_end).is("-") && !token(mention.token_end).space_before;
      if (prefixed || compound) continue;
      if (joins(frame) && goes_on(mention.token_end)) continue;
      named_before |= mention.token_end <= frame.trigger;
      if (mention.token_begin >= frame.trigger) {
        if (mention.token_begin - frame.trigger <= kLightVerbTokens &&
            !cuts_object(frame.trigger + 1, mention.token_begin)) {
          return true;
        }
      } else if (frame.trigger - mention.token_end <= kLightVerbTokens &&
                 token_has(mention.token_end, frame.trigger, kBe)) {
        return true;
      }
    }
    uint32_t next = frame.trigger + 1;
    bool pronoun = next < sentence(frame).token_end && token(next).has(kPronoun);
    return pronoun && named_before;
  }

  bool joins(const EventFrame& frame) const { return is_joining_verb(token(frame.trigger).lower); }

  // "joined the EU single market", "the euro exchange rate mechanism": something of theirs.
  bool goes_on(uint32_t at) const {
    if (at >= article_.tokens().size() || token(at).kind != TokenKind::word) return false;
    if (!article_.figures_in(at, at + 1).empty()) return false;  // "two years ago"
    return (token(at).traits & ~(kMentioning | kChange | kLightVerb)) == 0 &&
           !ends_like_adverb(token(at).lower);
  }

  // A preposition or mark between verb and noun: the noun is not the verb's object.
  bool cuts_object(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).has(kPreposition) || token(i).kind == TokenKind::punctuation) return true;
    }
    return false;
  }

  bool token_has(uint32_t begin, uint32_t end, Traits traits) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).has(traits)) return true;
    }
    return false;
  }

  const Article& article_;
};

}  // namespace

bool read_event_verb(const Article& article, const Mention& mention, EventFrame& frame) {
  return VerbReader(article).run(mention, frame);
}

}  // namespace tallymark
