// What restricts the reading of a name of a unit or currency.
#pragma once

#include <cstdint>

namespace tallymark::language {

inline constexpr uint8_t kDigitsOnly =
    1;                                    // only beside a number in digits: "5 km", never "five km"
inline constexpr uint8_t kExactCase = 2;  // only in exactly this case: "MW" is not "mW"
inline constexpr uint8_t kStrict = 4;   // only where nothing else can be meant: "in", "m", "pounds"
inline constexpr uint8_t kBefore = 8;   // currencies: stands before the number
inline constexpr uint8_t kAfter = 16;   // currencies: stands behind the number
inline constexpr uint8_t kExtent = 32;  // only before a word of extent or at an end: "2 in thick"
inline constexpr uint8_t kJoined = 64;  // only joined to the number: "50p"
inline constexpr uint8_t kApart = 128;  // only with a space before it: "300 K"

}  // namespace tallymark::language
