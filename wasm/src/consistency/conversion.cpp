#include "consistency/conversion.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/unit_readings.h"
#include "quantity/tolerance.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

constexpr std::string_view kTemperature = "kelvin";  // the dimension's name
constexpr Decimal kHalf{5, -1}, kTenth{1, -1};
// A reader grants a round number a tenth at the most: "100 miles" may be 95, but hardly 70.
constexpr Decimal kMostRounding = kTenth;
constexpr int kShownDigits = 5;

// One way to convert: value × factor + shift.
struct Way {
  Decimal factor, shift;
};

// A number as it was written.
struct Written {
  Decimal value, step, coarse;
};

struct Ends {
  Written main, repeat;
};

Written written(const Decimal& value, const Decimal& step) {
  return {value, step, coarse_step(value, step)};
}

// "10 to 15 miles (16 to 24 km)": end for end. Hedges are left out, they hold for both.
std::vector<Ends> ends_of(const Figure& main, const Figure& repeat) {
  if (main.value.has_value() != repeat.value.has_value()) return {};
  if (main.value) return {{written(*main.value, main.step), written(*repeat.value, repeat.step)}};
  if (!main.low || !main.high || !repeat.low || !repeat.high) return {};
  std::pair<Decimal, Decimal> a = std::minmax(*main.low, *main.high);
  std::pair<Decimal, Decimal> b = std::minmax(*repeat.low, *repeat.high);
  // "minus 10 to 5": the sign may be meant for both.
  if (a.first < Decimal() || b.first < Decimal()) return {};
  return {{written(a.first, main.step), written(b.first, repeat.step)},
          {written(a.second, main.step), written(b.second, repeat.step)}};
}

// What `written` may have been rounded from; `last`: a digit cut off is granted too.
Interval rounded_from(const Written& number, bool last) {
  Decimal width = std::min(*multiply(number.coarse, kHalf),
                           multiply(absolute(number.value), kMostRounding).value_or(Decimal()));
  width = std::max(width, last ? number.step : *multiply(number.step, kHalf));
  return {subtract(number.value, width), add(number.value, width)};
}

Interval convert_interval(const Interval& from, const Way& way) {
  Interval factor{way.factor, way.factor}, shift{way.shift, way.shift};
  return add(multiply(from, factor), shift);
}

std::optional<Decimal> convert_value(const Decimal& value, const Way& way) {
  auto product = multiply(value, way.factor, 15);
  return product ? add(*product, way.shift) : std::nullopt;
}

std::optional<Decimal> convert_back(const Decimal& value, const Way& way) {
  auto shifted = subtract(value, way.shift);
  return shifted ? divide(*shifted, way.factor) : std::nullopt;
}

// Two digits are kept in any case: 64 does not round to 100.
bool rounds_to(const std::optional<Decimal>& exact, const Written& stated) {
  if (!exact) return false;
  auto is = [&](const Decimal& step) { return round_to(*exact, step) == stated.value; };
  if (is(stated.step)) return true;
  auto share = multiply(absolute(stated.value), kTenth);
  return share && stated.coarse <= *share && is(stated.coarse);
}

Agreement compare_ends(const Ends& ends, const Way& way) {
  if (rounds_to(convert_value(ends.main.value, way), ends.repeat) ||
      rounds_to(convert_back(ends.repeat.value, way), ends.main))
    return Agreement::agrees;
  bool possible =
      touch(convert_interval(rounded_from(ends.main, false), way),
            rounded_from(ends.repeat, true)) ||
      touch(convert_interval(rounded_from(ends.main, true), way), rounded_from(ends.repeat, false));
  return possible ? Agreement::between : Agreement::differs;
}

Agreement worse(Agreement a, Agreement b) { return a < b ? b : a; }

// What the words say a pair of temperatures is.
enum class Scale : uint8_t { either, level, change };

bool is_in(const Passage& passage, uint32_t i, ArithmeticRoles roles) {
  return i >= passage.begin() && i < passage.end() && (passage.roles(i) & roles) != 0;
}

Scale scale_of(const Passage& passage, const Aside& aside) {
  if (aside.change) return Scale::change;
  const Figure& main = passage.figure(aside.main);
  uint32_t before = passage.word_before(main);
  if (before == kNone) return Scale::either;
  const Token& word = passage.token(before);
  if (passage.token(main.hedge_begin - 1).has(kBy)) return Scale::change;
  // "dipped below 10 C" is no fall by it.
  bool bounded = main.hedge != Hedge::none && main.hedge != Hedge::about;
  if (is_in(passage, before, kChangeVerb)) return bounded ? Scale::either : Scale::change;
  bool of = word.has(kOf) && before > passage.begin();
  if (of && is_in(passage, before - 1, kChangeNoun | kSpreadNoun)) return Scale::change;
  if (is_in(passage, main.hedge_end, kChangeMore | kChangeNoun)) return Scale::change;
  // "to hold the rise at 1.5 C (2.7 F)" is a difference.
  if (passage.gap(passage.begin(), main.hedge_begin).roles & kAnyChange) return Scale::either;
  bool level = word.has(kAtOrLevel | kFrom) || (of && is_in(passage, before - 1, kTemperatureNoun));
  return level ? Scale::level : Scale::either;
}

