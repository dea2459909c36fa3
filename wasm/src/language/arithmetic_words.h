// The words by which a text says how its own figures belong together: rises and falls, totals,
// shares. The kinds of consistency/ ask for a role; only language/en names the words.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

// A set of roles; a word may have several ("rise": direction, verb and noun).
using ArithmeticRoles = uint64_t;

inline constexpr ArithmeticRoles kRising = 1ull << 0;      // rose, growth, higher, up
inline constexpr ArithmeticRoles kFalling = 1ull << 1;     // fell, decline, fewer, down
inline constexpr ArithmeticRoles kMoving = 1ull << 2;      // changed, went, moved: either way
inline constexpr ArithmeticRoles kChangeVerb = 1ull << 3;  // rose, cut; and up, down as adverbs
inline constexpr ArithmeticRoles kChangeNoun = 1ull << 4;  // rise, drop, change
inline constexpr ArithmeticRoles kChangeMore = 1ull << 5;  // more, higher, fewer: comparatives
inline constexpr ArithmeticRoles kMeasuredOtherwise =
    1ull << 6;  // adjusted, organic, currency: a change is not that of the figures as stated
inline constexpr ArithmeticRoles kPassedOver =
    1ull << 7;  // a, the, just, another: stands before a figure and says nothing of its part
inline constexpr ArithmeticRoles kPerPeriod =
    1ull << 9;  // annually, average, compound: a change is one of several
inline constexpr ArithmeticRoles kLevelWord = 1ull
                                              << 10;  // figure, total, level: "the figure of 30"
inline constexpr ArithmeticRoles kFiniteVerb =
    1ull << 8;  // won, paid, took: a past tense that its ending does not show

inline constexpr ArithmeticRoles kTotalRow = 1ull
                                             << 11;  // total, all: the name of a table's last row

inline constexpr ArithmeticRoles kEqualWord = 1ull << 44;   // equivalent: "the equivalent of"
inline constexpr ArithmeticRoles kSpreadNoun = 1ull << 45;  // range, gap, difference: of two ends
inline constexpr ArithmeticRoles kTemperatureNoun =
    1ull << 46;  // temperature, highs: of which a figure is a level

inline constexpr ArithmeticRoles kAnyChange = kRising | kFalling | kMoving;

// The roles of a lower-cased word; 0 for the many words with none. Cost: a binary search.
ArithmeticRoles arithmetic_roles(std::string_view lower);

}  // namespace tallymark::language
