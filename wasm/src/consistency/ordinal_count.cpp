#include "consistency/ordinal_count.h"

#include <algorithm>

#include "consistency/arithmetic.h"

namespace tallymark {

using namespace language;

namespace {

// "the fourth and last World Series game of"
constexpr uint32_t kMostNouns = 3;

constexpr Traits kFunctionWords = kDefinite | kIndefinite | kDemonstrative | kPossessive |
                                  kPronoun | kAnd | kOr | kContrast | kSubordinator | kRelative |
                                  kPreposition | kBe | kHave | kModal | kNegation | kAuxiliaryDo;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    const auto& ids = passage_.figures();
    for (size_t n = 0; n + 1 < ids.size(); ++n) {
      const Figure& ordinal = passage_.figure(ids[n]);
      if (ordinal.kind != FigureKind::ordinal || !ordinal.value) continue;
      if (ordinal.token_begin == passage_.begin()) continue;
      // "a fifth of four-year-olds", "the poorest fifth of": a share.
      const Token& before = passage_.token(ordinal.token_begin - 1);
      if (!before.has(kDefinite | kPossessive | kPossessiveMark)) continue;
      // "the third and last of": its own rank figure.
      size_t next = n + 1;
      bool rank = passage_.figure(ids[next]).kind == FigureKind::rank;
      if (rank && next + 1 < ids.size()) ++next;
      read(ids[n], ids[next], before.has(kDefinite));
    }
  }

 private:
  void read(uint32_t ordinal_id, uint32_t count_id, bool definite) {
    const Figure& ordinal = passage_.figure(ordinal_id);
    const Figure& count = passage_.figure(count_id);
    bool counts = (count.kind == FigureKind::count || count.kind == FigureKind::number) &&
                  count.value && count.value->is_integer() && count.hedge == Hedge::none;
    if (!counts || *count.value < Decimal(2) || count.per) return;
    uint32_t i = ordinal.token_end, end = count.token_begin;
    bool last = false;
    if (i + 1 < end && passage_.token(i).has(kAnd) && (passage_.roles(i + 1) & kFinalWord) != 0) {
      last = true;
      i += 2;
    }
    uint32_t noun = kNone, nouns = 0;
    for (; i < end && !passage_.token(i).has(kOf); ++i) {
      const Token& word = passage_.token(i);
      if (word.kind != TokenKind::word || word.has(kFunctionWords) || ++nouns > kMostNouns) return;
      noun = i;
    }
    if (i >= end) return;
    for (++i; i < end; ++i) {
      if (!passage_.token(i).has(kDefinite | kPossessive | kDemonstrative)) return;
    }
    bool hyphen = count.token_end < passage_.end() && passage_.token(count.token_end).is("-");
    std::string_view of = unit_of(count, hyphen);
    if (noun == kNone) {
      // "the fifth of the three-match series" may be a goal, as may "his fifth".
      bool compound = hyphen || passage_.token(count.token_end - 2).is("-");
      if (compound || !definite) return;
    } else {
      std::string own, other;
      if (of.empty() || singular(passage_.token(noun).lower, own) != singular(of, other)) return;
    }
    add(ordinal_id, count_id, last);
  }

  // "four games"; of "four-game series" the word behind the hyphen.
  std::string_view unit_of(const Figure& count, bool hyphen) const {
    if (!hyphen) return count.unit;
    uint32_t i = count.token_end + 1;
    return i < passage_.end() ? passage_.token(i).lower : std::string_view();
  }

  void add(uint32_t ordinal_id, uint32_t count_id, bool last) {
    const Decimal& place = *passage_.figure(ordinal_id).value;
    const Decimal& all = *passage_.figure(count_id).value;
    bool right = last ? place == all : place <= all;
    Relation relation;
    relation.rule = Rule::ordinal_count;
    relation.judged = {ordinal_id};
    relation.operands = {count_id};
    relation.agreement = right ? Agreement::agrees : Agreement::differs;
    const char* sign = place == all ? " = " : place < all ? " < " : " > ";
    relation.working = shown(place) + sign + shown(all);
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_ordinal_counts(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
