#include "report/json_figure.h"

#include "quantity/edtf.h"
#include "report/json_claim.h"
#include "report/names.h"

namespace tallymark {

FigureEnd low_of(const Figure& figure) {
  return {figure.widened ? figure.widened_first : figure.first_day, figure.low};
}

FigureEnd high_of(const Figure& figure) {
  return {figure.widened ? figure.widened_last : figure.last_day, figure.high};
}

void write_end(JsonWriter& json, const FigureEnd& end) {
  if (end.day)
    json.plain(Period::of_day(*end.day).to_edtf());
  else
    write_number(json, end.number);
}

bool has_per_or_order(const Figure& figure) {
  return figure.per || figure.kind == FigureKind::rank;
}

void write_per_and_order(JsonWriter& json, const Figure& figure) {
  if (figure.per) {
    json.key("per");
    json.begin_object();
    json.key("value");
    json.decimal(figure.per->value);
    json.key("unit");
    json.string_or_null(figure.per->unit);
    json.end_object();
  }
  if (figure.kind == FigureKind::rank) {
    json.key("order");
    json.plain(code_of(figure.order));
  }
}

}  // namespace tallymark
