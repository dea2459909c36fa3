#include "against/counterpart.h"

#include <algorithm>

#include "against/date_parts.h"
#include "against/pairs.h"
#include "against/swaps.h"
#include "against/words.h"
#include "base/limits.h"
#include "consistency/arithmetic.h"

namespace tallymark {
namespace {

// What two figures must have in common to be taken for one statement, in the measure of pairs.cpp,
// where a rare word next to both is 30: to be called the same; to be called different, whatever the
// numbers; where each is the only one of its class in its sentence; where one looks like the other
// mistyped; and for a word beside them to be called different.
constexpr int32_t kLeastToSupport = 12, kLeastToContradict = 56, kLeastOfOnly = 40;
// Words that say what a statement is about, to tell it from one of another event.
// Where much of the story is found in a source, at least a third of its figures and three, it tells
// of the same event, and one such word is enough for a slip. Where the story has twice as many
// figures and less than half that share of them is found, it tells of another.
constexpr int32_t kOfOneEvent = 2;
constexpr size_t kFoundShare = 3, kFoundLeast = 3;
constexpr int32_t kLeastOfSlip = 20, kLeastToName = 24, kLeastNear = 12;
// The words choose: a pairing with less than this share of the best one is not what is meant.
constexpr int32_t kAsGood = 80, kAdmissible = 50;
// Digits that a number has by chance once in a hundred texts.
constexpr int64_t kTelling = 100;

bool is_telling(const Figure& figure) {
  if (figure.kind == FigureKind::date) return figure.text_value.size() >= 7;
  if (!figure.value) return figure.kind == FigureKind::score || figure.kind == FigureKind::time;
  int64_t digits = figure.value->mantissa < 0 ? -figure.value->mantissa : figure.value->mantissa;
  return digits >= kTelling;
}

bool share_of(const Pairing& pairing, const Pairing& best, int32_t percent) {
  return pairing.score * 100 >= best.score * percent;
}

bool fits(const Pairing& pairing) { return !pairing.other_part && !pairing.other_noun; }
bool agrees(const Pairing& pairing) { return pairing.value.agreement == Agreement::agrees; }

class Comparer {
 public:
  Comparer(const Article& story, const std::vector<SourceText>& texts) : story_(story) {
    sources_.reserve(texts.size());
    for (const SourceText& text : texts) sources_.emplace_back(*text.article);
    pairings_ = pair_figures(story_, sources_);
    size_t next = 0;
    for (uint32_t figure = 0; figure < story_.figures().size(); ++figure) {
      first_.push_back(next);
      while (next < pairings_.size() && pairings_[next].ours == figure) ++next;
    }
    first_.push_back(next);
    partner_.assign(story_.figures().size(), nullptr);
    index_partners();
  }

  SourceComparison run() {
    // Twice, since a figure that has found its partner leaves the others of its sentence fewer.
    find_partners();
    find_partners();
    relate();
    SourceComparison all;
    for (uint32_t figure = 0; figure < partner_.size(); ++figure) {
      all.figures.push_back(settle(figure));
    }
    name_once(all);
    swap(all);
    leave_out(all);
    return all;
  }

 private:
  // A word that is wrong is said of one figure, of an amount rather than of its date.
  void name_once(SourceComparison& all) const {
    auto is_date = [&](const Counterpart& one) {
      return story_.figures()[one.figure].kind == FigureClass::date;
    };
    for (size_t i = 0; i < all.figures.size(); ++i) {
      Counterpart& one = all.figures[i];
      if (one.word.empty()) continue;
      uint32_t end = story_.figures_of(story_.figures()[one.figure].sentence).second;
      for (size_t j = i + 1; j < end; ++j) {
        Counterpart& other = all.figures[j];
        if (!(other.word == one.word)) continue;
        Counterpart& lesser = is_date(one) && !is_date(other) ? one : other;
        lesser.standing = Standing::found;
        lesser.how =
            partner_[lesser.figure] == nullptr ? Reason::exact : partner_[lesser.figure]->value.how;
        lesser.slip.reset();
        lesser.word = {};
        if (&lesser == &one) break;
      }
    }
  }

