// Claims → findings → the verdict on every figure.
#pragma once

#include <vector>

#include "judge/finding.h"

namespace tallymark {

struct Judgement {
  std::vector<Finding> findings;
  // For every figure: the verdict shown and its findings, the one shown first.
  std::vector<Verdict> verdicts;
  std::vector<std::vector<uint32_t>> findings_of;
};

// Compares and judges every claim; figures without one get an `unchecked` finding that says why.
// `english` false: nothing is compared.
Judgement judge(const Article& article, const std::vector<Claim>& claims, bool english);

}  // namespace tallymark
