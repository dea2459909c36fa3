// The ledger: one verdict for every figure, by precedence, and a reason for every figure that was
// not compared.
#pragma once

#include "judge/judge.h"

namespace tallymark {

// Orders findings by place, gives every figure its verdict and its findings (the one shown first),
// and adds an `unchecked` finding to figures that have none. Precedence (DESIGN §2): own arithmetic
// contradicted > reference contradicted > review > context > supported > unchecked; a support and a
// contradiction on reference data together are `review`.
void settle_figures(const Article& article, bool english, Judgement& judgement);

}  // namespace tallymark
