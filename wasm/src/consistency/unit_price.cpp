#include "consistency/unit_price.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"

namespace tallymark {

using namespace language;

namespace {

// Words that no list knows between count and price.
constexpr uint32_t kPriceWords = 3;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    for (size_t n = 1; n < numbers_.size(); ++n) {
      if (is_price(n)) read(n);
    }
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }
  const Token& token(uint32_t i) const { return passage_.token(i); }

  static bool is_money(const Figure& figure) {
    return figure.kind == FigureKind::money && figure.value && !figure.per;
  }

  // "$5 each", "$5 apiece", "$5 a ticket", "$5 per ticket"
  bool is_price(size_t n) const {
    const Figure &price = figure(n), &count = figure(n - 1);
    bool money = price.kind == FigureKind::money || price.kind == FigureKind::rate;
    if (!money || !price.value || count.kind != FigureKind::count || !count.value) return false;
    for (uint32_t i = price.token_begin; i < std::min(price.hedge_end + 1, passage_.end()); ++i) {
      if ((passage_.roles(i) & kEach) != 0) return true;
    }
    return price.per && price.per->value == Decimal(1) && !count.unit.empty() &&
           price.per->unit == count.unit;
  }

  // "30 tickets at $5 each", "30 tickets for $5 each"
  bool is_priced(size_t n) const {
    Gap gap = passage_.between(figure(n - 1), figure(n));
    uint32_t before = passage_.word_before(figure(n));
    return before != kNone && token(before).has(kAtOrLevel | kFor) && !gap.border && !gap.comma &&
           !gap.verb && !gap.number && gap.words <= kPriceWords &&
           (gap.traits & (kAnd | kOr | kRelative)) == 0;
  }

  void read(size_t n) {
    if (!is_priced(n)) return;
    if (n + 1 < numbers_.size() && is_money(figure(n + 1)) && leads_to_total(n)) {
      // "30 tickets at $5 each and 20 at $4 cost $230" has another part.
      if (n > 1 && !is_apart(n - 2)) return;
      return bind(n, n - 1, n + 1);
    }
    // "$150 for 30 tickets at $5 each"
    if (n < 2 || !is_money(figure(n - 2))) return;
    Gap gap = passage_.between(figure(n - 2), figure(n - 1));
    uint32_t before = passage_.word_before(figure(n - 1));
    bool paid = before != kNone && token(before).has(kFor) && gap.words == 0 && !gap.comma;
    if (paid && !goes_on(n)) bind(n, n - 1, n - 2);
  }

  bool is_apart(size_t n) const {
    Gap gap = passage_.between(figure(n), figure(n + 1));
    return gap.border || gap.comma;
  }

  // "… at $5 each and 20 at $4", "… at $5 each, plus postage"
  bool goes_on(size_t n) const {
    uint32_t i = figure(n).hedge_end;
    while (i < passage_.end() && ((passage_.roles(i) & kEach) != 0 || token(i).is(","))) ++i;
    if (i < passage_.end() && token(i).has(kAnd | kWith)) return true;
    if (n + 1 >= numbers_.size()) return false;
    Gap gap = passage_.between(figure(n), figure(n + 1));
    return !gap.border && (gap.traits & kAnd) != 0;
  }

  // "cost $150", "for $150", "for a total of $150", "raising $150"
  bool leads_to_total(size_t n) const {
    const Figure &price = figure(n), &total = figure(n + 1);
    uint32_t from = price.token_begin + 1;
    bool cue = false;
    for (uint32_t i = from; i < total.hedge_begin; ++i) {
      // "a total of"; "making $500" may be a profit.
      bool total_of = (passage_.roles(i) & kTotalWord) != 0 && token(i + 1).has(kOf);
      bool costing = total_of || (passage_.roles(i) & kCosting) != 0 || token(i).has(kOr);
      bool plain = (passage_.roles(i) & kPassedOver) != 0 || token(i).is(",") ||
                   token(i).has(kOf | kFor | kTo | kModal);
      bool each = i == price.hedge_end && (passage_.roles(i) & kEach) != 0;
      if (i >= price.hedge_end && !costing && !plain && !each) return false;
      cue |= costing;
    }
    // "paying $500 up front"
    uint32_t end = total.hedge_end;
    bool closed = end >= passage_.end() || token(end).kind == TokenKind::punctuation ||
                  token(end).has(kFor | kIn);
    return cue && closed && total.unit == price.unit;
  }

  void bind(size_t price, size_t count, size_t total) {
    const Figure &p = figure(price), &c = figure(count), &t = figure(total);
    if (p.unit != t.unit) return;
    Amount number = is_full_count(c) ? exactly(*c.value) : operand_of(c);
    // "$5" is no rounded price; "$5 million" is.
    bool full = p.hedge == Hedge::none && p.step <= Decimal(1);
    Amount each = full ? exactly(*p.value) : operand_of(p);
    Amount computed = times(number, each);
    if (!computed.value) return;
    Relation relation;
    relation.rule = Rule::unit_price;
    relation.judged = {numbers_[total]};
    relation.operands = {numbers_[count], numbers_[price]};
    std::sort(relation.operands.begin(), relation.operands.end());
    relation.working = shown(*c.value) + " × " + shown(*p.value) + " = " + shown(*computed.value);
    relation.expected = computed.value;
    relation.agreement = compare(computed, result_of(t));
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_unit_prices(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
