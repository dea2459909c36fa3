#include "language/messages.h"

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
    {"none.unchecked.changes-too-fast", "Changes too fast to check offline."},
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

}  // namespace tallymark::language
