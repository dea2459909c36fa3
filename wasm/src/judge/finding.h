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

struct Slip {
  SlipName name = SlipName::digits_swapped;
  std::optional<Decimal> expected;  // a number, or
  std::string expected_text;        // a date
  std::string text;                 // as a person would write it
};

struct Finding {
  Verdict verdict = Verdict::unchecked;
  Rule rule = Rule::none;
  Reason reason = Reason::none;
  std::vector<uint32_t> figures;   // judged
  std::vector<uint32_t> operands;  // cited
  std::vector<Span> spans;         // the words that are right or wrong
  Span word;                       // one of them, where a word and not the figure is wrong
  uint32_t claim = kNone;          // index into the claims
  std::vector<EvidenceRow> evidence;
  std::optional<Decimal> expected;
  std::string expected_text;
  std::optional<Slip> slip;
  bool own_arithmetic = false;  // rests on the article alone
  std::string working;          // of its own arithmetic: "12 + 15 + 9 = 36"
};

}  // namespace tallymark
