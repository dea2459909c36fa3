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

// Pairs
inline constexpr ArithmeticRoles kEqualWord = 1ull << 44;   // equivalent: "the equivalent of"
inline constexpr ArithmeticRoles kSpreadNoun = 1ull << 45;  // range, gap, difference: of two ends
inline constexpr ArithmeticRoles kTemperatureNoun =
    1ull << 46;  // temperature, highs: of which a figure is a level
inline constexpr ArithmeticRoles kWinVerb = 1ull << 47;   // won, beat
inline constexpr ArithmeticRoles kWinNoun = 1ull << 48;   // win, victory
inline constexpr ArithmeticRoles kLossVerb = 1ull << 49;  // lost
inline constexpr ArithmeticRoles kLossNoun = 1ull << 50;  // loss, defeat
inline constexpr ArithmeticRoles kDrawVerb = 1ull << 51;  // drew
inline constexpr ArithmeticRoles kDrawNoun = 1ull << 52;  // draw, stalemate
inline constexpr ArithmeticRoles kOtherScore =
    1ull << 53;  // penalties, aggregate, sets: a score decides otherwise than by its two numbers
inline constexpr ArithmeticRoles kVoteWord = 1ull << 54;    // vote, court: a tie decides
inline constexpr ArithmeticRoles kScorePoint = 1ull << 55;  // point, goal, run: what a score counts
inline constexpr ArithmeticRoles kPlaceWord = 1ull << 56;   // ranking, place: where up is down
inline constexpr ArithmeticRoles kRecordNoun = 1ull << 57;  // record, best, peak
inline constexpr ArithmeticRoles kHeight = 1ull << 58;      // highest, lowest: of a value itself
inline constexpr ArithmeticRoles kSize = 1ull << 59;        // largest, biggest: of a thing
inline constexpr ArithmeticRoles kFinalWord = 1ull << 60;   // final, last
inline constexpr ArithmeticRoles kRatioNoun = 1ull << 61;   // ratio
inline constexpr ArithmeticRoles kRemainderWord = 1ull
                                                  << 62;  // rest, unknown: stands last in a list
// All of these: a word with no other role is a plain word to the kinds that ask for none of them.
inline constexpr ArithmeticRoles kOfPairs = (1ull << 63) - (1ull << 44);

inline constexpr ArithmeticRoles kAnyChange = kRising | kFalling | kMoving;

// The roles of a lower-cased word; 0 for the many words with none. Cost: a binary search.
ArithmeticRoles arithmetic_roles(std::string_view lower);

}  // namespace tallymark::language
