#include "consistency/unit_fit.h"

#include <algorithm>

#include "language/figure_words.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

constexpr std::string_view kPerHour = "-per-hour", kPower = "kilogram meter^2 second^-3";
// Words between an amount and its value: "the amount of electricity generated each year rose to".
constexpr uint32_t kAmountReach = 5;
// A caliber of a number with a fraction is in millimeters from here on, one below is in inches.
constexpr Decimal kOneInch{1};

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      read_caliber(id);
      if (figure.kind != FigureKind::measure || figure.per) continue;
      read_noun(id);
      read_rate(id);
      read_ago(id);
    }
    for (uint32_t i = passage_.begin(); i + 2 < passage_.end(); ++i) read_amount(i);
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }
  std::string_view dimension(const Figure& figure) const {
    const UnitRow* unit = find_unit(figure.unit);
    return unit == nullptr ? std::string_view() : unit->dimension;
  }

  bool closes(uint32_t i) const {
    if (i >= passage_.end()) return true;
    bool joins = token(i).is("-") || token(i).is("(") || token(i).is("[");
    return (token(i).kind == TokenKind::punctuation && !joins) ||
           token(i).has(kAnd | kContrast | kSubordinator | kRelative);
  }

  static bool is_wrong(const QuantityNoun& noun, std::string_view dimension) {
    for (std::string_view rest = noun.wrong; !rest.empty();) {
      size_t bar = rest.find('|');
      if (rest.substr(0, bar) == dimension) return true;
      rest.remove_prefix(bar + 1);
    }
    return false;
  }

  // "an area of 30 kilograms"
  void read_noun(uint32_t id) {
    const Figure& figure = passage_.figure(id);
    uint32_t of = passage_.word_before(figure);
    if (of == kNone || of == passage_.begin() || !token(of).has(kOf)) return;
    const QuantityNoun* noun = quantity_noun(token(of - 1).lower);
    if (noun == nullptr || noun->needs_amount || !closes(figure.hedge_end)) return;
    if (is_wrong(*noun, dimension(figure))) add(id, noun->said, token(of - 1).span);
  }

  // "the amount of electricity generated from 10 megawatts to 50 megawatts"
  void read_amount(uint32_t i) {
    if (!is_amount_noun(token(i).lower) || !token(i + 1).has(kOf)) return;
    const QuantityNoun* noun = quantity_noun(token(i + 2).lower);
    if (noun == nullptr || !noun->needs_amount) return;
    uint32_t from = i + 3;
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      if (figure.token_begin < from) continue;
      Gap gap = passage_.gap(from, figure.hedge_begin);
      bool next = figure.hedge_begin - from <= kAmountReach && !gap.border && !gap.comma &&
                  !gap.dash && !gap.bracket && (gap.traits & (kModal | kWould | kAnd)) == 0;
      if (!next || figure.kind != FigureKind::measure) return;
      if (is_wrong(*noun, dimension(figure))) add(id, noun->said, token(i + 2).span);
      from = figure.hedge_end;
    }
  }

  // "30 kilowatts per hour", "50 knots an hour", where nothing ramps up or weakens.
  void read_rate(uint32_t id) {
    const Figure& figure = passage_.figure(id);
    if (!figure.unit.ends_with(kPerHour)) return;
    std::string_view rate = figure.unit.substr(0, figure.unit.size() - kPerHour.size());
    const UnitRow* unit = find_unit(rate);
    if (unit == nullptr || (unit->dimension != kPower && rate != "knot")) return;
    Gap gap = passage_.gap(passage_.begin(), passage_.end());
    bool changing =
        (gap.roles & kAnyChange) != 0 || (gap.traits & (kChange | kBy | kAddition)) != 0;
    if (!changing) add(id, unfit_text(Unfit::rate_twice));
  }

  // "three light-years ago"
  void read_ago(uint32_t id) {
    const Figure& figure = passage_.figure(id);
    if (figure.unit != "light-year" || figure.hedge_end >= passage_.end()) return;
    const FigureWord* word = figure_word(token(figure.hedge_end).lower);
    if (word != nullptr && word->has(kAgoWord)) add(id, unfit_text(Unfit::length_as_time));
  }

  // "12.7 caliber", ".45-millimeter pistol"
  void read_caliber(uint32_t id) {
    const Figure& figure = passage_.figure(id);
    if (!figure.value || figure.token_end >= passage_.end()) return;
    uint32_t i = figure.token_end;
    if (token(i).is("-") && i + 1 < passage_.end()) ++i;
    bool inches = is_caliber(token(i).lower) || is_caliber(token(figure.token_end - 1).lower);
    bool wrong = inches ? kOneInch < *figure.value && !figure.value->is_integer()
                        : figure.unit == "millimeter" && takes_caliber(token(i).lower) &&
                              *figure.value < kOneInch;
    if (wrong) add(id, unfit_text(Unfit::caliber));
  }

  void add(uint32_t id, std::string_view said, Span word = {}) {
    Relation relation;
    relation.rule = Rule::unit_fit;
    relation.agreement = Agreement::differs;
    relation.judged = {id};
    if (word.end > word.begin) relation.words = {word};
    relation.expected_text = said;
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_unit_fit(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
