#include "consistency/changes.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "language/figure_words.h"

namespace tallymark {

using namespace language;

namespace {

// What a figure is in a change, by the words beside it.
enum class Part : uint8_t { none, from, to, amount };

struct Role {
  Part part = Part::none;
  int direction = 0;      // of an amount
  bool compared = false;  // of a beginning: "compared with 30", which may be somebody else's
};

// Adjectives between an amount and its noun: "a 10 percent year-on-year increase".
constexpr uint32_t kNounReach = 4;
// How far around an amount "annually", "on average" make it one of several changes.
constexpr uint32_t kPeriodReach = 4;
// An object between a verb of change and "by": "reduced the number of its shops by".
constexpr uint32_t kVerbReach = 8;
// Unknown words between a level at the head and its change: "$6 million on roads, 5 percent more".
constexpr uint32_t kLevelWords = 3;
// A change has two ends and one amount or two: "rose 3 million, or 10 percent, to 33 million …".
constexpr size_t kMostFigures = 4;

constexpr FigureRoles kTimeWords = kTimeUnit | kLaterWord | kAgoWord | kLastWord | kNextWord |
                                   kThisWord | kDayWord | kWeekdayWord | kMonthWord | kSeasonWord;

int direction_of(ArithmeticRoles roles) {
  if ((roles & kRising) != 0) return (roles & kFalling) != 0 ? 0 : 1;
  return (roles & kFalling) != 0 ? -1 : 0;
}

bool is_time_word(const Token& token) {
  const FigureWord* word = figure_word(token.lower);
  return word != nullptr && word->has(kTimeWords) && !token.has(kTo);
}

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {}

  std::vector<Change> run() {
    for (uint32_t id : passage_.numbers()) roles_.push_back(role_of(passage_.figure(id)));
    for (size_t begin = 0; begin < roles_.size();) {
      size_t end = begin + 1;
      while (end < roles_.size() && joins(end - 1)) ++end;
      read_run(begin, end);
      begin = end;
    }
    return std::move(changes_);
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(passage_.numbers()[n]); }

  // ---- what part a figure plays

  Role role_of(const Figure& figure) const {
    if (figure.kind == FigureKind::comparison) return multiple_role(figure);
    uint32_t before = passage_.word_before(figure);
    if (before != kNone) {
      const Token& word = passage_.token(before);
      if (is_comparing(before)) return {Part::from, 0, true};
      if (is_origin(before)) return {Part::from};
      if (word.has(kTo)) return {Part::to};
      // "the 10 percent rise" has been spoken of before and is not this one.
      if (passage_.token(figure.hedge_begin - 1).has(kDefinite)) return {};
      if (passage_.token(figure.hedge_begin - 1).has(kBy)) return by_role(before);
      ArithmeticRoles roles = passage_.roles(before);
      if ((roles & kChangeVerb) != 0) return {Part::amount, direction_of(roles)};
      // "an increase of 10 percent"
      if (word.has(kOf) && before > passage_.begin()) {
        roles = passage_.roles(before - 1);
        if ((roles & kChangeNoun) != 0) return {Part::amount, direction_of(roles)};
      }
    }
    return behind(figure);
  }

  // "cut its staff by 20 percent": the verb stands before the object.
  Role by_role(uint32_t before) const {
    for (uint32_t i = before + 1; i-- > passage_.begin() && before - i <= kVerbReach;) {
      ArithmeticRoles roles = passage_.roles(i);
      if ((roles & (kChangeVerb | kChangeNoun)) != 0) return {Part::amount, direction_of(roles)};
      if (passage_.gap(i, i + 1).border || passage_.token(i).is(",")) break;
    }
    return {};
  }

  // "10 percent higher", "a 10 percent rise", "a 10% year-on-year increase"
  Role behind(const Figure& figure) const {
    uint32_t noun = change_noun(figure);
    if (noun == kNone) return {};
    return {Part::amount, direction_of(passage_.roles(noun))};
  }

  uint32_t change_noun(const Figure& figure) const {
    uint32_t end = std::min(passage_.end(), figure.hedge_end + kNounReach);
    for (uint32_t i = figure.hedge_end; i < end; ++i) {
      const Token& word = passage_.token(i);
      if (word.kind != TokenKind::word && !word.is("-")) break;
      ArithmeticRoles roles = passage_.roles(i);
      if ((roles & kChangeMore) != 0 && i == figure.hedge_end) return i;
      if ((roles & kChangeNoun) != 0) {
        // "10 percent cut their prices": a verb may look like the noun.
        bool verb = i + 1 < passage_.end() && passage_.token(i + 1).has(kDefinite | kPossessive);
        return verb ? kNone : i;
      }
      if (word.traits != 0 && !word.has(kOn)) break;
    }
    return kNone;
  }

  // "doubled", "tripled": the verb is the amount; "twice", "three times" compare and are none.
  Role multiple_role(const Figure& figure) const {
    if (figure.token_end - figure.token_begin != 1 || !figure.value) return {};
    bool verb = passage_.token(figure.token_begin).lower.ends_with("ed");
    return verb ? Role{Part::amount, *figure.value < Decimal(1) ? -1 : 1} : Role{};
  }

