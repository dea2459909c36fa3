// Moments: the dates of an article as the calendar kinds compare them, and how far apart two of
// them can be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/codes.h"
#include "consistency/passage.h"
#include "language/figure_words.h"

namespace tallymark {

// A date as precise as the text gives it.
struct Moment {
  int32_t first = 0, last = 0;  // its first and last day, days since 1970-01-01
  uint32_t figure = kNone;      // kNone: the day of publication
  std::string text;             // EDTF, for the working
};

// The moment a date figure states without a hedge; empty if its days are not known. A date whose
// year is only inferred counts where `inferred` allows.
std::optional<Moment> moment_of(const Article& article, uint32_t figure, bool inferred = false);
// A date with a year of its own; also a bare number of four digits that a word like "the" makes no
// date of by itself ("the 1861 battle") and that the caller's words bind as one.
std::optional<Moment> dated_moment(const Article& article, uint32_t figure);
std::optional<Moment> year_moment(const Article& article, uint32_t figure);
// The day of publication, if it is given.
std::optional<Moment> publication(const Article& article);
// The part that both have; empty if they have none ("Saturday (16 October 2010)" is one day).
std::optional<Moment> overlap(const Moment& a, const Moment& b);

int32_t first_year(const Moment& moment);
int32_t last_year(const Moment& moment);

// How long something took, or how far away it is, as the text says it: "12 years".
struct Length {
  Decimal value, step;
  std::string_view unit;  // CLDR id of a unit of time
  Hedge hedge = Hedge::none;
};

// The length a duration states, or the distance of a relative date ("12 years later"); empty where
// it is a range, vague, or several units.
std::optional<Length> length_of(const Figure& figure);

// How many of the unit lie from one moment to another.
struct Elapsed {
  // In thousandths: the least and most that the two dates allow, and between their middles.
  int64_t least = 0, most = 0, middle = 0;
  // The whole numbers that a careful writer may give, for the working: "8 or 9".
  int64_t low = 0, high = 0;
};

// Empty if the unit is none of days or longer.
std::optional<Elapsed> elapsed(const Moment& from, const Moment& to, std::string_view unit);

// Narrow to support, wide to contradict: a length counts whole units begun or completed, with the
// first and last or without, and round numbers are round ("20 years" for 22).
Agreement compare(const Elapsed& elapsed, const Length& length);

// What figures say of a word: language/figure_words.h; no role for most.
language::FigureRoles figure_roles(const Passage& passage, uint32_t token);

// True if the words of tokens [from, to) are only such as stand before a date: ", back in the".
bool only_leads_to_date(const Passage& passage, uint32_t from, uint32_t to);

// True if the token stands inside quotation marks.
bool is_quoted(const Article& article, uint32_t token);

}  // namespace tallymark
