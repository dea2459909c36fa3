#include "figures/share.h"

#include "figures/date_parts.h"
#include "figures/duration.h"
#include "figures/range.h"
#include "language/lexicon.h"

namespace tallymark {
namespace {

using namespace language;

enum class Link : uint8_t { none, comma, and_, or_, comma_word, from_to };

// What joins the two in a list: "and", "or", "," or ", and".
Link link_between(const Scan& scan, const Figure& a, const Figure& b) {
  uint32_t i = a.token_end, gap = b.token_begin - a.token_end;
  if (gap == 0 || gap > 2 ||
      scan.token(a.token_begin).sentence != scan.token(b.token_begin).sentence)
    return Link::none;
  bool comma = scan.is(i, ",");
  if (gap == 1 && comma) return Link::comma;
  if (gap == 2 && !comma) return Link::none;
  uint32_t word = b.token_begin - 1;
  if (gap == 2) return scan.token(word).has(kAnd | kOr) ? Link::comma_word : Link::none;
  // "cut from 40 to 30 percent": a change between two levels
  if (scan.has(word, kToWord) && a.token_begin > scan.sentence_begin(a.token_begin) &&
      scan.has(a.token_begin - 1, kFromWord)) {
    return Link::from_to;
  }
  if (scan.has(word, kAndWord)) return Link::and_;
  return scan.token(word).has(kOr) ? Link::or_ : Link::none;
}

bool shares(FigureKind kind) {
  switch (kind) {
    case FigureKind::count:
    case FigureKind::percent:
    case FigureKind::money:
    case FigureKind::measure:
    case FigureKind::duration:
    case FigureKind::age:
      return true;
    default:
      return false;
  }
}

TimeUnit time_unit_of(std::string_view id) {
  for (uint8_t unit = 1; unit <= static_cast<uint8_t>(TimeUnit::century); ++unit) {
    if (time_unit_id(static_cast<TimeUnit>(unit)) == id) return static_cast<TimeUnit>(unit);
  }
  return TimeUnit::year;
}

// The unit stands behind the number: not "$5", which says nothing of a number before it.
bool unit_behind(const Scan& scan, const Figure& figure) {
  uint32_t id = scan.numeral_begin(figure.token_begin);
  return id != kNone && scan.numerals[id].end < figure.token_end;
}

void take_unit(Scan& scan, Candidate& a, const Candidate& b, Link link) {
  uint32_t id = scan.numeral_begin(a.figure.token_begin);
  if (id == kNone) return;
  const Numeral numeral = scan.numerals[id];
  Candidate out =
      scan.numeric(b.figure.kind, numeral, a.figure.token_begin, a.figure.token_end, b.unit_scale);
  if (!out.figure.value) return;
  out.figure.unit = b.figure.unit;
  out.figure.unit_token = b.figure.unit_token;
  // "five or six million people": the scale is said for both.
  if (link == Link::or_ || link == Link::from_to || b.figure.kind == FigureKind::money)
    share_scale(out, b);
  if (b.figure.kind == FigureKind::duration || b.figure.kind == FigureKind::age) {
    out.figure.text_value =
        scan.document.arena.store(iso_duration(*out.figure.value, time_unit_of(b.figure.unit)));
  }
  a = std::move(out);
}

// "22 and 23 June", "January 1 and 2": one day more of the same month.
bool take_month(Scan& scan, Candidate& number, const Candidate& date) {
  uint32_t id = scan.numeral_begin(number.figure.token_begin);
  if (id == kNone || !scan.numerals[id].plain_integer() || !number.figure.value) return false;
  int64_t day = number.figure.value->to_integer().value_or(0);
  DateForm form = date.figure.date_form;
  if (day < 1 || day > 31 || date.period_end || form == DateForm::weekday ||
      form == DateForm::relative) {
    return false;
  }
  Candidate out =
      scan.candidate(FigureKind::date, number.figure.token_begin, number.figure.token_end);
  out.figure.date_form = form;
  out.figure.year_stated = date.figure.year_stated;
  if (date.period) {
    Period period = *date.period;
    if (period.precision != Precision::day || day == period.day) return false;
    period.day = static_cast<int32_t>(day);
    if (period.day > days_in_month(period.year, period.part)) return false;
    set_date(scan, out, period, form);
  }
  number = std::move(out);
  return true;
}

// The date's own day stands at that side: "23 June" first, "January 1" last.
bool day_first(const Scan& scan, const Figure& date) {
  return scan.is_digits(date.token_begin) && date.token_end > date.token_begin + 1;
}
bool day_last(const Scan& scan, const Figure& date) {
  return date.token_end == date.token_begin + 2 && scan.has(date.token_begin, kMonthWord) &&
         scan.is_digits(date.token_end - 1);
}

}  // namespace

void share_units(Scan& scan) {
  std::vector<Candidate>& all = scan.candidates;
  // From the back, so that a list hands its unit on: "5, 6 and 7 percent".
  bool listed = false;
  for (size_t k = all.size(); k-- > 1;) {
    Candidate &a = all[k - 1], &b = all[k];
    Link link = link_between(scan, a.figure, b.figure);
    bool bare = a.bare && a.figure.kind == FigureKind::number && a.figure.value;
    // "4.25, or 0.35 percent" says one thing twice, and so does "of the 50 shops, 20, or 40
    // percent"; "5, 6, and 7 percent" is a list.
    if (link == Link::comma_word &&
        (k < 2 || !all[k - 2].bare ||
         link_between(scan, all[k - 2].figure, a.figure) != Link::comma)) {
      link = Link::none;
    }
    if (link == Link::none || (link == Link::comma && !listed)) {
      listed = false;
      continue;
    }
    listed = false;
    if (bare && b.figure.kind == FigureKind::date && day_first(scan, b.figure)) {
      listed = take_month(scan, a, b);
      continue;
    }
    if (b.bare && b.figure.kind == FigureKind::number && a.figure.kind == FigureKind::date &&
        link == Link::and_ && day_last(scan, a.figure)) {
      take_month(scan, b, a);
      continue;
    }
    if (!bare || !shares(b.figure.kind)) continue;
    if (!unit_behind(scan, b.figure) &&
        !(link == Link::comma || b.figure.token_end == b.figure.token_begin + 1))
      continue;
    uint32_t id = scan.numeral_begin(a.figure.token_begin);
    if (id == kNone || scan.numerals[id].year_like() || scan.numerals[id].vague) continue;
    take_unit(scan, a, b, link);
    listed = true;
  }
}

}  // namespace tallymark
