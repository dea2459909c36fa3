#include "consistency/moments.h"

#include <algorithm>

#include "quantity/edtf.h"
#include "quantity/tolerance.h"

namespace tallymark {

using namespace language;

namespace {

constexpr int64_t kThousand = 1000;
// Mean lengths in thousandths of a day (Gregorian calendar: 365.2425 days a year).
constexpr int64_t kDay = 1000, kYear = 365'243, kMonth = 30'437;
// Months and years are not all equally long.
constexpr int64_t kUneven = 2 * kDay;

int64_t unit_length(std::string_view unit) {
  if (unit == time_unit_id(TimeUnit::day)) return kDay;
  if (unit == time_unit_id(TimeUnit::week)) return 7 * kDay;
  if (unit == time_unit_id(TimeUnit::fortnight)) return 14 * kDay;
  if (unit == time_unit_id(TimeUnit::month)) return kMonth;
  if (unit == time_unit_id(TimeUnit::quarter)) return 3 * kMonth;
  if (unit == time_unit_id(TimeUnit::year)) return kYear;
  if (unit == time_unit_id(TimeUnit::decade)) return 10 * kYear;
  if (unit == time_unit_id(TimeUnit::century)) return 100 * kYear;
  return 0;
}

int64_t thousandths(const Decimal& value) {
  auto scaled = multiply(value, Decimal(kThousand));
  auto whole = scaled ? round_to(*scaled, Decimal(1)) : std::nullopt;
  return whole ? whole->to_integer().value_or(0) : 0;
}

}  // namespace

std::optional<Moment> moment_of(const Article& article, uint32_t id, bool inferred) {
  const Figure& figure = article.figures[id];
  if (figure.kind != FigureKind::date || figure.hedge != Hedge::none || !figure.first_day)
    return std::nullopt;
  if (!inferred && figure.date_form == DateForm::partial) return std::nullopt;
  return Moment{*figure.first_day, *figure.last_day, id, std::string(figure.text_value)};
}

std::optional<Moment> dated_moment(const Article& article, uint32_t id) {
  const Figure& figure = article.figures[id];
  if (!figure.year_stated || figure.date_form != DateForm::absolute) return std::nullopt;
  return moment_of(article, id);
}

std::optional<Moment> year_moment(const Article& article, uint32_t id) {
  if (auto dated = dated_moment(article, id)) return dated;
  const Figure& figure = article.figures[id];
  bool bare = figure.kind == FigureKind::number || figure.kind == FigureKind::count;
  const Token& token = article.token(figure.token_begin);
  if (!bare || !figure.value || figure.hedge != Hedge::none || token.kind != TokenKind::digits ||
      token.span.size() != 4)
    return std::nullopt;
  // "1,861 battles" and "1861.5" are amounts.
  int64_t year = figure.value->to_integer().value_or(0);
  if (year < 1000 || year > 2199) return std::nullopt;
  Period period = Period::of_year(static_cast<int32_t>(year));
  return Moment{period.first_day(), period.last_day(), id, period.to_edtf()};
}

std::optional<Moment> publication(const Article& article) {
  if (!article.published) return std::nullopt;
  return Moment{*article.published, *article.published, kNone,
                Period::of_day(*article.published).to_edtf()};
}

std::optional<Moment> overlap(const Moment& a, const Moment& b) {
  const Moment& narrow = a.last - a.first <= b.last - b.first ? a : b;
  Moment out = narrow;
  out.first = std::max(a.first, b.first);
  out.last = std::min(a.last, b.last);
  if (out.first > out.last) return std::nullopt;
  return out;
}

int32_t first_year(const Moment& moment) { return date_of(moment.first).year; }
int32_t last_year(const Moment& moment) { return date_of(moment.last).year; }

std::optional<Length> length_of(const Figure& figure) {
  if (figure.kind == FigureKind::date && figure.distance) {
    return Length{*figure.distance, figure.distance_step, figure.distance_unit, figure.hedge};
  }
  if (figure.kind != FigureKind::duration || !figure.value || figure.vague) return std::nullopt;
  return Length{*figure.value, figure.step, figure.unit, figure.hedge};
}

std::optional<Elapsed> elapsed(const Moment& from, const Moment& to, std::string_view unit) {
  int64_t length = unit_length(unit);
  if (length == 0) return std::nullopt;
  auto in_units = [&](int64_t days_in_thousandths) {
    return days_in_thousandths * kThousand / length;
  };
  int64_t slack = length >= kMonth ? kUneven : 0;
  Elapsed out;
  out.least = in_units((int64_t(to.first) - from.last - 1) * kDay + (slack != 0 ? slack : 0));
  out.most = in_units((int64_t(to.last) + 1 - from.first) * kDay - (slack != 0 ? slack : 0));
  out.middle = in_units((int64_t(to.first) + to.last - from.first - from.last) * kDay / 2);
  out.low = (out.least + kThousand - 1) / kThousand;
  out.high = out.most / kThousand;
  if (out.low > out.high) out.low = out.high = (out.middle + kThousand / 2) / kThousand;
  // Between two days, months or years of the unit itself the plain difference is meant.
  if (out.high - out.low == 2) ++out.low;
  return out;
}

Agreement compare(const Elapsed& elapsed, const Length& length) {
  int64_t stated = thousandths(length.value);
  // Half a century, two decades: the unit itself is round.
  int64_t step = std::max(thousandths(length.step), kThousand);
  int64_t round = thousandths(coarse_step(length.value, length.step)) / 4;
  int64_t wide = std::max(step, round);
  int64_t low = stated - wide, high = stated + wide;
  switch (length.hedge) {
    case Hedge::about:
      low -= stated / 5;
      high += stated / 5;
      break;
    case Hedge::nearly:
    case Hedge::at_most:
    case Hedge::less_than:
    case Hedge::up_to:
      low -= stated / 5;
      break;
    case Hedge::at_least:
    case Hedge::more_than:
      high += std::max(stated / 2, 2 * step);
      break;
    case Hedge::none:
      break;
  }
  if (elapsed.least >= high || elapsed.most <= low) return Agreement::differs;
  if (length.hedge == Hedge::none) {
    int64_t off = stated - elapsed.middle;
    // One more where both ends are counted.
    bool right = off >= -step / 2 && off <= step / 2;
    bool inclusive = elapsed.most - elapsed.least > kThousand && off > 0 && off <= step;
    return right || inclusive ? Agreement::agrees : Agreement::between;
  }
  // A hedge says on which side it lies.
  bool above = elapsed.most > stated, below = elapsed.least < stated;
  switch (length.hedge) {
    case Hedge::at_least:
    case Hedge::more_than:
      return above ? Agreement::agrees : Agreement::between;
    case Hedge::about:
      return Agreement::agrees;
    default:
      return below ? Agreement::agrees : Agreement::between;
  }
}

FigureRoles figure_roles(const Passage& passage, uint32_t token) {
  const FigureWord* word = figure_word(passage.token(token).lower);
  return word ? word->roles : 0;
}

bool only_leads_to_date(const Passage& passage, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; ++i) {
    const Token& token = passage.token(i);
    if (token.kind != TokenKind::word) continue;
    bool leads = token.has(kPreposition) ||
                 (passage.roles(i) & (kPassedOver | kFalling | kRising)) != 0 ||
                 (figure_roles(passage, i) & kDateContext) != 0;
    if (!leads) return false;
  }
  return true;
}

bool is_quoted(const Article& article, uint32_t token) {
  uint32_t id = clause_at(article.clauses, token);
  return id != kNone && article.clauses[id].quoted;
}

}  // namespace tallymark
