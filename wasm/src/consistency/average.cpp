#include "consistency/average.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"
#include "language/nouns.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// Words that no list knows between count and total, and between them and the average.
constexpr uint32_t kPairWords = 4, kApartWords = 1;
// The same where "or" gives the amount for each: "$600 million on schools, or".
constexpr uint32_t kEachWords = 2;
// What makes the one another amount than the others give.
constexpr std::string_view kYear = "year";
constexpr ArithmeticRoles kOtherAmounts = kAnyChange | kMeasuredOtherwise | kCumulative;
constexpr Traits kOfOthers = kRelative | kThan | kComparing | kFrom | kContrast | kOr;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    for (size_t n = 2; n < numbers_.size(); ++n) {
      if (is_average(n)) read(n);
    }
    if (numbers_.size() == 3) read_each();
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // "an average of $200,000 each", "averaging $200,000", "$200,000 each on average"
  bool is_average(size_t n) const {
    const Figure& average = figure(n);
    if (!average.value || average.kind == FigureKind::percent) return false;
    uint32_t before = passage_.word_before(average);
    if (before == kNone) return false;
    if (token(before).has(kOf) && before > passage_.begin()) --before;
    return (passage_.roles(before) & kAveraging) != 0;
  }

  void read(size_t n) {
    const Figure &average = figure(n), &a = figure(n - 2), &b = figure(n - 1);
    if (passage_.token(std::min(average.hedge_end, passage_.end() - 1)).has(kThan)) return;
    if (!is_apart(n) || is_compared(average)) return;
    Gap gap = passage_.between(a, b);
    if (gap.border || gap.comma || gap.dash || gap.bracket || gap.words > kPairWords) return;
    if ((gap.traits & (kAnd | kOr | kRelative)) != 0) return;
    // A third number in front could be the count or the total as well.
    if (n > 2 && !is_set_apart(n - 3)) return;
    if (is_count(a) && is_total(b, average) && counts_for(a, average)) return bind(n, n - 1, n - 2);
    bool over = (gap.traits & kPreposition) != 0;
    if (over && is_count(b) && is_total(a, average) && counts_for(b, average))
      bind(n, n - 2, n - 1);
  }

  // ", an average of", "– or an average of": nothing else between total and average.
  // "The 20 houses cost $4.6 million, or $230,000 each", "$600 million on its 300,000 residents, or
  // $2,000 a head", "a population of 300,000 and a debt of $600 million, or $2,000 per person"
  void read_each() {
    const Figure &a = figure(0), &b = figure(1), &each = figure(2);
    Gap whole = passage_.gap(a.token_end, each.token_begin);
    if (!each.value || (whole.roles & kOtherAmounts) != 0) return;
    uint32_t before = passage_.word_before(each), link = passage_.word_before(b);
    if (before == kNone || before < b.hedge_end || !token(before).has(kOr)) return;
    Gap apart = passage_.gap(b.hedge_end, before), pair = passage_.between(a, b);
    if (apart.border || apart.verb || apart.words > kEachWords) return;
    if (pair.border || pair.comma || pair.dash || pair.bracket || pair.words > kPairWords) return;
    if (((pair.traits | apart.traits) & kOfOthers) != 0 || (apart.traits & kTo) != 0) return;
    bool a_first = is_whole_of(b, each);
    const Figure &count = a_first ? a : b, &total = a_first ? b : a;
    bool population = is_population(count);
    if (!is_whole_of(total, each) || !(population || is_count(count))) return;
    if ((pair.traits & kAnd) != 0 && !population) return;
    bool of_them = each.per && each.per->unit == count.unit && !names_people(count.unit);
    if (names_others(b, before, !of_them)) return;
    // "paid $4.6 million to 20 families"; not "with $4.6 million to house them"
    bool linked = link != kNone && token(link).has(kPreposition | kPossessive);
    if (a_first ? (pair.traits & kTo) != 0 : !linked) return;
    // "The firm with 20 houses": it takes "a house" to say that it is of them.
    uint32_t lead = passage_.word_before(a);
    if (a_first && !each.per && lead != kNone && token(lead).has(kPreposition)) return;
    if (is_for_each(each, count)) bind(2, a_first ? 1 : 0, a_first ? 0 : 1);
  }

  // The total of a year may be told by its year alone.
  static bool is_whole_of(const Figure& total, const Figure& each) {
    bool money = total.kind == FigureKind::money ||
                 (total.kind == FigureKind::rate && total.per && total.per->value == Decimal(1) &&
                  same_dimension(total.per->unit, kYear));
    return money && total.value && total.unit == each.unit && !total.unit.empty();
  }

  // "a population of 300,000"
  bool is_population(const Figure& figure) const {
    uint32_t before = passage_.word_before(figure);
    return figure.value && before != kNone && before > passage_.begin() && token(before).has(kOf) &&
           names_population(token(before - 1).lower);
  }

  // "$600 million for refugees, or": of other people than those counted; "for schools, or … each"
  // of other things.
  bool names_others(const Figure& total, uint32_t to, bool things) const {
    for (uint32_t i = total.hedge_end; i < to; ++i) {
      if ((passage_.roles(i) & kPeopleNoun) != 0) return true;
      if (things && is_plural_noun(token(i).lower)) return true;
    }
    return false;
  }

  // "each", "a head", "per person", "for every resident", and nothing behind it.
  bool is_for_each(const Figure& each, const Figure& count) const {
    bool people = names_people(count.unit) || is_population(count);
    uint32_t end = each.hedge_end;
    bool said = false;
    if (each.per) {
      std::string_view of = each.per->unit;
      bool anyone = names_people(of) || is_head_word(of);
      said = each.per->value == Decimal(1) && (of == count.unit || (people && anyone));
    } else if (end < passage_.end() && (passage_.roles(end) & kEach) != 0) {
      said = true;
      ++end;
    } else if (end + 1 < passage_.end() && token(end).has(kIndefinite)) {
      said = people && is_head_word(token(end + 1).lower);
      end += 2;
    }
    // "each, including the land"
    bool more = end + 1 < passage_.end() && token(end + 1).has(kIncluding | kWith | kFor);
    return said && !more && (end >= passage_.end() || token(end).kind == TokenKind::punctuation);
  }

  bool is_apart(size_t n) const {
    Gap gap = passage_.between(figure(n - 1), figure(n));
    bool mark = gap.comma || gap.dash || gap.bracket;
    return (mark || (gap.traits & kOr) != 0) && !gap.border && !gap.verb &&
           gap.words <= kApartWords && (gap.traits & (kAnd | kRelative | kTo | kFrom)) == 0 &&
           (gap.roles & kAnyChange) == 0;
  }

  bool is_set_apart(size_t n) const {
    Gap gap = passage_.between(figure(n), figure(n + 1));
    return gap.border || gap.comma || gap.dash;
  }

  // "an average of $200,000 more", "an average of $5 off each": a difference.
  bool is_compared(const Figure& average) const {
    uint32_t i = average.hedge_end;
    return i < passage_.end() && (passage_.roles(i) & (kChangeMore | kChangeNoun)) != 0;
  }

  static bool is_count(const Figure& figure) {
    return figure.kind == FigureKind::count && figure.value && *figure.value > Decimal(1);
  }

  // The total is of the average's kind.
  static bool is_total(const Figure& total, const Figure& average) {
    if (!total.value || total.per) return false;
    bool kinds = total.kind == FigureKind::money || total.kind == FigureKind::count ||
                 total.kind == FigureKind::measure;
    if (average.unit == total.unit) return kinds;
    bool bare = average.unit.empty() && total.kind == FigureKind::count;
    return kinds && bare && (average.kind == FigureKind::number || average.per.has_value());
  }

  // "each", "a game": the average is of what the count counts, if it says of what.
  bool counts_for(const Figure& count, const Figure& average) const {
    if (average.per) {
      return average.per->value == Decimal(1) &&
             (average.per->unit.empty() || average.per->unit == count.unit);
    }
    uint32_t i = average.hedge_end;
    if (i >= passage_.end()) return true;
    if ((passage_.roles(i) & kEach) != 0) return true;
    if (token(i).kind == TokenKind::punctuation) return true;
    // "per house", "for each house", "a house"
    for (uint32_t k = i; k < passage_.end() && k < i + 3; ++k) {
      if (!count.unit.empty() && token(k).lower == count.unit) return true;
    }
    return false;
  }

  void bind(size_t average, size_t total, size_t count) {
    const Figure &t = figure(total), &c = figure(count), &stated = figure(average);
    Amount amount = is_full_count(t) ? exactly(*t.value) : operand_of(t);
    Amount number = is_full_count(c) ? exactly(*c.value) : operand_of(c);
    Amount computed = over(amount, number);
    if (!computed.value) return;
    Relation relation;
    relation.rule = Rule::average;
    relation.judged = {numbers_[average]};
    relation.operands = {numbers_[std::min(total, count)], numbers_[std::max(total, count)]};
    relation.working = shown(*t.value) + " ÷ " + shown(*c.value) + " = " + shown(*computed.value);
    relation.expected = round_to(*computed.value, stated.step);
    relation.agreement = compare(computed, result_of(stated));
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_averages(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
