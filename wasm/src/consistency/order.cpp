#include "consistency/order.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// Unknown words between two values of a ranking: "followed by the Social Democratic Party with".
constexpr uint32_t kMostWords = 6;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    Gap all = passage_.gap(passage_.begin(), passage_.end());
    if (passage_.numbers().size() < 1 || (all.roles & kPlaceWord) != 0) return;
    const auto& ids = passage_.numbers();
    for (size_t n = 0; n < ids.size(); ++n) {
      read_joined(ids[n]);
      if (n + 1 == ids.size()) break;
      if (read_move(ids[n], ids[n + 1])) continue;
      if (read_record(ids[n], ids[n + 1])) continue;
      read_ranking(n);
    }
  }

 private:
  const Token* at(uint32_t i) const {
    return i >= passage_.begin() && i < passage_.end() ? &passage_.token(i) : nullptr;
  }
  bool has_role(uint32_t i, ArithmeticRoles roles) const {
    return at(i) != nullptr && (passage_.roles(i) & roles) != 0;
  }

  // 1 for a verb that only rises, -1 for one that only falls; a word that is a noun too may be the
  // size of a cut.
  int verb_at(uint32_t i) const {
    if (!has_role(i, kChangeVerb) || has_role(i, kChangeNoun)) return 0;
    bool up = has_role(i, kRising), down = has_role(i, kFalling);
    return up == down ? 0 : up ? 1 : -1;
  }

  void add(uint32_t judged, uint32_t other, bool not_below, bool move) {
    const Figure& a = passage_.figure(judged);
    const Figure& b = passage_.figure(other);
    if (a.hedge != Hedge::none || b.hedge != Hedge::none) return;
    Decimal coarse = shared_coarse(a, b);
    Amount x = operand_of(a, coarse), y = operand_of(b, coarse);
    if (!x.value || !y.value) return;
    bool equal = *x.value == *y.value;
    bool right = not_below ? *y.value < *x.value : *x.value < *y.value;
    // Rounding keeps the order of what is rounded alike.
    bool apart = a.step == b.step || !touch(x.narrow, y.narrow);
    Relation relation;
    relation.rule = Rule::order;
    relation.judged = {judged};
    relation.operands = {other};
    relation.agreement = right             ? Agreement::agrees
                         : equal || !apart ? Agreement::between
                                           : Agreement::differs;
    const char* sign = *x.value < *y.value ? " < " : " > ";
    relation.working = shown(*x.value) + sign + shown(*y.value);
    if (relation.agreement == Agreement::differs && move) relation.slip = SlipName::direction;
    found_.push_back(std::move(relation));
  }

  bool ends_statement(const Figure& figure) const {
    const Token* next = at(figure.hedge_end);
    for (uint32_t id : passage_.figures()) {
      const Figure& time = passage_.figure(id);
      if (time.hedge_begin == figure.hedge_end && time.kind == FigureKind::date) return true;
    }
    return next == nullptr || next->kind == TokenKind::punctuation ||
           (next->has(kPreposition | kSubordinator | kAnd) &&
            !has_role(figure.hedge_end, kAnyChange));
  }

  // Shares and money have one direction; depths, delays and deficits of other units may grow by
  // falling.
  static bool has_direction(const Figure& figure) {
    return figure.kind == FigureKind::money || (figure.unit == kPercentUnit && !figure.per);
  }

  // "fell from 12 to 15 percent", read as one range
  void read_joined(uint32_t id) {
    const Figure& range = passage_.figure(id);
    if (range.value || !range.low || !range.high || !has_direction(range)) return;
    bool spelled = false;  // "down from 8-14%" is a range that came down
    for (uint32_t i = range.token_begin; i < range.token_end; ++i)
      spelled |= passage_.token(i).has(kTo);
    if (!spelled) return;
    if (range.hedge_begin < passage_.begin() + 2) return;
    uint32_t from = range.token_begin;
    if (!passage_.token(from).has(kFrom)) --from;
    if (!passage_.token(from).has(kFrom) || !ends_statement(range)) return;
    int direction = verb_at(from - 1);
    if (direction == 0 || !(*range.low < *range.high)) return;
    Relation relation;
    relation.rule = Rule::order;
    relation.judged = {id};
    relation.agreement = direction > 0 ? Agreement::agrees : Agreement::differs;
    relation.working = shown(*range.low) + " < " + shown(*range.high);
    if (direction < 0) relation.slip = SlipName::direction;
    found_.push_back(std::move(relation));
  }

  // "rose from $15 to $20", "$20, up from $15"
  bool read_move(uint32_t first_id, uint32_t second_id) {
    const Figure& first = passage_.figure(first_id);
    const Figure& second = passage_.figure(second_id);
    if (!first.value || !second.value || first.kind == FigureKind::comparison ||
        second.kind == FigureKind::comparison || first.kind == FigureKind::ratio ||
        second.kind == FigureKind::ratio || !same_unit(first, second))
      return false;
    uint32_t begin = first.hedge_begin;
    if (begin >= passage_.begin() + 2 && passage_.token(begin - 1).has(kFrom) &&
        first.hedge_end + 1 == second.hedge_begin && passage_.token(first.hedge_end).has(kTo)) {
      int direction = verb_at(begin - 2);
      if (direction == 0 || !has_direction(second) || !ends_statement(second)) return false;
      add(second_id, first_id, direction > 0, true);
      return true;
    }
    // The level stands right before ", up from".
    uint32_t i = first.hedge_end;
    if (at(i) == nullptr || first.unit.empty() || second.unit != first.unit) return false;
    // "113 of the 182 seats, down from 140": the whole is not what moved.
    uint32_t whole = passage_.word_before(first);
    if (whole != kNone && passage_.token(whole).has(kOf)) return false;
    if (passage_.token(i).is(",")) ++i;
    int direction = verb_at(i);
    if (direction == 0 || at(i + 1) == nullptr || !passage_.token(i + 1).has(kFrom)) return false;
    for (i += 2; i < second.hedge_begin; ++i) {
      const Token& token = passage_.token(i);
      bool level = (passage_.roles(i) & (kPassedOver | kLevelWord | kRecordNoun)) != 0 ||
                   token.has(kOf | kPrevious);
      if (!level) return false;
    }
    if (!ends_statement(second)) return false;
    // A loss may be down from a profit.
    Gap before = passage_.gap(passage_.begin(), first.hedge_begin);
    if ((before.roles & (kLossNoun | kLossVerb)) != 0) return false;
    add(first_id, second_id, direction > 0, true);
    return true;
  }

  // The direction of the one superlative before the figure; 0 if there is none or several.
  int superlative_before(const Figure& figure) const {
    int direction = 0;
    for (uint32_t id : passage_.figures()) {
      const Figure& rank = passage_.figure(id);
      if (rank.kind != FigureKind::rank || !rank.value || *rank.value != Decimal(1)) continue;
      uint32_t word = rank.token_end - 1;
      bool level = has_role(word, kHeight);
      // Of the largest it must be said what is large.
      level |= has_role(word, kSize) && has_direction(figure) && figure.unit == kPercentUnit;
      if (!level || direction != 0 || rank.token_begin > figure.token_begin) return 0;
      Gap gap = passage_.gap(rank.token_end, figure.hedge_begin);
      if (gap.border || gap.number || gap.words > kMostWords) return 0;
      direction = rank.order == RankOrder::lowest ? -1 : 1;
    }
    return direction;
  }

  // "the highest at 12, beating the previous record of 10"
  bool read_record(uint32_t first_id, uint32_t second_id) {
    const Figure& first = passage_.figure(first_id);
    const Figure& second = passage_.figure(second_id);
    if (!first.value || !second.value || !same_unit(first, second)) return false;
    Gap gap = passage_.between(first, second);
    if ((gap.roles & kRecordNoun) == 0 || (gap.traits & kPrevious) == 0) return false;
    uint32_t before = second.hedge_begin - 1;
    if (!passage_.token(before).has(kOf) || !has_role(before - 1, kRecordNoun)) return false;
    if (gap.border || gap.verb || gap.words > 2 || !(gap.comma || gap.dash)) return false;
    int direction = superlative_before(first);
    if (direction == 0) return false;
    add(first_id, second_id, direction > 0, false);
    return true;
  }

  // How a value stands behind its name: "with 40", "at 40", "on 40", "(40)".
  bool is_bound(const Figure& figure) const {
    if (figure.hedge_begin == passage_.begin()) return false;
    const Token& before = passage_.token(figure.hedge_begin - 1);
    if (before.is("("))
      return at(figure.token_end) != nullptr && passage_.token(figure.token_end).is(")");
    return before.has(kWith | kAtOrLevel | kOn);
  }

  // "followed by Bergen (40)", "ahead of Bergen with 40"
  bool is_linked(const Figure& first, const Figure& second) const {
    Gap gap = passage_.between(first, second);
    if (gap.border || gap.verb || gap.number || gap.words > kMostWords) return false;
    // A name is ranked; "followed by a lake (4,000 m)" goes on to something else.
    bool named = false;
    for (uint32_t i = first.hedge_end; i < second.hedge_begin; ++i)
      named |= passage_.token(i).capitalised;
    if (!named) return false;
    for (uint32_t i = first.hedge_end; i + 1 < second.hedge_begin; ++i) {
      if (passage_.token(i).has(kFollowedBy) && passage_.token(i + 1).has(kBy | kOf)) return true;
    }
    return false;
  }

  // Further places: "and Tromso (12)".
  bool is_listed(const Figure& first, const Figure& second) const {
    Gap gap = passage_.between(first, second);
    // "and others (27%)" stand last whatever they come to.
    bool plain = !gap.border && !gap.verb && !gap.number && gap.words <= kMostWords &&
                 (gap.traits & kAddition) == 0 && (gap.roles & kRemainderWord) == 0;
    return plain && (gap.comma || (gap.traits & kAnd) != 0);
  }

  void read_ranking(size_t n) {
    const auto& ids = passage_.numbers();
    const Figure& first = passage_.figure(ids[n]);
    const Figure& second = passage_.figure(ids[n + 1]);
    if (!is_bound(first) || !is_bound(second) || !is_linked(first, second)) return;
    // "the highest court (9 judges)": what is counted is not what is high.
    if (!same_unit(first, second) || first.kind == FigureKind::count) return;
    int direction = superlative_before(first);
    if (direction == 0) return;
    add(ids[n + 1], ids[n], direction < 0, false);
    for (size_t k = n + 2; k < ids.size(); ++k) {
      const Figure& next = passage_.figure(ids[k]);
      if (!is_bound(next) || !is_listed(passage_.figure(ids[k - 1]), next) ||
          !same_unit(first, next))
        break;
      add(ids[k], ids[k - 1], direction < 0, false);
    }
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_orders(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
