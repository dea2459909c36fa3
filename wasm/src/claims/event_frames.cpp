#include "claims/event_frames.h"

#include <algorithm>

#include "claims/event_actors.h"
#include "claims/event_dates.h"
#include "claims/event_verbs.h"

namespace tallymark {

using namespace language;

namespace {

// Sentences over which a frame takes target and date from the frame before.
constexpr uint32_t kReachSentences = 2;

void add_once(std::vector<uint32_t>& list, uint32_t id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

class FrameFinder {
 public:
  FrameFinder(const Article& article, const Discourse& discourse)
      : article_(article), discourse_(discourse) {}

  std::vector<EventFrame> run() {
    uint32_t done = 0;  // tokens before this one belong to a frame already
    for (const Mention& mention : article_.mentions) {
      if (mention.kind != NameKind::event_verb && mention.kind != NameKind::event_noun) continue;
      if (mention.token_begin < done) continue;
      EventFrame frame;
      frame.trigger = mention.token_begin;
      frame.sentence = article_.token(frame.trigger).sentence;
      frame.verb_span = mention.span;
      if (!read_event_verb(article_, mention, frame)) continue;
      bind_event_actors(article_, discourse_, frames_, frame);
      find_target(frame);
      find_members(frame);
      bind_event_date(article_, frame_before(frame), frame);
      done = mention.token_end;
      frames_.push_back(std::move(frame));
    }
    return std::move(frames_);
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  const Sentence& sentence(const EventFrame& frame) const {
    return article_.document.sentences[frame.sentence];
  }

  // "sanctions on North Korea", "against Pyongyang", "seven North Korean individuals".
  void find_target(EventFrame& frame) {
    const Sentence& range = sentence(frame);
    uint32_t id = clause_at(article_.clauses, frame.trigger);
    uint32_t begin = id == kNone ? range.token_begin : article_.clauses[id].token_begin;
    uint32_t end = id == kNone ? range.token_end : article_.clauses[id].token_end;
    std::vector<uint32_t> others;
    for (uint32_t m : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[m];
      if (!article_.is_country(mention) || acts(frame, mention.target())) continue;
      if (mention.token_begin < frame.trigger && !is_fronted(mention, begin)) continue;
      uint32_t before = mention.token_begin;
      while (before > begin && token(before - 1).has(kDefinite | kAddition)) --before;
      // "in step with the United States": who acts with somebody is no target.
      if (before > begin && token(before - 1).has(kWith)) continue;
      if (before > frame.trigger && token(before - 1).has(kOn)) {
        add_once(frame.targets, mention.target());
      } else {
        add_once(others, mention.target());
      }
    }
    // A country named in any other way ("over Myanmar's coup") is what the act is about, too: it
    // must not be bound to somebody else's round.
    if (frame.targets.empty()) frame.targets = others;
    for (uint32_t i = frame.trigger; frame.targets.empty() && i < end; ++i) {
      frame.matter_unknown |= token(i).has(kOver) && !token(i).has(kOn);
    }
    if (!frame.targets.empty()) frame.target_filled = Filled::explicit_;
    if (!frame.targets.empty() || frame.earlier) return;
    if (const EventFrame* before = frame_before(frame)) {
      if (before->targets.empty()) return;
      frame.targets = before->targets;
      frame.target_filled = Filled::inherited;
      frame.inherited.push_back("target:anaphora");
    }
  }

  // The country, or one of its offices, is an actor of the frame.
  bool acts(const EventFrame& frame, uint32_t country) const {
    for (uint32_t actor : frame.actors) {
      if (article_.library.country_of(actor) == country) return true;
    }
    return false;
  }

  // "Over Myanmar's coup, South Korea …": a matter put before the subject.
  bool is_fronted(const Mention& mention, uint32_t begin) const {
    for (uint32_t i = begin; i < mention.token_begin; ++i) {
      if (token(i).has(kOver)) return true;
    }
    return false;
  }

  // The frame that this one goes on from: of a common kind, a sentence or two back, in the past.
  const EventFrame* frame_before(const EventFrame& frame) const {
    for (size_t i = frames_.size(); i-- > 0;) {
      const EventFrame& before = frames_[i];
      if (frame.sentence - before.sentence > kReachSentences) return nullptr;
      if (before.earlier) continue;
      for (uint32_t kind : before.kinds) {
        if (std::find(frame.kinds.begin(), frame.kinds.end(), kind) != frame.kinds.end())
          return &before;
      }
    }
    return nullptr;
  }

  // What the act was done to stands behind its verb, or anywhere if it is passive; "Kim's brother",
  // "besides Kim" and "before Chinyong" are about somebody else.
  bool takes_part(const EventFrame& frame, const Mention& mention) const {
    if (!frame.passive && mention.token_begin < frame.verb) return false;
    // "A bank that Chinyong uses was sanctioned"
    uint32_t own = clause_at(article_.clauses, mention.token_begin);
    bool aside = own != kNone && article_.clauses[own].opened_by == Border::relative &&
                 own != clause_at(article_.clauses, frame.verb);
    if (aside && mention.token_begin < frame.verb) return false;
    if (mention.token_end < article_.tokens().size() &&
        token(mention.token_end).has(kPossessiveMark)) {
      return false;
    }
    uint32_t before = mention.token_begin;
    while (before > sentence(frame).token_begin && token(before - 1).has(kDefinite)) --before;
    if (before == sentence(frame).token_begin) return true;
    const Token& word = token(before - 1);
    if (word.has(kOn | kAmong | kIncluding)) return true;
    return !word.has(kPreposition | kSubordinator | kExcept | kOpenDate | kThan | kComparing);
  }

  void find_members(EventFrame& frame) const {
    const Sentence& range = sentence(frame);
    for (uint32_t id : article_.mentions_in(range.token_begin, range.token_end)) {
      const Mention& mention = article_.mentions[id];
      EntityType type = article_.type_of(mention);
      if (mention.kind != NameKind::entity || mention.form == NameForm::adjective) continue;
      if (type != EntityType::person && type != EntityType::organisation) continue;
      if (!takes_part(frame, mention)) continue;
      if (is_named(article_.library, frame, mention.target()))
        add_once(frame.members, mention.target());
    }
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<EventFrame> frames_;
};

}  // namespace

bool is_named(const Library& library, const EventFrame& frame, uint32_t entity) {
  return std::any_of(library.members.begin(), library.members.end(), [&](const Member& member) {
    if (member.entity != entity || member.event == kNone) return false;
    uint32_t kind = library.events[member.event].kind;
    return std::find(frame.kinds.begin(), frame.kinds.end(), kind) != frame.kinds.end();
  });
}

std::vector<EventFrame> find_event_frames(const Article& article, const Discourse& discourse) {
  return FrameFinder(article, discourse).run();
}

}  // namespace tallymark
