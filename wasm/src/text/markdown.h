// Markdown → the text as somebody reads it.
#pragma once

#include <string_view>

#include "text/plain_text.h"

namespace tallymark {

// Reads any bytes that are UTF-8. Paragraphs become lines; emphasis, links, headings, quotes, code,
// tables (as HTML's), footnotes and tags lose their marks; the bullet of an item stays, since it
// tells what is listed. Left out are addresses, pictures, definitions of links, and metadata before
// the text. It reads what the rules of CommonMark and of tables give for plain news; what is nested
// in unlikely ways may keep a mark. Linear.
PlainText read_markdown(std::string_view input);

}  // namespace tallymark
