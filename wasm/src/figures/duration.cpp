// "five years", "three-day", "half an hour", "several hundred years".

#include "figures/duration.h"

#include "figures/names.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"

namespace tallymark {
namespace {

using namespace language;

struct IsoUnit {
  char letter;
  int times;   // how many of the ISO unit one of this unit is
  bool clock;  // behind the T
};

IsoUnit iso_unit(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second:
      return {'S', 1, true};
    case TimeUnit::minute:
      return {'M', 1, true};
    case TimeUnit::hour:
      return {'H', 1, true};
    case TimeUnit::day:
    case TimeUnit::night:
      return {'D', 1, false};
    case TimeUnit::week:
      return {'W', 1, false};
    case TimeUnit::fortnight:
      return {'W', 2, false};
    case TimeUnit::month:
      return {'M', 1, false};
    case TimeUnit::quarter:
      return {'M', 3, false};
    case TimeUnit::decade:
      return {'Y', 10, false};
    case TimeUnit::century:
      return {'Y', 100, false};
    default:
      return {'Y', 1, false};
  }
}

// "for 24 h", "5 s at": the symbol of a unit of time with a space before it, as science sets it.
bool symbol_apart(const Scan& scan, const Numeral& numeral, uint32_t i, uint32_t limit) {
  const Token& token = scan.token(i);
  if (numeral.in_words || numeral.year_like() || !token.space_before || i != numeral.end ||
      token.capitalised || scan.word(i).time_unit == TimeUnit::week ||
      scan.word(i).time_unit == TimeUnit::year) {
    return false;
  }
  if (i + 1 >= limit) return true;
  const Token& next = scan.token(i + 1);
  if (scan.word(i).time_unit == TimeUnit::hour && next.space_before && !next.capitalised)
    return true;
  return next.space_before
             ? next.has(kPreposition | kAnd | kOr | kBe | kHave | kThan | kSubordinator)
             : next.kind == TokenKind::punctuation && !scan.is_dash(i + 1);
}

// "the last three quarters", "the first quarter": a word before the number says that time is meant.
bool in_order_of_time(const Scan& scan, uint32_t begin) {
  if (begin == scan.sentence_begin(begin)) return false;
  return scan.has(begin - 1, kLastWord | kNextWord | kThisWord | kOrdinalWord);
}

// How many of the smaller unit make one of the larger; zero where it is no fixed number.
int64_t parts_of(TimeUnit large, TimeUnit small) {
  auto seconds = [](TimeUnit unit) -> int64_t {
    switch (unit) {
      case TimeUnit::second:
        return 1;
      case TimeUnit::minute:
        return 60;
      case TimeUnit::hour:
        return 3600;
      case TimeUnit::day:
        return 86400;
      case TimeUnit::week:
        return 604800;
      default:
        return 0;
    }
  };
  if (large == TimeUnit::year && small == TimeUnit::month) return 12;
  int64_t a = seconds(large), b = seconds(small);
  return b > 0 && a > b ? a / b : 0;
}

// "2 minutes, 35.39 seconds", "one year and six months": smaller parts behind the first unit go
// on with it.
void add_smaller_parts(Scan& scan, Candidate& out, const Numeral& first, TimeUnit first_unit) {
  if (first.vague || first.point || first.fraction || !out.figure.value) return;
  uint32_t limit = scan.sentence_end(first.begin), end = out.figure.token_end;
  TimeUnit last = first_unit;
  bool clock = iso_unit(first_unit).clock;
  std::string iso = iso_duration(first.value, first_unit);
  Decimal total = *out.figure.value, step = out.figure.step;
  bool whole = true, any = false;
  while (whole && end < limit) {
    uint32_t i = end;
    if (scan.is(i, ",")) ++i;
    if (i < limit && scan.has(i, kAndWord)) ++i;
    uint32_t id = i < limit ? scan.numeral_begin(i) : kNone;
    if (id == kNone) break;
    const Numeral& next = scan.numerals[id];
    if (next.ordinal || next.vague || next.fraction || next.sign || next.end >= limit ||
        !scan.has(next.end, kTimeUnit) || scan.has(next.end, kAmbiguousWord | kDenominator)) {
      break;
    }
    TimeUnit unit = scan.word(next.end).time_unit;
    int64_t parts = parts_of(first_unit, unit);
    if (parts == 0 || parts_of(last, unit) == 0) break;
    auto part = divide(next.value, Decimal(parts), 12);
    auto sum = part ? add(total, *part) : std::nullopt;
    if (!sum) break;
    total = *sum;
    step = divide(next.step, Decimal(parts), 12).value_or(step);
    IsoUnit letter = iso_unit(unit);
    if (letter.clock && !clock) iso += 'T';
    clock = letter.clock;
    iso += next.value.to_string();
    iso += letter.letter;
    whole = !next.point;
    last = unit;
    end = next.end + 1;
    any = true;
  }
  if (!any) return;
  out.figure.value = total;
  out.figure.step = out.figure.coarse_step = step;
  out.figure.text_value = scan.document.arena.store(iso);
  out.figure.token_end = end;
  out.figure.span.end = scan.token(end - 1).span.end;
}

}  // namespace