  // Two found in one sentence that each belong to the other.
  void swap(SourceComparison& all) const {
    for (uint32_t a = 0; a < partner_.size(); ++a) {
      if (partner_[a] == nullptr) continue;
      uint32_t end = story_.figures_of(story_.figures()[a].sentence).second;
      for (uint32_t b = a + 1; b < end && b < a + limits::kAgainstFigures; ++b) {
        if (partner_[b] == nullptr || !are_rivals(*partner_[a], *partner_[b])) continue;
        if (!are_swapped(story_, sources_[partner_[a]->source], *partner_[a], *partner_[b]))
          continue;
        differ(all.figures[a], partner_[b]->theirs);
        differ(all.figures[b], partner_[a]->theirs);
      }
    }
  }

  bool are_rivals(const Pairing& a, const Pairing& b) const {
    return a.source == b.source && ours(a).kind == ours(b).kind &&
           theirs(a).sentence == theirs(b).sentence && a.theirs != b.theirs && !same_value(a, b);
  }

  static void differ(Counterpart& one, uint32_t partner) {
    one.standing = Standing::differs;
    one.how = Reason::differs;
    one.partner = partner;
    one.slip = SlipName::other_entity;
    one.word = {};
  }

  const StatedFigure& ours(const Pairing& one) const { return story_.figures()[one.ours]; }
  const StatedFigure& theirs(const Pairing& one) const {
    return sources_[one.source].figures()[one.theirs];
  }

  void index_partners() {
    by_partner_.resize(pairings_.size());
    for (uint32_t i = 0; i < by_partner_.size(); ++i) by_partner_[i] = i;
    std::sort(by_partner_.begin(), by_partner_.end(), [&](uint32_t a, uint32_t b) {
      const Pairing &x = pairings_[a], &y = pairings_[b];
      if (x.source != y.source) return x.source < y.source;
      return x.theirs != y.theirs ? x.theirs < y.theirs : a < b;
    });
  }

  // The pairings of a figure, best first, without what it is not because another figure of its
  // sentence is that.
  std::vector<const Pairing*> open(uint32_t figure) const {
    std::vector<const Pairing*> left;
    auto [from, to] = story_.figures_of(story_.figures()[figure].sentence);
    for (size_t i = first_[figure]; i < first_[figure + 1]; ++i) {
      const Pairing& one = pairings_[i];
      if (one.score < kLeastToSupport) break;
      bool taken = false;
      for (uint32_t other = from; other < to && !taken && !agrees(one); ++other) {
        const Pairing* has = other == figure ? nullptr : partner_[other];
        taken = has != nullptr && has->source == one.source && has->theirs == one.theirs;
      }
      if (!taken) left.push_back(&one);
    }
    return left;
  }

  void find_partners() {
    for (uint32_t figure = 0; figure < partner_.size(); ++figure) {
      if (partner_[figure] != nullptr) continue;
      std::vector<const Pairing*> left = open(figure);
      auto best = std::find_if(left.begin(), left.end(), [](auto* one) { return fits(*one); });
      for (const Pairing* one : left) {
        if (!agrees(*one)) continue;
        if (best != left.end() && !is_admissible(*one, **best)) continue;
        partner_[figure] = one;
        break;
      }
    }
  }

  // Which sources tell of the story's event.
  void relate() {
    found_in_.assign(sources_.size(), 0);
    for (const Pairing* partner : partner_) {
      if (partner != nullptr) ++found_in_[partner->source];
    }
  }

  int32_t least_topics(uint32_t source) const {
    bool related =
        found_in_[source] >= kFoundLeast && found_in_[source] * kFoundShare >= partner_.size();
    return related ? 1 : kOfOneEvent;
  }

  bool tells_of_another(uint32_t source) const {
    return partner_.size() >= 2 * kFoundLeast &&
           found_in_[source] * 2 * kFoundShare < partner_.size();
  }

