// What results are called in the report for people, and the sentence above it.
#include "language/messages.h"

namespace tallymark::language {
namespace {

struct Label {
  std::string_view id;
  std::string_view text;
};

constexpr Label kVerdictSigns[] = {{"supported", "="},
                                   {"contradicted", "≠"},
                                   {"context", "≈"},
                                   {"review", "?"},
                                   {"unchecked", "·"}};
constexpr Label kReasonLabels[] = {{"no-data", "No data here"},
                                   {"no-event", "No such announcement here"},
                                   {"no-period", "Another period than our data"},
                                   {"no-date", "No publication date"},
                                   {"too-vague", "Too vague"},
                                   {"ambiguous", "Several readings"},
                                   {"forecast", "Forecast"},
                                   {"target", "Target"},
                                   {"hypothetical", "Supposition"},
                                   {"question", "A question"},
                                   {"negated", "Denied in the text"},
                                   {"attributed", "Someone's own figure"},
                                   {"beyond-pack", "Newer than our data"},
                                   {"past-valid-for", "Our data are too old"},
                                   {"later-edition", "Our data may have been revised since"},
                                   {"operand", "Part of another figure's check"},
                                   {"changes-too-fast", "Changes too fast to check offline"},
                                   {"language", "Not in English"},
                                   {"not-in-source", "Not in the source text"},
                                   {"not-a-claim", "Not a statement"}};
constexpr Label kSlipLabels[] = {{"list-count", "list and count"},
                                 {"sum", "wrong sum"},
                                 {"weekday", "wrong weekday"},
                                 {"percent-vs-points", "percent for points"},
                                 {"direction", "the other direction"},
                                 {"rank", "wrong rank"},
                                 {"off-by-one", "off by one"},
                                 {"digits-swapped", "digits swapped"},
                                 {"digit-changed", "one digit changed"},
                                 {"magnitude", "a power of ten"},
                                 {"unit", "wrong unit"},
                                 {"conversion", "wrongly converted"},
                                 {"other-entity", "another one's value"},
                                 {"other-period", "another period"},
                                 {"other-edition", "another edition"},
                                 {"other-event", "another event"},
                                 {"other-measure", "another measure"}};

template <size_t N>
std::string_view label_of(const Label (&table)[N], std::string_view id) {
  for (const Label& row : table) {
    if (row.id == id) return row.text;
  }
  return id;
}

}  // namespace

std::string headline(const Headline& parts) {
  auto named = [&](std::string_view verb) {
    std::string out(verb);
    out += " ";
    out += parts.publisher;
    if (!parts.year.empty()) {
      out += ", ";
      out += parts.year;
    }
    return out;
  };
  if (parts.reason == "not-in-source") return "Not in " + std::string(parts.publisher);
  if (parts.verdict == "unchecked") return std::string(reason_label(parts.reason));
  if (parts.verdict == "review") return "Check this";
  if (parts.verdict == "supported") {
    return parts.own_arithmetic && parts.publisher.empty() ? "Adds up" : named("Matches");
  }
  if (parts.verdict == "contradicted") {
    return parts.own_arithmetic ? "Does not add up" : named("Differs from");
  }
  std::string out = "Matches ";
  out += parts.other;
  if (!parts.year.empty()) {
    out += ", not ";
    out += parts.year;
  }
  return out;
}

std::string_view verdict_sign(std::string_view verdict) { return label_of(kVerdictSigns, verdict); }
std::string_view reason_label(std::string_view reason) { return label_of(kReasonLabels, reason); }
std::string_view slip_label(std::string_view slip) { return label_of(kSlipLabels, slip); }

std::string ledger_sentence(int figures, int supported, int contradicted, int context, int review) {
  if (figures == 0) return "There are no figures in this text.";
  int checked = supported + contradicted + context + review;
  std::string out =
      "We could check " + std::to_string(checked) + " of " + std::to_string(figures) + ".";
  std::string parts;
  auto add = [&](int count, std::string_view one, std::string_view many) {
    if (count == 0) return;
    parts += parts.empty() ? " " : ", ";
    parts += std::to_string(count);
    parts += " ";
    parts += count == 1 ? one : many;
  };
  add(supported, "matches", "match");
  add(contradicted, "differs", "differ");
  add(context, "matches another year", "match another year");
  add(review, "is undecided", "are undecided");
  if (!parts.empty()) out += parts + ".";
  return out;
}

}  // namespace tallymark::language
