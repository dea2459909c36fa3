// Plain text → blocks: where paragraphs, headings and list items begin and end.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace tallymark {

// The spans of the blocks, without the white space around them, in order. A blank line always ends
// a block. A single line break does too, unless the text is hard-wrapped (lines of about one width,
// some of them going on in lower case). Linear.
std::vector<Span> find_blocks(std::string_view text);

}  // namespace tallymark
