// The words by which a text says how its own figures belong together: rises and falls, totals,
// shares. The kinds of consistency/ ask for a role; only language/en names the words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

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

inline constexpr ArithmeticRoles kChangeAdverb = 1ull
                                                 << 12;  // up, down: "33, up 10 percent from 30"
inline constexpr ArithmeticRoles kDefining =
    1ull << 11;  // is, contains, equals: "a mile contains 1,760 yards"
inline constexpr ArithmeticRoles kThresholdNoun =
    1ull << 13;  // target, limit, average: a value that others are set against
inline constexpr ArithmeticRoles kSideAdverb = 1ull << 14;  // well, still: before "above"
// Dates and ages
inline constexpr ArithmeticRoles kBornWord = 1ull << 16;     // born
inline constexpr ArithmeticRoles kDiedWord = 1ull << 17;     // died, death, killed
inline constexpr ArithmeticRoles kOtherPerson = 1ull << 18;  // son, widow, colleague: a second one
inline constexpr ArithmeticRoles kAnniversary = 1ull << 19;  // anniversary, centenary, jubilee
inline constexpr ArithmeticRoles kCelebrating = 1ull << 20;  // marked, celebrates, falls (on a day)
inline constexpr ArithmeticRoles kOccurrence = 1ull << 21;   // opens, opened: what happens on a day
inline constexpr ArithmeticRoles kFounding = 1ull << 22;     // founded, established, opened
inline constexpr ArithmeticRoles kMade = 1ull << 23;         // built, painted: dates the thing
inline constexpr ArithmeticRoles kStretch = 1ull << 24;      // "a period of", "a span of"
inline constexpr ArithmeticRoles kUnreal = 1ull << 25;     // imaginary; Ethiopian: another calendar
inline constexpr ArithmeticRoles kSetApart = 1ull << 26;   // unlike, like: what is compared with
inline constexpr ArithmeticRoles kOnePerson = 1ull << 27;  // he, she
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

// The roles of a lower-cased word; 0 for the many words with none. Cost: one hash and about one
// comparison.
ArithmeticRoles arithmetic_roles(std::string_view lower);
// The same for a word whose word_hash is known. Cost: about one comparison.
ArithmeticRoles arithmetic_roles(std::string_view lower, uint32_t hash);

// A unit that is no measure and has a fixed number of parts: "guinea", "fortnight", "gross". Sizes
// of one group can be set against each other; a word may stand in several ("pound": of 240 old
// pence, of 100 new ones).
struct FixedUnit {
  std::string_view word;  // singular or an irregular plural
  char group;
  int64_t size;
};
inline constexpr char kCountGroup = 'c';  // sizes are numbers of things
inline constexpr char kClockGroup = 't', kCalendarGroup = 'y', kDayGroup = 'd';
// Of a lower-cased word, singular or plural.
std::vector<FixedUnit> fixed_units(std::string_view lower);

// On which side of a threshold something is: "above", "short of", "exceeding".
struct Side {
  enum Where : uint8_t { none, above, below, within, outside };
  Where where = none;
  uint8_t words = 0;     // how many it takes
  bool is_verb = false;  // "exceeded"
};
Side side_of(std::string_view lower, std::string_view next);

// What a noun measures, "area", "speed": the dimensions that are plainly others, each closed by a
// bar, and what an explanation says of a unit of one of them. A noun of amounts ("electricity") is
// measured only where the text says "the amount of".
struct QuantityNoun {
  std::string_view forms;  // separated by spaces
  std::string_view wrong;  // "meter|kilogram|"
  std::string_view said;   // "measures no area"
  bool needs_amount = false;
};
// Null for the many words that are none.
const QuantityNoun* quantity_noun(std::string_view lower);
bool is_amount_noun(std::string_view lower);  // amount, quantity
// "caliber" as Americans write it, of inches; what takes a caliber: pistol, bullet.
bool is_caliber(std::string_view lower);
bool takes_caliber(std::string_view lower);
// What an explanation says of a unit that cannot be what it stands for: a rate per hour of what is
// a rate already, a length as a time, a caliber that is none.
enum class Unfit : uint8_t { rate_twice, length_as_time, caliber };
std::string_view unfit_text(Unfit unfit);

// On which side of a date "40 years after 1975" and "before", "since" put what is told; `none` for
// other words.
enum class DateSide : uint8_t { none, before, after, since };
DateSide date_side(std::string_view lower);

// What a word says of a vote: "favour", "yes" · "against", "opposed" · "abstained", "abstentions".
enum class Ballot : uint8_t { none, in_favour, against, abstained };
Ballot ballot_of(std::string_view lower);
// "voted", "cast", "approved": what those do who vote, and what becomes of the matter.
bool is_ballot_verb(std::string_view lower);

// "there", in "there are".
bool is_existential(std::string_view lower);

// "will", "shall": what comes is told as certain; not "would".
bool is_future(std::string_view lower);

// The years of an anniversary that has a name of its own: "centenary" 100, "golden" (before
// "jubilee") 50; 0 for other words.
int32_t anniversary_years(std::string_view lower);

}  // namespace tallymark::language
