#include "consistency/threshold.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// "above the central bank's official", "2 percent upper"; "3.1 percent growth in May".
constexpr uint32_t kOwnerWords = 6, kNounWords = 2, kHeadWords = 2;
// What a value or threshold with another part in the sentence stands behind.
constexpr Traits kOtherPart = kFrom | kThan | kComparing | kOr;
// What lets a value and its side be of two statements.
constexpr Traits kApart = kAnd | kOr | kContrast | kModal | kWould | kForecast | kFrom | kTo | kBy |
                          kThan | kFor | kWith | kComparing | kReporting | kSubordinator;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    const auto& ids = passage_.numbers();
    for (size_t n = 0; n + 1 < ids.size(); ++n) {
      for (uint32_t i = figure(n).hedge_end; i < figure(n + 1).token_begin; ++i) {
        Side side = side_at(i);
        if (side.where != Side::none && is_value(n, i, side) && is_threshold(n + 1, i + side.words))
          add(ids[n], ids[n + 1], i, side);
      }
    }
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(passage_.numbers()[n]); }
  const Token& token(uint32_t i) const { return passage_.token(i); }

  Side side_at(uint32_t i) const {
    std::string_view next = i + 1 < passage_.end() ? token(i + 1).lower : std::string_view();
    return side_of(token(i).lower, next);
  }

  // "3.1 percent, still above", "3.1 percent in May, which was well above", "growth of 3.1 percent
  // was above", "at 3.1 percent, inflation is above", "sales of $3 million exceeded"
  bool is_value(size_t n, uint32_t at, const Side& side) const {
    const Figure& value = figure(n);
    uint32_t before = passage_.word_before(value);
    if (!value.value || value.hedge != Hedge::none) return false;
    if (before != kNone && token(before).has(kOtherPart)) return false;
    // "compared with 3.1 percent"
    if (before != kNone && before > passage_.begin() && token(before - 1).has(kComparing))
      return false;
    Gap gap = passage_.gap(value.hedge_end, at);
    if (gap.number || (gap.traits & kApart) != 0 || gap.words > kHeadWords) return false;
    uint32_t i = at;
    while (i > value.hedge_end &&
           ((passage_.roles(i - 1) & kSideAdverb) != 0 || ends_like_adverb(token(i - 1).lower)))
      --i;
    // Where nothing parts them, it is by so much above.
    if (i == value.hedge_end && !side.is_verb) return false;
    if (i == value.hedge_end) return true;
    const Token& link = token(i - 1);
    if (link.is(",") || link.is("(") || link.is("–") || link.is("—")) return true;
    bool opens = before != kNone && before == passage_.begin() && token(before).has(kAtOrLevel);
    if (side.is_verb) return !gap.comma || opens;
    bool holds = link.has(kBe) || i < at;
    return holds && (!gap.comma || opens || (gap.traits & kRelative) != 0);
  }

  // "its 2 percent target", "the official target of 2 percent"
  bool is_threshold(size_t n, uint32_t from) const {
    const Figure& limit = figure(n);
    uint32_t to = limit.token_begin;
    if (to <= from || to - from > kOwnerWords) return false;
    // "over the 55 mph limit" is read with its side as a bound.
    if (limit.hedge != Hedge::none && limit.hedge_begin >= from) return false;
    Gap gap = passage_.gap(from, to);
    if (gap.border || gap.comma || gap.verb || gap.bracket || gap.dash) return false;
    if ((gap.traits & (kApart & ~(kSubordinator | kForecast | kReporting))) != 0) return false;
    uint32_t last = to - 1;
    if (token(last).has(kOf)) return (passage_.roles(last - 1) & kThresholdNoun) != 0;
    if ((gap.traits & kPreposition) != 0) return false;
    uint32_t i = limit.hedge_end;
    for (uint32_t k = 0; k <= kNounWords && i < passage_.end(); ++k, ++i) {
      if ((passage_.roles(i) & kThresholdNoun) != 0) return true;
      if (token(i).kind != TokenKind::word || token(i).traits != 0) return false;
    }
    return false;
  }

  void add(uint32_t value_id, uint32_t limit_id, uint32_t at, const Side& side) {
    const Figure& value = passage_.figure(value_id);
    const Figure& limit = passage_.figure(limit_id);
    if (!same_unit(value, limit) || value.kind == FigureKind::comparison) return;
    std::optional<Decimal> low = limit.value ? limit.value : limit.low;
    std::optional<Decimal> high = limit.value ? limit.value : limit.high;
    if (!low || !high) return;
    bool is_range = !limit.value;
    bool ranged = side.where == Side::within || side.where == Side::outside;
    if (is_range != ranged && !(limit.value && side.where == Side::within)) return;
    const Decimal& x = *value.value;
    bool over = *high < x, under = x < *low, on = x == *low || x == *high;
    const Decimal& other = is_range && !over ? *low : *high;
    // Rounding keeps the order of what is rounded alike; a threshold is meant as it stands.
    auto gap = subtract(x, other), half = multiply(value.step, Decimal(5, -1));
    bool apart = value.step == limit.step || (gap && half && *half < absolute(*gap));
    bool right = side.where == Side::above    ? over
                 : side.where == Side::below  ? under
                 : side.where == Side::within ? !over && (!is_range || !under)
                                              : over || under;
    Relation relation;
    relation.rule = Rule::threshold;
    relation.judged = {value_id};
    relation.operands = {limit_id};
    for (uint32_t i = at; i < at + side.words; ++i) relation.words.push_back(token(i).span);
    bool decided = apart && (!on || side.where == Side::within);
    relation.agreement = !decided ? Agreement::between
                         : right  ? Agreement::agrees
                                  : Agreement::differs;
    const char* sign = x < other ? " < " : x == other ? " = " : " > ";
    relation.working = shown(x) + sign + shown(other);
    if (is_range && !over && !under) relation.working += ", " + shown(x) + " < " + shown(*high);
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_thresholds(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
