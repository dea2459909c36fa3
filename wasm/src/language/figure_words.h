// The words that figures are made of: numbers, scales, months, weekdays, time units, hedges, the
// cues of ranks. Recognizers ask for a role and a value; only language/en names the words.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

// Roles of a word in figures; a word may have several ("second": ordinal and time unit).
using FigureRoles = uint64_t;

// Parts of cardinal numbers; `number` and `power` hold the value number × 10^power.
inline constexpr FigureRoles kUnitWord = 1ull << 0;      // zero … nine
inline constexpr FigureRoles kTeenWord = 1ull << 1;      // ten … nineteen
inline constexpr FigureRoles kTensWord = 1ull << 2;      // twenty … ninety
inline constexpr FigureRoles kHundredWord = 1ull << 3;   // hundred
inline constexpr FigureRoles kScaleWord = 1ull << 4;     // thousand, million, lakh …
inline constexpr FigureRoles kDozenWord = 1ull << 5;     // dozen, score
inline constexpr FigureRoles kPluralScale = 1ull << 6;   // hundreds, thousands, dozens
inline constexpr FigureRoles kScaleLetters = 1ull << 7;  // k, m, bn: joined to digits
inline constexpr FigureRoles kPointWord = 1ull << 8;     // point
inline constexpr FigureRoles kMinusWord = 1ull << 9;     // minus, negative
inline constexpr FigureRoles kArticle = 1ull << 10;      // a, an
inline constexpr FigureRoles kAndWord = 1ull << 11;      // and, &
inline constexpr FigureRoles kOfWord = 1ull << 12;       // of
inline constexpr FigureRoles kTheWord = 1ull << 13;      // the
// Ordinals and fractions; `ordinal` holds the value.
inline constexpr FigureRoles kOrdinalWord = 1ull << 14;        // first … ninetieth, hundredth
inline constexpr FigureRoles kOrdinalSuffix = 1ull << 15;      // st, nd, rd, th after digits
inline constexpr FigureRoles kDenominator = 1ull << 16;        // third, quarter, fifths
inline constexpr FigureRoles kPluralDenominator = 1ull << 17;  // thirds, quarters, halves
inline constexpr FigureRoles kHalfWord = 1ull << 18;           // half
inline constexpr FigureRoles kFewWord = 1ull << 19;    // several, few, couple: of a scale, vague
inline constexpr FigureRoles kMultiple = 1ull << 20;   // twice, threefold, doubled; `number`
inline constexpr FigureRoles kTimesWord = 1ull << 21;  // times: "three times"
inline constexpr FigureRoles kFoldWord = 1ull << 22;   // fold, -fold
// Percentages and rates
inline constexpr FigureRoles kPercentWord = 1ull << 23;  // percent, pct, percentage
inline constexpr FigureRoles kCentWord = 1ull << 24;     // cent, in "per cent"
inline constexpr FigureRoles kPointsWord = 1ull << 25;   // point, points
inline constexpr FigureRoles kBasisWord = 1ull << 26;    // basis
inline constexpr FigureRoles kBasisPoints = 1ull << 27;  // bp, bps
inline constexpr FigureRoles kPerWord = 1ull << 28;      // per
inline constexpr FigureRoles kEveryWord = 1ull << 29;    // every, each
inline constexpr FigureRoles kForWord = 1ull << 30;      // for
inline constexpr FigureRoles kInWord = 1ull << 31;       // in
inline constexpr FigureRoles kOutWord = 1ull << 32;      // out, in "out of"
inline constexpr FigureRoles kToWord = 1ull << 33;       // to, till, until, through
inline constexpr FigureRoles kFromWord = 1ull << 34;     // from
inline constexpr FigureRoles kBetweenWord = 1ull << 35;  // between
// Dates and times
inline constexpr FigureRoles kMonthWord = 1ull << 36;      // `month` 1-12
inline constexpr FigureRoles kAmbiguousWord = 1ull << 37;  // may, march, sun, sat: also other words
inline constexpr FigureRoles kAbbreviation = 1ull << 38;   // jan, tue: a date word cut short
inline constexpr FigureRoles kWeekdayWord = 1ull << 39;    // `weekday` 1-7, Monday first
inline constexpr FigureRoles kTimeUnit = 1ull << 40;       // `time_unit`
inline constexpr FigureRoles kSeasonWord = 1ull << 41;     // `number` 1-4, spring first
inline constexpr FigureRoles kMeridiem = 1ull << 42;       // am, p.m.; `number` 0 or 12
inline constexpr FigureRoles kDayWord = 1ull
                                        << 43;  // yesterday, today, tomorrow; `number` −1, 0, 1
inline constexpr FigureRoles kAgoWord = 1ull << 44;    // ago
inline constexpr FigureRoles kLaterWord = 1ull << 45;  // later, earlier, hence
inline constexpr FigureRoles kLastWord = 1ull
                                         << 46;  // last, past, previous; also "the last" of a rank
