// Findings → message ids with their arguments, and headlines; the sentences are the language's.
#pragma once

#include <string>

#include "language/messages.h"
#include "report/report.h"

namespace tallymark {

struct Wording {
  std::string id;  // "event-count.contradicted.other-event"
  language::MessageArgs args;
  std::string sentence;
};

Wording word_finding(const Report& report, const Finding& finding);

// "Matches Walk Free, 2023"; the verdict is the figure's, which precedence may have changed.
std::string headline_of(const Report& report, const Finding& finding, Verdict verdict);

// What the source texts are called together.
std::string source_names(const std::vector<SourceText>& sources);

// The source row of a piece of evidence, or null.
const Source* source_of(const Library& library, const EvidenceRow& row);

}  // namespace tallymark
