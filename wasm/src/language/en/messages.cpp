#include "language/messages.h"

#include "quantity/calendar.h"

namespace tallymark::language {
namespace {

struct Template {
  std::string_view id;
  std::string_view text;
};

// Both numbers stand in the first clause; at most 25 words (DESIGN §3).
constexpr Template kTemplates[] = {
    {"statistic.supported",
     "“{stated}” agrees with {expected}{per}, the value for {entity} in {edition}."},
    {"statistic.contradicted",
     "The article says “{stated}”; {publisher} has {expected}{per} for {entity} in {edition}."},
    {"statistic.context",
     "“{stated}” is the value of {other_edition} for {entity}; that of {year} is {expected}."},
    {"statistic.context.other-measure",
     "“{stated}” is another measure, {other_measure}; {entity} has {expected}{per} in {edition}."},
    {"statistic.review",
     "The article says “{stated}”; {publisher} has {expected}{per} for {entity} in {edition}."},
    {"change.supported",
     "“{stated}” agrees with {base} in {base_edition} and {value} in {edition} for {entity}."},
    {"change.contradicted.direction",
     "The article says “{stated}” in the other direction: {entity} had {base} in {base_edition}, "
     "{value} in {edition}."},
    {"change.contradicted",
     "The article says “{stated}”; {publisher} gives {expected}: {base} in {base_edition}, {value} "
     "in {edition}."},
    {"change.review",
     "The article says “{stated}”; {publisher} gives {expected}: {base} in {base_edition}, {value} "
     "in {edition}."},
    {"change.context",
     "“{stated}” is the change to {other_edition}; to {edition} it is {expected}."},
    {"comparison.supported",
     "“{stated}” agrees with {value} for {entity} and {base} for {base_entity} in {edition}."},
    {"comparison.contradicted",
     "The article says “{stated}”; {publisher} gives {expected}: {value} for {entity}, {base} for "
     "{base_entity}."},
    {"comparison.review",
     "The article says “{stated}”; {publisher} gives {expected}: {value} for {entity}, {base} for "
     "{base_entity}."},
    {"comparison.context", "“{stated}” is right for {other_edition}; {edition} gives {expected}."},
    {"share-of-total.supported",
     "“{stated}” agrees with {value} for {entity} and {base} for {base_entity} in {edition}."},
    {"share-of-total.contradicted",
     "The article says “{stated}”; {publisher} gives {expected}: {value} for {entity}, {base} for "
     "{base_entity}."},
    {"share-of-total.review",
     "The article says “{stated}”; {publisher} gives {expected}: {value} for {entity}, {base} for "
     "{base_entity}."},
    {"share-of-total.context",
     "“{stated}” is right for {other_edition}; {edition} gives {expected}."},
    {"ranking.supported", "“{stated}” agrees with the ranking: {ranks} in {edition}."},
    {"ranking.contradicted", "The article says “{stated}”; the ranking has {ranks} in {edition}."},
    {"ranking.context", "“{stated}” is the order of {other_edition}; {edition} has {ranks}."},
    {"ranking.review", "The article says “{stated}”; the ranking has {ranks} in {edition}."},
    {"event-count.supported", "“{stated}” agrees with the announcement: {actor} {label} {when}."},
    {"event-count.supported.joint",
     "“{stated}” agrees: {expected} was named by both, {actor}, {when}."},
    {"event-count.contradicted", "The article says “{stated}”; {actor} {label} {when}."},
    {"event-count.context",
     "“{stated}” fits what {other_actor} announced {other_when}; {actor} {label} {when}."},
    {"event-count.review", "The article says “{stated}”; {actor} {label} {when}."},
    {"event-date.supported", "“{stated}” agrees: {actor} {label} {when}."},
    {"event-date.contradicted", "The article says “{stated}”; {actor} {label} {when}."},
    {"event-date.contradicted.other-event",
     "{actor} {other_label} {other_when} and {label} {when}."},
    {"event-date.context", "{actor} {other_label} {other_when} and {label} {when}."},
    {"event-date.review", "The article says “{stated}”; {actor} {label} {when}."},
    {"edition-date.supported", "“{stated}” agrees: {edition} came out {when}."},
    {"edition-date.contradicted", "The article says “{stated}”; {edition} came out {when}."},
    {"edition-date.context", "“{stated}” fits {other_edition}; {edition} came out {when}."},
    {"edition-date.review", "The article says “{stated}”; {edition} came out {when}."},
    {"elapsed-time.supported", "“{stated}” agrees: {edition} came out {when}."},
    {"elapsed-time.contradicted", "The article says “{stated}”; {edition} came out {when}."},
    {"elapsed-time.context", "“{stated}” fits {other_edition}; {edition} came out {when}."},
    {"elapsed-time.review", "The article says “{stated}”; {edition} came out {when}."},
    {"same-quantity.supported", "“{stated}” is the same as “{expected}” elsewhere in the article."},
    {"same-quantity.contradicted",
     "The article says “{stated}” here and “{expected}” elsewhere for the same thing."},
    {"table-cell.supported",
     "“{stated}” agrees with the table, which has {expected} for {working}."},
    {"table-cell.contradicted",
     "The article says “{stated}”; its table has {expected} for {working}."},
    {"weekday.supported", "“{stated}” agrees with the calendar."},
    {"weekday.contradicted", "The article says “{stated}”; that day was a {expected}."},
    {"calendar.contradicted", "The article says “{stated}”; {expected}."},
    {"age.supported", "“{stated}” agrees with the dates: {working}."},
    {"age.contradicted", "The article says “{stated}”; its dates give {expected}: {working}."},
    {"time-span.supported", "“{stated}” agrees with the dates: {working}."},
    {"time-span.contradicted",
     "The article says “{stated}”; its dates give {expected}: {working}."},
    {"anniversary.supported", "“{stated}” agrees with the dates: {working}."},
    {"anniversary.contradicted",
     "The article says “{stated}”; its dates give {expected}: {working}."},
    {"era.supported", "“{stated}” agrees with the date: {working}."},
    {"era.contradicted", "“{stated}” is {working}; the article sets it {expected}."},
    {"tense.contradicted",
     "The article says “{stated}”, which does not fit its tense: it was published {expected}."},
    {"score.supported", "“{stated}” adds up: {working}."},
    {"score.contradicted", "{working}: “{stated}” does not fit the words beside it."},
    {"order.contradicted", "{working}: “{stated}” does not fit the order that the words give."},
    {"threshold.contradicted", "{working}: “{stated}” is on the other side of it."},
    {"unit-fit.contradicted", "“{stated}” {expected}."},
    {".supported", "“{stated}” adds up: {working}."},
    {".contradicted.direction", "{working}; the article says “{stated}” in the other direction."},
    {".contradicted", "{working}; the article says “{stated}”."},
    {"table-value.supported", "“{stated}” agrees with your table: {expected} for {place}."},
    {"table-value", "The article says “{stated}”; your table has {expected} for {place}."},
    {"table-rank.supported", "“{stated}” agrees with your table: {expected}, in {place}."},
    {"table-rank",
     "The article says “{stated}”; at that place your table has {expected}, in "
     "{place}."},
    {"table-count.supported",
     "“{stated}” agrees with your table, which has {expected} of {place}."},
    {"table-count", "The article says “{stated}”; your table has {expected} of {place}."},
    {"table-range.supported", "“{stated}” agrees with your table: {expected} of {place}."},
    {"table-range", "The article says “{stated}”; your table has {expected} of {place}."},
    {"table-total.supported", "“{stated}” agrees with your table: {expected} over {place}."},
    {"table-total", "The article says “{stated}”; your table gives {expected} over {place}."},
    {"table-date.supported", "“{stated}” agrees with your table: {expected} for {place}."},
    {"table-date", "The article says “{stated}”; your table has {expected} for {place}."},
    {"list-count.supported", "The article says “{stated}” and lists {expected}."},
    {"list-count.supported.known",
     "The article says “{stated}” and lists {expected}; {actor} named all of them {when}."},
    {"list-count.contradicted", "The article says “{stated}” but lists {expected}."},
    {"none.unchecked.too-vague", "Too vague to compare: no number is stated."},
    {"none.unchecked.no-date",
     "A date relative to publication, and the publication date is not known."},
    {"none.unchecked.operand", "Another figure was checked with it; see there."},
    {"none.unchecked", "The packs hold no data for this figure."},
    {"language.unchecked", "The text is not in English; its figures were not compared."},
    {"against-source.supported", "“{stated}” is what {publisher} has: “{expected}”."},
    {"against-source.contradicted",
     "The article says “{stated}”; {publisher} has “{expected}” in the same statement."},
    {"against-source.review",
     "The article says “{stated}”; {publisher} has “{expected}” in the same statement."},
    {"against-source.review.other-words",
     "{publisher} has “{expected}” too, but not “{stated}” beside it."},
    {"against-source.unchecked.ambiguous",
     "Several figures of {publisher} could be meant, so none was compared."},
    {"against-source.unchecked", "Nothing in {publisher} is this statement."},
    {".unchecked.attributed",
     "Somebody's own figure; the packs do not hold what they have published."},
    {".unchecked.forecast", "A forecast or plan; it cannot be compared yet."},
    {".unchecked.target", "A target, demand or promise, not a statement of what is."},
    {".unchecked.hypothetical", "A supposition, not a statement of what is."},
    {".unchecked.question", "A question; nothing is stated."},
    {".unchecked.negated", "The sentence denies it; only what is stated is compared."},
    {".unchecked.no-date", "The text gives no date, and the publication date is not known."},
    {".unchecked.no-event", "The packs hold no such announcement or act at that time."},
    {".unchecked.no-period", "The packs hold no value for the period or edition named."},
    {".unchecked.ambiguous", "The words fit several readings, so none was compared."},
    {".unchecked.beyond-pack", "Newer than the data in the packs."},
    {".unchecked.changes-too-fast",
     "Changes too fast to check offline; only a value of a past year can be compared."},
    {".unchecked", "The packs hold no data for this figure."},
};

struct Label {
  std::string_view id;
  std::string_view text;
};

// Countries that English names with an article.
constexpr std::string_view kWithArticle[] = {
    "United States", "United Kingdom", "United Arab Emirates",
    "Netherlands",   "Philippines",    "Maldives",
    "Bahamas",       "Gambia"};
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

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

template <size_t N>
std::string_view label_of(const Label (&table)[N], std::string_view id) {
  for (const Label& row : table) {
    if (row.id == id) return row.text;
  }
  return id;
}

std::string_view template_of(std::string_view id) {
  std::string_view head = id;
  for (;;) {
    for (const Template& row : kTemplates) {
      if (row.id == head) return row.text;
    }
    size_t dot = head.rfind('.');
    if (dot == std::string_view::npos) break;
    head = head.substr(0, dot);
  }
  // Reasons are worded alike for every rule: ".unchecked.forecast".
  size_t dot = id.find('.');
  return dot == 0 || dot == std::string_view::npos ? std::string_view()
                                                   : template_of(id.substr(dot));
}

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::string render_message(std::string_view id, const MessageArgs& args) {
  std::string_view text = template_of(id);
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += text[i];
      continue;
    }
    std::string_view name = text.substr(i + 1, close - i - 1);
    for (const auto& [key, value] : args) {
      if (key == name) out += value;
    }
    i = close;
  }
  if (out.starts_with("the ")) out[0] = 'T';
  return out;
}

