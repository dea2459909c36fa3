#include "report/names.h"

namespace tallymark {

// Each list stands in the order of its enum.
std::string_view code_of(FigureKind kind) {
  static constexpr std::string_view kCodes[] = {
      "number", "count",      "ordinal", "rank", "percent", "money",    "measure", "rate",
      "ratio",  "comparison", "score",   "date", "time",    "duration", "age"};
  return kCodes[static_cast<int>(kind)];
}

std::string_view code_of(Hedge hedge) {
  static constexpr std::string_view kCodes[] = {"",          "about",     "at-least", "at-most",
                                                "more-than", "less-than", "nearly",   "up-to"};
  return kCodes[static_cast<int>(hedge)];
}

std::string_view code_of(RankOrder order) {
  static constexpr std::string_view kCodes[] = {"", "highest", "lowest", "first", "last"};
  return kCodes[static_cast<int>(order)];
}

std::string_view code_of(Verdict verdict) {
  static constexpr std::string_view kCodes[] = {"supported", "contradicted", "context", "review",
                                                "unchecked"};
  return kCodes[static_cast<int>(verdict)];
}

std::string_view code_of(Rule rule) {
  static constexpr std::string_view kCodes[] = {"statistic",
                                                "change",
                                                "comparison",
                                                "share-of-total",
                                                "ranking",
                                                "event-count",
                                                "event-date",
                                                "list-count",
                                                "elapsed-time",
                                                "edition-date",
                                                "weekday",
                                                "sum",
                                                "percent-change",
                                                "share",
                                                "shares-total",
                                                "multiple",
                                                "difference",
                                                "average",
                                                "rate",
                                                "unit-price",
                                                "conversion",
                                                "exchange",
                                                "range",
                                                "order",
                                                "ordinal-count",
                                                "score",
                                                "same-quantity",
                                                "table",
                                                "table-cell",
                                                "calendar",
                                                "time-span",
                                                "age",
                                                "anniversary",
                                                "era",
                                                "tense",
                                                "unit-definition",
                                                "unit-fit",
                                                "threshold",
                                                "small-count",
                                                "vote",
                                                "against-source",
                                                "table-value",
                                                "table-rank",
                                                "table-count",
                                                "table-range",
                                                "table-total",
                                                "table-date",
                                                "language",
                                                "none"};
  return kCodes[static_cast<int>(rule)];
}

std::string_view code_of(Reason reason) {
  static constexpr std::string_view kCodes[] = {"",  // none: never written
                                                "exact",
                                                "rounded",
                                                "within-hedge",
                                                "differs",
                                                "between",
                                                "other-period",
                                                "other-edition",
                                                "other-entity",
                                                "other-event",
                                                "other-measure",
                                                "no-individuating-role",
                                                "no-coverage",
                                                "weak-evidence",
                                                "other-words",
                                                "later-edition",
                                                "no-data",
                                                "no-event",
                                                "no-period",
                                                "no-date",
                                                "too-vague",
                                                "ambiguous",
                                                "forecast",
                                                "target",
                                                "hypothetical",
                                                "question",
                                                "negated",
                                                "attributed",
                                                "beyond-pack",
                                                "past-valid-for",
                                                "operand",
                                                "changes-too-fast",
                                                "not-in-source",
                                                "language"};
  return kCodes[static_cast<int>(reason)];
}

std::string_view code_of(SlipName name) {
  static constexpr std::string_view kCodes[] = {
      "list-count",  "sum",          "weekday",        "percent-vs-points", "direction",
      "rank",        "off-by-one",   "digits-swapped", "digit-changed",     "magnitude",
      "unit",        "conversion",   "other-entity",   "other-period",      "other-edition",
      "other-event", "other-measure"};
  return kCodes[static_cast<int>(name)];
}

}  // namespace tallymark