  // Whether the story's figure can be read as this one, so that it agrees.
  bool is_admissible(const Pairing& one, const Pairing& best) const {
    const Figure& figure = story_.figure(one.ours);
    if (!fits(one)) return !one.other_part && is_telling(figure) && one.score > best.score;
    if (share_of(one, best, kAsGood) || is_telling(figure)) return true;
    if (figure.kind == FigureKind::date && figure.year_stated)
      return share_of(one, best, kAdmissible);
    // Beside a better one in the same sentence it is that one's neighbour.
    bool beside = one.source == best.source && theirs(one).sentence == theirs(best).sentence;
    return !beside && share_of(one, best, kAdmissible);
  }

  Counterpart settle(uint32_t figure) const {
    Counterpart out;
    out.figure = figure;
    if (partner_[figure] != nullptr) return found(out, *partner_[figure]);
    std::vector<const Pairing*> left = open(figure);
    if (left.empty()) return out;
    // The same number of the neighbour in the source's sentence, beside its own word.
    for (const Pairing* one : left) {
      if (agrees(*one) && found(out, *one).standing == Standing::differs) return out;
    }
    out = Counterpart{};
    out.figure = figure;
    if (std::any_of(left.begin(), left.end(), [](auto* one) { return fits(*one); }))
      std::erase_if(left, [](auto* one) { return !fits(*one); });
    const Pairing& best = *left.front();
    while (!share_of(*left.back(), best, kAsGood)) left.pop_back();
    for (const Pairing* one : left) {
      if (one->value.agreement != Agreement::between) continue;
      // A date that is finer than the source's says something the source does not.
      bool date = story_.figure(figure).kind == FigureKind::date;
      return with(out, *one, date ? Standing::ambiguous : Standing::between);
    }
    if (const Pairing* one = differing(left)) {
      with(out, *one, Standing::differs);
      out.slip = one->value.slip;
      return out;
    }
    if (best.score >= kLeastToContradict) return with(out, best, Standing::ambiguous);
    return out;
  }

  Counterpart& with(Counterpart& out, const Pairing& pairing, Standing standing) const {
    out.standing = standing;
    out.how = pairing.value.how;
    out.source = pairing.source;
    out.partner = pairing.theirs;
    return out;
  }

  Counterpart found(Counterpart& out, const Pairing& one) const {
    with(out, one, Standing::found);
    if (one.score < kLeastToName || (one.topics < least_topics(one.source) && !one.follows))
      return out;
    if (tells_of_another(one.source)) return out;
    auto word = find_other_word(story_, sources_[one.source], one);
    if (!word) {
      out.word = find_other_name(story_, sources_[one.source], one);
      if (!out.word.empty()) out.standing = Standing::renamed;
      return out;
    }
    out.standing = Standing::differs;
    out.how = Reason::differs;
    out.slip = word->slip;
    out.word = story_.article().token(word->ours).span;
    out.source_word = sources_[one.source].article().token(word->theirs).span;
    return out;
  }

  // Of the statements that are as good as the best one, all of which differ, the one that is meant;
  // null where that is not certain enough to say that the story differs from it.
  const Pairing* differing(const std::vector<const Pairing*>& left) const {
    const Pairing& best = *left.front();
    // One sentence but for its figures: whatever the number, it stands in the other's place.
    for (const Pairing* one : left) {
      bool same_place =
          ours(*one).nth == theirs(*one).nth && ours(*one).of_class == theirs(*one).of_class;
      if (fits(*one) && same_place && say_the_same(story_, sources_[one->source], *one) &&
          is_free(*one))
        return one;
    }
    if (!fits(best) || tells_of_another(best.source)) return nullptr;
    bool one_value = true;
    for (const Pairing* one : left) one_value &= same_value(best, *one);
    bool about = best.topics >= least_topics(best.source) + 1;
    bool strong = one_value && about && best.score >= kLeastToContradict && best.near >= kLeastNear;
    bool date = story_.figure(best.ours).kind == FigureKind::date;
    if (strong && !date && is_free(best)) return &best;
    // From here on the number must not stand anywhere else, nor may a date.
    for (size_t i = first_[best.ours]; i < first_[best.ours + 1]; ++i) {
      if (agrees(pairings_[i]) && !pairings_[i].other_noun) return nullptr;
    }
    if (strong && is_free(best)) return &best;
    bool only = one_value && ours(best).of_class == 1 && theirs(best).of_class == 1;
    if (only && about && best.score >= kLeastOfOnly && is_free(best)) return &best;
    for (const Pairing* one : left) {
      bool near = one->topics >= least_topics(one->source) || one->follows;
      if (near && one->score >= kLeastOfSlip && is_slip(*one) && is_free(*one)) return one;
    }
    return nullptr;
  }

