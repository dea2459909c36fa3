// Claims → findings → the verdict on every figure.
#pragma once

#include <vector>

#include "against/counterpart.h"
#include "judge/finding.h"
#include "tables/table_text.h"

namespace tallymark {

struct Judgement {
  std::vector<Finding> findings;
  // For every figure: the verdict shown and its findings, the one shown first.
  std::vector<Verdict> verdicts;
  std::vector<std::vector<uint32_t>> findings_of;
  // Of every source text the ids of the figures that the article does not have.
  std::vector<std::vector<uint32_t>> left_out;
};

// Compares and judges every claim, and every figure with the sources and the table (null: none) if
// there are any; figures without one get an `unchecked` finding that says why. `english` false:
// nothing is compared.
Judgement judge(const Article& article, const std::vector<Claim>& claims,
                const std::vector<SourceText>& sources, const TableText* table, bool english);

}  // namespace tallymark
