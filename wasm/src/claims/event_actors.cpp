#include "claims/event_actors.h"

#include <algorithm>

#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// How far behind "by" or "according to" an actor may stand: "by the two neighbouring allies".
constexpr uint32_t kActorTokens = 8;

void add_once(std::vector<uint32_t>& list, uint32_t id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

class ActorBinder {
 public:
  ActorBinder(const Article& article, const Discourse& discourse,
              const std::vector<EventFrame>& before)
      : article_(article), discourse_(discourse), before_(before) {}

  void run(EventFrame& frame) {
    kinds_ = frame.kinds;
    const Sentence& range = sentence(frame);
    uint32_t id = clause_at(article_.clauses, frame.verb);
    uint32_t clause_begin = id == kNone ? range.token_begin : article_.clauses[id].token_begin;
    uint32_t clause_end = id == kNone ? range.token_end : article_.clauses[id].token_end;
    for (uint32_t i = clause_begin; i < clause_end; ++i) frame.joint |= token(i).has(kJointly);
    // "announced that it had sanctioned" is the announcement itself, and no earlier act.
    bool announced = is_announced(id);
    for (uint32_t i = clause_begin; i < frame.trigger; ++i)
      frame.earlier |= token(i).has(kAlready) || (token(i).has(kHad) && !announced);

    frame.passive |= is_passive(frame, clause_begin) || continues_passive(frame, clause_begin);
    if (frame.passive) {
      for (uint32_t i = frame.trigger + 1; i < range.token_end; ++i) {
        if (token(i).has(kContrast | kRelative)) break;
        if (!token(i).has(kBy)) continue;
        take_actors(i + 1, std::min(range.token_end, i + kActorTokens), frame);
        return;
      }
      // "according to the ministry, seven were sanctioned": who announces such an act has done it.
      for (uint32_t i = range.token_begin; i + 1 < range.token_end; ++i) {
        if (!token(i).has(kAccording) || !token(i + 1).has(kTo)) continue;
        if (take_actors(i + 2, std::min(range.token_end, i + kActorTokens), frame)) {
          frame.inherited.push_back("actor:attribution");
        }
        return;
      }
      take_place(frame, clause_begin, clause_end);
      return;
    }
    // Behind another event verb of the clause a new statement begins: ", the EU sanctioned nine".
    uint32_t subject_begin = clause_begin;
    bool second = false;
    for (uint32_t m : article_.mentions_in(clause_begin, frame.verb)) {
      if (article_.mentions[m].kind != NameKind::event_verb) continue;
      for (uint32_t i = article_.mentions[m].token_end; i < frame.verb; ++i) {
        if (!token(i).is(",") && !token(i).has(kAnd | kContrast)) continue;
        subject_begin = i + 1;
        second = true;
      }
    }
    if (take_actors(subject_begin, frame.verb, frame)) return;
    if (take_inverted(frame, subject_begin, clause_end)) return;
    if (has_own_subject(subject_begin, frame.verb)) {
      frame.actor_unknown = true;
      return;
    }
    if (take_behind_participle(frame)) return;
    if (second && take_actors(clause_begin, subject_begin, frame)) {
      frame.inherited.push_back("actor:conjunction");
      return;
    }
    // No subject in the clause: the nearest clause before it in the sentence that has one.
    for (uint32_t back = id == kNone ? 0 : id; back-- > 0;) {
      const Clause& earlier = article_.clauses[back];
      if (earlier.sentence != frame.sentence) break;
      if (!take_last_subject(earlier, frame)) continue;
      frame.inherited.push_back("actor:subject");
      return;
    }
    for (uint32_t i = range.token_begin; i < frame.verb; ++i) {
      if (!token(i).has(kPronoun | kTypeNouns)) continue;
      Antecedent antecedent = discourse_.resolve_noun(i, i + 1);
      if (antecedent.entity == kNone) continue;
      frame.actors = {antecedent.entity};
      frame.inherited.push_back("actor:anaphora");
      return;
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  const Sentence& sentence(const EventFrame& frame) const {
    return article_.document.sentences[frame.sentence];
  }

  bool can_act(const Mention& mention) const {
    EntityType type = article_.type_of(mention);
    if (mention.kind != NameKind::entity || mention.form == NameForm::adjective) return false;
    return type == EntityType::country || type == EntityType::organisation ||
           (type == EntityType::person && has_acted(mention.target()));
  }

  // A person acts where the packs have people who did: took an office.
  bool has_acted(uint32_t person) const {
    const auto& events = article_.library.events;
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
      return event.actor == person &&
             std::find(kinds_.begin(), kinds_.end(), event.kind) != kinds_.end();
    });
  }

  // "Announcing sanctions on Tuesday, Seoul said": a participle at the head of the sentence has the
  // subject of what follows its comma.
  bool take_behind_participle(EventFrame& frame) {
    const Sentence& range = sentence(frame);
    if (frame.verb != range.token_begin || !token(frame.verb).lower.ends_with("ing")) return false;
    for (uint32_t i = frame.trigger + 1; i + 1 < range.token_end; ++i) {
      if (!token(i).is(",") || !token(i + 1).space_before) continue;
      for (uint32_t id : article_.mentions_in(i + 1, range.token_end)) {
        const Mention& mention = article_.mentions[id];
        bool adjacent = mention.token_begin == i + 1 ||
                        (mention.token_begin == i + 2 && token(i + 1).has(kDefinite));
        if (!adjacent) return false;
        if (!can_act(mention) || is_attributive(mention)) continue;
        frame.actors = {mention.target()};
        frame.inherited.push_back("actor:participle");
        return true;
      }
      return false;
    }
    return false;
  }

  // "The last country to abolish slavery was Mauritania": an infinitive at the head of the clause
  // is done by whom the verb behind it names.
  bool take_inverted(EventFrame& frame, uint32_t begin, uint32_t end) {
    if (frame.verb == begin || !token(frame.verb - 1).has(kTo)) return false;
    for (uint32_t i = frame.trigger + 1; i + 1 < end; ++i) {
      if (token(i).kind == TokenKind::punctuation || token(i).has(kModal | kHave)) return false;
      if (!token(i).has(kBe)) continue;
      for (uint32_t id : article_.mentions_in(i + 1, end)) {
        const Mention& mention = article_.mentions[id];
        if (mention.token_begin != i + 1) return false;
        if (!can_act(mention)) continue;
        frame.actors = {mention.target()};
        frame.inherited.push_back("actor:subject");
        return true;
      }
      return false;
    }
    return false;
  }

  // "Slavery was abolished in Mauritania": where a law is made is who makes it.
  void take_place(EventFrame& frame, uint32_t begin, uint32_t end) const {
    for (uint32_t kind : frame.kinds) {
      if (article_.library.event_kinds[kind].objects.empty()) return;
    }
    uint32_t place = kNone;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (!article_.is_country(mention) || mention.form != NameForm::name) continue;
      if (mention.token_begin == begin || !token(mention.token_begin - 1).has(kIn)) continue;
      if (place != kNone) return;
      place = mention.target();
    }
    if (place != kNone) frame.actors = {place};
  }

  bool is_passive(const EventFrame& frame, uint32_t clause_begin) const {
    uint32_t i = frame.trigger;
    while (i > clause_begin && token(i - 1).has(kJointly | kAlready | kNewly)) --i;
    if (i > clause_begin && token(i - 1).has(kBe)) return true;
    return frame.verb == frame.trigger && frame.trigger + 1 < article_.tokens().size() &&
           token(frame.trigger + 1).has(kBy);
  }

  bool is_announced(uint32_t clause) const {
    if (clause == kNone || clause == 0) return false;
    if (article_.clauses[clause].opened_by != Border::content) return false;
    const Clause& opener = article_.clauses[clause - 1];
    for (uint32_t i = opener.token_begin; i < opener.token_end; ++i) {
      if (token(i).has(kAnnounce)) return true;
    }
    return false;
  }

  // "was outlawed in 1981 and criminalised in 2007": a second participle under the same auxiliary.
  bool continues_passive(const EventFrame& frame, uint32_t clause_begin) const {
    if (before_.empty() || !before_.back().passive || before_.back().trigger < clause_begin)
      return false;
    uint32_t i = frame.trigger;
    while (i > clause_begin && token(i - 1).has(kJointly | kAlready | kNewly)) --i;
    if (i == clause_begin || !token(i - 1).has(kAnd | kContrast)) return false;
    return frame.verb == frame.trigger && token(frame.trigger).lower.ends_with("ed");
  }

  // A subject that the packs do not know, or that only owns one ("Japan's"): nothing is inherited
  // then.
  bool has_own_subject(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      const Token& word = token(i);
      if (word.has(kCarryOut | kBe | kHave | kModal)) return false;  // the predicate begins
      if (word.kind != TokenKind::word || word.has(kTypeNouns)) continue;
      bool in_figure = false;
      for (uint32_t id : article_.figures_in(i > 4 ? i - 4 : 0, i + 5)) {
        in_figure |= article_.figures[id].token_begin <= i && i < article_.figures[id].token_end;
      }
      if (in_figure) continue;
      if (word.traits == 0 && !word.lower.ends_with("ly")) return true;
    }
    return false;
  }

  // What a participle or relative clause goes on about: the last coordinated statement of the
  // clause before ("Eritrea had 90 and Mauritania with 32, becoming …" is about Mauritania).
  bool take_last_subject(const Clause& clause, EventFrame& frame) {
    uint32_t begin = clause.token_begin;
    for (uint32_t i = clause.token_begin; i < clause.token_end; ++i) {
      if (token(i).has(kAnd) && !article_.figures_in(begin, i).empty()) begin = i + 1;
    }
    return take_actors(begin, clause.token_end, frame) ||
           (begin > clause.token_begin && take_actors(clause.token_begin, begin, frame));
  }

  // The first subject in tokens [begin, end) and those joined to it by "and". A group wins.
  bool take_actors(uint32_t begin, uint32_t end, EventFrame& frame) {
    if (const GroupMention* group = discourse_.group_in(begin, end)) {
      frame.actors = group->entities;
      frame.joint = true;
      frame.inherited.push_back("actor:anaphora");
      return true;
    }
    if (end == frame.verb && take_adjacent(begin, frame)) return true;
    const Mention* last = nullptr;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_act(mention)) continue;
      if (last == nullptr) {
        bool governed = mention.token_begin > begin &&
                        token(mention.token_begin - 1).has(kPreposition) &&
                        !token(mention.token_begin - 1).has(kBy);
        bool owner = mention.token_end < end && token(mention.token_end).has(kPossessiveMark);
        if (governed || owner || is_attributive(mention) || is_part_of_one(mention) ||
            is_named(article_.library, frame, mention.target()))
          continue;
        if (is_set_against(mention, begin, end)) continue;
        frame.actors.push_back(mention.target());
      } else {
        if (mention.token_begin - last->token_end > 2 ||
            !token(mention.token_begin - 1).has(kAnd | kDefinite)) {
          break;
        }
        add_once(frame.actors, mention.target());
      }
      last = &mention;
    }
    if (frame.actors.size() > 1) frame.joint = true;
    return !frame.actors.empty();
  }

  // "Unlike Mauritania, Niger criminalised", "While Mauritania waited, Oman abolished": the name
  // right before the verb is its subject, if nothing joins or governs it.
  bool take_adjacent(uint32_t begin, EventFrame& frame) {
    uint32_t at = frame.verb;
    while (at > begin && (token(at - 1).has(kHave | kJointly | kAlready | kNewly | kModal) ||
                          token(at - 1).lower.ends_with("ly"))) {
      --at;
    }
    for (uint32_t id : article_.mentions_in(begin, at)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_end != at || !can_act(mention) ||
          is_named(article_.library, frame, mention.target()))
        continue;
      if (mention.token_begin == begin) return false;  // the usual way finds it
      const Token& before = token(mention.token_begin - 1);
      if (!before.is(",") && !before.has(kContrast)) return false;
      // "Seoul, Washington and Tokyo": a list has them all.
      for (uint32_t other : article_.mentions_in(begin, mention.token_begin)) {
        if (article_.mentions[other].token_end + 1 == mention.token_begin &&
            article_.mentions[other].token_begin == begin) {
          return false;
        }
      }
      frame.actors = {mention.target()};
      return true;
    }
    return false;
  }

  // "Unlike Mauritania, Saudi Arabia abolished": a name behind the first word of the clause, a
  // comma, and another name.
  bool is_set_against(const Mention& mention, uint32_t begin, uint32_t end) const {
    if (mention.token_begin == begin || mention.token_end + 1 >= end) return false;
    if (!token(mention.token_end).is(",")) return false;
    for (uint32_t id : article_.mentions_in(mention.token_end + 1, end)) {
      const Mention& next = article_.mentions[id];
      if (next.token_begin > mention.token_end + 2) return false;
      if (can_act(next) && !next.may_be(mention.target())) return true;
    }
    return false;
  }

  // "East Germany", "Northern Cyprus": not the country of that name.
  bool is_part_of_one(const Mention& mention) const {
    return mention.token_begin > 0 && article_.is_country(mention) &&
           token(mention.token_begin - 1).has(kSubregion) &&
           !token(mention.token_begin).starts_sentence;
  }

  // "a US judge", "Washington state lawmakers": the country only describes who acts.
  bool is_attributive(const Mention& mention) const {
    if (!article_.is_country(mention) || mention.token_end >= article_.tokens().size())
      return false;
    const Token& next = token(mention.token_end);
    if (next.kind != TokenKind::word || next.starts_sentence) return false;
    if (next.traits & ~kTypeNouns)
      return false;  // an auxiliary, preposition, conjunction, verb of saying …
    if (next.lower.ends_with("ly") || is_irregular_verb(next.lower)) return false;
    // As long as "made hereditary slavery itself a crime against humanity".
    constexpr uint32_t kVerbTokens = 16;
    for (uint32_t id : article_.mentions_in(mention.token_end, mention.token_end + kVerbTokens)) {
      const Mention& other = article_.mentions[id];
      if (other.token_begin == mention.token_end && other.kind == NameKind::event_verb)
        return false;
    }
    for (uint32_t id : article_.figures_in(mention.token_end, mention.token_end + 4)) {
      if (article_.figures[id].token_begin == mention.token_end) return false;
    }
    return true;
  }

  const Article& article_;
  const Discourse& discourse_;
  const std::vector<EventFrame>& before_;
  std::vector<uint32_t> kinds_;  // of the frame whose actors are looked for
};

}  // namespace

void bind_event_actors(const Article& article, const Discourse& discourse,
                       const std::vector<EventFrame>& before, EventFrame& frame) {
  ActorBinder(article, discourse, before).run(frame);
}

}  // namespace tallymark
