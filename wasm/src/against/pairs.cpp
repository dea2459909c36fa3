#include "against/pairs.h"

#include <algorithm>

#include "base/limits.h"

namespace tallymark {

using namespace language;

namespace {

// A word that fewer sentences of the sources have says more of what a sentence is about.
constexpr uint32_t kRare[] = {1, 2, 4, 8, 16};
constexpr int32_t kMostWeight = 6, kNameWeight = 1;
// And more of a figure that it stands close to.
constexpr uint32_t kNext = 1, kClose = 2, kNear = 4, kReach = 7;
constexpr int32_t kNextCloseness = 5, kCloseness = 4, kNearCloseness = 3;
// What else two figures have in common, in the same measure.
constexpr int32_t kSameNoun = 3, kOtherNoun = -10, kOnly = 10, kSamePlace = 5, kInOrder = 6;
// Rare words that a sentence must share with one of the source to have come from it: two.
constexpr int32_t kSure = 2 * kMostWeight;
constexpr Decimal kTellingDigits(100);
constexpr int32_t kOtherPart = -24, kOtherOrigin = -10;

struct Posting {
  Meaning meaning;
  uint32_t sentence;  // counted through all sources
};

struct Shared {
  const ContentWord *ours, *ours_end, *theirs, *theirs_end;
  int32_t weight;
};

class Pairer {
 public:
  Pairer(const Statements& story, const std::vector<Statements>& sources)
      : story_(story), sources_(sources) {
    for (uint32_t i = 0; i < sources.size(); ++i) {
      first_sentence_.push_back(count_);
      for (uint32_t s = 0; s < sources[i].sentences(); ++s) add_postings(i, s);
      count_ += sources[i].sentences();
    }
    std::sort(postings_.begin(), postings_.end(), [](const Posting& a, const Posting& b) {
      return a.meaning != b.meaning ? a.meaning < b.meaning : a.sentence < b.sentence;
    });
    common_.assign(count_, 0);
  }

  std::vector<Pairing> run() {
    for (uint32_t s = 0; s < story_.sentences(); ++s) {
      if (story_.words_begin(s) == story_.words_end(s)) continue;
      for (uint32_t sentence : candidates(s)) lay_beside(s, sentence);
    }
    std::sort(pairings_.begin(), pairings_.end(), [](const Pairing& a, const Pairing& b) {
      if (a.ours != b.ours) return a.ours < b.ours;
      if (a.score != b.score) return a.score > b.score;
      return a.source != b.source ? a.source < b.source : a.theirs < b.theirs;
    });
    return std::move(pairings_);
  }

 private:
  void add_postings(uint32_t source, uint32_t s) {
    Meaning last = 0;
    for (auto* word = sources_[source].words_begin(s); word != sources_[source].words_end(s);
         ++word) {
      if (word->meaning != last) postings_.push_back({word->meaning, count_ + s});
      last = word->meaning;
    }
  }

  std::pair<const Posting*, const Posting*> postings_of(Meaning meaning) const {
    auto before = [](const Posting& p, Meaning m) { return p.meaning < m; };
    auto behind = [](Meaning m, const Posting& p) { return m < p.meaning; };
    auto first = std::lower_bound(postings_.begin(), postings_.end(), meaning, before);
    auto last = std::upper_bound(first, postings_.end(), meaning, behind);
    return {postings_.data() + (first - postings_.begin()),
            postings_.data() + (last - postings_.begin())};
  }

  static int32_t weight_of(size_t sentences) {
    int32_t weight = kMostWeight;
    for (uint32_t least : kRare) weight -= sentences > least;
    return weight;
  }

  // The sentences of the sources that have most of the sentence's rare words, best first.
  std::vector<uint32_t> candidates(uint32_t s) {
    std::vector<uint32_t> touched;
    Meaning last = 0;
    uint32_t words = 0;
    for (auto* word = story_.words_begin(s); word != story_.words_end(s); ++word) {
      if (word->meaning == last || words++ >= limits::kAgainstWords) continue;
      last = word->meaning;
      auto [first, end] = postings_of(word->meaning);
      size_t size = static_cast<size_t>(end - first);
      if (size > limits::kAgainstPostings) continue;
      for (; first != end; ++first) {
        if (common_[first->sentence] == 0) touched.push_back(first->sentence);
        common_[first->sentence] += weight_of(size) + (word->name ? kNameWeight : 0);
      }
    }
    // What says nothing of its own ("It is 6 percent more") goes on from the sentence before.
    for (uint32_t next : {here_, here_ + 1}) {
      if (here_ != kNone && next < count_ && common_[next] == 0) touched.push_back(next);
    }
    std::sort(touched.begin(), touched.end(), [&](uint32_t a, uint32_t b) {
      int32_t x = common_[a] + in_order(a), y = common_[b] + in_order(b);
      return x != y ? x > y : a < b;
    });
    bool sure = !touched.empty() && common_[touched.front()] >= kSure;
    for (uint32_t sentence : touched) common_[sentence] = 0;
    if (touched.size() > limits::kAgainstSentences) touched.resize(limits::kAgainstSentences);
    before_ = here_;
    here_ = sure ? touched.front() : kNone;
    return touched;
  }

