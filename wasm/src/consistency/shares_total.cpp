#include "consistency/shares_total.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

constexpr Decimal kHundred{100};
constexpr size_t kFewest = 3;

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {
    for (uint32_t id : passage.numbers()) {
      const Figure& figure = passage.figure(id);
      if (figure.kind == FigureKind::percent && figure.unit == kPercentUnit) shares_.push_back(id);
    }
  }

  void run(std::vector<Relation>& found) const {
    if (shares_.size() < 2 || !are_plain() || on_another_base(passage_)) return;
    bool rest = is_rest(shares_.back());
    bool exclusive = shares_.size() >= kFewest && are_answers();
    if ((!rest && !exclusive) || !have_one_base()) return;
    // Two shares and a rest of something that was cut up before: "sold 20 percent and the other
    // 10 percent".
    if (!exclusive && !names_whole()) return;
    Amount sum = exactly(Decimal());
    Relation relation;
    relation.rule = Rule::shares_total;
    for (uint32_t id : shares_) {
      const Figure& share = passage_.figure(id);
      sum = plus(sum, operand_of(share, share.step));
      relation.working += (relation.working.empty() ? "" : " + ") + shown(*share.value);
    }
    if (!sum.value) return;
    relation.working += " = " + shown(*sum.value) + "%";
    relation.judged = {shares_.back()};
    relation.operands.assign(shares_.begin(), shares_.end() - 1);
    relation.expected = rest_of(*sum.value);
    relation.agreement = compare(sum, exactly(kHundred));
    // Some may have given no answer at all.
    if (!rest && *sum.value < kHundred && relation.agreement != Agreement::agrees) return;
    found.push_back(std::move(relation));
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // What the last share would have to be.
  std::optional<Decimal> rest_of(const Decimal& sum) const {
    auto over = subtract(sum, kHundred);
    auto rest = over ? subtract(*passage_.figure(shares_.back()).value, *over) : std::nullopt;
    return rest && *rest >= Decimal() ? rest : std::nullopt;
  }

  // Every share states its value without a hedge; changes, stakes and comparisons are no shares.
  bool are_plain() const {
    for (uint32_t id : shares_) {
      const Figure& share = passage_.figure(id);
      if (!share.value || share.hedge != Hedge::none || share.per) return false;
    }
    for (uint32_t i : passage_.words()) {
      if ((passage_.roles(i) & kHolding) != 0) return false;
      if (token(i).has(kIncluding | kPrevious | kAmong | kJointly)) return false;
    }
    return std::none_of(shares_.begin(), shares_.end(),
                        [&](uint32_t id) { return is_changed(passage_.figure(id)); });
  }

  // "rose 10 percent", "from 10 percent", "10 percent higher"
  bool is_changed(const Figure& share) const {
    uint32_t before = passage_.word_before(share), behind = share.hedge_end;
    if (behind < passage_.end() && (passage_.roles(behind) & (kChangeMore | kChangeNoun)) != 0)
      return true;
    if (before == kNone || before == passage_.begin()) return false;
    if (token(before).has(kComparing | kThan | kFrom | kBy)) return true;
    if (token(before).has(kWith) && token(before - 1).has(kComparing)) return true;
    bool makes_up = (passage_.roles(before - 1) & kAmountsTo) != 0;
    return (passage_.roles(before) & kAnyChange) != 0 && !makes_up;
  }

  // "the remaining 15 percent", "the other 15%"
  bool is_rest(uint32_t id) const {
    uint32_t i = passage_.figure(id).hedge_begin;
    return i >= passage_.begin() + 2 && (passage_.roles(i - 1) & kRemaining) != 0 &&
           token(i - 2).has(kDefinite);
  }

  // "39 percent against it and 13 percent undecided": answers that exclude each other.
  bool are_answers() const {
    uint32_t last = passage_.figure(shares_.back()).hedge_end;
    uint32_t first = passage_.figure(shares_.front()).hedge_end;
    bool undecided = false, against = false;
    for (uint32_t i = first; i < passage_.end(); ++i) {
      if ((passage_.roles(i) & kAnswer) != 0) (i < last ? against : undecided) = true;
    }
    return undecided && against;
  }

  // Only the first share, or none, says what it is a share of: "39 percent of the claimants …, 36
  // percent …"; and each opens its part of the list.
  bool have_one_base() const {
    for (size_t n = 0; n < shares_.size(); ++n) {
      const Figure& share = passage_.figure(shares_[n]);
      uint32_t end = share.hedge_end;
      if (end >= passage_.end()) continue;
      if (n > 0 && token(end).has(kOf)) return false;
      if (token(end).is("-")) return false;
      if (n == 0) continue;
      Gap gap = passage_.between(passage_.figure(shares_[n - 1]), share);
      bool listed = gap.comma || (gap.traits & (kAnd | kContrast)) != 0;
      for (uint32_t i = passage_.figure(shares_[n - 1]).hedge_end; i < share.hedge_begin; ++i)
        listed |= token(i).is(";");
      if (!listed || (gap.traits & kRelative) != 0) return false;
    }
    return true;
  }

  // "Of the claimants, 39 percent …", "39 percent of claimants …"
  bool names_whole() const {
    const Figure& first = passage_.figure(shares_.front());
    if (first.hedge_end < passage_.end() && token(first.hedge_end).has(kOf)) return true;
    return token(passage_.begin()).has(kOf);
  }

  const Passage& passage_;
  std::vector<uint32_t> shares_;
};

}  // namespace

void check_shares_total(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage).run(found);
}

}  // namespace tallymark
