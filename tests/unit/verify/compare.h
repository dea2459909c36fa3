// Links an article about the invented world and compares the claim of a figure with the packs.
#pragma once

#include <string>

#include "../support/article.h"
#include "claims/extract.h"
#include "verify/verify.h"

namespace tallymark::test {

inline std::string row_id(const Library& library, const EvidenceRow& row) {
  switch (row.kind) {
    case RowKind::observation:
      return std::string(library.observations[row.row].id);
    case RowKind::event:
      return std::string(library.events[row.row].id);
    case RowKind::edition:
      return std::string(library.editions[row.row].id);
    case RowKind::passage:  // of a source text or a table, which none of these has
    case RowKind::cell:
      break;
  }
  return {};
}

// Of the first claim of the kind: "agrees r22-nov", "differs r22-nov; or r19-nov", "none"; several
// bindings with a bar between, flags behind.
inline std::string comparison_of(std::string_view text, ClaimKind kind,
                                 std::string_view published = kWorldDate,
                                 const Sheets& sheets = world()) {
  auto read = read_article(text, published, sheets);
  for (const Claim& claim : extract_claims(*read->article)) {
    if (claim.kind != kind) continue;
    Comparison comparison = verify(*read->article, claim);
    std::string out;
    constexpr const char* kNames[] = {"agrees", "between", "differs"};
    for (const Binding& binding : comparison.bindings) {
      if (!out.empty()) out += " | ";
      out += kNames[static_cast<int>(binding.agreement)];
      for (const EvidenceRow& row : binding.evidence)
        out += (row.binding ? " " : " not ") + row_id(read->library, row);
      if (!binding.strong) out += " weak";
    }
    if (comparison.bindings.empty()) out = "none";
    for (const Alternative& other : comparison.alternatives)
      out += "; or " + row_id(read->library, other.evidence);
    if (comparison.period_inferred) out += " inferred";
    if (!comparison.individuated) out += " open";
    if (!comparison.covered) out += " uncovered";
    return out;
  }
  return "no claim";
}

struct Compared {
  const char *text, *comparison;
};

}  // namespace tallymark::test

// Checks every row of a table; the sentence is shown with a failure.
#define CHECK_COMPARED(table, kind)                                          \
  for (const tallymark::test::Compared& row : table) {                       \
    INFO(row.text);                                                          \
    CHECK(tallymark::test::comparison_of(row.text, kind) == row.comparison); \
  }
