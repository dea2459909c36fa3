// The ledger: one verdict for every figure, by precedence, and a reason for every figure that was
// not compared.
#pragma once

#include "judge/judge.h"

namespace tallymark {

// Orders findings by place, gives every figure its verdict and its findings (the one shown first),
// and adds an `unchecked` finding to figures that have none. Precedence (DESIGN §2): own arithmetic
// contradicted > reference contradicted > source contradicted > review > context > supported (by
// reference, by a source, by its own arithmetic) > unchecked; a support by reference data and a
// contradiction by reference data or a source together are `review`. That a source has it too makes
// nothing right that reference data contradict.
void settle_figures(const Article& article, bool english, Judgement& judgement);

}  // namespace tallymark
