// What came of comparing one claim with the packs, before anybody judges it: every admissible
// binding with its evidence, and what else would explain a mismatch.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/codes.h"

namespace tallymark {

// `passage` is no row of a pack but a figure of a source text, `cell` one of a user's table.
enum class RowKind : uint8_t { observation, event, edition, passage, cell };

// A row of the packs, a passage of a source text or a cell of a user's table, that a verdict rests
// on.
struct EvidenceRow {
  RowKind kind = RowKind::observation;
  uint32_t row = kNone;          // of a passage the source text; kNone: all rows of a table
  uint32_t figure = kNone;       // of a passage its figure, of a cell its column (kNone: all)
  bool binding = true;           // else an alternative
  std::optional<Decimal> value;  // what the row says, in its own unit
  std::string_view value_text;   // for dates, and numbers with the digits the source states
  std::string_view unit;         // counted noun or unit of the measure
};

// One admissible reading of the claim against the packs.
struct Binding {
  Agreement agreement = Agreement::differs;
  Reason how = Reason::none;  // for agrees: exact, rounded, within_hedge
  std::vector<EvidenceRow> evidence;
  std::optional<Decimal> expected;  // in the figure's own unit, for slips and messages
  std::string_view expected_text;   // the same for dates, and with the source's digits
  bool strong = false;              // primary, or two independent secondary sources
  // Of a value beside another: what alone explains the mismatch.
  std::optional<SlipName> slip = std::nullopt;
};

// A binding under another edition, period, entity, event or measure that does agree.
struct Alternative {
  Reason why = Reason::other_edition;
  EvidenceRow evidence;
  std::optional<EvidenceRow> base = std::nullopt;  // of a value beside another
};

struct Comparison {
  const Claim* claim = nullptr;
  std::vector<Binding> bindings;
  std::vector<Alternative> alternatives;
  Reason missing = Reason::none;  // why there is no binding
  bool individuated = true;       // an event: bound by date, named member or edition
  bool covered = true;            // the packs declare that they hold every such event
  bool period_inferred = false;   // period or edition comes from the publication date alone
  bool disputed = false;          // the packs' sources are further apart than revisions bring them
};

}  // namespace tallymark