std::string iso_duration(const Decimal& value, language::TimeUnit unit) {
  IsoUnit iso = iso_unit(unit);
  Decimal total = multiply(value, Decimal(iso.times)).value_or(value);
  char text[Decimal::kTextBytes + 3];
  char* end = text;
  *end++ = 'P';
  if (iso.clock) *end++ = 'T';
  end = total.write(end);
  *end++ = iso.letter;
  return {text, end};
}

// "an hour and a half": a part behind a whole unit that is told with an article.
bool add_unit_and_part(Scan& scan, const Numeral& part) {
  uint32_t first = scan.sentence_begin(part.begin), at = part.begin;
  if (!part.fraction || !part.in_words || !(part.value < Decimal(1)) || at < first + 3 ||
      !scan.has(at - 1, kAndWord) || !scan.has(at - 2, kTimeUnit) || !scan.has(at - 3, kArticle) ||
      (part.end < scan.sentence_end(at) && scan.has(part.end, kOfWord))) {
    return false;
  }
  Candidate out = scan.numeric(FigureKind::duration, part, at - 3, part.end);
  TimeUnit unit = scan.word(at - 2).time_unit;
  out.figure.value = add(Decimal(1), part.value);
  out.figure.unit = time_unit_id(unit);
  if (out.figure.value)
    out.figure.text_value = scan.document.arena.store(iso_duration(*out.figure.value, unit));
  scan.add(out);
  return true;
}

void recognize_duration(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal || add_unit_and_part(scan, numeral)) return;
  uint32_t limit = scan.sentence_end(numeral.begin), i = numeral.end;
  if (i < limit && scan.is_hyphen(i) && i + 1 < limit && scan.joined(i + 1)) ++i;
  // "half an hour", "half a century", "several hundred of years"
  if (numeral.fraction && i < limit && scan.has(i, kArticle)) ++i;
  if (numeral.vague && i < limit && scan.has(i, kOfWord)) ++i;
  if (uint32_t unit = over_amount_word(scan, i); unit < limit && scan.marked(unit, kPluralUnit))
    i = unit;
  if (i >= limit || !scan.has(i, kTimeUnit)) return;
  // "5h", "9.8s"; "under-18s", "the 5d" are something else.
  if (scan.has(i, kAmbiguousWord) && !symbol_apart(scan, numeral, i, limit) &&
      (numeral.in_words || !scan.joined(i) ||
       !(numeral.point || scan.word(i).time_unit == TimeUnit::hour))) {
    return;
  }
  if (scan.has(i, kOrdinalWord) && !(numeral.value == Decimal(1))) return;
  // "1987 second quarter", "the 1987 year": the number is a year, and not how many.
  if (numeral.year_like() && i == numeral.end && scan.has(i, kDenominator)) return;
  if (numeral.year_like() && i == numeral.end && !scan.marked(i, kPluralUnit)) return;
  TimeUnit unit = scan.word(i).time_unit;
  // "will one day lead": some day
  if (unit == TimeUnit::day && scan.marked(numeral.begin, kOneMark) && i == numeral.end &&
      numeral.begin > scan.sentence_begin(i) && scan.token(numeral.begin - 1).has(kModal)) {
    return;
  }
  // "three quarters of", "one quarter were": a share, unless a word of time stands before.
  if (scan.has(i, kDenominator) && numeral.in_words && !in_order_of_time(scan, numeral.begin) &&
      ((i + 1 < limit && scan.has(i + 1, kOfWord)) || numeral.value == Decimal(1))) {
    return;
  }
  uint32_t end = i + 1;
  Candidate out = scan.numeric(FigureKind::duration, numeral, numeral.begin, end);
  out.figure.unit = time_unit_id(unit);
  if (out.figure.value) {
    out.figure.text_value = scan.document.arena.store(iso_duration(*out.figure.value, unit));
  }
  add_smaller_parts(scan, out, numeral, unit);
  scan.add(out);
}

}  // namespace tallymark
