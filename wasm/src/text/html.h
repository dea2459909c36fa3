// HTML → the text of the page, as somebody reads it.
#pragma once

#include <string_view>

#include "text/plain_text.h"

namespace tallymark {

// Reads any bytes that are UTF-8, as browsers do where that is about text: scripts, styles, forms'
// controls, navigation, footers and what is hidden by its own tag are left out; the rows of a table
// of short cells become lines with tabs between the cells. If an `article` or `main` holds most of
// the text, it is all that is read. No style sheet is known. Linear.
PlainText read_html(std::string_view input);

}  // namespace tallymark
