#include "consistency/share.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

constexpr Decimal kHalfOfHundred{50};
// Words behind the whole before its share: "321 of the 485 students who enrolled, or 66 percent".
constexpr uint32_t kLooseWords = 6;
// "a third" said of 30 percent is loose, of 25 percent it is another share.
constexpr Decimal kLooseFraction{1, -1};
// "one in five" fits 19 percent as it does 21.
constexpr Decimal kLooseOdds{5, -2};

// "one in five"
bool is_odds(const Figure& figure) {
  return figure.kind == FigureKind::rate && figure.value && figure.per && figure.unit.empty() &&
         *figure.value < figure.per->value;
}

bool is_share(const Figure& figure) {
  return is_odds(figure) || (figure.kind == FigureKind::percent && figure.unit == kPercentUnit) ||
         (figure.kind == FigureKind::ratio && figure.value && *figure.value < Decimal(1));
}

// "One in five" is said of a little more or less.
Amount odds_of(const Figure& share, const Amount& said) {
  const Amount base = exactly(share.per->value);
  if (share.hedge != Hedge::none) return over(said, base);
  Amount odds = over(exactly(*share.value), base);
  auto slack = odds.value ? multiply(*odds.value, kLooseOdds) : std::nullopt;
  if (slack) odds.narrow = {subtract(*odds.value, *slack), add(*odds.value, *slack)};
  return odds;
}

