// A finding: the verdict on one claim, with what it rests on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "verify/comparison.h"

namespace tallymark {

enum class Verdict : uint8_t { supported, contradicted, context, review, unchecked };

enum class Rule : uint8_t {
  statistic,
  ranking,
  event_count,
  event_date,
  list_count,
  elapsed_time,
  edition_date,
  weekday,
  language,
  none
};

// The closed list of slips, in the order in which they are tried (DESIGN §2).
enum class SlipName : uint8_t {
  list_count,
  weekday,
  rank,
  off_by_one,
  digits_swapped,
  digit_changed,
  magnitude,
  unit,
  other_entity,
  other_period,
  other_edition,
  other_event,
  other_measure
};

struct Slip {
  SlipName name = SlipName::digits_swapped;
  std::optional<Decimal> expected;  // a number, or
  std::string_view expected_text;   // a date
  std::string text;                 // as a person would write it
};

struct Finding {
  Verdict verdict = Verdict::unchecked;
  Rule rule = Rule::none;
  Reason reason = Reason::none;
  std::vector<uint32_t> figures;   // judged
  std::vector<uint32_t> operands;  // cited
  std::vector<Span> spans;         // the words that are right or wrong
  uint32_t claim = kNone;          // index into the claims
  std::vector<EvidenceRow> evidence;
  std::optional<Decimal> expected;
  std::string_view expected_text;
  std::optional<Slip> slip;
  bool own_arithmetic = false;  // rests on the article alone
};

}  // namespace tallymark
