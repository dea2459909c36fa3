// Keys of findings: what a dismissal is remembered by, and how live marks find themselves again.
#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace tallymark {

// One key a finding, 16 hexadecimal digits: a hash of the rule, what the claim is bound to, the
// figure's words, and how many equal ones came before. Edits elsewhere in the text leave it as it
// is.
std::vector<std::string> finding_keys(const Report& report);

}  // namespace tallymark
