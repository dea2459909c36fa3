// Tokens of one block → sentences.
#pragma once

#include "text/document.h"

namespace tallymark {

// Splits the tokens [begin, end) of block `block` and appends to document.sentences; sets each
// token's sentence and starts_sentence. Linear.
void split_sentences(Document& document, uint32_t begin, uint32_t end, uint32_t block);

}  // namespace tallymark
