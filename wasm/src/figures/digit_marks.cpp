#include "figures/digit_marks.h"

#include "figures/names.h"

namespace tallymark {
namespace {

using namespace language;

// Groups of digits in one number at most; more do not fit any value, and a bound keeps failing
// reads short.
constexpr uint32_t kMostGroups = 12;

// "787s", "737's": a kind with a number for its name, in the plural.
bool is_plural_digits(const Scan& scan, uint32_t i) {
  uint32_t next = i + 1;
  return next < scan.sentence_end(i) && scan.joined(next) &&
         (scan.marked(next, kPluralSuffix) || scan.token(next).has(kPossessiveMark));
}

// Columns of a table stand further apart than groups of digits.
bool is_column_space(const Scan& scan, uint32_t i) {
  Span gap{scan.token(i - 1).span.end, scan.token(i).span.begin};
  std::string_view text = scan.document.text_of(gap);
  return text.find('\t') != std::string_view::npos || text.find("  ") != std::string_view::npos;
}

// A thin or no-break space between the two tokens: a grouping space, where a plain space may be
// none.
bool grouping_space(const Scan& scan, uint32_t i) {
  Span gap{scan.token(i - 1).span.end, scan.token(i).span.begin};
  std::string_view text = scan.document.text_of(gap);
  return text == "\u00a0" || text == "\u202f" || text == "\u2009";
}

}  // namespace

bool joined_digits(const Scan& scan, uint32_t i, uint32_t limit) {
  return i < limit && scan.is_digits(i) && scan.joined(i);
}

uint32_t read_groups(const Scan& scan, uint32_t at, uint32_t limit, StatedDigits& digits) {
  uint32_t end = at + 1;
  size_t lead = size_at(scan, at);
  if (lead > 3) return end;
  StatedDigits whole = digits;  // with groups that may yet turn out to be none
  uint32_t i = end;
  bool indian = true, plain = true;
  uint32_t last = end;
  while (i + 1 < limit && i < at + 2 * kMostGroups && scan.is(i, ",") && scan.joined(i) &&
         joined_digits(scan, i + 1, limit)) {
    size_t size = size_at(scan, i + 1);
    if (size == 2 && indian && lead <= 2) {
      plain = false;  // 1,00,000: groups of two, then one of three
    } else if (size == 3) {
      if (!plain) indian = false;
    } else {
      return end;
    }
    whole.add(raw(scan, i + 1));
    i += 2;
    if (size == 3) {
      last = i;
      digits = whole;
      if (!plain) break;
    }
  }
  if (last != end || i != end) return last;
  // 10'000, as the Swiss set it
  while (i + 1 < limit && i < at + 2 * kMostGroups && scan.is(i, "'") && scan.joined(i) &&
         joined_digits(scan, i + 1, limit) && size_at(scan, i + 1) == 3) {
    digits.add(raw(scan, i + 1));
    i += 2;
  }
  if (i != end) return i;
  // "30, 000", "80 , 000": a group of zeros after a comma and a stray space is still a group.
  if (last == end && i + 1 < limit && scan.is(i, ",") && scan.is_digits(i + 1) &&
      raw(scan, i + 1) == "000") {
    digits.add("000");
    return i + 2;
  }
  // 1.000.000: at least two groups, or it is a decimal point.
  if (i + 3 < limit && scan.is(i, ".") && scan.joined(i) && joined_digits(scan, i + 1, limit) &&
      size_at(scan, i + 1) == 3 && scan.is(i + 2, ".") && scan.joined(i + 2) &&
      joined_digits(scan, i + 3, limit) && size_at(scan, i + 3) == 3) {
    while (i + 1 < limit && i < at + 2 * kMostGroups && scan.is(i, ".") && scan.joined(i) &&
           joined_digits(scan, i + 1, limit) && size_at(scan, i + 1) == 3) {
      digits.add(raw(scan, i + 1));
      i += 2;
    }
    return i;
  }
  // 1 000 000, not after a month ("May 12 300 people").
  bool dated = at > 0 && scan.has(at - 1, kMonthWord);
  while (i < limit && i < at + kMostGroups && scan.is_digits(i) && scan.token(i).space_before &&
         size_at(scan, i) == 3 && (grouping_space(scan, i) || !dated) && raw(scan, at)[0] != '0') {
    if (is_plural_digits(scan, i) || is_column_space(scan, i)) break;  // "50 787s": fifty of a kind
    digits.add(raw(scan, i));
    ++i;
  }
  return i;
}

uint32_t behind_decimal_comma(const Scan& scan, uint32_t at, uint32_t comma, uint32_t limit) {
  uint32_t places = comma + 1;
  if (places >= limit || !scan.is(comma, ",") || !scan.joined(comma) ||
      !joined_digits(scan, places, limit) || size_at(scan, places) > 2) {
    return kNone;
  }
  uint32_t end = places + 1;
  if (end + 1 < limit && (scan.is(end, ",") || scan.is(end, ".")) && scan.joined(end) &&
      joined_digits(scan, end + 1, limit)) {
    return kNone;
  }
  if (end < limit && scan.has(end, kScaleWord)) return places;
  if (size_at(scan, places) != 2) return kNone;
  bool zeros = raw(scan, places) == "00" && size_at(scan, at) < 3;
  return zeros || comma > at + 1 || find_currency_before(scan, at).name ||
                 find_currency_after(scan, end, true).name
             ? places
             : kNone;
}

uint32_t read_power(const Scan& scan, uint32_t i, uint32_t limit, Decimal& value) {
  uint32_t at = i + 1;
  if (at >= limit || !scan.is(i, "^") || !scan.joined(i)) return i;
  bool down = false;
  if (scan.joined(at) && (scan.is_dash(at) || scan.is(at, "+"))) down = scan.is_dash(at++);
  if (!joined_digits(scan, at, limit) || size_at(scan, at) > 2) return i;
  int times = 0;
  for (char c : raw(scan, at)) times = times * 10 + (c - '0');
  std::optional<Decimal> out = to_power(value, times);
  if (out && down) out = divide(Decimal(1), *out, 12);
  if (!out || out->exponent < -30 || out->exponent > 30) return i;
  value = *out;
  return at + 1;
}

uint32_t read_exponent(const Scan& scan, uint32_t i, uint32_t limit, int& exponent) {
  uint32_t at = i;
  if (at < limit && scan.joined(at) && scan.is(at, "e")) {
    ++at;
  } else if (at + 1 < limit &&
             (scan.is(at, "×") || scan.is(at, "x") || scan.is(at, "*") || scan.is(at, "·")) &&
             scan.is_digits(at + 1) && raw(scan, at + 1) == "10") {
    at += 2;
    if (at < limit && scan.is(at, "^")) ++at;
  } else {
    return i;
  }
  bool down = false;
  if (at < limit && scan.joined(at) && (scan.is_dash(at) || scan.is(at, "+"))) {
    down = scan.is_dash(at);
    ++at;
  }
  if (at >= limit || !scan.is_digits(at) || !scan.joined(at) || size_at(scan, at) > 2) return i;
  int power = 0;
  for (char c : raw(scan, at)) power = power * 10 + (c - '0');
  exponent += down ? -power : power;
  return at + 1;
}

}  // namespace tallymark