inline constexpr FigureRoles kNextWord = 1ull << 47;    // next, coming
inline constexpr FigureRoles kThisWord = 1ull << 48;    // this, current
inline constexpr FigureRoles kFutureWord = 1ull << 49;  // will, shall, scheduled: future tense
inline constexpr FigureRoles kDateContext =
    1ull << 50;  // in, since, by, during: may stand before a year
inline constexpr FigureRoles kClockWord = 1ull << 51;   // o'clock
inline constexpr FigureRoles kNamedTime = 1ull << 52;   // noon, midnight; `number` the hour
inline constexpr FigureRoles kZoneWord = 1ull << 53;    // GMT, EST …
inline constexpr FigureRoles kOldWord = 1ull << 54;     // old, olds
inline constexpr FigureRoles kAgedWord = 1ull << 55;    // aged, age
inline constexpr FigureRoles kDecadeName = 1ull << 56;  // eighties; `number` 80
inline constexpr FigureRoles kFiscalWord = 1ull << 57;  // fiscal, financial, FY
inline constexpr FigureRoles kEraWord = 1ull << 58;     // BC, AD
// Ranks
inline constexpr FigureRoles kHighestWord = 1ull << 59;  // highest, largest
inline constexpr FigureRoles kLowestWord = 1ull << 60;   // lowest, smallest
// Context
inline constexpr FigureRoles kScoreContext = 1ull << 61;  // win, beat, draw: "3-1" is a score
inline constexpr FigureRoles kNameNumber = 1ull
                                           << 62;   // a word whose number is a name: Boeing, Route
inline constexpr FigureRoles kNoNoun = 1ull << 63;  // never a head noun: adverbs, verbs …

inline constexpr FigureRoles kCardinalWords =
    kUnitWord | kTeenWord | kTensWord | kHundredWord | kScaleWord;

// Further, rarer properties of a word.
using FigureMarks = uint16_t;
inline constexpr FigureMarks kOneMark = 1;         // one: also a pronoun
inline constexpr FigureMarks kEachMark = 2;        // each: "five dollars each", "each year"
inline constexpr FigureMarks kMillionLetter = 4;   // m
inline constexpr FigureMarks kTrillionLetter = 8;  // t
inline constexpr FigureMarks kBillionLetter = 16;  // b
inline constexpr FigureMarks kPluralSuffix = 32;   // s behind digits: "1990s"
inline constexpr FigureMarks kPluralUnit = 64;     // years, weeks
inline constexpr FigureMarks kNeedsScale = 128;    // tens: only in "tens of thousands"
inline constexpr FigureMarks kZeroLetter = 256;    // oh, o: zero among spoken digits
inline constexpr FigureMarks kBeforeDigits = 512;  // minus, also before digits: "minus 5"
inline constexpr FigureMarks kNeedsObject =
    1024;  // twice, double: a multiple only beside what is multiplied
inline constexpr FigureMarks kAfterMultiple = 2048;  // as, more, that: what follows a multiple
inline constexpr FigureMarks kNotAfterNumber =
    4096;  // mm: never a scale joined to digits without money
inline constexpr FigureMarks kPlaceNumber = 8192;  // no, number, #: what a place stands behind

inline constexpr FigureMarks kOverNumber = 16384;  // over: "one over three" is a fraction
inline constexpr FigureMarks kTopsMark = 32768;    // tops, leads: what is first in an order does

enum class TimeUnit : uint8_t {
  none,
  second,
  minute,
  hour,
  day,
  night,
  week,
  fortnight,
  month,
  quarter,
  year,
  decade,
  century
};

struct FigureWord {
  std::string_view word;  // lower case
  FigureRoles roles = 0;
  int16_t number = 0;
  int16_t power = 0;
  int16_t ordinal = 0;
  uint8_t month = 0;
  uint8_t weekday = 0;
  TimeUnit time_unit = TimeUnit::none;
  FigureMarks marks = 0;

  bool marked(FigureMarks any_of) const { return (marks & any_of) != 0; }
  bool has(FigureRoles any_of) const { return (roles & any_of) != 0; }
};

// Words that something can begin with which a recognizer reads; "a" and "an" only before another.
inline constexpr FigureRoles kBeginnings =
    kCardinalWords | kDozenWord | kPluralScale | kPointWord | kMinusWord | kOrdinalWord |
    kDenominator | kPluralDenominator | kHalfWord | kFewWord | kMultiple | kMonthWord | kTimeUnit |
    kWeekdayWord | kDayWord | kLastWord | kNextWord | kThisWord | kNamedTime | kDecadeName |
    kHighestWord | kLowestWord;

// What a lower-cased word means in figures; null for the many words that mean nothing there. Cost:
// one hash and about one comparison.
const FigureWord* figure_word(std::string_view lower);
// The same for a word whose word_hash is known. Cost: about one comparison.
const FigureWord* figure_word(std::string_view lower, uint32_t hash);

// CLDR id of a time unit: "year".
std::string_view time_unit_id(TimeUnit unit);

}  // namespace tallymark::language
