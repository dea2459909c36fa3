// The words by which a sentence speaks of a table: what it calls its parts, how it says that
// something has a value, and what it says of a whole column. tables/ asks for a role.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

using TableRoles = uint32_t;

inline constexpr TableRoles kTablePart = 1u << 0;   // table, value, row: says nothing of which
inline constexpr TableRoles kTableVerb = 1u << 1;   // shows, recorded, won: has the value
inline constexpr TableRoles kDistinct = 1u << 2;    // different, unique, types: equal ones are one
inline constexpr TableRoles kExists = 1u << 3;      // there: "there are nine countries"
inline constexpr TableRoles kRanging = 1u << 4;     // range, vary: from the least to the most
inline constexpr TableRoles kMost = 1u << 5;        // highest, maximum, most
inline constexpr TableRoles kLeast = 1u << 6;       // lowest, minimum, fewest
inline constexpr TableRoles kMean = 1u << 7;        // average, mean
inline constexpr TableRoles kSumWord = 1u << 8;     // total, sum, combined
inline constexpr TableRoles kQualifier = 1u << 9;   // in a header: average, maximum, change
inline constexpr TableRoles kOnlyWord = 1u << 10;   // only, just: narrows what is said
inline constexpr TableRoles kTotalRow = 1u << 11;   // total, all: a row that sums up the others
inline constexpr TableRoles kMissing = 1u << 12;    // n/a, na, nd: nothing is known
inline constexpr TableRoles kListing = 1u << 13;    // contains, lists, has: what a table does
inline constexpr TableRoles kContained = 1u << 14;  // given, listed, shown: of what stands in it
inline constexpr TableRoles kUnitLink = 1u << 15;   // per: "kg per m3"

TableRoles table_roles(std::string_view lower);

// What happened to somebody or something once, as a table of facts and a sentence both name it:
// "born", "released", "founded".
enum class Fact : uint8_t { none, birth, death, release, founding, opening };
Fact fact_of(std::string_view lower);
// A word of a row's name that says no more than that: "date", "year".
bool is_date_noun(std::string_view lower);
// "when", in "1974 is when she was born".
bool is_when(std::string_view lower);

}  // namespace tallymark::language
