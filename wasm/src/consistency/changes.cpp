#include "consistency/changes.h"

#include <algorithm>

#include "consistency/arithmetic.h"

namespace tallymark {

using namespace language;

namespace {

// What a figure is in a change, by the words beside it.
enum class Part : uint8_t { none, from, to, amount };

struct Role {
  Part part = Part::none;
  int direction = 0;  // of an amount
};

// Adjectives between an amount and its noun: "a 10 percent year-on-year increase".
constexpr uint32_t kNounReach = 4;
// An object between a verb of change and "by": "reduced the number of its shops by".
constexpr uint32_t kVerbReach = 8;
// How far around an amount "annually", "on average" make it one of several changes.
constexpr uint32_t kPeriodReach = 4;
// Unknown words between two figures of one change: "in the first quarter", "of its customers".
constexpr uint32_t kMostWords = 5;
// A change has two ends and one amount or two: "rose 3 million, or 10 percent, to 33 million …".
constexpr size_t kMostFigures = 4;

int direction_of(ArithmeticRoles roles) {
  if ((roles & kRising) != 0) return (roles & kFalling) != 0 ? 0 : 1;
  return (roles & kFalling) != 0 ? -1 : 0;
}

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {}

  std::vector<Change> run() {
    for (uint32_t id : passage_.numbers()) roles_.push_back(role_of(passage_.figure(id)));
    for (size_t begin = 0; begin < roles_.size();) {
      size_t end = begin + 1;
      while (end < roles_.size() && is_thin(end - 1)) ++end;
      read_run(begin, end);
      begin = end;
    }
    return std::move(changes_);
  }

 private:
  const Figure& figure(size_t n) const { return passage_.figure(passage_.numbers()[n]); }

  Role role_of(const Figure& figure) const {
    if (figure.kind == FigureKind::comparison) return multiple_role(figure);
    uint32_t before = passage_.word_before(figure);
    if (before != kNone) {
      if (is_origin(before)) return {Part::from, 0};
      const Token& word = passage_.token(before);
      if (word.has(kTo)) return {Part::to, 0};
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
    uint32_t end = std::min(passage_.end(), figure.hedge_end + kNounReach);
    for (uint32_t i = figure.hedge_end; i < end; ++i) {
      const Token& word = passage_.token(i);
      if (word.kind != TokenKind::word && !word.is("-")) break;
      ArithmeticRoles roles = passage_.roles(i);
      bool next = i == figure.hedge_end;
      if ((roles & kChangeMore) != 0 && next) return {Part::amount, direction_of(roles)};
      if ((roles & kChangeNoun) != 0) {
        // "10 percent cut their prices": a verb may look like the noun.
        bool verb = i + 1 < passage_.end() && passage_.token(i + 1).has(kDefinite | kPossessive);
        return verb ? Role{} : Role{Part::amount, direction_of(roles)};
      }
      if (word.traits != 0 && !word.has(kOn)) break;
    }
    return {};
  }

  // "doubled", "tripled": the verb is the amount; "twice", "three times" compare and are none.
  Role multiple_role(const Figure& figure) const {
    if (figure.token_end - figure.token_begin != 1 || !figure.value) return {};
    bool verb = passage_.token(figure.token_begin).lower.ends_with("ed");
    return verb ? Role{Part::amount, *figure.value < Decimal(1) ? -1 : 1} : Role{};
  }

  // "from 30", "than 30", "compared with 30", "than the figure of 30"
  bool is_origin(uint32_t before) const {
    const Token& word = passage_.token(before);
    if (word.has(kFrom | kThan | kComparing)) return true;
    if (before == passage_.begin()) return false;
    if (word.has(kWith | kTo) && passage_.token(before - 1).has(kComparing)) return true;
    if (!word.has(kOf) || (passage_.roles(before - 1) & kLevelWord) == 0) return false;
    uint32_t i = before - 1;
    while (i > passage_.begin() && (passage_.roles(i - 1) & kPassedOver) != 0) --i;
    return i > passage_.begin() && passage_.token(i - 1).has(kFrom | kThan);
  }

  // Nothing between the n-th figure and the next that would open another statement.
  bool is_thin(size_t n) const {
    Gap gap = passage_.between(figure(n), figure(n + 1));
    if (gap.border || gap.words > kMostWords || (gap.traits & kAnd) != 0) return false;
    // "33 people were killed, 10 percent more than": the level has a predicate of its own.
    bool level = roles_[n].part == Part::none && roles_[n + 1].part == Part::amount && gap.comma;
    return !gap.verb || level;
  }

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
    if (!same_unit(figure(from), figure(to))) return;
    for (size_t n : amounts) add(from, to, n, begin, end);
  }

  void add(size_t from, size_t to, size_t amount, size_t begin, size_t end) {
    Change change;
    change.from_figure = passage_.numbers()[from];
    change.to_figure = passage_.numbers()[to];
    change.amount_figure = passage_.numbers()[amount];
    Decimal coarse = shared_coarse(figure(from), figure(to));
    change.from = operand_of(figure(from), coarse);
    change.to = operand_of(figure(to), coarse);
    change.direction = roles_[amount].direction;
    change.otherwise = is_otherwise(amount, begin, end);
    changes_.push_back(change);
  }

  bool is_otherwise(size_t amount, size_t begin, size_t end) const {
    Gap sentence = passage_.gap(passage_.begin(), passage_.end());
    if ((sentence.roles & kMeasuredOtherwise) != 0) return true;
    const Figure& own = figure(amount);
    if (own.per) return true;
    uint32_t near_begin = own.hedge_begin > passage_.begin() + kPeriodReach
                              ? own.hedge_begin - kPeriodReach
                              : passage_.begin();
    uint32_t near_end = std::min(passage_.end(), own.hedge_end + kPeriodReach);
    if ((passage_.gap(near_begin, near_end).roles & kPerPeriod) != 0) return true;
    // "10 percent from the previous quarter to 33, from 30 a year before": another base.
    for (uint32_t i = figure(begin).token_begin; i < figure(end - 1).token_end; ++i) {
      if (passage_.token(i).has(kFrom | kThan | kComparing) && !leads_to_figure(i, begin, end))
        return true;
    }
    return false;
  }

  bool leads_to_figure(uint32_t word, size_t begin, size_t end) const {
    for (size_t n = begin; n < end; ++n) {
      const Figure& f = figure(n);
      if (word >= f.hedge_begin && word < f.token_end) return true;
      if (roles_[n].part == Part::from && word < f.token_begin && f.token_begin - word <= 6)
        return true;
    }
    return false;
  }

  const Passage& passage_;
  std::vector<Role> roles_;  // of passage_.numbers()
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> find_changes(const Passage& passage) { return Reader(passage).run(); }

}  // namespace tallymark
