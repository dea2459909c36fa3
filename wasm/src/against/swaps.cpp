#include "against/swaps.h"

#include <algorithm>

namespace tallymark {

using language::Meaning;

namespace {

// A comma or "and" between a name and a figure sets it as far off as this many words.
constexpr uint32_t kBorderWords = 2;

bool is_named_there(const Statements& other, uint32_t sentence, Meaning meaning) {
  return std::any_of(other.words_begin(sentence), other.words_end(sentence),
                     [&](const ContentWord& word) { return word.name && word.meaning == meaning; });
}

uint32_t distance(const Statements& side, uint32_t figure, const ContentWord& word) {
  Reach reach = reach_of(side, figure, word);
  if (reach.crosses) return kNone;
  const Figure& own = side.figure(figure);
  uint32_t from = std::min(word.token, own.token_end), to = std::max(word.token, own.token_begin);
  for (uint32_t i = from; i < to; ++i) {
    const Token& token = side.article().token(i);
    if (token.is(",") || token.has(language::kAnd)) return reach.words + kBorderWords;
  }
  return reach.words;
}

// Of the names and dates that both sentences have, the one next to the figure; 0 for none or two.
Meaning owner_of(const Statements& side, uint32_t figure, const Statements& other,
                 uint32_t other_sentence) {
  uint32_t sentence = side.figures()[figure].sentence, nearest = kNone;
  Meaning owner = 0;
  for (auto* word = side.words_begin(sentence); word != side.words_end(sentence); ++word) {
    if (!word->name || !is_named_there(other, other_sentence, word->meaning)) continue;
    uint32_t words = distance(side, figure, *word);
    if (words == kNone) continue;
    // A date is nearer to what it dates than to whose it is.
    if (word->date) words += kBorderWords;
    if (words == nearest && word->meaning != owner) owner = 0;
    if (words >= nearest) continue;
    nearest = words;
    owner = word->meaning;
  }
  return owner;
}

}  // namespace

bool are_swapped(const Statements& story, const Statements& source, const Pairing& a,
                 const Pairing& b) {
  uint32_t ours = story.figures()[a.ours].sentence, theirs = source.figures()[a.theirs].sentence;
  // "93 percent, compared with 91" where it is 91, compared with 93
  auto is_origin = [](const Statements& side, uint32_t figure) {
    return (side.figures()[figure].part & language::kFrom) != 0;
  };
  bool first_here = is_origin(story, a.ours), second_here = is_origin(story, b.ours);
  if (first_here != second_here && is_origin(source, a.theirs) == second_here &&
      is_origin(source, b.theirs) == first_here)
    return true;
  Meaning first = owner_of(story, a.ours, source, theirs);
  if (first == 0) return false;
  Meaning second = owner_of(story, b.ours, source, theirs);
  if (second == 0 || second == first) return false;
  return owner_of(source, a.theirs, story, ours) == second &&
         owner_of(source, b.theirs, story, ours) == first;
}

}  // namespace tallymark
