// A figure: a span that states a number, a time or a rank, read as the article's digits say.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "quantity/decimal.h"

namespace tallymark {

// Why a date or time cannot be: what the calendar or the clock has less of.
enum class Impossible : uint8_t {
  none,
  day,     // April 31: the month has 30 days
  hour,    // 25:30
  minute,  // 10:75 p.m.
  place,   // the 13th month of the year
};

enum class FigureKind : uint8_t {
  number,
  count,
  ordinal,
  rank,
  percent,
  money,
  measure,
  rate,
  ratio,
  comparison,
  score,
  date,
  time,
  duration,
  age
};

enum class Hedge : uint8_t { none, about, at_least, at_most, more_than, less_than, nearly, up_to };

// Which end of an order a rank counts from; `none` for every other kind.
enum class RankOrder : uint8_t { none, highest, lowest, first, last };

// How a date was written; decides what a weekday or "N years ago" may be compared with.
enum class DateForm : uint8_t {
  none,
  absolute,  // 23 May 2023, 1981, the 1980s
  weekday,   // Tuesday, last Tuesday
  relative,  // five years ago, yesterday, last year
  partial,   // May 23, in May: the year is inferred from the publication date
};

// "per 1,000 people": value 1000, unit "person".
struct Per {
  Decimal value;
  std::string_view unit;
};

struct Figure {
  Span span;
  uint32_t token_begin = 0;  // tokens the span covers, [begin, end)
  uint32_t token_end = 0;
  // The same with the words of its hedge: "more than 300 people", "300 or more".
  uint32_t hedge_begin = 0, hedge_end = 0;
  FigureKind kind = FigureKind::number;
  Hedge hedge = Hedge::none;
  RankOrder order = RankOrder::none;
  DateForm date_form = DateForm::none;

  std::optional<Decimal> value;  // numeric kinds; empty for a range, "thousands" or a date
  std::string_view
      text_value;  // date: EDTF "2023-05-23"; time "T14:30"; duration, age "P5Y"; else empty

  // The ±½ u interval of the stated digits widened by the hedge; an open end is empty.
  // For exact counts low = high = value. "thousands": low 1000, no high.
  std::optional<Decimal> low, high;
  // For dates: first and last day as days since 1970-01-01. Both or neither.
  std::optional<int32_t> first_day, last_day;
  // Of a date told by its distance and a bound, "more than 40 years ago": its ends as the bound
  // widens them, an open one empty. The days above stay those of the distance itself.
  bool widened = false;
  std::optional<int32_t> widened_first, widened_last;

  // u, the value of the last stated digit with its scale word ("1.5 million": 100000), and the same
  // with trailing zeros taken as not significant ("90": step 1, coarse_step 10; "104.6": 0.1, 0.1).
  // Zero for exact counts and for kinds without digits.
  Decimal step, coarse_step;
  bool exact = false;  // a count in words up to one hundred, or digits without trailing zeros

  // CLDR id, ISO 4217 code, or a count's head noun in the singular; empty when not said.
  std::string_view unit;
  uint32_t unit_token = kNone;  // the head noun's token for a count
  std::optional<Per> per;
  bool vague = false;  // "thousands", "several dozen": nothing can be compared with it

  // Of a date of one day: the weekday that stands with it ("Monday, 23 May 2023"), 1-7 with Monday
  // first; 0 where none does. It is what the words say and may not be the day's own.
  uint8_t weekday = 0;
  bool year_stated = false;  // of a date: its own words give the year, "1981" and "23/5/2023"

  // Of a date or time that is written like one and is none: it has no value, only what it goes
  // beyond. `stated` and `limit` are the two numbers: 31 and 30; a limit of 0 where it depends.
  Impossible impossible = Impossible::none;
  uint16_t impossible_stated = 0, impossible_limit = 0;

  // Of a relative date, "12 years later": how far away it is, in the unit with that CLDR id, and
  // whether before (−1) or after (1). Empty where the text does not say how many.
  std::optional<Decimal> distance;
  Decimal distance_step;  // as `step`
  std::string_view distance_unit;
  int8_t distance_sign = 0;
};

}  // namespace tallymark