  bool is_comparing(uint32_t before) const {
    const Token& word = passage_.token(before);
    if (word.has(kComparing)) return true;
    return before > passage_.begin() && word.has(kWith | kTo) &&
           passage_.token(before - 1).has(kComparing);
  }

  // "from 30", "than 30", "than the figure of 30"
  bool is_origin(uint32_t before) const {
    const Token& word = passage_.token(before);
    if (word.has(kFrom | kThan)) return true;
    if (before == passage_.begin()) return false;
    if (!word.has(kOf) || (passage_.roles(before - 1) & kLevelWord) == 0) return false;
    uint32_t i = before - 1;
    while (i > passage_.begin() && (passage_.roles(i - 1) & kPassedOver) != 0) --i;
    return i > passage_.begin() && passage_.token(i - 1).has(kFrom | kThan);
  }

  // ---- which figures belong together

  // What may stand between two figures of one change, besides the words of their own parts.
  struct Between {
    bool time = false;    // dates, durations, "a year earlier"
    bool comma = false;   // or a dash or bracket
    bool change = false;  // "up", "an increase of", "changing"
    uint32_t words = 0;   // anything else
    bool closed = false;  // what ends the statement
  };

  Between between(size_t n) const {
    Between found;
    uint32_t from = figure(n).token_end, to = figure(n + 1).hedge_begin;
    for (uint32_t i = from; i < to; ++i) {
      const Token& word = passage_.token(i);
      ArithmeticRoles roles = passage_.roles(i);
      if (passage_.in_time(i)) {
        found.time = true;
      } else if (word.is(",") || word.is("(") || word.is(")") || word.is("–") || word.is("—")) {
        found.comma = true;
      } else if ((roles & (kChangeNoun | kChangeMore | kMoving | kChangeAdverb)) != 0) {
        found.change = true;  // before the words of time: "a fall" is no season
      } else if (is_time_word(word)) {
        found.time = true;
      } else if (word.has(kFrom | kTo | kThan | kComparing) || is_part_of_comparing(i) ||
                 (roles & (kPassedOver | kLevelWord)) != 0 || word.has(kOf)) {
        // The words of their parts.
      } else if (word.has(kIn) && i + 1 < to && leads_to_time(i + 1, to)) {
        found.time = true;
      } else if (word.has(kAnd | kContrast | kRelative | kSubordinator | kCondition) ||
                 word.kind != TokenKind::word) {
        found.closed = true;
      } else {
        ++found.words;
      }
    }
    return found;
  }

  bool is_part_of_comparing(uint32_t i) const {
    return passage_.token(i).has(kWith) && i > passage_.begin() &&
           passage_.token(i - 1).has(kComparing);
  }

  bool leads_to_time(uint32_t i, uint32_t to) const {
    while (i < to && (passage_.roles(i) & kPassedOver) != 0) ++i;
    return i < to && (passage_.in_time(i) || is_time_word(passage_.token(i)));
  }

  bool joins(size_t n) const {
    Between gap = between(n);
    Part a = roles_[n].part, b = roles_[n + 1].part;
    if (gap.closed) return false;
    if (a == Part::amount && b == Part::amount) return gap.words == 0 && !gap.time;
    if (a == Part::amount) {
      // "rose 2 percent on the month, to 58 from 50 a year earlier": the amount has its own period.
      return gap.words == 0 && !gap.time && (b == Part::from || b == Part::to);
    }
    if (b == Part::amount && a == Part::none) return gap.words <= kLevelWords;
    if (b == Part::amount)
      return gap.words == 0 && (gap.change || (gap.comma && is_noun_form(n + 1)));
    return gap.words == 0 && b != Part::none && !gap.change;
  }

  // "33, a 10 percent rise": the noun behind says that it is the change of what stands before.
  bool is_noun_form(size_t n) const { return change_noun(figure(n)) != kNone; }

  void read_run(size_t begin, size_t end) {
    // A figure without a part is the level at the head ("33, up 10 percent from 30"); behind the
    // others it belongs to something else.
    while (end > begin && roles_[end - 1].part == Part::none) --end;
    while (end - begin > 1 && roles_[begin].part == Part::none &&
           roles_[begin + 1].part == Part::none)
      ++begin;
    if (end - begin < 3 || end - begin > kMostFigures) return;
    size_t from = kNone, to = kNone;
    std::vector<size_t> amounts;
    for (size_t n = begin; n < end; ++n) {
      switch (roles_[n].part) {
        case Part::from:
          if (from != kNone) return;
          from = n;
          break;
        case Part::to:
          if (to != kNone) return;
          to = n;
          break;
        case Part::amount:
          amounts.push_back(n);
          break;
        case Part::none:
          if (n != begin) return;
          to = n;
          break;
      }
    }
    if (from == kNone || to == kNone || amounts.empty()) return;
    if (!same_unit(figure(from), figure(to)) || has_other_base(from, amounts)) return;
    for (size_t n : amounts) {
      if (!belongs_elsewhere(n)) add(from, to, n);
    }
  }

