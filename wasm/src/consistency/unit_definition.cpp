#include "consistency/unit_definition.h"

#include <algorithm>
#include <string>

#include "consistency/arithmetic.h"
#include "consistency/unit_readings.h"
#include "language/figure_words.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// "square nautical miles"
constexpr uint32_t kUnitTokens = 3;

// A unit as the text names it: by a CLDR id, or by what it is made of.
struct Named {
  std::string_view id;
  std::vector<FixedUnit> fixed;
  uint32_t end = 0;  // token behind it
};

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      bool amount = states_amount(figure) || figure.kind == FigureKind::duration;
      if (amount && is_plain(figure)) read(id);
    }
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }
  bool is_word(uint32_t i) const { return i < passage_.end() && token(i).kind == TokenKind::word; }
  // "there", or the first word of the statement but for "and".
  bool opens(uint32_t i) const {
    while (i > passage_.begin() && token(i - 1).has(kAnd)) --i;
    return i == passage_.begin() || token(i - 1).kind == TokenKind::punctuation;
  }

  bool is_plain(const Figure& figure) const { return figure.value && !figure.per; }

  // The unit that begins at token i.
  Named unit_at(uint32_t i) const {
    std::string phrase;
    Named named;
    for (uint32_t k = i; k < i + kUnitTokens && is_word(k); ++k) {
      if (k > i) phrase += ' ';
      phrase += token(k).lower;
      std::string_view id = unit_named(phrase);
      if (!id.empty()) named.id = id, named.end = k + 1;
    }
    if (is_word(i)) named.fixed = fixed_units(token(i).lower);
    if (!named.fixed.empty()) named.end = std::max(named.end, i + 1);
    return named;
  }

  // "a mile", "one mile", and "the mile" where that is no single thing ("12 inches to the foot").
  Named one_at(uint32_t i, Traits articles = kIndefinite) const {
    if (!is_word(i)) return {};
    const FigureWord* word = figure_word(token(i).lower);
    bool one = word != nullptr && word->marked(kOneMark);
    if (!one && !token(i).has(articles)) return {};
    return unit_at(i + 1);
  }

  bool closes(uint32_t i) const {
    return i >= passage_.end() || token(i).kind == TokenKind::punctuation ||
           token(i).has(kAnd | kContrast);
  }

  void read(uint32_t id) {
    const Figure& figure = passage_.figure(id);
    uint32_t end = figure.hedge_end, begin = figure.hedge_begin;
    // "there are 20 shillings in a pound", "there are 12 inches to the foot"
    if (end < passage_.end() && token(end).has(kIn | kTo) && begin >= passage_.begin() + 2) {
      Named whole = one_at(end + 1, kIndefinite | kDefinite);
      uint32_t verb = begin - 1;
      while (verb > passage_.begin() && (passage_.roles(verb) & kPassedOver) != 0) --verb;
      bool there =
          token(verb).has(kBe) && verb > passage_.begin() && is_existential(token(verb - 1).lower);
      if (there && whole.end != 0 && closes(whole.end)) bind(id, whole, verb - 1);
      return;
    }
    // "sixteen ounces make a pound"
    uint32_t i = end;
    while (i < passage_.end() && (passage_.roles(i) & kDefining) != 0) ++i;
    if (i > end && opens(begin)) {
      Named whole = one_at(i);
      if (whole.end != 0 && closes(whole.end)) return bind(id, whole, begin);
    }
    // "a mile is 5,280 feet"
    if (!closes(end)) return;
    i = begin;
    while (i > passage_.begin() &&
           ((passage_.roles(i - 1) & kDefining) != 0 || token(i - 1).has(kOf | kTo)))
      --i;
    if (i == begin) return;
    for (uint32_t size = 1; size <= kUnitTokens; ++size) {
      if (i < passage_.begin() + size + 1) return;
      Named whole = one_at(i - size - 1);
      if (whole.end == i) return bind(id, whole, i - size - 1);
    }
  }

  // How many of the figure's unit make the whole: every reading of the two names.
  std::vector<Decimal> readings(const Figure& figure, const Named& whole) const {
    std::vector<Decimal> out;
    auto add = [&](std::optional<Decimal> value) {
      if (value) out.push_back(*value);
    };
    const UnitRow *part = find_unit(figure.unit), *all = find_unit(whole.id);
    if (part != nullptr && all != nullptr && part->dimension == all->dimension &&
        part->offset.is_zero() && part->id != all->id && figure.kind == FigureKind::measure &&
        unit_system(whole.id) != UnitSystem::trade) {
      auto factor = convert(Decimal(1), whole.id, figure.unit);
      for (const Decimal& a : unit_readings(whole.id)) {
        for (const Decimal& b : unit_readings(figure.unit))
          if (factor) add(divide(*multiply(*factor, a, 15), b));
      }
    }
    std::vector<FixedUnit> parts = fixed_units(token(figure.token_end - 1).lower);
    for (const FixedUnit& all : whole.fixed) {
      // "a gross is 144", "12 eggs in a dozen"
      if (all.group == kCountGroup && parts.empty() && part == nullptr) add(Decimal(all.size));
      for (const FixedUnit& one : parts) {
        if (one.group == all.group) add(divide(Decimal(all.size), Decimal(one.size)));
      }
    }
    return out;
  }

  // Somebody's wish; a day of work, a year of Mars: time only where the statement is the whole
  // sentence and names nobody.
  bool may_be_another(const Named& whole, uint32_t from) const {
    for (uint32_t i = passage_.begin(); i < from; ++i) {
      if (token(i).has(kTarget)) return true;
    }
    bool time = std::any_of(whole.fixed.begin(), whole.fixed.end(), [](const FixedUnit& unit) {
      return unit.group == kClockGroup || unit.group == kCalendarGroup || unit.group == kDayGroup;
    });
    if (!time) return false;
    bool named = !opens(from);
    for (uint32_t i = passage_.begin() + 1; i < passage_.end(); ++i) named |= token(i).capitalised;
    return named;
  }

  void bind(uint32_t id, const Named& whole, uint32_t from) {
    const Figure& figure = passage_.figure(id);
    if (may_be_another(whole, from)) return;
    std::vector<Decimal> sizes = readings(figure, whole);
    if (sizes.empty()) return;
    Relation relation;
    relation.rule = Rule::unit_definition;
    relation.judged = {id};
    for (uint32_t i = whole.end; i-- > passage_.begin();) {
      relation.words.insert(relation.words.begin(), token(i).span);
      if (token(i).has(kIndefinite | kDefinite) || i + kUnitTokens < whole.end) break;
    }
    relation.agreement = Agreement::differs;
    Decimal best = sizes[0];
    Amount stated = result_of(figure);
    if (figure.kind == FigureKind::money && figure.step < Decimal(1))
      stated = times(stated, exactly(Decimal(100)));  // "12 pence" is 0.12 of the currency
    for (const Decimal& size : sizes) {
      Agreement agreement = compare(exactly(size), stated);
      if (agreement < relation.agreement) relation.agreement = agreement, best = size;
    }
    relation.expected = best;
    relation.working = "1 × " + shown(best) + " = " + shown(best);
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_unit_definitions(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
