#include "consistency/rate.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"
#include "language/figure_words.h"

namespace tallymark {

using namespace language;

namespace {

constexpr std::string_view kPer = "-per-";
// Words that no list knows between count and population, and between them and the rate.
constexpr uint32_t kPairWords = 4, kRateWords = 2;

// How many of the shorter unit make the longer: the calendar's number, and the fewest that people
// count (a week of five days of work, a day of eight hours).
struct Turn {
  std::string_view shorter, longer;
  int64_t number, fewest, most;
};

constexpr Turn kTurns[] = {
    {"second", "minute", 60, 60, 60}, {"second", "hour", 3600, 3600, 3600},
    {"minute", "hour", 60, 60, 60},   {"hour", "day", 24, 6, 24},
    {"hour", "week", 168, 30, 168},   {"day", "week", 7, 4, 7},
    {"day", "month", 30, 16, 31},     {"day", "year", 365, 180, 366},
    {"week", "month", 4, 4, 5},       {"week", "year", 52, 36, 53},
    {"month", "year", 12, 9, 12},     {"quarter", "year", 4, 4, 4},
    {"month", "quarter", 3, 3, 3},    {"year", "decade", 10, 10, 10},
};

const Turn* turn_of(std::string_view a, std::string_view b) {
  for (const Turn& turn : kTurns) {
    if (turn.shorter == a && turn.longer == b) return &turn;
  }
  return nullptr;
}

// What a figure says per unit of time: "barrel" and "day".
struct Pace {
  std::string_view what, time;
};

Pace pace_of(const Figure& figure) {
  if (figure.per) {
    return figure.per->value == Decimal(1) ? Pace{figure.unit, figure.per->unit} : Pace{};
  }
  size_t at = figure.unit.find(kPer);
  if (figure.kind != FigureKind::measure || at == std::string_view::npos) return {};
  return {figure.unit.substr(0, at), figure.unit.substr(at + kPer.size())};
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found)
      : passage_(passage), numbers_(passage.numbers()), found_(found) {}

  void run() {
    if (numbers_.size() < 2 || on_another_base(passage_)) return;
    for (size_t n = 1; n < numbers_.size(); ++n) {
      read_paces(n);
      if (n >= 2) read_rate(n);
    }
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(numbers_[n]); }
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // "80 million barrels a day, or 29 billion barrels a year": once more in other units.
  void read_paces(size_t n) {
    const Figure &a = figure(n - 1), &b = figure(n);
    if (!a.value || !b.value) return;
    Pace first = pace_of(a), second = pace_of(b);
    uint32_t end = a.hedge_end;
    if (first.time.empty()) first = pace_behind(a, end);
    if (first.time.empty() || second.time.empty() || !says_again(end, n)) return;
    if (first.what != second.what && !first.what.empty() && !second.what.empty()) return;
    bool longer = turn_of(first.time, second.time) != nullptr;
    const Turn* turn = longer ? turn_of(first.time, second.time) : turn_of(second.time, first.time);
    if (turn == nullptr) return;
    Amount number = exactly(Decimal(turn->number));
    // Money may be for the days that are worked, and so may much else.
    number.wide = {Decimal(turn->fewest), Decimal(turn->most)};
    Amount computed = longer ? times(operand_of(a), number) : over(operand_of(a), number);
    if (!computed.value) return;
    Relation relation = relation_of(n, {n - 1});
    relation.working = shown(*a.value) + (longer ? " × " : " ÷ ") + shown(Decimal(turn->number)) +
                       " = " + shown(*computed.value);
    relation.expected = round_to(*computed.value, b.step);
    relation.agreement = compare(computed, result_of(b));
    // "$20 a day, or $100 a month" offers the longer for less.
    Gap gap = passage_.between(a, b);
    bool offer = b.kind != FigureKind::measure && !gap.bracket && !gap.dash;
    if (relation.agreement == Agreement::differs && offer && is_less(longer, a, b, *computed.value))
      return;
    found_.push_back(std::move(relation));
  }

  static bool is_less(bool longer, const Figure& a, const Figure& b, const Decimal& computed) {
    return a.kind == FigureKind::rate && b.kind == FigureKind::rate && a.per &&
           (longer ? *b.value < computed : *b.value > computed);
  }

  // "80 million barrels of oil a day": the time stands behind what fills the unit.
  Pace pace_behind(const Figure& figure, uint32_t& end) const {
    uint32_t i = figure.hedge_end;
    bool plain = figure.kind == FigureKind::measure || figure.kind == FigureKind::count;
    if (!plain || i >= passage_.end() || !token(i).has(kOf)) return {};
    uint32_t limit = std::min(passage_.end(), i + kPairWords);
    for (++i; i + 1 < limit && token(i).kind == TokenKind::word; ++i) {
      const FigureWord* unit = figure_word(token(i + 1).lower);
      if (!token(i).has(kIndefinite | kAccording) || unit == nullptr || !unit->has(kTimeUnit))
        continue;
      end = i + 2;
      return {figure.unit, time_unit_id(unit->time_unit)};
    }
    return {};
  }

