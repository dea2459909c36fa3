#include "claims/dimension.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

namespace {

Measure measure_of(MeasureKind kind, std::string_view unit) {
  Measure measure;
  measure.kind = kind;
  measure.unit = unit;
  return measure;
}

Measure rate_per_1000() {
  Measure measure = measure_of(MeasureKind::rate, "person");
  measure.per_value = Decimal(1000);
  measure.per_unit = "person";
  return measure;
}

Figure figure_of(FigureKind kind, std::string_view unit = {}) {
  Figure figure;
  figure.kind = kind;
  figure.unit = unit;
  figure.value = Decimal(5);
  return figure;
}

}  // namespace

TEST_CASE("a figure fits a measure of its own dimension only") {
  struct Row {
    const char* what;
    FigureKind kind;
    const char* unit;
    MeasureKind measure;
    const char* measured;
    Fit fit;
  };
  const Row table[] = {
      {"people for people", FigureKind::count, "resident", MeasureKind::count, "person",
       Fit::stated},
      {"ships for people", FigureKind::count, "ship", MeasureKind::count, "person", Fit::no},
      {"a bare number for people", FigureKind::number, "", MeasureKind::count, "person", Fit::bare},
      {"percent for percent", FigureKind::percent, "percent", MeasureKind::percent, "percent",
       Fit::stated},
      {"points for percent", FigureKind::percent, "percentage-point", MeasureKind::percent,
       "percent", Fit::no},
      {"dollars for dollars", FigureKind::money, "USD", MeasureKind::money, "USD", Fit::stated},
      {"euros for dollars", FigureKind::money, "EUR", MeasureKind::money, "USD", Fit::no},
      {"a bare number for dollars", FigureKind::number, "", MeasureKind::money, "USD", Fit::no},
      {"metres for metres", FigureKind::measure, "meter", MeasureKind::measure, "meter",
       Fit::stated},
      {"tonnes for metres", FigureKind::measure, "tonne", MeasureKind::measure, "meter", Fit::no},
      {"a bare number for an index", FigureKind::number, "", MeasureKind::index, "", Fit::bare},
      {"percent for an index", FigureKind::percent, "percent", MeasureKind::index, "", Fit::no},
      {"a number for a rank", FigureKind::number, "", MeasureKind::rank, "rank", Fit::no},
      {"a date for people", FigureKind::date, "", MeasureKind::count, "person", Fit::no},
  };
  for (const Row& row : table) {
    INFO(row.what);
    CHECK(fit_of(figure_of(row.kind, row.unit), measure_of(row.measure, row.measured)) == row.fit);
  }
  Figure vague = figure_of(FigureKind::count, "person");
  vague.vague = true;
  CHECK(fit_of(vague, measure_of(MeasureKind::count, "person")) == Fit::no);
}

TEST_CASE("rates fit by both of their units") {
  Measure rate = rate_per_1000();
  Figure figure = figure_of(FigureKind::rate, "person");
  figure.per = Per{Decimal(100), "resident"};
  CHECK(fit_of(figure, rate) == Fit::stated);
  figure.per->unit = "";
  CHECK(fit_of(figure, rate) == Fit::stated);
  figure.per->unit = "hour";
  CHECK(fit_of(figure, rate) == Fit::no);
  figure.per->unit = "person";
  figure.unit = "ship";
  CHECK(fit_of(figure, rate) == Fit::no);
  CHECK(fit_of(figure_of(FigureKind::percent, "percent"), rate) == Fit::stated);
  CHECK(fit_of(figure_of(FigureKind::number), rate) == Fit::bare);
  CHECK(fit_of(figure_of(FigureKind::count, "person"), rate) == Fit::bare);
  CHECK(fit_of(figure_of(FigureKind::count, "ship"), rate) == Fit::no);
}

TEST_CASE("a figure is scaled to the measure's unit") {
  Measure rate = rate_per_1000();
  Figure figure = figure_of(FigureKind::rate, "person");
  figure.per = Per{Decimal(10), "person"};
  CHECK(scale_to(figure, rate) == Decimal(100));
  figure.per = Per{Decimal(100000), "person"};
  CHECK(scale_to(figure, rate) == Decimal(1, -2));
  CHECK(scale_to(figure_of(FigureKind::percent, "percent"), rate) == Decimal(10));
  CHECK(scale_to(figure_of(FigureKind::number), rate) == Decimal(1));
  CHECK(scale_to(figure_of(FigureKind::count, "person"),
                 measure_of(MeasureKind::count, "person")) == Decimal(1));
}
