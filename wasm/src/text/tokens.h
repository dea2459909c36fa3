// The tokenizer: text → tokens, without sentences yet.
#pragma once

#include <string_view>
#include <vector>

#include "base/arena.h"
#include "text/token.h"

namespace tallymark {

// Appends the tokens of text[span] to `tokens`; spans are offsets into the whole text. Linear.
void tokenize(std::string_view text, Span span, Arena& arena, std::vector<Token>& tokens);

}  // namespace tallymark
