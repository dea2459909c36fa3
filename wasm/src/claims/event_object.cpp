#include "claims/event_object.h"

#include <algorithm>

#include "base/limits.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// The first nouns of a counted thing name it in general ("entity", "organisation"); later ones are
// kinds of it ("bank"), and the packs count all kinds together.
constexpr size_t kGeneralNouns = 3;

// Words that the packs do not know between a verb and what it acts on: "sanctions targeting".
constexpr uint32_t kObjectWords = 3;

// Words of the longest hedge: "no more than".
constexpr uint32_t kHedgeWords = 3;

}  // namespace

// "including two individuals", "two of the entities": a part of what the event counts.
bool EventObject::is_part() const {
  uint32_t begin = article_.sentence_of(figure_.token_begin).token_begin;
  uint32_t from = figure_.token_begin > begin + 2 ? figure_.token_begin - 2 : begin;
  for (uint32_t i = from; i < figure_.token_begin; ++i) {
    if (token(i).has(kIncluding | kAmong | kSelecting)) return true;  // "the first two individuals"
  }
  for (uint32_t i = figure_.token_begin; i < figure_.token_end; ++i) {
    if (token(i).has(kOf)) return true;  // "two of the individuals"
  }
  uint32_t of = figure_.token_end;
  if (of + 1 >= article_.tokens().size() || !token(of).has(kOf)) return false;
  // "three entities of North Korea", "of the reclusive country": whose they are.
  for (uint32_t i = of + 1; i < of + 4 && i < article_.tokens().size(); ++i) {
    if (token(i).has(kCountryNoun)) return false;
    for (uint32_t id : article_.mentions_in(i, i + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin == i && article_.is_country(mention)) return false;
    }
  }
  return true;
}

// "six more individuals": counted on top of others.
bool EventObject::is_added() const {
  uint32_t from = figure_.token_begin > 0 ? figure_.token_begin - 1 : 0;
  uint32_t to =
      std::min<uint32_t>(figure_.token_end + 1, static_cast<uint32_t>(article_.tokens().size()));
  for (uint32_t i = from; i < to; ++i) {
    if (token(i).has(kAddition | kOr)) return true;  // "three or four entities"
  }
  return false;
}

// "two men in Laos", "four North Koreans based in Russia": a part, perhaps.
bool EventObject::is_placed() const {
  uint32_t at = figure_.token_end;
  if (at + 1 >= article_.tokens().size()) return false;
  if (token(at).has(kIn)) return true;
  return token(at).kind == TokenKind::word && token(at).traits == 0 && token(at + 1).has(kIn);
}

// "two hacking entities", "one bank": a narrower noun than the one that is counted.
bool EventObject::is_narrowed(uint32_t noun) const {
  const CountedNoun& counted = article_.library.counted_nouns[noun];
  for (uint32_t i = figure_.token_begin + 1; i < figure_.token_end; ++i) {
    const Token& word = token(i);
    if (word.kind != TokenKind::word || word.capitalised || word.traits != 0) continue;
    bool general = false;
    for (size_t n = 0; n < counted.nouns.size() && n < kGeneralNouns; ++n) {
      general |= is_form_of(word.lower, counted.nouns[n]);
    }
    if (!general) return true;
  }
  return false;
}

// "In the past eight months South Korea has sanctioned …": over a stretch of time, not in one act.
bool EventObject::has_duration() const {
  uint32_t id = clause_at(article_.clauses, frame_.verb);
  if (id == kNone) return false;
  for (uint32_t figure :
       article_.figures_in(article_.clauses[id].token_begin, article_.clauses[id].token_end)) {
    if (article_.figures[figure].kind == FigureKind::duration) return true;
  }
  return false;
}

// The figure is what the event verb acts on: nothing between them but other objects, "on", and a
// date.
bool EventObject::is_object() const {
  uint32_t verb = std::max(frame_.verb, frame_.trigger);
  bool before = verb < figure_.token_begin;
  if (clause_at(article_.clauses, verb) != clause_at(article_.clauses, figure_.token_begin))
    return false;
  uint32_t begin = before ? verb + 1 : figure_.token_end;
  uint32_t end = before ? figure_.token_begin : std::min(frame_.verb, frame_.trigger);
  uint32_t unknown = 0;
  for (uint32_t i = begin; i < end; ++i) {
    if (uint32_t stop = end_of_figure(i); stop > i) {
      i = stop - 1;
      unknown = 0;
      continue;
    }
    if (uint32_t stop = end_of_entity(i); stop > i) {
      i = stop - 1;
      unknown = 0;
      continue;
    }
    // "at least five", "around seven": the hedge's own words.
    if (before && figure_.hedge != Hedge::none && end - i <= kHedgeWords) break;
    const Token& word = token(i);
    if (word.is(";") || word.is(":") || word.has(kRelative | kSubordinator | kContrast | kModal))
      return false;
    if (before && word.has(kBe | kHave | kAuxiliaryDo)) return false;
    bool joins = word.has(kOn | kWith) || word.has(kBe | kHave | kJointly | kAlready);
    // "from four companies", "at the request of two": not acted on; "in February" may stand
    // between.
    bool dated = i + 1 < end && end_of_figure(i + 1) > i + 1;
    if (before && word.has(kPreposition) && !joins && !dated) return false;
    // "and expelled two": the object of a verb of its own.
    bool other_verb = before && word.kind == TokenKind::word && !word.capitalised && i > begin &&
                      token(i - 1).has(kAnd) &&
                      (ends_like_past(word.lower) || is_irregular_verb(word.lower));
    if (other_verb) return false;
    if (word.kind == TokenKind::word && word.traits == 0 && ++unknown > kObjectWords) return false;
  }
  return true;
}

uint32_t EventObject::end_of_figure(uint32_t at) const {
  for (uint32_t id : article_.figures_in(at, at + 12)) {
    if (article_.figures[id].token_begin == at) return article_.figures[id].token_end;
  }
  return at;
}

// Names that may stand between verb and count: other objects, the target, an actor of the frame_.
uint32_t EventObject::end_of_entity(uint32_t at) const {
  for (uint32_t id : article_.mentions_in(at, at + 16)) {
    const Mention& mention = article_.mentions[id];
    if (mention.token_begin > at) break;
    if (mention.kind != NameKind::entity) continue;
    auto among = [&](const std::vector<uint32_t>& list) {
      return std::find(list.begin(), list.end(), mention.target()) != list.end();
    };
    if (among(frame_.members) || among(frame_.targets) || among(frame_.actors))
      return mention.token_end;
  }
  return at;
}

// "ten individuals and entities": one number for two kinds of things.
bool EventObject::shares_number() const {
  uint32_t at = figure_.token_end;
  if (at + 1 >= article_.tokens().size() || !token(at).has(kAnd | kOr)) return false;
  for (uint32_t id : article_.mentions_in(at + 1, at + 3)) {
    const Mention& mention = article_.mentions[id];
    if (mention.kind == NameKind::counted_noun && mention.token_begin == at + 1) return true;
  }
  return false;
}

}  // namespace tallymark
