#include "claims/dimension.h"

#include "language/lexicon.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

// Units that count human beings are one dimension, whatever noun the text takes.
bool is_people(std::string_view unit) { return language::names_people(unit); }

bool same_unit(std::string_view a, std::string_view b) {
  return a == b || (is_people(a) && is_people(b));
}

// Square miles are compared with square kilometres. Of tons nobody knows which they are, and a
// temperature has no factor.
bool converts(std::string_view from, std::string_view to) {
  if (from == to) return true;
  const UnitRow* row = find_unit(from);
  return same_dimension(from, to) && row->offset.is_zero() && row->dimension != "kilogram";
}

}  // namespace

Fit fit_of(const Figure& figure, const Measure& measure, bool nationals) {
  if (figure.vague) return Fit::no;
  switch (measure.kind) {
    case MeasureKind::rate:
      if (figure.kind == FigureKind::percent && figure.unit == "percent" &&
          measure.unit == measure.per_unit) {
        return Fit::stated;
      }
      if (figure.kind == FigureKind::rate && figure.per && measure.per_value) {
        bool people = nationals && is_people(measure.per_unit);
        bool per_ok =
            people || figure.per->unit.empty() || same_unit(figure.per->unit, measure.per_unit);
        bool unit_ok = figure.unit.empty() || same_unit(figure.unit, measure.unit);
        return per_ok && unit_ok ? Fit::stated : Fit::no;
      }
      // No more than all of them: millions are no rate per thousand; one woman may bear three
      // children.
      if (figure.value && measure.per_value && Decimal(1) < *measure.per_value &&
          *measure.per_value < *figure.value)
        return Fit::no;
      if (figure.kind == FigureKind::number) return Fit::bare;
      if (figure.kind == FigureKind::count && is_people(figure.unit)) return Fit::bare;
      return Fit::no;
    case MeasureKind::count:
      if (figure.kind == FigureKind::count &&
          (same_unit(figure.unit, measure.unit) || (nationals && is_people(measure.unit)))) {
        return Fit::stated;
      }
      return figure.kind == FigureKind::number ? Fit::bare : Fit::no;
    case MeasureKind::percent:
      if (figure.kind == FigureKind::percent && figure.unit == "percent") return Fit::stated;
      // "an urban population of 20 million" is no share.
      if (figure.value && Decimal(100) < *figure.value) return Fit::no;
      return figure.kind == FigureKind::number ? Fit::bare : Fit::no;
    case MeasureKind::money:
      return figure.kind == FigureKind::money && figure.unit == measure.unit ? Fit::stated
                                                                             : Fit::no;
    case MeasureKind::measure:
      if (figure.kind == FigureKind::measure || figure.kind == FigureKind::duration) {
        return converts(figure.unit, measure.unit) ? Fit::stated : Fit::no;
      }
      return figure.kind == FigureKind::number ? Fit::bare : Fit::no;
    case MeasureKind::index:
      return figure.kind == FigureKind::number ? Fit::bare : Fit::no;
    case MeasureKind::rank:
      return Fit::no;
  }
  return Fit::no;
}

std::optional<Decimal> scale_to(const Figure& figure, const Measure& measure) {
  if (measure.kind == MeasureKind::measure && figure.kind == FigureKind::measure)
    return convert(Decimal(1), figure.unit, measure.unit);
  if (measure.kind != MeasureKind::rate || !measure.per_value) return Decimal(1);
  if (figure.kind == FigureKind::percent) return divide(*measure.per_value, Decimal(100));
  if (figure.kind == FigureKind::rate && figure.per)
    return divide(*measure.per_value, figure.per->value);
  return Decimal(1);
}

}  // namespace tallymark
