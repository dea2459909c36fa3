// Reading the EDTF dates that packs hold.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace tallymark {

struct DayRange {
  int32_t first_day = 0, last_day = 0;  // days since 1970-01-01, both inclusive
};

// "1981", "2023-05", "2023-05-23", "1981~", "198X", "2018/2023"; empty if it is none of these or no
// such day exists. Years 0001 to 9999.
std::optional<DayRange> parse_edtf(std::string_view text);

}  // namespace tallymark
