// The codes of the report for the engine's enums: closed lists, the same as in data/schema.
#pragma once

#include <string_view>

#include "figures/figure.h"
#include "judge/finding.h"

namespace tallymark {

std::string_view code_of(FigureKind kind);
std::string_view code_of(Hedge hedge);  // empty for none
std::string_view code_of(RankOrder order);
std::string_view code_of(Verdict verdict);
std::string_view code_of(Rule rule);
std::string_view code_of(Reason reason);
std::string_view code_of(SlipName name);

}  // namespace tallymark
