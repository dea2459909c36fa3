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

// Wholes and their parts
inline constexpr ArithmeticRoles kMajority = 1ull << 28;  // most, majority: more than half
inline constexpr ArithmeticRoles kHolding = 1ull
                                            << 29;  // stake, sold: a share that is cut up further
inline constexpr ArithmeticRoles kAmountsTo = 1ull << 30;  // represent, account (for): a share
inline constexpr ArithmeticRoles kOut = 1ull << 31;        // out, in "out of"
inline constexpr ArithmeticRoles kOnAnotherBase =
    1ull << 32;  // weighted, respectively, overlapping: figures are not of the whole beside them
inline constexpr ArithmeticRoles kAnswer = 1ull << 33;  // against, undecided: excludes the others
inline constexpr ArithmeticRoles kRemaining = 1ull << 34;  // remaining, rest, other: the last part
inline constexpr ArithmeticRoles kTotalWord = 1ull << 35;  // total, totalling: before a total
inline constexpr ArithmeticRoles kTotalBehind = 1ull << 36;  // altogether, combined: behind a total
inline constexpr ArithmeticRoles kAllWord = 1ull << 37;      // all, total, in "in all"
inline constexpr ArithmeticRoles kMakingUp = 1ull << 38;     // comprising, consisting: parts follow
inline constexpr ArithmeticRoles kCumulative =
    1ull << 39;  // bringing, far, since: a total with what went before
inline constexpr ArithmeticRoles kPeopleNoun = 1ull << 40;  // soldiers, women: they add to people
inline constexpr ArithmeticRoles kEach = 1ull << 41;        // each, apiece
inline constexpr ArithmeticRoles kAveraging = 1ull << 42;   // average, averaging
inline constexpr ArithmeticRoles kCosting = 1ull << 43;     // cost, paid, for: a price
// All of these: words with no other role are plain words to a kind that asks for none of them.
inline constexpr ArithmeticRoles kOfWholes = (1ull << 44) - (1ull << 28);

inline constexpr ArithmeticRoles kAnyChange = kRising | kFalling | kMoving;

// The roles of a lower-cased word; 0 for the many words with none. Cost: a binary search.
ArithmeticRoles arithmetic_roles(std::string_view lower);

}  // namespace tallymark::language
