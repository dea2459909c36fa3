// A relation: figures of the article that its own words bind together, and whether they agree.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "claims/codes.h"
#include "quantity/decimal.h"

namespace tallymark {

struct Relation {
  Rule rule = Rule::none;
  Agreement agreement = Agreement::between;  // `between`: the digits do not decide it
  std::vector<uint32_t> judged;              // the figure that the others must give
  std::vector<uint32_t> operands;            // the others; both are marked
  std::vector<Span> words;                   // words that are an end of it too: "more", "half"
  std::string working;              // for anyone to redo: "(33 − 30) ÷ 30 = 10%"; no words in it
  std::optional<Decimal> expected;  // what the operands give, rounded like the judged figure, or
  std::string expected_text;        // the same as a person would write it
  bool restates = false;            // one amount said twice: holds whatever its sentence denies
  std::optional<SlipName> slip;     // where the kind itself knows what went wrong
};

}  // namespace tallymark
