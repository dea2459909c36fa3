#include "verify/agreement.h"

#include <algorithm>

#include "figures/amount.h"
#include "quantity/calendar.h"
#include "quantity/tolerance.h"

namespace tallymark {
namespace {

// Dates a source knows to a day or two (a list seen the morning after) still name the day.
constexpr int32_t kNearlyADay = 2;

Decimal max_of(const Decimal& a, const Decimal& b) { return a < b ? b : a; }

std::optional<Decimal> scaled(const std::optional<Decimal>& value, const Decimal& scale) {
  return value ? multiply(*value, scale) : std::nullopt;
}

// Half of the last digit that the source states: "90.3" is 90.25 to 90.35.
Decimal half_digit(std::string_view digits) {
  size_t point = digits.find('.');
  if (point == std::string_view::npos) return Decimal();
  return Decimal(5, -static_cast<int32_t>(digits.size() - point));
}

Reason how_it_agrees(const Figure& figure, const Decimal& scale, const Decimal& reference) {
  if (figure.hedge != Hedge::none) return Reason::within_hedge;
  auto value = scaled(figure.value, scale);
  return value && *value == reference ? Reason::exact : Reason::rounded;
}

}  // namespace

Interval reference_interval(const Decimal& reference, std::string_view digits,
                            const Decimal& revision_band) {
  auto revised = multiply(absolute(reference), revision_band);
  if (revised) revised = multiply(*revised, Decimal(1, -2));  // the band is in percent
  Decimal band = max_of(half_digit(digits), revised.value_or(Decimal()));
  return {subtract(reference, band), add(reference, band)};
}

Agreed compare_value(const Figure& figure, const Decimal& scale, const Decimal& reference,
                     std::string_view reference_digits, const Decimal& revision_band) {
  Interval stated{scaled(figure.low, scale), scaled(figure.high, scale)};
  bool strict = figure.hedge == Hedge::more_than || figure.hedge == Hedge::less_than;
  auto value = scaled(figure.value, scale);
  bool on_edge = strict && value && *value == reference;
  // "up to 90" is said of 90.3 as "90" is: the bound itself is rounded to its digits.
  auto half = divide(figure.step, Decimal(2));
  if (half && !strict && figure.value) {
    if (!stated.low && stated.high) stated.high = scaled(add(*figure.value, *half), scale);
    if (!stated.high && stated.low) stated.low = scaled(subtract(*figure.value, *half), scale);
  }
  if (stated.contains(reference) && !on_edge) {
    return {Agreement::agrees, how_it_agrees(figure, scale, reference)};
  }
  Interval source = reference_interval(reference, reference_digits, revision_band);
  Interval wide = amount_of(figure).wide;
  wide = {scaled(wide.low, scale), scaled(wide.high, scale)};
  if (touch(wide, source)) return {Agreement::between, Reason::between};
  return {Agreement::differs, Reason::differs};
}

Agreed compare_count(const Figure& figure, int64_t reference) {
  return compare_value(figure, Decimal(1), Decimal(reference), "", Decimal());
}

Agreed compare_one_in(const Figure& figure, const Decimal& per_value, const Decimal& reference) {
  // reference is per `per_value`; 1 in n is per_value / n of it. Compare n with per_value /
  // reference.
  auto stated = reference.is_zero() ? std::nullopt : divide(per_value, reference);
  if (!stated) return {Agreement::differs, Reason::differs};
  Figure people = figure;
  people.value = figure.per->value;
  people.exact = false;
  people.step = Decimal(1);
  people.coarse_step = coarse_step(*people.value, people.step);
  // More than one in ten is fewer than ten for each one.
  if (figure.hedge == Hedge::more_than) people.hedge = Hedge::less_than;
  if (figure.hedge == Hedge::less_than) people.hedge = Hedge::more_than;
  if (figure.hedge == Hedge::at_least) people.hedge = Hedge::at_most;
  if (figure.hedge == Hedge::at_most || figure.hedge == Hedge::up_to)
    people.hedge = Hedge::at_least;
  Interval range = people.hedge == Hedge::about    ? about_interval(*people.value, people.step)
                   : people.hedge == Hedge::nearly ? about_interval(*people.value, people.step)
                                                   : stated_interval(*people.value, people.step);
  if (people.hedge == Hedge::more_than || people.hedge == Hedge::at_least)
    range = {people.value, std::nullopt};
  if (people.hedge == Hedge::less_than || people.hedge == Hedge::at_most)
    range = {std::nullopt, people.value};
  people.low = range.low;
  people.high = range.high;
  return compare_value(people, Decimal(1), *stated, "", Decimal());
}

Agreed compare_years_ago(const Figure& figure, int32_t published, int32_t first_day,
                         int32_t last_day) {
  CivilDate now = date_of(published), then = date_of(first_day);
  int32_t stated = now.year - date_of(*figure.first_day).year;
  int32_t most = now.year - then.year;
  bool full = day_of(add_months(date_of(last_day), most * 12)) <= published;
  int32_t least = full ? most : most - 1;  // whole years gone by
  int32_t coarse = stated % 10 == 0 ? 10 : 1;
  int32_t about = std::max(1, stated / 20);  // 5 percent, as for any number
  int32_t limit = std::max(coarse, stated / 10);
  Agreed agrees{Agreement::agrees, Reason::within_hedge};
  Agreed between{Agreement::between, Reason::between}, differs{Agreement::differs, Reason::differs};
  switch (figure.hedge) {
    case Hedge::more_than:
    case Hedge::at_least:
      if (least >= stated) return agrees;
      return most > stated - limit ? between : differs;
    case Hedge::less_than:
    case Hedge::at_most:
    case Hedge::up_to:
      if (most <= stated) return agrees;
      return least < stated + limit ? between : differs;
    case Hedge::about:
      if (most >= stated - about && least <= stated + about) return agrees;
      return most > stated - 2 * limit && least < stated + 2 * limit ? between : differs;
    case Hedge::nearly:
      if (most >= stated - about && least < stated) return agrees;
      return most >= stated - 2 * limit && least <= stated + limit ? between : differs;
    case Hedge::none:
      break;
  }
  Agreed exact = compare_date(figure, first_day, last_day);
  if (exact.agreement == Agreement::agrees || least == stated)
    return exact.agreement == Agreement::agrees ? exact : between;
  // "40 years ago" for 42: the zero is not significant.
  bool round = coarse > 1 && most > stated - coarse && least < stated + coarse;
  return round ? between : exact;
}

Agreed compare_date(const Figure& figure, int32_t first_day, int32_t last_day) {
  if (!figure.first_day || !figure.last_day) return {Agreement::between, Reason::no_date};
  int32_t from = *figure.first_day, to = *figure.last_day;
  if (from <= first_day && last_day <= to) return {Agreement::agrees, Reason::exact};
  if (to < first_day || last_day < from) return {Agreement::differs, Reason::differs};
  if (last_day - first_day < kNearlyADay) return {Agreement::agrees, Reason::exact};
  // The article is more precise than the source: nothing to compare the rest with.
  if (first_day <= from && to <= last_day) return {Agreement::between, Reason::no_data};
  return {Agreement::between, Reason::between};
}

}  // namespace tallymark
