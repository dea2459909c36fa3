#include "consistency/small_count.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"
#include "language/nouns.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// Of more people every whole percentage is near enough to some number of them.
constexpr int64_t kMostPeople = 60;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    if (numbers_.size() < 2 || on_another_base(passage_) || is_rule()) return;
    for (size_t n = 0; n < numbers_.size(); ++n) {
      const Figure& share = figure(n);
      bool plain = share.kind == FigureKind::percent && share.unit == kPercentUnit && share.value &&
                   share.hedge == Hedge::none;
      if (!plain || is_bound(numbers_[n])) continue;
      if (n + 1 < numbers_.size() && of_whole(passage_, figure(n + 1)) == share.hedge_end)
        compare_with(n, n + 1);
      else if (n > 0 && opens_with(passage_, figure(n - 1), share) && is_subject(share))
        compare_with(n, n - 1);
    }
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }

  // "38 percent of the 20 members must agree": what is asked for need not be a number of them.
  bool is_rule() const {
    Gap all = passage_.gap(passage_.begin(), passage_.end());
    return (all.traits & (kModal | kWould)) != 0 || (all.roles & (kPerPeriod | kHolding)) != 0;
  }

  bool is_bound(uint32_t id) const {
    return std::any_of(found_.begin(), found_.end(), [&](const Relation& relation) {
      return std::count(relation.judged.begin(), relation.judged.end(), id) != 0;
    });
  }

  // "Of the 20 jurors, 38 percent said": not "38 percent of the women", "38 percent more".
  bool is_subject(const Figure& share) const {
    uint32_t i = share.hedge_end;
    return i < passage_.end() && passage_.token(i).kind == TokenKind::word &&
           !passage_.token(i).has(kPreposition | kThan) && (passage_.roles(i) & kChangeMore) == 0;
  }

  // Each of them is in the share or is not.
  bool counts_people(const Figure& whole) const {
    if (!is_full_count(whole) || whole.unit_token == kNone) return false;
    return names_people(whole.unit) || (passage_.roles(whole.unit_token) & kPeopleNoun) != 0;
  }

  // "the 20 jurors' fees", "the 20 men and 30 women"
  bool goes_on(const Figure& whole, uint32_t share) const {
    uint32_t i = whole.hedge_end;
    if (i >= passage_.end()) return false;
    const Token& next = passage_.token(i);
    bool listed = next.is(",") && std::any_of(numbers_.begin(), numbers_.end(), [&](uint32_t id) {
                    return id != share && passage_.figure(id).hedge_begin == i + 1;
                  });
    return next.has(kPossessiveMark | kAnd | kOr) || next.is("'") || next.is("-") || listed;
  }

  void compare_with(size_t s, size_t w) {
    const Figure& share = figure(s);
    const Figure& whole = figure(w);
    if (!counts_people(whole) || goes_on(whole, numbers_[s])) return;
    int64_t people = whole.value->to_integer().value_or(0);
    const Interval said = result_of(share).wide;
    if (people < 2 || people > kMostPeople || !said.low || !said.high) return;
    auto low = multiply(*said.low, Decimal(people)), high = multiply(*said.high, Decimal(people));
    auto value = multiply(*share.value, Decimal(people));
    if (!low || !high || !value) return;
    int64_t below = 0;  // the most people that are fewer than the share
    for (int64_t some = 0; some <= people; ++some) {
      Decimal percents(some * 100);
      if (*low <= percents && percents <= *high) return;
      if (percents < *value) below = some;
    }
    Relation relation;
    relation.rule = Rule::small_count;
    relation.agreement = Agreement::differs;
    relation.judged = {numbers_[s]};
    relation.operands = {numbers_[w]};
    relation.working = working(below, people);
    if (below < people) relation.working += ", " + working(below + 1, people);
    found_.push_back(std::move(relation));
  }

  // "7 ÷ 20 = 35%"
  static std::string working(int64_t some, int64_t people) {
    Decimal percent = divide(Decimal(some * 100), Decimal(people)).value_or(Decimal());
    return shown(Decimal(some)) + " ÷ " + shown(Decimal(people)) + " = " + shown(percent, 3) + "%";
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_small_counts(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