  bool is_slip(const Pairing& one) const {
    // Most years differ in a digit, so that says nothing.
    if (story_.figure(one.ours).kind == FigureKind::date) {
      const Statements& source = sources_[one.source];
      return are_near_dates(story_.article(), story_.figure(one.ours), source.article(),
                            source.figure(one.theirs));
    }
    if (one.value.slip) return true;
    const auto &a = story_.figure(one.ours).value,
               &b = sources_[one.source].figure(one.theirs).value;
    return a && b && looks_like_slip(*a, *b);
  }

  // No other figure of the story is this statement.
  bool is_free(const Pairing& best) const {
    auto from = std::lower_bound(by_partner_.begin(), by_partner_.end(), best,
                                 [&](uint32_t a, const Pairing& b) {
                                   const Pairing& x = pairings_[a];
                                   if (x.source != b.source) return x.source < b.source;
                                   return x.theirs < b.theirs;
                                 });
    for (; from != by_partner_.end(); ++from) {
      const Pairing& rival = pairings_[*from];
      if (rival.source != best.source || rival.theirs != best.theirs) break;
      if (rival.ours == best.ours) continue;
      bool beside = ours(rival).sentence == ours(best).sentence;
      bool holds = partner_[rival.ours] == &rival;
      if (holds && (beside || rival.score > best.score)) return false;
      if (beside && partner_[rival.ours] == nullptr && rival.score > best.score) return false;
    }
    return true;
  }

  bool same_value(const Pairing& a, const Pairing& b) const {
    const Figure& x = sources_[a.source].figure(a.theirs);
    const Figure& y = sources_[b.source].figure(b.theirs);
    return x.value == y.value && x.text_value == y.text_value && x.low == y.low;
  }

  // What no figure of the story is a partner of, or states as well.
  void leave_out(SourceComparison& all) const {
    std::vector<std::vector<bool>> told;
    for (const Statements& source : sources_) told.emplace_back(source.figures().size(), false);
    for (const Counterpart& one : all.figures) {
      if (one.partner != kNone && one.standing != Standing::ambiguous)
        told[one.source][one.partner] = true;
    }
    for (const Pairing& one : pairings_) {
      if (agrees(one) && one.score >= kLeastToSupport) told[one.source][one.theirs] = true;
    }
    for (uint32_t i = 0; i < sources_.size(); ++i) {
      all.left_out.emplace_back();
      for (uint32_t figure = 0; figure < told[i].size(); ++figure) {
        if (!told[i][figure]) all.left_out.back().push_back(figure);
      }
    }
  }

  Statements story_;
  std::vector<Statements> sources_;
  std::vector<Pairing> pairings_;
  std::vector<size_t> first_;            // of every figure its first pairing, and one behind
  std::vector<uint32_t> by_partner_;     // pairings by the source's figure
  std::vector<size_t> found_in_;         // of every source, how many figures were found there
  std::vector<const Pairing*> partner_;  // of every figure the one found
};

}  // namespace

SourceComparison compare_with_sources(const Article& story,
                                      const std::vector<SourceText>& sources) {
  return Comparer(story, sources).run();
}

}  // namespace tallymark