  // ", or", "(", ", which makes", ", or about": nothing but that between the two.
  bool says_again(uint32_t from, size_t n) const {
    Gap gap = passage_.between(figure(n - 1), figure(n));
    if (apposed(passage_, from, figure(n)).found) {
      // "40 a day, 300 a week" may be two facts.
      return (gap.traits & kOr) != 0 || gap.bracket || gap.dash;
    }
    // "80 million a day, or slightly more, which makes 29 billion a year"
    uint32_t before = passage_.word_before(figure(n));
    if (before == kNone || before < figure(n - 1).hedge_end) return false;
    bool makes = (passage_.roles(before) & kAmountsTo) != 0 && token(before - 1).has(kRelative);
    return makes && gap.words <= kPairWords && (gap.traits & (kAnd | kContrast)) == 0;
  }

  // "1,200 cases among 300,000 people, a rate of 400 per 100,000", "…, or 1 in 250"
  void read_rate(size_t n) {
    const Figure &rate = figure(n), &cases = figure(n - 2), &all = figure(n - 1);
    if (rate.kind != FigureKind::rate || !rate.value || !rate.per) return;
    if (!(Decimal(1) < rate.per->value) || !is_count(cases) || !is_count(all)) return;
    Gap pair = passage_.between(cases, all);
    uint32_t link = passage_.word_before(all);
    bool out_of =
        link != kNone && token(link).has(kAmong | kOf | kIn | kFor) && link >= cases.hedge_end;
    if (!out_of || pair.border || pair.comma || pair.words > kPairWords) return;
    if ((pair.traits & (kAnd | kOr | kTo)) != 0) return;
    Gap gap = passage_.between(all, rate);
    bool apart = gap.comma || gap.dash || gap.bracket || (gap.traits & kOr) != 0;
    if (!apart || gap.border || gap.verb || gap.words > kRateWords) return;
    if ((gap.traits & (kAnd | kRelative | kThan | kFrom | kTo)) != 0) return;
    if (has_time(rate) || compares(rate) || !is_of(rate, all)) return;
    bind_rate(n);
  }

  static bool is_count(const Figure& figure) {
    return figure.value && (figure.kind == FigureKind::count || figure.kind == FigureKind::number);
  }

  // "400 per 100,000 a year": the count may be of another stretch of time.
  bool has_time(const Figure& rate) const {
    uint32_t i = rate.hedge_end;
    return i < passage_.end() && token(i).kind == TokenKind::word &&
           !token(i).has(kBe | kHave | kReporting | kIn | kAnd);
  }

  // "per 100,000 person-years" is no share of people.
  static bool is_of(const Figure& rate, const Figure& all) {
    std::string_view unit = rate.per->unit;
    return unit.empty() || unit == all.unit || names_people(unit);
  }

  bool compares(const Figure& rate) const {
    uint32_t i = rate.hedge_end;
    return i < passage_.end() && (passage_.roles(i) & (kChangeMore | kChangeNoun)) != 0;
  }

  void bind_rate(size_t n) {
    const Figure &rate = figure(n), &cases = figure(n - 2), &all = figure(n - 1);
    auto operand = [](const Figure& figure) {
      return is_full_count(figure) ? exactly(*figure.value) : operand_of(figure);
    };
    Amount of_one = over(operand(cases), operand(all));
    Amount computed = times(of_one, exactly(rate.per->value)), said = result_of(rate);
    std::string working = shown(*cases.value) + " ÷ " + shown(*all.value);
    Relation relation = relation_of(n, {n - 2, n - 1});
    if (*rate.value == Decimal(1)) {
      // "1 in 250": its digits are those of the 250.
      computed = over(operand(all), operand(cases));
      said = one_in(rate.per->value);
      working = shown(*all.value) + " ÷ " + shown(*cases.value);
      if (computed.value) working += " = " + shown(*computed.value);
    } else {
      working += " × " + shown(rate.per->value);
      if (computed.value) working += " = " + shown(*computed.value);
      if (computed.value) relation.expected = round_to(*computed.value, rate.step);
    }
    if (!computed.value) return;
    relation.working = working;
    relation.agreement = compare(computed, said);
    found_.push_back(std::move(relation));
  }

  // One in `number`, rounded as its zeros show, and a tenth besides: such odds are round.
  static Amount one_in(const Decimal& number) {
    Decimal slack = multiply(number, Decimal(1, -1)).value_or(Decimal());
    Decimal half = multiply(number, Decimal(5, -2)).value_or(Decimal());
    Amount amount;
    amount.value = number;
    amount.narrow = {subtract(number, half), add(number, half)};
    amount.wide = {subtract(number, slack), add(number, slack)};
    return amount;
  }

  Relation relation_of(size_t judged, std::initializer_list<size_t> operands) const {
    Relation relation;
    relation.rule = Rule::rate;
    relation.judged = {numbers_[judged]};
    for (size_t n : operands) relation.operands.push_back(numbers_[n]);
    return relation;
  }

  const Passage& passage_;
  const std::vector<uint32_t>& numbers_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_rates(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