std::vector<Way> ways_of(const Passage& passage, const Aside& aside, const UnitRow& from,
                         const UnitRow& to) {
  std::vector<Way> ways;
  auto one = multiply(from.numerator, to.denominator);
  auto other = multiply(from.denominator, to.numerator);
  if (!one || !other) return {};
  auto factor = divide(*one, *other);
  if (!factor) return {};
  if (from.dimension == kTemperature) {
    Scale scale = scale_of(passage, aside);
    auto zero = convert(Decimal(), from.id, to.id);
    if (scale != Scale::change && zero) ways.push_back({*factor, *zero});
    if (scale != Scale::level) ways.push_back({*factor, Decimal()});
    return ways;
  }
  for (const Decimal& a : unit_readings(from.id)) {
    for (const Decimal& b : unit_readings(to.id)) {
      auto scaled = multiply(*factor, a, 15);
      if (scaled) scaled = divide(*scaled, b);
      if (scaled) ways.push_back({*scaled, Decimal()});
    }
  }
  return ways;
}

std::string working_of(const Decimal& value, const Way& way, const Decimal& result) {
  std::string out = shown(value) + " × " + shown(way.factor);
  if (!way.shift.is_zero()) {
    bool below = way.shift < Decimal();
    out += (below ? " − " : " + ") + shown(absolute(way.shift));
  }
  return out + " = " + shown(divide(result, Decimal(1), kShownDigits).value_or(result));
}

// "12st 4lb", "6'2"": an amount whose first part is read as another figure.
bool is_second_part(const Passage& passage, const Figure& figure) {
  for (uint32_t id : passage.figures()) {
    uint32_t end = passage.figure(id).token_end;
    if (end == figure.token_begin) return true;
    if (end + 1 == figure.token_begin && !passage.token(end).space_before &&
        !passage.token(figure.token_begin).space_before)
      return true;
  }
  return false;
}

// The words of the pair say that it is one amount; what else the sentence denies or asks does not
// touch it.
std::optional<Relation> relation_of(const Passage& passage, const Aside& aside) {
  const Figure& main = passage.figure(aside.main);
  const Figure& repeat = passage.figure(aside.repeat);
  const UnitRow* from = find_unit(main.unit);
  const UnitRow* to = find_unit(repeat.unit);
  if (from == nullptr || to == nullptr || from->dimension != to->dimension) return std::nullopt;
  UnitSystem ours = unit_system(main.unit), theirs = unit_system(repeat.unit);
  if (ours == UnitSystem::none || theirs == UnitSystem::none || ours == theirs) return std::nullopt;
  if (main.per || repeat.per) return std::nullopt;
  bool degrees = from->dimension == kTemperature;
  // "10 degrees below zero (14 F)"
  if (degrees && !aside.bare && !aside.change) return std::nullopt;
  if (is_second_part(passage, main)) return std::nullopt;
  std::vector<Ends> ends = ends_of(main, repeat);
  std::vector<Way> ways = ways_of(passage, aside, *from, *to);
  if (ends.empty() || ways.empty()) return std::nullopt;
  Relation relation;
  relation.rule = Rule::conversion;
  relation.judged = {aside.repeat};
  relation.operands = {aside.main};
  relation.restates = true;
  relation.agreement = Agreement::differs;
  Way best = ways[0];
  for (const Way& way : ways) {
    Agreement agreement = Agreement::agrees;
    for (const Ends& pair : ends) agreement = worse(agreement, compare_ends(pair, way));
    if (agreement < relation.agreement) {
      relation.agreement = agreement;
      best = way;
    }
  }
  const Ends* shown_ends = &ends[0];
  if (ends.size() > 1 && compare_ends(ends[0], best) != Agreement::differs) shown_ends = &ends[1];
  auto result = convert_value(shown_ends->main.value, best);
  if (!result) return std::nullopt;
  relation.working = working_of(shown_ends->main.value, best, *result);
  if (repeat.value) relation.expected = divide(*result, Decimal(1), 3);
  if (relation.agreement == Agreement::differs) {
    // Divided where it should have been multiplied, a difference taken for a level.
    Way turned{divide(Decimal(1), best.factor).value_or(best.factor), Decimal()};
    auto zero = convert(Decimal(), from->id, to->id);
    Way other{best.factor, best.shift.is_zero() && zero ? *zero : Decimal()};
    bool slipped = std::all_of(ends.begin(), ends.end(), [&](const Ends& pair) {
      return compare_ends(pair, degrees ? other : turned) == Agreement::agrees;
    });
    if (slipped) relation.slip = SlipName::conversion;
  }
  return relation;
}

}  // namespace

void check_conversions(const Passage& passage, const std::vector<Aside>& asides,
                       std::vector<Relation>& found) {
  for (const Aside& aside : asides) {
    if (auto relation = relation_of(passage, aside)) found.push_back(std::move(*relation));
  }
}

}  // namespace tallymark