  // Stories mostly go through a source as it stands.
  int32_t in_order(uint32_t sentence) const {
    return here_ != kNone && (sentence == here_ || sentence == here_ + 1) ? kInOrder : 0;
  }

  void lay_beside(uint32_t s, uint32_t sentence) {
    uint32_t source = static_cast<uint32_t>(
        std::upper_bound(first_sentence_.begin(), first_sentence_.end(), sentence) -
        first_sentence_.begin() - 1);
    const Statements& other = sources_[source];
    uint32_t t = sentence - first_sentence_[source];
    share(s, other, t);
    bool follows = before_ != kNone && (sentence == before_ || sentence == before_ + 1);
    auto [first, last] = story_.figures_of(s);
    auto [from, to] = other.figures_of(t);
    last = std::min(last, first + limits::kAgainstFigures);
    to = std::min(to, from + limits::kAgainstFigures);
    first_ours_ = first;
    first_theirs_ = from;
    ours_close_.clear();
    theirs_close_.clear();
    for (uint32_t ours = first; ours < last; ++ours) {
      for (const Shared& word : shared_)
        ours_close_.push_back(closeness(story_, ours, word.ours, word.ours_end));
    }
    for (uint32_t theirs = from; theirs < to; ++theirs) {
      for (const Shared& word : shared_)
        theirs_close_.push_back(closeness(other, theirs, word.theirs, word.theirs_end));
    }
    for (uint32_t ours = first; ours < last; ++ours) {
      for (uint32_t theirs = from; theirs < to; ++theirs) {
        pair(ours, source, theirs, follows);
      }
    }
  }

  void share(uint32_t s, const Statements& other, uint32_t t) {
    shared_.clear();
    auto *a = story_.words_begin(s), *a_end = story_.words_end(s);
    auto *b = other.words_begin(t), *b_end = other.words_end(t);
    while (a != a_end && b != b_end && shared_.size() < limits::kAgainstWords) {
      if (a->meaning < b->meaning) {
        ++a;
      } else if (b->meaning < a->meaning) {
        ++b;
      } else {
        Meaning meaning = a->meaning;
        Shared one{a, a, b, b, 0};
        bool name = false;
        for (; a != a_end && a->meaning == meaning; ++a) name |= a->name;
        for (; b != b_end && b->meaning == meaning; ++b) {
        }
        one.ours_end = a;
        one.theirs_end = b;
        auto [first, end] = postings_of(meaning);
        one.weight = weight_of(static_cast<size_t>(end - first)) + (name ? kNameWeight : 0);
        shared_.push_back(one);
      }
    }
  }

  static int32_t closeness(const Statements& side, uint32_t figure, const ContentWord* from,
                           const ContentWord* to) {
    int32_t best = 1;
    for (; from != to; ++from) {
      Reach reach = reach_of(side, figure, *from);
      if (reach.crosses) continue;
      int32_t close = reach.words <= kNext    ? kNextCloseness
                      : reach.words <= kClose ? kCloseness
                      : reach.words <= kNear  ? kNearCloseness
                      : reach.words <= kReach ? 2
                                              : 1;
      if (close > 1 && from->clause != side.figures()[figure].clause) --close;
      best = std::max(best, close);
    }
    return best;
  }

  void pair(uint32_t ours, uint32_t source, uint32_t theirs, bool follows) {
    const Statements& other = sources_[source];
    const StatedFigure &a = story_.figures()[ours], &b = other.figures()[theirs];
    if (!a.compared || !b.compared) return;
    // "a woman, 58" is "a 58-year-old woman", and "gusts of 118 to 163" leaves out its unit; that
    // says only that they may be the same.
    bool bare = a.kind != b.kind;
    if (bare && !is_bare(story_.figure(ours)) && !is_bare(other.figure(theirs))) {
      pair_digits(ours, source, theirs, follows);
      return;
    }
    Pairing pairing;
    pairing.ours = ours;
    pairing.source = source;
    pairing.theirs = theirs;
    pairing.follows = follows;
    pairing.value = compare_with_source(story_.article(), story_.figure(ours), other.article(),
                                        other.figure(theirs));
    if (!pairing.value.comparable) pair_digits(ours, source, theirs, follows);
    if (!pairing.value.comparable || (bare && pairing.value.agreement != Agreement::agrees)) return;
    weigh(pairing);
    pairings_.push_back(pairing);
  }

  // The same number of another thing altogether, "187 times" for 187 micrograms: it is looked at
  // only where nothing else is, and has to be long enough to be no chance.
  void pair_digits(uint32_t ours, uint32_t source, uint32_t theirs, bool follows) {
    const Figure &a = story_.figure(ours), &b = sources_[source].figure(theirs);
    if (!a.value || !b.value || !a.text_value.empty() || !b.text_value.empty()) return;
    if (!(*a.value == *b.value) || absolute(*a.value) < kTellingDigits) return;
    if (is_bare(a) || is_bare(b) || a.per || b.per) return;
    Pairing pairing;
    pairing.ours = ours;
    pairing.source = source;
    pairing.theirs = theirs;
    pairing.follows = follows;
    pairing.value = {true, Agreement::differs, Reason::differs, SlipName::unit};
    weigh(pairing);
    pairings_.push_back(pairing);
  }

