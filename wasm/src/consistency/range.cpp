#include "consistency/range.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "quantity/tolerance.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// "a low of 10 degrees on Monday to a high of 25 degrees, a span of 15 degrees"
constexpr uint32_t kMostWords = 3;

struct Ends {
  std::vector<uint32_t> figures;
  Amount low, high;
  std::string_view unit;
  bool whole = false;  // counted one by one: both ends may belong to it
};

Amount end_of(const Decimal& value, const Figure& range) {
  Figure end = range;
  end.value = value;
  auto half = multiply(range.step, Decimal(5, -1));
  end.low = subtract(value, *half);
  end.high = add(value, *half);
  end.coarse_step = range.step;
  end.hedge = Hedge::none;
  return operand_of(end);
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    const auto& ids = passage_.figures();
    for (size_t n = 1; n < ids.size(); ++n) {
      const Figure& figure = passage_.figure(ids[n]);
      if (!states_amount(figure) || !figure.value) continue;
      // "a range of 15", "a 15-degree spread" behind the ends
      if (is_spread(figure)) {
        if (auto ends = ends_at(n - 1)) check(*ends, ids[n], ids[n - 1]);
      }
    }
    for (size_t n = 0; n + 1 < ids.size(); ++n) {
      const Figure& range = passage_.figure(ids[n]);
      if (range.value || !states_amount(range)) continue;
      if (is_named_difference(range, passage_.figure(ids[n + 1])))
        check_bound(ends_of(ids[n]), ids[n + 1]);
    }
  }

 private:
  bool has_role(uint32_t i, ArithmeticRoles roles) const {
    return i >= passage_.begin() && i < passage_.end() && (passage_.roles(i) & roles) != 0;
  }

  // "a range of 15", "a 15-point gap"
  bool is_spread(const Figure& figure) const {
    uint32_t before = figure.hedge_begin;
    if (before > passage_.begin() + 1 && passage_.token(before - 1).has(kOf) &&
        has_role(before - 2, kSpreadNoun))
      return true;
    uint32_t i = figure.token_end;
    if (i < passage_.end() && passage_.token(i).is("-")) i += 2;
    return has_role(i, kSpreadNoun) && figure.hedge_begin > passage_.begin() &&
           passage_.token(figure.hedge_begin - 1).has(kIndefinite);
  }

  Ends ends_of(uint32_t id) const {
    const Figure& range = passage_.figure(id);
    return {
        {id}, end_of(*range.low, range), end_of(*range.high, range), range.unit, is_whole(range)};
  }

  static bool is_whole(const Figure& figure) {
    return (figure.kind == FigureKind::count || figure.kind == FigureKind::number) &&
           figure.step <= Decimal(1);
  }

  // The range that figure n is, or whose higher end it is: "from a low of 10 to a high of 25".
  std::optional<Ends> ends_at(size_t n) const {
    const auto& ids = passage_.figures();
    const Figure& last = passage_.figure(ids[n]);
    if (!states_amount(last)) return std::nullopt;
    if (!last.value) return last.low && last.high ? std::optional(ends_of(ids[n])) : std::nullopt;
    if (n == 0) return std::nullopt;
    const Figure& first = passage_.figure(ids[n - 1]);
    if (!states_amount(first) || !first.value || !same_unit(first, last)) return std::nullopt;
    Gap gap = passage_.between(first, last);
    if (gap.border || gap.verb || gap.comma || gap.words > kMostWords) return std::nullopt;
    bool from = opens(first, kFrom) && opens(last, kTo);
    if (!from) return std::nullopt;
    bool rises = *first.value < *last.value;
    const Figure& low = rises ? first : last;
    const Figure& high = rises ? last : first;
    Decimal coarse = shared_coarse(low, high);
    return Ends{{ids[n - 1], ids[n]},
                operand_of(low, coarse),
                operand_of(high, coarse),
                last.unit,
                is_whole(first) && is_whole(last)};
  }

  // "from a low of 10"
  bool opens(const Figure& figure, Traits word) const {
    uint32_t from =
        figure.hedge_begin > passage_.begin() + 4 ? figure.hedge_begin - 4 : passage_.begin();
    for (uint32_t i = figure.hedge_begin; i-- > from;) {
      if (passage_.token(i).has(word)) return true;
      if (passage_.token(i).kind != TokenKind::word) return false;
    }
    return false;
  }

  // "the difference between $10 and $25 is $15"
  bool is_named_difference(const Figure& range, const Figure& figure) const {
    if (!states_amount(figure) || !figure.value) return false;
    uint32_t i = range.hedge_begin;
    bool named = false;
    uint32_t from = i > passage_.begin() + 2 ? i - 2 : passage_.begin();
    for (uint32_t k = from; k <= i && k < passage_.end(); ++k) named |= has_role(k, kSpreadNoun);
    if (!named || range.token_end >= passage_.end()) return false;
    return passage_.token(range.token_end).has(kBe) && range.token_end + 1 == figure.hedge_begin;
  }

  void check(const Ends& ends, uint32_t stated, uint32_t last) {
    Gap gap = passage_.between(passage_.figure(last), passage_.figure(stated));
    bool set_off = gap.comma || gap.dash || gap.bracket;
    if (!set_off || gap.border || gap.verb || gap.words > kMostWords) return;
    for (uint32_t i = passage_.figure(last).token_end; i < passage_.figure(stated).token_begin;
         ++i) {
      const Token& word = passage_.token(i);
      if (word.has(kAnd) || (word.has(kPreposition) && !word.has(kOf))) return;
    }
    check_bound(ends, stated);
  }

  void check_bound(const Ends& ends, uint32_t stated_id) {
    const Figure& stated = passage_.figure(stated_id);
    if (!is_of(stated, ends)) return;
    Amount computed = minus(ends.high, ends.low), said = result_of(stated);
    Relation relation;
    relation.rule = Rule::range;
    relation.judged = {stated_id};
    relation.operands = ends.figures;
    relation.agreement = compare(computed, said);
    // Pages 10 to 25 are sixteen.
    if (relation.agreement == Agreement::differs && ends.whole &&
        compare(plus(computed, exactly(Decimal(1))), said) != Agreement::differs)
      return;
    // "from 30 to 40 percent, a gap of 25 percent" may be a share of the higher end.
    if (relation.agreement == Agreement::differs && stated.unit == kPercentUnit &&
        is_share_of_end(ends, computed, said))
      return;
    relation.working =
        shown(*ends.high.value) + " − " + shown(*ends.low.value) + " = " + shown(*computed.value);
    relation.expected = *computed.value;
    found_.push_back(std::move(relation));
  }

  static bool is_share_of_end(const Ends& ends, const Amount& computed, const Amount& said) {
    Amount share = times(computed, exactly(Decimal(100)));
    return compare(over(share, ends.low), said) != Agreement::differs ||
           compare(over(share, ends.high), said) != Agreement::differs;
  }

  // A share may be of something else: "$10 to $25, a spread of 60 percent".
  bool is_of(const Figure& stated, const Ends& ends) const {
    if (stated.kind == FigureKind::comparison || stated.kind == FigureKind::ratio) return false;
    bool share = ends.unit == kPercentUnit;
    if (stated.unit == kPercentUnit || stated.unit == kPointUnit) return share;
    // "15-point", "15-degree": the noun is not read as a unit behind a hyphen.
    if (share) return stated.unit.empty() || (arithmetic_roles(stated.unit) & kScorePoint) != 0;
    if (stated.unit == ends.unit || ends.unit.empty() || stated.unit.empty())
      return stated.per.has_value() == false;
    return false;
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_ranges(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
