#include "claims/event_claims.h"

#include <algorithm>
#include <span>

#include "claims/attitude.h"
#include "claims/enumeration.h"
#include "claims/event_object.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse,
            const std::vector<EventFrame>& frames, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), frames_(frames), claims_(claims) {}

  void run() {
    for (uint32_t i = 0; i < article_.figures.size(); ++i) {
      const Figure& figure = article_.figures[i];
      if (figure.kind == FigureKind::count && figure.value) read_count(i);
      if (figure.kind == FigureKind::date) read_date(i);
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  Claim claim_of(ClaimKind kind, uint32_t figure) const {
    Claim claim;
    claim.kind = kind;
    claim.figure = figure;
    claim.attitude = read_attitude(article_, discourse_, article_.figures[figure].token_begin);
    return claim;
  }

  void take_frame(const EventFrame& frame, Claim& claim) const {
    claim.event_kinds = frame.kinds;
    claim.actors = frame.actors;
    claim.targets = frame.targets;
    claim.members = frame.members;
    claim.joint = frame.joint;
    claim.earlier = frame.earlier;
    claim.date_figure = frame.date_figure;
    claim.date_filled = frame.date_filled;
    claim.verb_span = frame.verb_span;
    claim.inherited = frame.inherited;
    if (frame.date_filled == Filled::inherited) claim.inherited.push_back("period:anaphora");
  }

  std::span<const EventFrame> frames_of(uint32_t sentence) const {
    auto first = std::lower_bound(frames_.begin(), frames_.end(), sentence,
                                  [](const EventFrame& f, uint32_t s) { return f.sentence < s; });
    auto last = first;
    while (last != frames_.end() && last->sentence == sentence) ++last;
    return {first, last};
  }

  // --- counts ---

  void read_count(uint32_t id) {
    const Figure& figure = article_.figures[id];
    const EventFrame* relative = relative_frame(figure);
    auto list = find_enumeration(article_, id);
    uint32_t noun = counted_noun(figure);
    if (list && !figure.vague) {
      Claim claim = claim_of(ClaimKind::list_count, id);
      const EventFrame* frame = relative != nullptr ? relative : governing_frame(figure);
      if (frame != nullptr && noun != kNone) take_frame(*frame, claim);
      claim.counted_noun = noun;
      claim.list_low = list->low;
      claim.list_high = list->high;
      claim.list_open = list->open;
      claim.list_items = list->items;
      claim.list_entities = list->entities;
      claim.may_be_other = relative != nullptr;
      claims_.push_back(claim);
    }
    if (noun == kNone || relative != nullptr) return;
    const EventFrame* frame = governing_frame(figure);
    if (frame == nullptr || frame->open_ended || frame->actor_unknown) return;
    EventObject object(article_, *frame, figure);
    if (!object.is_whole()) return;
    Claim claim = claim_of(ClaimKind::event_count, id);
    take_frame(*frame, claim);
    claim.counted_noun = noun;
    bool listed = list && !list->open;
    bool undated = frame->date_figure != kNone && !article_.figures[frame->date_figure].first_day;
    claim.may_be_other = object.may_be_part(noun) || (listed && !claim.joint) || undated ||
                         (frame->matter_unknown && claim.members.empty()) ||
                         (frame->earlier && frame->date_figure == kNone && claim.members.empty());
    if (list) {
      for (uint32_t entity : list->entities) {
        if (std::find(claim.members.begin(), claim.members.end(), entity) == claim.members.end()) {
          claim.members.push_back(entity);
        }
      }
    }
    claims_.push_back(claim);
  }

  uint32_t counted_noun(const Figure& figure) const {
    uint32_t found = kNone;
    for (uint32_t id : article_.mentions_in(figure.token_begin, figure.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::counted_noun) found = mention.target();
      // "eight North Koreans" are individuals.
      bool people = article_.is_country(mention) && mention.form == NameForm::adjective &&
                    mention.token_end == figure.token_end &&
                    token(figure.token_end - 1).lower.ends_with("s");
      if (people) found = noun_of_type(EntityType::person);
    }
    return found;
  }

  uint32_t noun_of_type(EntityType type) const {
    const auto& nouns = article_.library.counted_nouns;
    for (uint32_t i = 0; i < nouns.size(); ++i) {
      if (nouns[i].type == type) return i;
    }
    return kNone;
  }

  // The event of a relative clause right behind the figure: "entities (that) Seoul has sanctioned",
  // "entities sanctioned by Seoul". What is counted is then what the article cites.
  const EventFrame* relative_frame(const Figure& figure) const {
    uint32_t sentence = token(figure.token_begin).sentence;
    for (const EventFrame& frame : frames_of(sentence)) {
      if (frame.verb < figure.token_end) continue;
      uint32_t at = figure.token_end;
      if (token(at).has(kRelative)) ++at;
      if (frame.verb == frame.trigger && at == frame.verb) return &frame;  // "sanctioned by Seoul"
      if (frame.passive && at > figure.token_end) return &frame;  // "that were sanctioned by"
      for (uint32_t id : article_.mentions_in(at, frame.verb)) {
        const Mention& mention = article_.mentions[id];
        bool definite = mention.token_begin == at + 1 && token(at).has(kDefinite);
        if (mention.kind == NameKind::entity && (mention.token_begin == at || definite) &&
            mention.form != NameForm::adjective) {
          return &frame;
        }
      }
      if (at > figure.token_end && at < frame.verb && token(at).has(kPronoun | kDefinite))
        return &frame;
      return nullptr;
    }
    return nullptr;
  }

  // The event whose object (active) or subject (passive) the figure is.
  const EventFrame* governing_frame(const Figure& figure) const {
    uint32_t sentence = token(figure.token_begin).sentence;
    const EventFrame *before = nullptr, *after = nullptr;
    for (const EventFrame& frame : frames_of(sentence)) {
      if (frame.verb < figure.token_begin) {
        before = &frame;
      } else if (after == nullptr && frame.passive) {
        after = &frame;
      }
    }
    if (before != nullptr && !crosses(before->verb, figure.token_begin)) return before;
    if (after != nullptr && !crosses(figure.token_end, after->verb)) return after;
    return nullptr;
  }

  // A contrast or a verb of mere mention between two places cuts the figure off from the verb.
  bool crosses(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).has(kContrast)) return true;
      if (token(i).has(kMentioning) && i > begin) return true;
    }
    return false;
  }

  // --- dates ---

  void read_date(uint32_t id) {
    const Figure& figure = article_.figures[id];
    const EventFrame* nearest = nullptr;
    for (const EventFrame& frame : frames_of(token(figure.token_begin).sentence)) {
      if (frame.date_figure != id || frame.date_filled != Filled::explicit_) continue;
      if (nearest == nullptr || distance(frame, figure) < distance(*nearest, figure))
        nearest = &frame;
    }
    if (nearest != nullptr) {
      if (!says_whom(*nearest) || nearest->actor_unknown) return;
      Claim claim = claim_of(ClaimKind::event_date, id);
      take_frame(*nearest, claim);
      if (nearest->not_until) claim.attitude.negated = false;
      // "sanctioned four over fentanyl": of another act, perhaps; its date is not called wrong.
      claim.may_be_other = nearest->matter_unknown && claim.members.empty();
      claim.may_be_other |= joins_several(*nearest, figure);
      claims_.push_back(claim);
      return;
    }
    read_publication_date(id);
  }

  // "joined the EU, NATO and, in 2014, the euro": the date may be of another of them.
  bool joins_several(const EventFrame& frame, const Figure& date) const {
    if (!is_joining_verb(token(frame.trigger).lower)) return false;
    for (uint32_t i = frame.trigger; i < date.token_begin; ++i) {
      if (token(i).is(",") || token(i).has(kAnd)) return true;
    }
    return false;
  }

  // What recurs needs a target, a member or a count to be told from the next: "sanctioned a plan".
  bool says_whom(const EventFrame& frame) const {
    if (!frame.targets.empty() || !frame.members.empty()) return true;
    for (uint32_t kind : frame.kinds) {
      if (!article_.library.event_kinds[kind].objects.empty()) return true;
    }
    const Sentence& sentence = article_.document.sentences[frame.sentence];
    for (uint32_t id : article_.figures_in(sentence.token_begin, sentence.token_end)) {
      if (article_.figures[id].kind == FigureKind::count &&
          counted_noun(article_.figures[id]) != kNone)
        return true;
    }
    return false;
  }

  // "published on Monday by the ILO quotes the index": somebody else's report.
  bool is_by_another(const Figure& figure, const EditionMention& edition) const {
    for (uint32_t i = figure.token_end; i + 1 < edition.token_begin; ++i) {
      if (!token(i).has(kBy)) continue;
      uint32_t at = i + 1;
      while (at < edition.token_begin && token(at).has(kDefinite)) ++at;
      if (at < edition.token_begin) return true;
    }
    return false;
  }

  // The date stands with the token: no comma between them, and no other date nearer.
  bool is_nearest_date(uint32_t figure, uint32_t at, uint32_t begin, uint32_t end) const {
    auto gap = [&](uint32_t id) {
      const Figure& date = article_.figures[id];
      return date.token_begin > at ? date.token_begin - at : at - date.token_begin;
    };
    uint32_t date = article_.figures[figure].token_begin;
    for (uint32_t i = std::min(at, date); i < std::max(at, date); ++i) {
      if (token(i).is(",")) return false;  // "Walk Free, founded in 2012, released …"
    }
    for (uint32_t other : article_.figures_in(begin, end)) {
      if (other != figure && article_.figures[other].kind == FigureKind::date &&
          gap(other) < gap(figure))
        return false;
    }
    return true;
  }

  static uint32_t distance(const EventFrame& frame, const Figure& figure) {
    return frame.verb > figure.token_begin ? frame.verb - figure.token_begin
                                           : figure.token_begin - frame.verb;
  }

  // "published on Wednesday by the 2023 Global Slavery Index": an edition and its day of issue.
  void read_publication_date(uint32_t id) {
    const Figure& figure = article_.figures[id];
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    uint32_t clause = clause_at(article_.clauses, figure.token_begin);
    if (clause == kNone) return;
    uint32_t from = article_.clauses[clause].token_begin, to = article_.clauses[clause].token_end;
    if (figure.token_begin > from && token(figure.token_begin - 1).has(kOpenDate)) return;
    bool published = false;
    for (uint32_t i = from; i < to; ++i)
      published |= token(i).has(kPublish) && is_nearest_date(id, i, from, to);
    if (!published) return;
    const EditionMention* nearest = nullptr;
    uint32_t best = 0;
    for (const EditionMention* edition =
             discourse_.edition_in(sentence.token_begin, sentence.token_end);
         edition != nullptr;
         edition = discourse_.edition_in(edition->token_end, sentence.token_end)) {
      if (edition->publication == kNone || edition->editions.empty()) continue;
      // "a critique of", "an article about the index" came out, not the index.
      uint32_t before = edition->token_begin;
      while (before > sentence.token_begin && token(before - 1).has(kDefinite)) --before;
      bool according = before > sentence.token_begin + 1 && token(before - 1).has(kTo) &&
                       token(before - 2).has(kAccording);
      if (before > sentence.token_begin && token(before - 1).has(kPreposition) &&
          !token(before - 1).has(kBy) && !according) {
        continue;
      }
      bool relative = article_.clauses[clause].opened_by == Border::relative &&
                      edition->token_end + 2 == from && token(from).has(kRelative);
      if (clause_at(article_.clauses, edition->token_begin) != clause && !relative) continue;
      if (is_by_another(figure, *edition)) continue;
      uint32_t gap = edition->token_begin >= figure.token_end
                         ? edition->token_begin - figure.token_end
                         : figure.token_begin - std::min(figure.token_begin, edition->token_end);
      if (nearest == nullptr || gap < best) {
        nearest = edition;
        best = gap;
      }
    }
    if (nearest == nullptr) return;
    // "its previous survey came out five years ago" is elapsed time, not a day of issue.
    if (nearest->predecessor && figure.date_form == DateForm::relative) return;
    Claim claim = claim_of(ClaimKind::event_date, id);
    claim.attitude.speaker =
        Speaker::nobody;  // the edition says what it found, not when it came out
    claim.attitude.speaker_entity = kNone;
    claim.publication = nearest->publication;
    claim.editions = nearest->editions;
    claim.edition_filled = nearest->filled;
    claim.date_figure = id;
    claim.date_filled = Filled::explicit_;
    if (!nearest->rule.empty()) claim.inherited.push_back(nearest->rule);
    claims_.push_back(claim);
  }

  const Article& article_;
  const Discourse& discourse_;
  const std::vector<EventFrame>& frames_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_event_claims(const Article& article, const Discourse& discourse,
                          const std::vector<EventFrame>& frames, std::vector<Claim>& claims) {
  Extractor(article, discourse, frames, claims).run();
}

}  // namespace tallymark
