#include "against/date_parts.h"

#include <cstdlib>

#include "language/figure_words.h"

namespace tallymark {

using namespace language;

namespace {

struct Parts {
  int32_t year = 0, month = 0, day = 0, weekday = 0;
  bool any() const { return year != 0 || month != 0 || day != 0 || weekday != 0; }
};

// 0 where it is no number of that many digits.
int32_t number_of(std::string_view digits, size_t least, size_t most) {
  if (digits.size() < least || digits.size() > most) return 0;
  int32_t value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

Parts parts_of(const Article& article, const Figure& figure) {
  Parts parts;
  parts.weekday = figure.weekday;
  for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
    const Token& token = article.token(i);
    if (token.kind == TokenKind::digits) {
      if (int32_t year = number_of(token.lower, 4, 4)) parts.year = year;
      if (int32_t day = number_of(token.lower, 1, 2); day != 0 && parts.day == 0) parts.day = day;
    } else if (const FigureWord* word = figure_word(token.lower, token.hash)) {
      if (word->month != 0) parts.month = word->month;
      if (word->weekday != 0) parts.weekday = word->weekday;
    }
  }
  return parts;
}

std::string_view words_of(const Article& article, const Figure& figure) {
  return article.document.text_of(figure.span);
}

bool same_words(const Article& story, const Figure& ours, const Article& source,
                const Figure& theirs) {
  uint32_t count = ours.token_end - ours.token_begin;
  if (theirs.token_end - theirs.token_begin != count) return false;
  for (uint32_t i = 0; i < count; ++i) {
    if (story.token(ours.token_begin + i).lower != source.token(theirs.token_begin + i).lower)
      return false;
  }
  return !words_of(story, ours).empty();
}

SlipName slip_of(const Parts& a, const Parts& b) {
  if (a.weekday != 0 && b.weekday != 0 && a.weekday != b.weekday) return SlipName::weekday;
  return SlipName::other_period;
}

// How much time a date covers: days, a month, a part of a year, a year, more.
int grain_of(int32_t first, int32_t last) {
  constexpr int32_t kMost[] = {7, 31, 184, 366};
  int grain = 0;
  for (int32_t most : kMost) grain += last - first >= most;
  return grain;
}

SameValue compare_parts(const Parts& a, const Parts& b) {
  bool shared = false, differ = false, finer = false;
  auto part = [&](int32_t ours, int32_t theirs) {
    if (ours == 0) return;
    if (theirs == 0) {
      finer = true;
      return;
    }
    shared = true;
    differ |= ours != theirs;
  };
  part(a.year, b.year);
  part(a.month, b.month);
  part(a.day, b.day);
  part(a.weekday, b.weekday);
  if (!shared) return {};
  if (differ) return {true, Agreement::differs, Reason::differs, slip_of(a, b)};
  if (finer) return {true, Agreement::between, Reason::between, std::nullopt};
  return {true, Agreement::agrees, Reason::exact, std::nullopt};
}

}  // namespace

bool are_near_dates(const Article& story, const Figure& ours, const Article& source,
                    const Figure& theirs) {
  Parts a = parts_of(story, ours), b = parts_of(source, theirs);
  if (a.weekday != 0 && b.weekday != 0 && a.weekday != b.weekday) return true;
  if (a.day != 0 && b.day != 0 && a.month != 0 && b.month != 0)
    return a.day == b.day || a.month == b.month;
  if (a.year == 0 || b.year == 0 || a.month != b.month) return false;
  int32_t last = a.year % 100;
  return a.year / 100 == b.year / 100 && b.year % 100 == last % 10 * 10 + last / 10;
}

SameValue compare_dates(const Article& story, const Figure& ours, const Article& source,
                        const Figure& theirs) {
  if (same_words(story, ours, source, theirs))
    return {true, Agreement::agrees, Reason::exact, std::nullopt};
  Parts a = parts_of(story, ours), b = parts_of(source, theirs);
  // The weekday is compared as it is written: it may not be the day's own.
  if (a.weekday != 0 && b.weekday != 0 && a.weekday != b.weekday && ours.first_day &&
      theirs.first_day) {
    if (std::abs(*ours.first_day - *theirs.first_day) < 7)
      return {true, Agreement::differs, Reason::differs, SlipName::weekday};
  }
  if (!ours.first_day || !ours.last_day || !theirs.first_day || !theirs.last_day)
    return compare_parts(a, b);
  bool spans = ours.text_value.find('/') != std::string_view::npos &&
               theirs.text_value.find('/') != std::string_view::npos;
  if (spans && ours.text_value != theirs.text_value)
    return {true, Agreement::differs, Reason::differs, SlipName::other_period};
  int32_t from = *ours.first_day, to = *ours.last_day;
  int32_t first = *theirs.first_day, last = *theirs.last_day;
  if (from <= first && last <= to) return {true, Agreement::agrees, Reason::exact, std::nullopt};
  if (to < first || last < from) {
    // A year differs from no weekday: it is another date of the statement. From a day with its year
    // it does.
    bool years = ours.year_stated && theirs.year_stated;
    if (!years && grain_of(from, to) != grain_of(first, last)) return {};
    return {true, Agreement::differs, Reason::differs, slip_of(a, b)};
  }
  return {true, Agreement::between, Reason::between, std::nullopt};
}

}  // namespace tallymark