  // "rose 2 percent to 413, from 479 a year ago": behind a comma and with a time of its own, the
  // beginning is that of another period than the change; "compared with" may name another's figure.
  bool has_other_base(size_t from, const std::vector<size_t>& amounts) const {
    if (amounts.back() > from) return false;
    // Right behind the amount ("10 percent more than the 30 of last year") it is its own.
    if (amounts.back() + 1 == from && !roles_[from].compared) return false;
    uint32_t after = figure(from).token_end;
    if (roles_[from].compared) {
      return after < passage_.end() && passage_.token(after).kind != TokenKind::punctuation;
    }
    Between gap = between(from - 1);
    if (!gap.comma) return false;
    while (after < passage_.end() && ((passage_.roles(after) & kPassedOver) != 0 ||
                                      passage_.token(after).has(kIn | kPreposition)))
      ++after;
    return after < passage_.end() &&
           (passage_.in_time(after) || passage_.token(after).kind == TokenKind::word);
  }

  // "a 5 percent fall in sales", "up 3 percent in October", "60 percent a year": of something else,
  // or of another time.
  bool belongs_elsewhere(size_t n) const {
    const Figure& amount = figure(n);
    uint32_t i = amount.hedge_end;
    uint32_t noun = change_noun(amount);
    if (noun != kNone) i = noun + 1;
    if (i >= passage_.end()) return false;
    if (n + 1 < roles_.size() && i >= figure(n + 1).hedge_begin) return false;
    const Token& word = passage_.token(i);
    if (word.kind != TokenKind::word || word.has(kFrom | kTo | kThan | kComparing)) return false;
    if ((passage_.roles(i) & (kChangeMore | kChangeAdverb)) != 0) return false;
    if (word.has(kOr | kAnd | kContrast | kRelative | kSubordinator)) return false;
    // "changing 46 percent in ten years": the stretch of time between the two ends.
    while (i < passage_.end() && !passage_.in_time(i) &&
           ((passage_.roles(i) & kPassedOver) != 0 || passage_.token(i).has(kPreposition | kIn) ||
            is_last(i)))
      ++i;
    // "the last 50 y …": a text may be cut off.
    bool stretch =
        i < passage_.end() && (passage_.in_duration(i) ||
                               (is_last(i - 1) && passage_.token(i).kind == TokenKind::digits));
    return !stretch;
  }

  // "during the last 50 years"
  bool is_last(uint32_t i) const {
    const FigureWord* word = figure_word(passage_.token(i).lower);
    return word != nullptr && word->has(kLastWord);
  }

  void add(size_t from, size_t to, size_t amount) {
    Change change;
    change.from_figure = passage_.numbers()[from];
    change.to_figure = passage_.numbers()[to];
    change.amount_figure = passage_.numbers()[amount];
    Decimal coarse = shared_coarse(figure(from), figure(to));
    change.from = operand_of(figure(from), coarse);
    change.to = operand_of(figure(to), coarse);
    change.direction = roles_[amount].direction;
    change.otherwise = is_otherwise(amount);
    changes_.push_back(change);
  }

  bool is_otherwise(size_t amount) const {
    Gap sentence = passage_.gap(passage_.begin(), passage_.end());
    if ((sentence.roles & kMeasuredOtherwise) != 0) return true;
    const Figure& own = figure(amount);
    if (own.per) return true;
    uint32_t near_begin = own.hedge_begin > passage_.begin() + kPeriodReach
                              ? own.hedge_begin - kPeriodReach
                              : passage_.begin();
    uint32_t near_end = std::min(passage_.end(), own.hedge_end + kPeriodReach);
    return (passage_.gap(near_begin, near_end).roles & kPerPeriod) != 0;
  }

  const Passage& passage_;
  std::vector<Role> roles_;  // of passage_.numbers()
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> find_changes(const Passage& passage) {
  if (passage.numbers().size() < 3) return {};
  return Reader(passage).run();
}

Amount signed_amount(const Change& change, const Figure& stated, const Amount& computed) {
  if (stated.value && *stated.value < Decimal()) return result_of(stated);  // "changing −8 percent"
  bool down = computed.value && *computed.value < Decimal();
  bool negative = change.direction < 0 || (change.direction == 0 && down);
  return negative ? negated(result_of(stated)) : result_of(stated);
}

Relation relate(Rule rule, const Change& change, const Amount& computed, const Amount& said) {
  Relation relation;
  relation.rule = rule;
  relation.judged = {change.amount_figure};
  relation.operands = {change.from_figure, change.to_figure};
  relation.agreement = compare(computed, said);
  if (relation.agreement == Agreement::differs && touch(computed.narrow, negated(said).narrow))
    relation.slip = SlipName::direction;
  return relation;
}

}  // namespace tallymark
