// The closed lists of the report that comparing and judging share: agreements, reasons, rules and
// slips (DESIGN §2). Their codes are in report/names and in data/schema.
#pragma once

#include <cstdint>

namespace tallymark {

// Narrow to support, wide to contradict; `between` is neither (DESIGN §2, tolerance).
enum class Agreement : uint8_t { agrees, between, differs };

enum class Reason : uint8_t {
  none,
  // agreement
  exact,
  rounded,
  within_hedge,
  // mismatch, and what explains it
  differs,
  between,
  other_period,
  other_edition,
  other_entity,
  other_event,
  other_measure,
  no_individuating_role,
  no_coverage,
  weak_evidence,
  other_words,    // a source's figure and sentence, with another name in it
  later_edition,  // the source is newer than the article, and its values are revised
  // not compared
  no_data,
  no_event,
  no_period,
  no_date,
  too_vague,
  ambiguous,
  forecast,
  target,
  hypothetical,
  question,
  negated,
  attributed,
  beyond_pack,
  past_valid_for,
  operand,  // it is part of the check of another figure
  changes_too_fast,
  not_in_source,
  language
};

// Which check made a finding.
enum class Rule : uint8_t {
  statistic,
  change,
  comparison,
  share_of_total,
  ranking,
  event_count,
  event_date,
  list_count,
  elapsed_time,
  edition_date,
  // the article's own arithmetic and calendar, one file of consistency/ each
  weekday,
  sum,
  percent_change,
  share,
  shares_total,
  multiple,
  difference,
  average,
  rate,
  unit_price,
  conversion,
  exchange,
  range,
  order,
  ordinal_count,
  score,
  same_quantity,
  table,
  table_cell,
  calendar,
  time_span,
  age,
  anniversary,
  era,
  tense,
  unit_definition,
  unit_fit,
  threshold,
  small_count,
  vote,
  // the texts that it was made from
  against_source,
  // a table that was brought along
  table_value,
  table_rank,
  table_count,
  table_range,
  table_total,
  table_date,
  language,
  none
};

// In the order in which they are tried; the first that alone explains a mismatch is named.
enum class SlipName : uint8_t {
  list_count,
  sum,
  weekday,
  percent_vs_points,
  direction,
  rank,
  off_by_one,
  digits_swapped,
  digit_changed,
  magnitude,
  unit,
  conversion,
  other_entity,
  other_period,
  other_edition,
  other_event,
  other_measure
};

}  // namespace tallymark
