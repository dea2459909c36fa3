#include "consistency/times_as_many.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "language/figure_words.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

constexpr uint32_t kMostWords = 5;

bool follows_multiple(std::string_view lower) {
  const FigureWord* word = figure_word(lower);
  return word != nullptr && word->marked(kAfterMultiple);
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    const auto& ids = passage_.numbers();
    for (size_t n = 0; n < ids.size(); ++n) {
      const Figure& figure = passage_.figure(ids[n]);
      if (figure.kind == FigureKind::ratio) read_ratio(n);
      if (figure.kind != FigureKind::comparison || !figure.value) continue;
      if (n + 2 < ids.size() && read_pair(ids[n], ids[n + 1], ids[n + 2])) continue;
      if (n > 0 && n + 1 < ids.size()) read_levels(ids[n - 1], ids[n], ids[n + 1]);
    }
  }

 private:
  const Token* at(uint32_t i) const {
    return i >= passage_.begin() && i < passage_.end() ? &passage_.token(i) : nullptr;
  }
  bool is_bracketed(const Figure& figure) const {
    const Token* before =
        figure.hedge_begin > passage_.begin() ? at(figure.hedge_begin - 1) : nullptr;
    const Token* after = at(figure.hedge_end);
    return before != nullptr && after != nullptr && before->is("(") && after->is(")");
  }
  bool is_thin(const Gap& gap, uint32_t most) const {
    constexpr Traits kElse = kAnd | kContrast | kRelative | kCondition | kNegation;
    return !gap.border && !gap.number && gap.words <= most && (gap.traits & kElse) == 0;
  }

  // "twice as many men (48) as women (24)"
  bool read_pair(uint32_t times, uint32_t a, uint32_t b) {
    const Figure& comparison = passage_.figure(times);
    const Figure& first = passage_.figure(a);
    const Figure& second = passage_.figure(b);
    if (!is_bracketed(first) || !is_bracketed(second) || !same_unit(first, second)) return false;
    Gap lead = passage_.between(comparison, first), middle = passage_.between(first, second);
    if (!is_thin(lead, 3) || !is_thin(middle, kMostWords) || lead.verb) return false;
    uint32_t from = first.hedge_end + 1;
    const Token* opener = at(from);
    if (opener == nullptr) return false;
    // "… visitors (900) in May as in April (300)": the word of comparison follows at once.
    if (!opener->has(kThan) && !follows_multiple(opener->lower)) return false;
    add(times, a, b);
    return true;
  }

  // "900, three times the 300 of May", "480 metres, four times as long as the old one at 120"
  void read_levels(uint32_t a, uint32_t times, uint32_t b) {
    const Figure& comparison = passage_.figure(times);
    const Figure& first = passage_.figure(a);
    const Figure& second = passage_.figure(b);
    if (!first.value || !second.value || !same_unit(first, second)) return;
    // "At 12, she was three times as old as the 3 others": they are counted, not measured.
    if (first.unit.empty() && !second.unit.empty()) return;
    if (first.kind == FigureKind::comparison || first.kind == FigureKind::ratio ||
        second.kind == FigureKind::comparison || second.kind == FigureKind::ratio)
      return;
    Gap head = passage_.between(first, comparison), tail = passage_.between(comparison, second);
    bool bare = first.unit.empty() || second.unit.empty();
    if (!is_head(first, comparison, head, bare)) return;
    if (!is_thin(tail, bare ? 1 : kMostWords) || tail.verb || tail.comma) return;
    if ((tail.traits & (kIn | kBy | kFor | kTo | kFrom)) != 0) return;
    if (!is_introduced(second, bare)) return;
    // "the 300-page book" counts something else.
    const Token* behind = at(second.token_end);
    if (behind != nullptr && behind->is("-") && second.kind == FigureKind::number) return;
    add(times, a, b);
  }

  // "900, three times", "900 people came, three times", "at 480 metres, it is four times"
  bool is_head(const Figure& level, const Figure& times, const Gap& head, bool bare) const {
    uint32_t end = times.hedge_begin;
    bool one_verb = head.comma && passage_.token(end - 1).is(",") && head.words <= 1 &&
                    end - level.hedge_end == 2;
    if (one_verb) return true;
    bool be = (head.traits & kBe) != 0;
    if (head.verb && !be) return false;
    return is_thin(head, bare ? 0 : 3) && (head.comma || head.dash || be);
  }

  // "the 300", "than 300", "as the 300", "at 120", "the figure of 300"
  bool is_introduced(const Figure& level, bool bare) const {
    if (level.hedge_begin <= passage_.begin() + 1) return false;
    const Token& before = passage_.token(level.hedge_begin - 1);
    if (before.has(kOf)) return (passage_.roles(level.hedge_begin - 2) & kLevelWord) != 0 || !bare;
    if (before.has(kDefinite | kThan) || follows_multiple(before.lower)) return true;
    return !bare &&
           (before.has(kAtOrLevel | kWith | kPossessive | kPossessiveMark) || before.is("("));
  }

  void add(uint32_t times, uint32_t a, uint32_t b) {
    const Figure& comparison = passage_.figure(times);
    const Figure& first = passage_.figure(a);
    const Figure& second = passage_.figure(b);
    Amount x = operand_of(first, shared_coarse(first, second));
    Amount y = operand_of(second, shared_coarse(first, second));
    const Token* next = at(comparison.token_end);
    bool comparative =
        next != nullptr && ((passage_.roles(comparison.token_end) & kChangeMore) != 0 ||
                            ends_like_comparative(next->lower));
    bool down = comparative && (passage_.roles(comparison.token_end) & kFalling) != 0;
    if (down) std::swap(x, y);
    Amount ratio = over(x, y), said = multiple_of(comparison);
    if (!ratio.value) return;
    Relation relation;
    relation.rule = Rule::multiple;
    relation.judged = {times};
    relation.operands = {a, b};
    relation.agreement = compare(ratio, said);
    if (comparative && relation.agreement != Agreement::agrees)
      relation.agreement =
          std::min(relation.agreement, compare(ratio, plus(said, exactly(Decimal(1)))));
    relation.working = shown(*x.value) + " ÷ " + shown(*y.value) + " = " + shown(*ratio.value);
    relation.expected = divide(*ratio.value, Decimal(1), 3);
    if (relation.agreement == Agreement::differs &&
        touch(over(exactly(Decimal(1)), ratio).narrow, said.narrow))
      relation.slip = SlipName::direction;
    found_.push_back(std::move(relation));
  }

  // "a ratio of 3 to 1, 90 to 30", "90 to 30, a ratio of 3 to 1"
  void read_ratio(size_t n) {
    const auto& ids = passage_.numbers();
    if (n >= 2) read_ratio_pair(ids[n], ids[n - 2], ids[n - 1]);
    if (n + 2 < ids.size()) read_ratio_pair(ids[n], ids[n + 1], ids[n + 2]);
    if (n >= 1) read_ratio_range(ids[n], ids[n - 1]);
    if (n + 1 < ids.size()) read_ratio_range(ids[n], ids[n + 1]);
  }

  bool is_ratio(const Figure& stated) const {
    return stated.value && stated.hedge_begin > passage_.begin() + 1 &&
           passage_.token(stated.hedge_begin - 1).has(kOf) &&
           (passage_.roles(stated.hedge_begin - 2) & kRatioNoun) != 0;
  }
  bool is_beside(const Figure& first, const Figure& last, const Figure& stated) const {
    bool before = last.token_begin < stated.token_begin;
    Gap gap = before ? passage_.between(last, stated) : passage_.between(stated, first);
    return is_thin(gap, 1) && !gap.verb && (gap.comma || gap.dash || gap.bracket);
  }

  void read_ratio_pair(uint32_t ratio_id, uint32_t a, uint32_t b) {
    const Figure& first = passage_.figure(a);
    const Figure& second = passage_.figure(b);
    if (!first.value || !second.value || !same_unit(first, second)) return;
    if (first.hedge_end + 1 != second.hedge_begin || !passage_.token(first.hedge_end).has(kTo))
      return;
    if (!is_ratio(passage_.figure(ratio_id)) ||
        !is_beside(first, second, passage_.figure(ratio_id)))
      return;
    add_ratio(ratio_id, {a, b}, operand_of(first, first.step), operand_of(second, second.step));
  }

  // "30 to 90" is read as one range.
  void read_ratio_range(uint32_t ratio_id, uint32_t id) {
    const Figure& range = passage_.figure(id);
    if (range.value || !range.low || !range.high) return;
    if (!is_ratio(passage_.figure(ratio_id)) || !is_beside(range, range, passage_.figure(ratio_id)))
      return;
    add_ratio(ratio_id, {id}, exactly(*range.low), exactly(*range.high));
  }

  // Which side is named first is not said.
  void add_ratio(uint32_t ratio_id, std::vector<uint32_t> ends, const Amount& a, const Amount& b) {
    Amount computed = over(a, b), turned = over(b, a);
    if (!computed.value || !turned.value) return;
    const Figure& stated = passage_.figure(ratio_id);
    Amount said = multiple_of(stated);
    bool above = (Decimal(1) < *stated.value) == (*b.value < *a.value);
    Relation relation;
    relation.rule = Rule::multiple;
    relation.judged = {ratio_id};
    relation.operands = std::move(ends);
    relation.agreement = std::min(compare(computed, said), compare(turned, said));
    const Amount& x = above ? a : b;
    const Amount& y = above ? b : a;
    const Amount& ratio = above ? computed : turned;
    relation.working = shown(*x.value) + " ÷ " + shown(*y.value) + " = " + shown(*ratio.value);
    relation.expected = divide(*ratio.value, Decimal(1), 3);
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_comparisons(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
