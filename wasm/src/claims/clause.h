// Clauses: the stretches of a sentence in which one statement is made. Borders are closed-class
// words and marks only; there is no parser.
#pragma once

#include <vector>

#include "text/document.h"

namespace tallymark {

// What opens a clause; decides what it may inherit from the one before.
enum class Border : uint8_t {
  sentence,     // the sentence begins
  contrast,     // while, whereas, but
  content,      // that, after a verb of saying
  relative,     // which, who, that
  participle,   // a comma and a word in -ing or -ed: ", becoming the last country"
  subordinate,  // because, when, after
  dash,         // – — : ;
  parenthesis,  // ( … ) and what follows it
  quotation,    // a quotation begins or ends
};

struct Clause {
  uint32_t token_begin = 0, token_end = 0;
  uint32_t sentence = 0;
  Border opened_by = Border::sentence;
  bool quoted = false;  // inside quotation marks
  bool in_parenthesis = false;
};

// The clauses of all sentences, in order; together they cover every token except border marks.
std::vector<Clause> find_clauses(const Document& document);

// Index of the clause that holds the token, or kNone for a border mark.
uint32_t clause_at(const std::vector<Clause>& clauses, uint32_t token);

}  // namespace tallymark
