#include "consistency/sum.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"

namespace tallymark {

using namespace language;

namespace {

// Words that no list knows: within one part ("from the second battalion"), between the last part
// and its total ("were killed on the spot"), and in a part that has a verb of its own.
constexpr uint32_t kPartWords = 5, kTotalWords = 5, kClauseWords = 8;

bool is_dash(const Token& token) {
  return token.is("—") || ((token.is("–") || token.is("-")) && token.space_before);
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    if (numbers_.size() < 3 || is_open()) return;
    for (size_t n = 0; n < numbers_.size(); ++n) {
      if (!figure(n).value) continue;
      if (n >= 2 && has_total_words(n)) read_before(n);
      if (n + 2 < numbers_.size()) read_behind(n);
    }
    read_remaining();
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // "both", "so far": the parts overlap, or go on from an earlier total.
  bool is_open() const {
    for (uint32_t i = passage_.begin(); i < passage_.end(); ++i) {
      if (token(i).has(kJointly) && (passage_.roles(i) & kTotalWord) == 0) return true;
      if ((passage_.roles(i) & (kOnAnotherBase | kCumulative)) != 0) return true;
    }
    return false;
  }

  // "including": the parts are not all; behind the figures it says what else they are.
  bool is_partial(const std::vector<size_t>& parts, size_t total) const {
    size_t first = std::min(parts.front(), total), last = std::max(parts.back(), total);
    uint32_t begin = figure(first).hedge_begin;
    for (uint32_t i = begin > passage_.begin() ? begin - 1 : begin; i < figure(last).hedge_end;
         ++i) {
      if (token(i).has(kIncluding)) return true;
    }
    return false;
  }

  bool has_total_words(size_t n) const { return total_begin(passage_, figure(n)) != kNone; }

  // The total stands at the end of its statement: "a total of 30 with those held before" does not.
  bool is_final(size_t n) const {
    uint32_t i = figure(n).hedge_end;
    i += total_words(passage_, i);
    return i >= passage_.end() || token(i).kind == TokenKind::punctuation;
  }

  bool is_people(const Figure& figure) const {
    if (figure.unit_token == kNone) return false;
    const Token& noun = token(figure.unit_token);
    return (passage_.roles(figure.unit_token) & kPeopleNoun) != 0 || noun.capitalised;
  }

  // True if the parts are of the total's kind, so that they can make it up.
  bool fits(size_t part, size_t total) const {
    const Figure &p = figure(part), &t = figure(total);
    if (!p.value || p.per || t.per) return false;
    bool counts = is_count(p) && is_count(t);
    if (!counts) return p.kind == t.kind && p.unit == t.unit && is_sum_kind(p);
    if (p.unit == t.unit || p.unit.empty() || t.unit.empty()) return true;
    return is_people(p) && is_people(t);
  }

  // Parts beside each other are of one kind as well: "12 goals and 15 assists" are no total of 27.
  bool fit_together(size_t first, size_t last, size_t total) const {
    std::string_view unit = figure(total).unit;
    for (size_t n = first; n <= last; ++n) {
      if (!fits(n, total)) return false;
      if (!is_count(figure(n)) || figure(n).unit.empty()) continue;
      if (unit.empty()) unit = figure(n).unit;
      if (unit != figure(n).unit && !is_people(figure(n))) return false;
    }
    return true;
  }

  static bool is_count(const Figure& figure) {
    return figure.kind == FigureKind::count || figure.kind == FigureKind::number;
  }
  static bool is_sum_kind(const Figure& figure) {
    return figure.kind == FigureKind::money || figure.kind == FigureKind::percent ||
           figure.kind == FigureKind::measure;
  }

  // The n-th figure follows the one before it in a list.
  bool is_listed(size_t n, uint32_t words, bool clauses) const {
    Gap gap = passage_.between(figure(n - 1), figure(n));
    if (gap.bracket || gap.dash || gap.number || gap.words > words) return false;
    if ((gap.traits & (kOr | kRelative | kCondition | kAmong)) != 0) return false;
    if (clauses ? has_border(n) : gap.border || gap.verb) return false;
    // "12 of them"
    if (token(figure(n - 1).hedge_end).has(kOf)) return false;
    uint32_t before = figure(n).hedge_begin;
    while (before > figure(n - 1).hedge_end && is_lead(before - 1)) --before;
    // "Leeds has 12 schools and Bradford 15"
    for (; before > figure(n - 1).hedge_end && is_name(before - 1); --before) {
    }
    if (before == figure(n - 1).hedge_end) return false;
    const Token& mark = token(before - 1);
    bool listed =
        mark.is(",") || mark.has(kAnd) || (clauses && (mark.has(kContrast) || mark.is(";")));
    if (!listed) return false;
    // Another mark between them sets off an item without a number: "12 men, a boy and 9 women".
    uint32_t end = before - 1;
    if (end > figure(n - 1).hedge_end && token(end - 1).is(",")) --end;
    Gap part = passage_.gap(figure(n - 1).hedge_end, end);
    return !part.comma && (part.traits & kAnd) == 0;
  }

  bool has_border(size_t n) const {
    for (uint32_t i = figure(n - 1).hedge_end; i < figure(n).hedge_begin; ++i) {
      if (token(i).is(";") || token(i).has(kContrast)) continue;
      if (passage_.gap(i, i + 1).border) return true;
    }
    return false;
  }

  bool is_name(uint32_t i) const {
    return token(i).kind == TokenKind::word && token(i).capitalised &&
           (token(i).traits & ~kSubregion) == 0;
  }

  bool is_lead(uint32_t i) const {
    return (passage_.roles(i) & (kPassedOver | kRemaining)) != 0 || token(i).has(kAddition);
  }

  // "12 soldiers, 15 officers and 9 civilians were killed, 36 people in all"
  void read_before(size_t total) {
    const Figure &sum = figure(total), &last = figure(total - 1);
    uint32_t mark = total_begin(passage_, sum) - 1;
    if (mark < last.hedge_end || !is_final(total)) return;
    bool apart = token(mark).is(";");
    bool set_off = token(mark).is(",") || is_dash(token(mark)) || token(mark).has(kFor) || apart;
    Gap gap = passage_.gap(last.token_end, apart ? mark : sum.token_begin);
    if (!set_off || gap.border || gap.bracket || gap.words > kTotalWords) return;
    if ((gap.traits & (kAnd | kComparing | kThan | kRelative)) != 0) return;
    if ((gap.traits & (kOr | kOf)) != 0 && !only_total_of(last.hedge_end, sum.hedge_begin)) return;
    if (is_sub_total(sum.hedge_end)) return;
    size_t first = total - 1;
    while (first > 0 && is_listed(first, kPartWords, false)) --first;
    if (first == total - 1 || !fit_together(first, total - 1, total)) return;
    // A figure before the list that could be one more part leaves open where it begins.
    if (first > 0 && fits(first - 1, total)) return;
    if (adds_to_others(first) || !begins_list(first)) return;
    if (apart && !goes_on(first, total)) return;
    // "45 goals, 12 by Smith and 9 by Jones, a total of 21": the first may be what the others are
    // of.
    if (total - first > 2 &&
        relation_of(first + 1, total - 1, total).agreement == Agreement::agrees)
      return;
    bind(first, total - 1, total);
  }

  // "Leeds has 12 and Bradford 15; between them they have 27": of the same things, at the same
  // time.
  bool goes_on(size_t first, size_t total) const {
    std::string_view unit = figure(total).unit;
    bool same = unit.empty();
    for (size_t n = first; n < total; ++n) same |= figure(n).unit == unit;
    for (uint32_t i = passage_.begin(); i < passage_.end(); ++i) same &= !passage_.in_time(i);
    return same;
  }

  // No item without a number stands before it: "a driver, 12 soldiers and 9 officers". "In May, 12
  // soldiers" begins one.
  bool begins_list(size_t first) const {
    uint32_t i = figure(first).hedge_begin;
    while (i > passage_.begin() && (passage_.roles(i - 1) & kPassedOver) != 0) --i;
    if (i == passage_.begin()) return true;
    if (token(i - 1).has(kAnd | kOr)) return false;
    if (!token(i - 1).is(",")) return true;
    uint32_t begin = i - 1;
    while (begin > passage_.begin() && token(begin - 1).kind != TokenKind::punctuation) --begin;
    return token(begin).has(kPreposition | kSubordinator);
  }

  // The only "of" is that of "a total of".
  bool only_total_of(uint32_t from, uint32_t to) const {
    for (uint32_t i = from; i < to; ++i) {
      if (token(i).has(kOr)) return false;
      if (token(i).has(kOf) && (passage_.roles(i - 1) & kTotalWord) == 0) return false;
    }
    return true;
  }

  // "36 of the 50", "36 of whom": the figure is itself a part.
  bool is_sub_total(uint32_t i) const { return i < passage_.end() && token(i).has(kOf); }

  // "another 12", "12 more": on top of what was said before.
  bool adds_to_others(size_t first) const {
    uint32_t before = figure(first).hedge_begin, behind = figure(first).hedge_end;
    if (before > passage_.begin() && token(before - 1).has(kAddition)) return true;
    uint32_t noun = figure(first).unit_token;
    for (uint32_t i = figure(first).token_begin; i < behind; ++i) {
      if (i != noun && token(i).has(kAddition)) return true;
    }
    return behind < passage_.end() && token(behind).has(kAddition);
  }

  // "two grades (5 and 11)": the numbers are what is counted, and no parts of it.
  bool are_counted(size_t first, size_t last, const Figure& sum) const {
    for (size_t n = first; n <= last; ++n) {
      if (figure(n).kind != FigureKind::number) return false;
    }
    return sum.value == Decimal(static_cast<int64_t>(last - first + 1));
  }

  // "3.49 (2.40, 5.08)" is an interval, and "12 - 11 and 15 - 14" are scores: numbers of nothing
  // that no "and" in a bracket makes a list.
  bool is_bound(const Token& mark, size_t first, size_t last, const Figure& sum) const {
    if (sum.kind != FigureKind::number) return false;
    for (size_t n = first; n <= last; ++n) {
      if (figure(n).kind != FigureKind::number) return false;
    }
    return is_dash(mark) ||
           (mark.is("(") && (passage_.between(figure(last - 1), figure(last)).traits & kAnd) == 0);
  }

  // "36 people – 12 men, 15 women and nine children –", "36 people were killed: 12 men and 24
  // women", "a crew of 36, made up of 12 men and 24 women"
  void read_behind(size_t total) {
    const Figure &sum = figure(total), &next = figure(total + 1);
    uint32_t open = next.hedge_begin;
    while (open > sum.hedge_end && (passage_.roles(open - 1) & kPassedOver) != 0) --open;
    if (open == sum.hedge_end) return;
    bool cue = has_total_words(total), made_up = is_made_up(sum.hedge_end, open);
    const Token& mark = token(open - 1);
    bool dash = is_dash(mark), colon = mark.is(":"), bracket = mark.is("(");
    bool comma = mark.is(",") && (cue || names_people(sum.unit));
    if (!dash && !colon && !bracket && !comma && !made_up) return;
    uint32_t lead = made_up ? sum.hedge_end : open - 1;
    Gap gap = passage_.gap(sum.hedge_end, lead);
    if (gap.comma || gap.dash || gap.bracket || gap.border || gap.words > kTotalWords) return;
    if (gap.number || (gap.traits & (kAnd | kOr)) != 0 || (gap.verb && !colon && !dash)) return;
    size_t last = total + 1;
    while (last + 1 < numbers_.size() && is_listed(last + 1, kPartWords, false)) ++last;
    if (last == total + 1 || !fit_together(total + 1, last, total)) return;
    if (are_counted(total + 1, last, sum) || is_bound(mark, total + 1, last, sum)) return;
    // A list that "and" does not end may go on.
    bool finished = (passage_.between(figure(last - 1), figure(last)).traits & kAnd) != 0;
    if (!finished && !bracket) return;
    if (!is_closed(last, dash, bracket, comma || (made_up && !dash))) return;
    // "40 shots – 12 on target and 18 wide": two that name no kind of thing need not be all.
    bool loose = last == total + 2 && !colon && !cue && !made_up && !names_parts(total + 1, last);
    if (loose && falls_short(total + 1, last, total)) return;
    bind(total + 1, last, total);
  }

  bool names_parts(size_t first, size_t last) const {
    for (size_t n = first; n <= last; ++n) {
      if (is_count(figure(n)) && figure(n).unit.empty()) return false;
    }
    return true;
  }

  bool falls_short(size_t first, size_t last, size_t total) const {
    Relation relation = relation_of(first, last, total);
    return relation.agreement == Agreement::differs && relation.expected &&
           *relation.expected < *figure(total).value;
  }

  // "made up of", "comprising", "consisting of" and nothing else
  bool is_made_up(uint32_t from, uint32_t to) const {
    bool found = false;
    for (uint32_t i = from; i < to; ++i) {
      bool cue = (passage_.roles(i) & kMakingUp) != 0;
      found |= cue;
      if (!cue && !token(i).is(",") && !token(i).has(kOf | kBe | kChange)) return false;
    }
    return found;
  }

  // The list ends where its mark says, with at most a few plain words behind its last part.
  bool is_closed(size_t last, bool dash, bool bracket, bool comma) const {
    uint32_t end = last + 1 < numbers_.size() ? figure(last + 1).hedge_begin : passage_.end();
    uint32_t i = figure(last).hedge_end, words = 0;
    for (; i < end && token(i).kind == TokenKind::word; ++i, ++words) {
      if (token(i).has(kAnd | kOr | kRelative | kContrast | kAmong | kOf)) return false;
      if (passage_.gap(i, i + 1).verb) return false;
    }
    if (words > kPartWords) return false;
    if (i >= end) return end == passage_.end() && !bracket;
    if (bracket) return token(i).is(")");
    if (comma && token(i).is(",")) return true;
    return (dash && is_dash(token(i))) || token(i).is(".") || token(i).is(";");
  }

  // "Of the 90 shops, 45 closed, 30 moved and the remaining 15 were sold": the rest makes the list
  // complete. "45 of the 90 shops closed and the other 45 moved" likewise.
  void read_remaining() {
    size_t last = numbers_.size() - 1;
    if (!is_rest(last)) return;
    std::vector<size_t> parts;
    size_t total = kNone, next = 0;
    if (opens_with(passage_, figure(0), figure(1))) {
      total = 0;
      next = 1;
    } else if (of_whole(passage_, figure(1)) == figure(0).hedge_end) {
      total = 1;
      parts.push_back(0);
      next = 2;
    } else {
      return;
    }
    for (size_t n = next; n <= last; ++n) {
      if (figure(n).hedge_end < passage_.end() && token(figure(n).hedge_end).has(kOf)) return;
      if (n > next && !is_listed(n, kClauseWords, true)) return;
      parts.push_back(n);
    }
    for (size_t n : parts) {
      if (!fits(n, total) || (is_count(figure(n)) && !same_unit(figure(n), figure(total)))) return;
    }
    if (parts.size() >= 2) bind_parts(parts, total);
  }

  bool is_rest(size_t n) const {
    for (uint32_t i = figure(n).hedge_begin; i > passage_.begin(); --i) {
      if ((passage_.roles(i - 1) & kRemaining) != 0)
        return i - 1 > passage_.begin() && token(i - 2).has(kDefinite);
      if ((passage_.roles(i - 1) & kPassedOver) == 0) return false;
    }
    return false;
  }

  void bind(size_t first, size_t last, size_t total) { bind_parts(range(first, last), total); }

  Relation relation_of(size_t first, size_t last, size_t total) const {
    return relation_of(range(first, last), total);
  }

  static std::vector<size_t> range(size_t first, size_t last) {
    std::vector<size_t> parts;
    for (size_t n = first; n <= last; ++n) parts.push_back(n);
    return parts;
  }

  void bind_parts(const std::vector<size_t>& parts, size_t total) {
    if (is_partial(parts, total)) return;
    found_.push_back(relation_of(parts, total));
  }

  Relation relation_of(const std::vector<size_t>& parts, size_t total) const {
    Relation relation;
    relation.rule = Rule::sum;
    Amount sum = exactly(Decimal());
    for (size_t n : parts) {
      const Figure& part = figure(n);
      sum = plus(sum, is_full_count(part) ? exactly(*part.value) : operand_of(part));
      relation.operands.push_back(numbers_[n]);
      relation.working += (relation.working.empty() ? "" : " + ") + shown(*part.value);
    }
    relation.judged = {numbers_[total]};
    if (!sum.value) return relation;
    const Figure& stated = figure(total);
    bool exact = is_full_count(stated) && stated.coarse_step <= Decimal(1);
    relation.working += " = " + shown(*sum.value);
    relation.expected = sum.value;
    relation.agreement = compare(sum, exact ? exactly(*stated.value) : result_of(stated));
    if (relation.agreement == Agreement::differs) relation.slip = SlipName::sum;
    return relation;
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_sums(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