std::string date_text(std::string_view edtf) {
  if (size_t slash = edtf.find('/'); slash != std::string_view::npos) {
    std::string_view a = edtf.substr(0, slash), b = edtf.substr(slash + 1);
    bool neighbours = a.size() == 10 && b.size() == 10 && a.substr(0, 7) == b.substr(0, 7);
    if (neighbours) return std::to_string(number(a.substr(8, 2))) + " or " + date_text(b);
    return date_text(a) + " to " + date_text(b);
  }
  if (edtf.size() == 7 || edtf.size() == 10) {
    int month = number(edtf.substr(5, 2));
    if (month >= 1 && month <= 12) {
      std::string out(kMonths[month - 1]);
      out += " ";
      out += edtf.substr(0, 4);
      if (edtf.size() == 10) out = std::to_string(number(edtf.substr(8, 2))) + " " + out;
      return out;
    }
  }
  return std::string(edtf);
}

std::string date_when(std::string_view edtf) {
  size_t slash = edtf.find('/');
  bool day = (slash == std::string_view::npos ? edtf.size() : slash) == 10;
  return (day ? "on " : "in ") + date_text(edtf);
}

std::string_view weekday_name(int weekday) {
  static constexpr std::string_view kNames[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                "Friday", "Saturday", "Sunday"};
  return kNames[(weekday + 6) % 7];
}