  void weigh(Pairing& pairing) const {
    const Statements& other = sources_[pairing.source];
    uint32_t ours = pairing.ours, theirs = pairing.theirs;
    const StatedFigure &a = story_.figures()[ours], &b = other.figures()[theirs];
    for (const Shared& word : shared_) {
      // A date is not near itself, and what is counted is looked at below.
      if ((a.noun != 0 && a.noun == b.noun && word.ours->meaning == a.noun) ||
          is_own(story_, ours, word.ours, word.ours_end) ||
          is_own(other, theirs, word.theirs, word.theirs_end))
        continue;
      size_t nth = static_cast<size_t>(&word - shared_.data());
      int32_t close = std::min(ours_close_[(ours - first_ours_) * shared_.size() + nth],
                               theirs_close_[(theirs - first_theirs_) * shared_.size() + nth]);
      pairing.score += word.weight * close;
      pairing.topics += !word.ours->date && word.ours->meaning != change_meaning();
      if (close >= kNearCloseness) pairing.near += word.weight * close;
    }
    if (a.noun != 0 && b.noun != 0) {
      auto [first, end] = postings_of(a.noun);
      int32_t same = a.noun == b.noun ? kSameNoun * weight_of(static_cast<size_t>(end - first)) : 0;
      pairing.other_noun =
          a.noun != b.noun && a.own_noun && b.own_noun && pairing.value.slip != SlipName::unit;
      pairing.score += pairing.other_noun ? kOtherNoun : same;
      pairing.near += same;
      pairing.topics += same > 0;
    }
    // What counts nothing differs from no count: "64,000 homes", "at 1340".
    if (a.kind == FigureClass::number && (a.noun != 0) != (b.noun != 0))
      pairing.other_noun |= pairing.value.agreement != Agreement::agrees;
    // "a four-day week of 35 hours"
    bool other_unit = a.kind == FigureClass::duration &&
                      story_.figure(ours).unit != other.figure(theirs).unit &&
                      pairing.value.agreement != Agreement::agrees && !pairing.value.slip;
    pairing.other_noun |= other_unit;
    if (other_unit) pairing.score += kOtherNoun;
    bool origin = (a.part & kFrom) != (b.part & kFrom);
    pairing.other_part =
        a.part != 0 && b.part != 0 && (a.part & b.part) == 0 && ((a.part | b.part) & kFrom) != 0;
    if (pairing.other_part)
      pairing.score += kOtherPart;
    else if (origin)
      pairing.score += kOtherOrigin;
    if (a.of_class == 1 && b.of_class == 1)
      pairing.score += kOnly;
    else if (a.of_class == b.of_class && a.nth == b.nth)
      pairing.score += kSamePlace;
    if (pairing.follows) pairing.score += kInOrder;
  }

  static bool is_bare(const Figure& figure) {
    return figure.kind == FigureKind::number && figure.unit.empty();
  }

  static bool is_own(const Statements& side, uint32_t figure, const ContentWord* from,
                     const ContentWord* to) {
    const Figure& own = side.figure(figure);
    return own.kind == FigureKind::date && to - from == 1 && from->token == own.token_begin;
  }

  const Statements& story_;
  const std::vector<Statements>& sources_;
  std::vector<uint32_t> first_sentence_;
  uint32_t count_ = 0;
  std::vector<Posting> postings_;
  std::vector<int32_t> common_;  // of the sentence at hand with every one of the sources
  std::vector<Shared> shared_;
  // How close each shared word is to each figure of the two sentences, a row a figure.
  std::vector<int32_t> ours_close_, theirs_close_;
  uint32_t first_ours_ = 0, first_theirs_ = 0;
  std::vector<Pairing> pairings_;
  uint32_t before_ = kNone, here_ = kNone;  // where the last sentence, and this one, came from
};

}  // namespace

Reach reach_of(const Statements& side, uint32_t figure, const ContentWord& word) {
  const Figure& own = side.figure(figure);
  const StatedFigure& place = side.figures()[figure];
  uint32_t from = word.token, to = word.token;
  Reach reach;
  if (word.nth < place.words_before) {
    reach.words = place.words_before - word.nth;
    to = own.token_begin;
  } else if (word.nth >= place.words_through) {
    reach.words = word.nth - place.words_through + 1;
    from = own.token_end;
  }
  auto [first, last] = side.figures_of(place.sentence);
  last = std::min(last, first + limits::kAgainstFigures);
  for (uint32_t i = first; i < last; ++i) {
    if (i == figure || side.figures()[i].kind != place.kind) continue;
    uint32_t at = side.figure(i).token_begin;
    reach.crosses |= from <= at && at < to;
  }
  return reach;
}

std::vector<Pairing> pair_figures(const Statements& story, const std::vector<Statements>& sources) {
  return Pairer(story, sources).run();
}

}  // namespace tallymark
