// What every report promises, whatever the text: the fuzz targets stop the program when one does
// not hold.
#pragma once

#include <string_view>

namespace tallymark_fuzz {

// Ends the program, naming the promise, unless `report` is a report (JSON in UTF-8) on the UTF-8
// text `text` whose schema is named first, whose spans lie within the text in UTF-16 code units,
// whose figures stand in order without overlap, whose cross-references all lead somewhere, and
// whose summary adds up. Linear in the report.
void require_report(std::string_view report, std::string_view text);

// Ends the program unless the two are the same bytes: a check is a function of its input.
void require_same(std::string_view first, std::string_view second);

}  // namespace tallymark_fuzz