// The share in percent. Of a fraction in words the ends that a hedge sets are sharp: "more than
// two-thirds" is not 65 percent.
Amount said_by(const Figure& share) {
  if (share.kind == FigureKind::percent) return result_of(share);
  Amount said = amount_of(share);
  if (is_odds(share)) said = odds_of(share, said);
  auto slack = said.value ? multiply(*said.value, kLooseFraction) : std::nullopt;
  if (share.hedge == Hedge::none && slack) {
    said.wide = {subtract(*said.value, *slack), add(*said.value, *slack)};
  } else if (share.hedge == Hedge::more_than || share.hedge == Hedge::less_than ||
             share.hedge == Hedge::at_least || share.hedge == Hedge::at_most) {
    said.wide = said.narrow;
  }
  // A part is no more than its whole.
  if (!said.wide.high) said.wide.high = said.narrow.high = Decimal(1);
  if (!said.wide.low) said.wide.low = said.narrow.low = Decimal();
  return times(said, exactly(Decimal(100)));
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    if (numbers_.size() < 2 || on_another_base(passage_)) return;
    for (size_t n = 0; n < numbers_.size(); ++n) {
      if (is_share(figure(n))) read(n);
    }
    for (uint32_t i = passage_.begin(); i < passage_.end(); ++i) {
      if ((passage_.roles(i) & kMajority) != 0) read_word(i);
    }
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }
  bool is_count(size_t n) const { return n < numbers_.size() && !is_share(figure(n)); }
  // "of" at token i makes the n-th figure the whole.
  bool is_whole(size_t n, uint32_t i) const {
    return is_count(n) && of_whole(passage_, figure(n)) == i;
  }

  void read(size_t s) {
    const Figure& share = figure(s);
    if (is_whole(s + 1, share.hedge_end)) return read_of(s);
    // "66 percent, or 321, of the 485"
    if (is_count(s + 1)) {
      Apposition part = apposed(passage_, share.hedge_end, figure(s + 1));
      if (part.found && is_whole(s + 2, part.end)) return bind(s + 1, s, s + 2);
      // "Of the 1,000 people asked, 52 percent, or 520, said yes."
      if (part.found && !part.of && s == 1 && is_count(0) &&
          opens_with(passage_, figure(0), share) && same_unit(figure(s + 1), figure(0)))
        return bind(s + 1, s, 0);
    }
    if (s == 0 || !is_count(s - 1)) return;
    Apposition own = apposed(passage_, figure(s - 1).hedge_end, share);
    if (own.found && is_whole(s + 1, own.end)) return bind(s - 1, s, s + 1);
    if (own.of || (own.found && own.end < passage_.end() && passage_.token(own.end).has(kOf)))
      return;
    // "321 of the 485 students, or 66 percent,"; with odds it is read as a rate.
    if (s > 1 && !is_odds(share) && is_whole(s - 1, figure(s - 2).hedge_end) &&
        (own.found || is_loose(s - 1, s)))
      return bind(s - 2, s, s - 1);
    if (own.found && s > 1) read_behind_whole(s);
  }

  // "66 percent of the 485 students – 321 –", "321, or 66 percent of the 485 students"
  void read_of(size_t s) {
    if (s > 0 && is_count(s - 1)) {
      if (apposed(passage_, figure(s - 1).hedge_end, figure(s)).found) return bind(s - 1, s, s + 1);
      if (amounts_to(s - 1, s)) return bind(s - 1, s, s + 1);
    }
    if (is_named_behind(s + 2, s + 1)) bind(s + 2, s, s + 1);
  }

  // The part stands behind the whole: "of the 51 members, 26,", "of the 54 trees in the square,
  // 28,".
  bool is_named_behind(size_t part, size_t whole) const {
    if (!is_count(part) || !is_count(whole)) return false;
    uint32_t end = figure(whole).hedge_end, i = end;
    while (i < figure(part).hedge_begin && passage_.token(i).kind == TokenKind::word &&
           !passage_.token(i).has(kAnd | kOr | kContrast | kOf))
      ++i;
    if (i - end > kLooseWords || (i > end && !figure(part).unit.empty())) return false;
    Gap gap = passage_.gap(end, i);
    Apposition own = apposed(passage_, i, figure(part));
    return own.found && !own.of && !gap.number && !gap.verb &&
           same_unit(figure(part), figure(whole));
  }

  // "The 321 students who qualified are 66 percent of the 485 enrolled."
  bool amounts_to(size_t part, size_t share) const {
    if (part != 0) return false;
    uint32_t verb = passage_.word_before(figure(share));
    if (verb == kNone || verb < figure(part).hedge_end) return false;
    if (passage_.token(verb).has(kFor) && verb > passage_.begin()) --verb;
    bool is = passage_.token(verb).has(kBe) || (passage_.roles(verb) & kAmountsTo) != 0;
    Gap gap = passage_.gap(figure(part).hedge_end, verb);
    return is && !gap.comma && !gap.dash && !gap.bracket && gap.words <= kLooseWords &&
           (gap.traits & (kAnd | kOr | kContrast | kReporting | kOf)) == 0;
  }

  // "Of the 485 students, 321, or 66 percent, …", "485 students, of whom 321, or 66 percent, …",
  // and what follows in the same list: "and 164 (34 percent) did not".
  void read_behind_whole(size_t s) {
    size_t part = s - 1;
    if (opens_with(passage_, figure(part - 1), figure(part)) && is_count(part - 1)) {
      base_ = part - 1;
      return bind(part, s, base_);
    }
    uint32_t before = passage_.word_before(figure(part));
    if (before == kNone || before == passage_.begin()) return;
    if (passage_.token(before).has(kRelative) && passage_.token(before - 1).has(kOf)) {
      const Figure& whole = figure(part - 1);
      if (before - 1 <= whole.hedge_end || !is_count(part - 1)) return;
      Gap gap = passage_.gap(whole.hedge_end, before - 1);
      if (!gap.border && gap.words <= kLooseWords) bind(part, s, part - 1);
      return;
    }
    if (base_ == kNone || !same_unit(figure(part), figure(base_))) return;
    bool listed = passage_.token(before).is(",") || passage_.token(before).has(kAnd | kContrast);
    Gap gap = passage_.between(figure(base_), figure(part));
    bool inner = (passage_.between(figure(part - 1), figure(part)).traits & (kOf | kAmong)) != 0;
    if (listed && !inner && (gap.traits & kRelative) == 0) bind(part, s, base_);
  }

  // Words behind the whole that belong to it or say what its part did: "321 of the 485 students
  // qualified (66 percent)", "… who enrolled, or 66 percent,".
  bool is_loose(size_t whole, size_t share) const {
    uint32_t from = figure(whole).hedge_end, i = from;
    while (i < figure(share).hedge_begin && passage_.token(i).kind == TokenKind::word &&
           !passage_.token(i).has(kAnd | kOr | kContrast | kOf | kComparing))
      ++i;
    if (i - from > kLooseWords || i >= figure(share).hedge_begin) return false;
    bool marked = passage_.token(i).is("(") || passage_.token(i).has(kOr) ||
                  (i + 1 < figure(share).hedge_begin && passage_.token(i + 1).has(kOr));
    Apposition own = apposed(passage_, i, figure(share));
    return marked && own.found && !own.of && !passage_.gap(from, i).number;
  }

  // "a majority of the 51 members, 26," and "26 of the 51 members, a majority,"
  void read_word(uint32_t word) {
    // "a two-thirds majority"
    if (follows_share(word)) return;
    for (size_t n = 0; n < numbers_.size(); ++n) {
      const Figure& whole = figure(n);
      if (is_whole(n, word + 1) && is_named_behind(n + 1, n)) return bind_word(n + 1, word, n);
      if (n == 0 || whole.hedge_end > word || !is_whole(n, figure(n - 1).hedge_end)) continue;
      Apposition own = apposed(passage_, whole.hedge_end, word, word + 1);
      if (own.found && !own.of && is_count(n - 1)) return bind_word(n - 1, word, n);
    }
  }

  bool follows_share(uint32_t word) const {
    return std::any_of(numbers_.begin(), numbers_.end(), [&](uint32_t id) {
      return passage_.figure(id).token_end == word && is_share(passage_.figure(id));
    });
  }

  void bind(size_t part, size_t share, size_t whole) {
    const Figure& stated = figure(share);
    if (!is_part_of(figure(part), figure(whole))) return;
    Amount computed = percent_of(figure(part), figure(whole));
    Relation relation = relation_of(part, whole, computed);
    if (!computed.value) return;
    relation.judged = {numbers_[share]};
    relation.operands = {numbers_[std::min(part, whole)], numbers_[std::max(part, whole)]};
    relation.agreement = compare(computed, said_by(stated));
    if (stated.kind == FigureKind::percent)
      relation.expected = round_to(*computed.value, stated.step);
    found_.push_back(std::move(relation));
  }

  void bind_word(size_t part, uint32_t word, size_t whole) {
    if (!is_part_of(figure(part), figure(whole))) return;
    Amount computed = percent_of(figure(part), figure(whole));
    if (!computed.value || !computed.wide.low || !computed.wide.high) return;
    Relation relation = relation_of(part, whole, computed);
    relation.judged = {numbers_[part]};
    relation.operands = {numbers_[whole]};
    relation.words = {passage_.token(word).span};
    const Interval& wide = computed.wide;
    bool never = *wide.high <= kHalfOfHundred, always = *wide.low > kHalfOfHundred;
    relation.agreement = never    ? Agreement::differs
                         : always ? Agreement::agrees
                                  : Agreement::between;
    found_.push_back(std::move(relation));
  }

  Relation relation_of(size_t part, size_t whole, const Amount& computed) const {
    Relation relation;
    relation.rule = Rule::share;
    if (!computed.value || !figure(part).value || !figure(whole).value) return relation;
    relation.working = shown(*figure(part).value) + " ÷ " + shown(*figure(whole).value) + " = " +
                       shown(*computed.value, 3) + "%";
    return relation;
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
  size_t base_ = kNone;  // the whole that opened the sentence
};

}  // namespace

void check_shares(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
