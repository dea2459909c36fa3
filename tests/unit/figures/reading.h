// Reads a text and says in one line what each figure is, so that a test is a table of sentences.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/recognize.h"
#include "quantity/calendar.h"

namespace tallymark::test {

// A sentence and what is read in it: "text = kind value unit", several joined by "; ".
struct Reading {
  const char* text;
  const char* figures;
};

inline std::string_view kind_name(FigureKind kind) {
  constexpr std::string_view kNames[] = {"number", "count",   "ordinal", "rank",     "percent",
                                         "money",  "measure", "rate",    "ratio",    "comparison",
                                         "score",  "date",    "time",    "duration", "age"};
  return kNames[static_cast<size_t>(kind)];
}

inline std::string_view hedge_name(Hedge hedge) {
  constexpr std::string_view kNames[] = {"",          "about",     "at-least", "at-most",
                                         "more-than", "less-than", "nearly",   "up-to"};
  return kNames[static_cast<size_t>(hedge)];
}

inline std::string describe(const Document& document, const Figure& figure) {
  std::string out(document.text_of(figure.span));
  out += " = ";
  out += kind_name(figure.kind);
  auto bound = [](const std::optional<Decimal>& value) { return value ? value->to_string() : ""; };
  out += ' ';
  if (!figure.text_value.empty()) {
    out += figure.text_value;
  } else if (figure.value) {
    out += figure.value->to_string();
  } else {
    out += bound(figure.low) + ".." + bound(figure.high);
  }
  if (!figure.unit.empty() && figure.text_value.empty()) out += " " + std::string(figure.unit);
  if (figure.per) {
    out += " per " + figure.per->value.to_string();
    if (!figure.per->unit.empty()) out += " " + std::string(figure.per->unit);
  }
  if (figure.hedge != Hedge::none) out += " " + std::string(hedge_name(figure.hedge));
  return out;
}

struct Read {
  Document document;
  std::vector<Figure> figures;
};

// `published`: an ISO date, or empty for none. The text must outlive the answer.
inline Read read(std::string_view text, std::string_view published = "2023-05-25") {
  Result<Document> document = read_document(text);
  std::optional<int32_t> day;
  if (!published.empty()) day = parse_iso_day(published).value();
  Read out{std::move(document.value()), {}};
  out.figures = recognize_figures(out.document, day);
  return out;
}

inline std::string reading_of(std::string_view text, std::string_view published = "2023-05-25") {
  Read all = read(text, published);
  std::string out;
  for (const Figure& figure : all.figures) {
    if (!out.empty()) out += "; ";
    out += describe(all.document, figure);
  }
  return out;
}

}  // namespace tallymark::test

// Checks every row of a table; the sentence is shown with a failure.
#define CHECK_READINGS(table)                                    \
  for (const tallymark::test::Reading& row : table) {            \
    INFO(row.text);                                              \
    CHECK(tallymark::test::reading_of(row.text) == row.figures); \
  }