std::string last_day_text(std::string_view limit) {
  return "that month has " + std::string(limit) + " days";
}

std::string last_hour_text(std::string_view limit) {
  return "a day ends at " + std::string(limit) + ":00";
}

std::string last_minute_text(std::string_view limit) {
  return "minutes end at " + std::string(limit);
}

std::string last_place_text(std::string_view limit) {
  return "there are " + std::string(limit) + " of them";
}

std::string clock_text(int32_t minutes) {
  auto counted = [](int32_t number, const char* unit) {
    return std::to_string(number) + " " + unit + (number == 1 ? "" : "s");
  };
  int32_t hours = minutes / 60, rest = minutes % 60;
  if (rest == 0) return counted(hours, "hour");
  return (hours > 0 ? counted(hours, "hour") + " " : "") + counted(rest, "minute");
}

std::string between_text(int64_t low, int64_t high) {
  std::string out = std::to_string(low);
  if (high == low) return out;
  return out + (high == low + 1 ? " or " : " to ") + std::to_string(high);
}

std::string years_text(int64_t low, int64_t high) {
  return between_text(low, high) + (high == 1 ? " year" : " years");
}

std::string years_span(int64_t first, int64_t last) { return "in " + between_text(first, last); }

std::string_view your_table() { return "your table"; }
std::string table_row(uint32_t number) { return "row " + std::to_string(number); }
std::string table_column(uint32_t number) { return "column " + std::to_string(number); }
std::string_view table_part() { return "the table"; }

