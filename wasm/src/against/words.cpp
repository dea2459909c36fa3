#include "against/words.h"

#include <algorithm>

#include "language/arithmetic_words.h"

namespace tallymark {

using namespace language;

namespace {

// How far from its figure the word may stand that says what became of it.
constexpr uint32_t kGovernorReach = 4;
// Words about their topic that two sentences share, to be plainly one statement.
constexpr int32_t kPlainTopics = 3;
// Content words that two sentences share, with nothing but names between them, to be one sentence.
constexpr size_t kLeastShared = 3;
// The same where the sentences have no other.
constexpr size_t kLeastSame = 2;

// "opened 14 stores and closed five": what stands behind a comma or "and" is said of another.
bool is_joined(const Statements& side, uint32_t from, uint32_t to, bool by_comma) {
  for (uint32_t i = from; i < to; ++i) {
    const Token& token = side.article().token(i);
    if ((by_comma && token.is(",")) || token.has(kAnd)) return true;
  }
  return false;
}

bool governs(const Statements& side, uint32_t figure, const ContentWord& word, uint32_t& words) {
  if (word.clause != side.figures()[figure].clause) return false;
  Reach reach = reach_of(side, figure, word);
  words = reach.words;
  if (reach.crosses || reach.words > kGovernorReach) return false;
  const Figure& own = side.figure(figure);
  // ", down from 30" and ", up 3" go with what stands before the comma.
  bool by_comma = word.meaning != change_meaning();
  return word.token < own.token_begin ? !is_joined(side, word.token + 1, own.token_begin, by_comma)
                                      : !is_joined(side, own.token_end, word.token, by_comma);
}

// Denied by another word than one of the table, as "rejected" is.
bool is_negated(const Statements& side, uint32_t sentence) {
  const Sentence& own = side.article().document.sentences[sentence];
  for (uint32_t i = own.token_begin; i < own.token_end; ++i) {
    const Token& token = side.article().token(i);
    if (token.has(kNegation) && !can_be_mistaken(meaning_of(token.lower))) return true;
  }
  return false;
}

bool has_trait(const Statements& side, uint32_t sentence, Traits traits) {
  const Sentence& own = side.article().document.sentences[sentence];
  for (uint32_t i = own.token_begin; i < own.token_end; ++i) {
    if (side.article().token(i).has(traits)) return true;
  }
  return false;
}

// "3 percent more than last year" is set against another time, "40 more votes than Smith" against
// somebody else, who has fewer.
bool compares_others(const Statements& side, uint32_t sentence) {
  const Sentence& own = side.article().document.sentences[sentence];
  auto [first, last] = side.figures_of(sentence);
  for (uint32_t i = own.token_begin; i < own.token_end; ++i) {
    if (!side.article().token(i).has(kThan)) continue;
    bool date = false;
    for (uint32_t f = first; f < last; ++f) {
      const Figure& figure = side.figure(f);
      if (figure.hedge_begin <= i && i < figure.token_end) date = true;  // "more than 300"
      bool next = figure.token_begin > i && figure.token_begin <= i + 3;
      date |= next && figure.kind == FigureKind::date;
    }
    if (!date) return true;
  }
  return false;
}

struct Change {
  uint32_t token = kNone;
  bool rising = false;
};

// The change that the figure tells: the nearest in its clause. Two as near are none.
Change change_of(const Statements& side, uint32_t figure) {
  uint32_t sentence = side.figures()[figure].sentence;
  Change best;
  uint32_t nearest = kNone;
  bool others = compares_others(side, sentence);
  for (auto* word = side.words_begin(sentence); word != side.words_end(sentence); ++word) {
    if (word->meaning != change_meaning()) continue;
    uint32_t tokens = 0;
    if (!governs(side, figure, *word, tokens)) continue;
    const Token& token = side.article().token(word->token);
    ArithmeticRoles roles = arithmetic_roles(token.lower, token.hash);
    if ((roles & kChangeMore) != 0 && others) continue;
    Side::Where where = side_of(token.lower, {}).where;
    bool rising = (roles & kRising) != 0 || where == Side::above;
    bool falling = (roles & kFalling) != 0 || where == Side::below;
    if (rising == falling) continue;
    if (nearest == tokens && best.rising != rising) best.token = kNone;
    if (nearest != kNone && tokens >= nearest) continue;
    nearest = tokens;
    best = {word->token, rising};
  }
  return best;
}

// A word of this meaning is said of the figure.
bool says(const Statements& side, uint32_t figure, Meaning meaning) {
  uint32_t sentence = side.figures()[figure].sentence, words = 0;
  return std::any_of(side.words_begin(sentence), side.words_end(sentence),
                     [&](const ContentWord& word) {
                       return word.meaning == meaning && governs(side, figure, word, words);
                     });
}

// The word of this meaning stands beside the token with nothing but "or" between.
bool are_alternatives(const Statements& side, uint32_t sentence, Meaning meaning, uint32_t token) {
  return std::any_of(
      side.words_begin(sentence), side.words_end(sentence), [&](const ContentWord& word) {
        uint32_t low = std::min(word.token, token), high = std::max(word.token, token);
        return word.meaning == meaning && high == low + 2 && side.article().token(low + 1).has(kOr);
      });
}

bool has_word(const Statements& side, uint32_t sentence, Meaning meaning) {
  return std::any_of(side.words_begin(sentence), side.words_end(sentence),
                     [&](const ContentWord& word) { return word.meaning == meaning; });
}

SlipName slip_of(const Token& token) {
  // What is done is an event, what is counted a measure.
  bool verb = token.lower.ends_with("ed");
  return verb ? SlipName::other_event : SlipName::other_measure;
}

}  // namespace

std::optional<OtherWord> find_other_word(const Statements& story, const Statements& source,
                                         const Pairing& pairing) {
  uint32_t s = story.figures()[pairing.ours].sentence;
  uint32_t t = source.figures()[pairing.theirs].sentence;
  if (is_negated(story, s) || is_negated(source, t)) return std::nullopt;
  // A date tells no change: "down from 93 percent in 2022".
  bool date = story.figures()[pairing.ours].kind == FigureClass::date;
  Change a = change_of(story, pairing.ours), b = change_of(source, pairing.theirs);
  if (!date && a.token != kNone && b.token != kNone && a.rising != b.rising)
    return OtherWord{SlipName::direction, a.token, b.token};
  for (auto* ours = story.words_begin(s); ours != story.words_end(s); ++ours) {
    uint32_t tokens = 0;
    if (!can_be_mistaken(ours->meaning) || ours->name) continue;
    if (!governs(story, pairing.ours, *ours, tokens)) continue;
    // "killed or injured" is not "killed".
    bool also = says(source, pairing.theirs, ours->meaning);
    if (also && !has_trait(source, t, kOr)) continue;
    for (auto* theirs = source.words_begin(t); theirs != source.words_end(t); ++theirs) {
      if (!are_mistaken(ours->meaning, theirs->meaning) || theirs->name) continue;
      if (!governs(source, pairing.theirs, *theirs, tokens)) continue;
      if (says(story, pairing.ours, theirs->meaning)) continue;
      if (also && !are_alternatives(source, t, ours->meaning, theirs->token)) continue;
      return OtherWord{slip_of(story.article().token(ours->token)), ours->token, theirs->token};
    }
  }
  // Further off only where the one sentence has the one word and the other the other, and both are
  // plainly one statement.
  if (pairing.topics < kPlainTopics) return std::nullopt;
  for (auto* ours = story.words_begin(s); ours != story.words_end(s); ++ours) {
    if (!can_be_mistaken(ours->meaning) || ours->name || has_word(source, t, ours->meaning))
      continue;
    for (auto* theirs = source.words_begin(t); theirs != source.words_end(t); ++theirs) {
      if (are_mistaken(ours->meaning, theirs->meaning) && !theirs->name &&
          !has_word(story, s, theirs->meaning))
        return OtherWord{slip_of(story.article().token(ours->token)), ours->token, theirs->token};
    }
  }
  return std::nullopt;
}

Span find_other_name(const Statements& story, const Statements& source, const Pairing& pairing) {
  uint32_t s = story.figures()[pairing.ours].sentence;
  uint32_t t = source.figures()[pairing.theirs].sentence;
  Span changed;
  size_t shared = 0, theirs = 0;
  for (auto* word = story.words_begin(s); word != story.words_end(s); ++word) {
    if (has_word(source, t, word->meaning)) {
      ++shared;
      continue;
    }
    if (!word->name || word->date) return {};
    Span span = story.article().token(word->token).span;
    changed = changed.empty()
                  ? span
                  : Span{std::min(changed.begin, span.begin), std::max(changed.end, span.end)};
  }
  for (auto* word = source.words_begin(t); word != source.words_end(t); ++word) {
    if (has_word(story, s, word->meaning)) continue;
    if (!word->name || word->date) return {};
    ++theirs;
  }
  return shared >= kLeastShared && theirs > 0 ? changed : Span{};
}

bool say_the_same(const Statements& story, const Statements& source, const Pairing& pairing) {
  uint32_t s = story.figures()[pairing.ours].sentence;
  uint32_t t = source.figures()[pairing.theirs].sentence;
  size_t shared = 0;
  for (auto* word = story.words_begin(s); word != story.words_end(s); ++word) {
    if (word->date) continue;
    if (!has_word(source, t, word->meaning)) return false;
    ++shared;
  }
  for (auto* word = source.words_begin(t); word != source.words_end(t); ++word) {
    if (!word->date && !has_word(story, s, word->meaning)) return false;
  }
  return shared >= kLeastSame;
}

}  // namespace tallymark
