// Relations → findings: what the article says against itself needs no guard, its words bind it and
// anyone can redo it.
#pragma once

#include "claims/article.h"
#include "consistency/relation.h"
#include "judge/finding.h"

namespace tallymark {

// Supported where the relation agrees, contradicted where it differs. The judged figures and the
// operands are marked alike: which of them is wrong is not for us to say.
Finding judge_relation(const Article& article, Relation relation);

}  // namespace tallymark