std::string join_names(const std::vector<std::string>& names) {
  std::string out;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  return out;
}

std::string_view acted() { return "acted"; }

std::string_view all_sources() { return "the source texts"; }

std::string source_name(int number) {
  return number == 0 ? "the source text" : "source text " + std::to_string(number);
}

std::string left_out_text(std::string_view source) {
  return "In " + std::string(source) + " and not in the article:";
}

std::string with_separators(std::string_view value) {
  std::string digits(value);
  bool whole = digits.size() >= 4 && digits.find_first_not_of("0123456789") == std::string::npos;
  for (size_t i = digits.size(); whole && i > 3;) {
    i -= 3;
    digits.insert(i, ",");
  }
  return digits;
}

std::string per_text(std::string_view value, std::string_view unit) {
  if (value.empty()) return {};
  std::string out = " per " + with_separators(value);
  if (unit == "person")
    out += " people";
  else if (!unit.empty())
    out += " " + std::string(unit);
  return out;
}

std::string relative_text(std::string_view number, std::string_view unit, bool times) {
  std::string out(number);
  if (times) out += " times";
  if (unit == "percent") out += " percent";
  if (unit == "percentage-point") out += " points";
  return out;
}

std::string edition_text(std::string_view publication, std::string_view edition) {
  std::string out = "the ";
  out += publication;
  out += " ";
  out += edition;
  return out;
}

std::string rank_text(std::string_view entity, std::string_view rank) {
  std::string out(entity);
  out += " at number ";
  out += rank;
  return out;
}

std::string in_sentence(std::string_view name) {
  for (std::string_view known : kWithArticle) {
    if (known == name) return "the " + std::string(name);
  }
  if (name == "World") return "the world";
  return std::string(name);
}

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
