// "27-kilometer", "301,338 km2", "6 feet", "200 kilometres per hour", "-18 °C".
#include <string>

#include "figures/million_letter.h"
#include "figures/names.h"
#include "figures/per.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

using namespace language;

// A symbol that could be another word: only where the neighbours leave nothing else.
bool strict_allows(const Scan& scan, const UnitHit& hit, const Numeral& numeral) {
  uint32_t at = hit.end - 1, limit = scan.sentence_end(numeral.begin);
  bool joined = scan.joined(at);
  uint8_t rules = hit.name->rules;
  bool last = hit.end >= limit || scan.token(hit.end).kind == TokenKind::punctuation;
  // "14st": where the letters are no ending of an ordinal, they may be joined.
  if (rules & kApart) return !joined || scan.has(at, kOrdinalSuffix);
  if (rules & kExtent) {
    // "50,000 in 2020" is no length; "2 1/2 in thick", "2 in." is.
    if (joined) return true;
    if (last) return hit.end >= limit || scan.is(hit.end, ".") || scan.is(hit.end, ")");
    return is_extent_word(scan.token(hit.end).lower);
  }
  if (hit.name->phrase == "\"") {
    // An inch mark is joined, and no quotation is open.
    uint32_t begin = scan.sentence_begin(numeral.begin), quotes = 0;
    for (uint32_t i = begin; i < at; ++i) quotes += scan.is(i, "\"");
    return joined && quotes % 2 == 0;
  }
  // A single letter: "1.5m viewers" is a million and a half (see million_letter.h), "48m" and "5 m
  // deep" are lengths.
  return joined || last || !scan.token(hit.end).capitalised;
}

// CLDR id of the unit or time symbol at one token, for products: "kg", "s", "m".
std::string_view read_symbol(Scan& scan, uint32_t at, uint32_t& end) {
  if (scan.token(at).kind != TokenKind::word) return {};
  if (scan.has(at, kTimeUnit) && scan.has(at, kAbbreviation)) {
    end = at + 1;
    return time_unit_id(scan.word(at).time_unit);
  }
  UnitHit hit = find_unit_name(scan, at, true);
  if (!hit.name || !(hit.name->rules & kDigitsOnly)) return {};
  end = hit.end;
  return hit.name->unit;
}

// "6 feet 3 inches", "5 ft 10", "6-foot-3": the second, smaller part of the same dimension.
bool add_smaller(Scan& scan, Candidate& out, const UnitHit& first, uint32_t& end) {
  uint32_t limit = scan.sentence_end(end - 1), i = end;
  bool hyphen = i < limit && scan.is_hyphen(i) && scan.joined(i);
  if (hyphen) ++i;
  if (i < limit && (scan.is(i, ",") || scan.has(i, kAndWord)) && !hyphen) ++i;
  uint32_t id = i < limit ? scan.numeral_begin(i) : kNone;
  if (id == kNone || !out.figure.value) return false;
  const Numeral& small = scan.numerals[id];
  if (small.ordinal || small.vague || !(small.value < Decimal(100))) return false;
  bool foot = first.name->unit == "foot", pound = first.name->unit == "pound",
       stone = first.name->unit == "stone";
  std::string_view unit;
  UnitHit second = find_unit_name(scan, small.end, !small.in_words);
  uint32_t behind = small.end;
  if (second.name &&
      ((foot && second.name->unit == "inch") || (pound && second.name->unit == "ounce") ||
       (stone && second.name->unit == "pound"))) {
    unit = second.name->unit;
    behind = second.end;
  } else if (foot && small.value < Decimal(12) && (hyphen || i == end) && !(second.name)) {
    unit = "inch";
  } else {
    return false;
  }
  auto part = convert(small.value, unit, first.name->unit);
  auto sum = part ? add(*out.figure.value, *part) : std::nullopt;
  auto step = convert(Decimal(1), unit, first.name->unit);
  if (!sum || !step) return false;
  out.figure.value = sum;
  out.figure.step = out.figure.coarse_step = *step;
  end = behind;
  return true;
}

// 5'10": feet and inches by their marks. The closing mark may be left out: "at 6'2, he".
bool add_feet_and_inches(Scan& scan, const Numeral& feet) {
  constexpr int64_t kTallest = 9;
  uint32_t limit = scan.sentence_end(feet.begin), mark = feet.end;
  if (!feet.plain_integer() || feet.digits != 1 || Decimal(kTallest) < feet.value) return false;
  if (mark + 1 >= limit || !scan.joined(mark) || !(scan.is(mark, "'") || scan.is(mark, "′")))
    return false;
  uint32_t id = scan.joined(mark + 1) ? scan.numeral_begin(mark + 1) : kNone;
  if (id == kNone) return false;
  const Numeral& inches = scan.numerals[id];
  bool whole = inches.plain_integer() || inches.fraction;
  if (!whole || inches.in_words || !(inches.value < Decimal(12))) return false;
  uint32_t end = inches.end;
  if (end < limit && scan.joined(end)) {
    if (scan.is(end, "\"") || scan.is(end, "″")) {
      ++end;
    } else if (scan.is(end, "'")) {
      end += end + 1 < limit && scan.is(end + 1, "'") && scan.joined(end + 1) ? 2 : 0;
    } else if (scan.token(end).kind != TokenKind::punctuation) {
      return false;
    }
  }
  auto part = convert(inches.value, "inch", "foot");
  auto step = convert(Decimal(1), "inch", "foot");
  auto sum = part ? add(feet.value, *part) : std::nullopt;
  if (!sum || !step) return false;
  Candidate out = scan.numeric(FigureKind::measure, feet, feet.begin, end);
  out.figure.value = sum;
  out.figure.step = out.figure.coarse_step = *step;
  out.figure.unit = "foot";
  scan.add(out);
  return true;
}

// The power of ten-free exponent that is joined behind a symbol: "−1", "-2", "⁻¹". Zero if there is
// none.
int negative_power(const Scan& scan, uint32_t at, uint32_t limit, uint32_t& end) {
  if (at + 1 < limit && scan.joined(at) &&
      (scan.is_hyphen(at) || scan.is(at, "−") || scan.is(at, "–")) && scan.joined(at + 1) &&
      scan.is_digits(at + 1) && scan.token(at + 1).span.size() == 1) {
    int power = scan.token(at + 1).lower[0] - '0';
    if (power < 1 || power > 3) return 0;
    end = at + 2;
    return power;
  }
  if (at + 1 < limit && scan.joined(at) && scan.is(at, "⁻") && scan.joined(at + 1)) {
    end = at + 2;
    return scan.is(at + 1, "¹") ? 1 : scan.is(at + 1, "²") ? 2 : scan.is(at + 1, "³") ? 3 : 0;
  }
  return 0;
}

// A unit with the powers that science writes behind symbols: "mg kg−1" is milligram-per-kilogram,
// "W m−2" is watt-per-square-meter, "5 s−1" is per-second. `end` moves behind them. Empty if what
// is joined behind is no power, so that the whole is a name.
std::string_view read_powers(Scan& scan, const UnitHit& hit, const Numeral& numeral,
                             uint32_t& end) {
  uint32_t limit = scan.sentence_end(numeral.begin);
  std::string unit(hit.name->unit);
  if (numeral.in_words || !(hit.name->rules & kDigitsOnly)) return hit.name->unit;
  uint32_t behind = end;
  if (int power = negative_power(scan, end, limit, behind); power != 0) {
    end = behind;
    return scan.document.arena.store("per-" +
                                     std::string(power == 2   ? "square-"
                                                 : power == 3 ? "cubic-"
                                                              : "") +
                                     unit);
  }
  bool changed = false;
  for (int parts = 0; parts < 3 && end < limit; ++parts) {
    uint32_t at = end;
    if (scan.is(at, "·") || scan.is(at, "⋅")) ++at;
    if (at >= limit) break;
    uint32_t next_end = at;
    std::string_view next = read_symbol(scan, at, next_end);
    if (next.empty()) break;
    int power = negative_power(scan, next_end, limit, behind);
    if (power == 0) break;
    unit += "-per-";
    if (power > 1) unit += power == 2 ? "square-" : "cubic-";
    unit += next;
    end = behind;
    changed = true;
  }
  if (!changed && end + 1 < limit && scan.is_hyphen(end) && scan.joined(end) &&
      scan.joined(end + 1) && scan.is_digits(end + 1)) {
    return {};
  }
  return changed ? scan.document.arena.store(unit) : hit.name->unit;
}

}  // namespace

void recognize_measure(Scan& scan, uint32_t id) {
  std::optional<Numeral> millions = in_millions(scan, scan.numerals[id]);
  const Numeral& numeral = millions ? *millions : scan.numerals[id];
  if (numeral.ordinal || add_feet_and_inches(scan, numeral)) return;
  // "€600m a year ago": the letter is a scale of the sum.
  if (!numeral.in_words && find_currency_before(scan, numeral.begin).name) return;
  // "520+ miles"
  bool plus = numeral.end + 1 < scan.sentence_end(numeral.begin) && scan.is(numeral.end, "+") &&
              scan.joined(numeral.end) && scan.token(numeral.end + 1).space_before;
  UnitHit hit = find_unit_name(scan, numeral.end + plus, !numeral.in_words && !plus);
  if (!hit.name) {
    // "two more miles": only before a unit that is written out.
    uint32_t at = over_amount_word(scan, numeral.end);
    if (at != numeral.end) hit = find_unit_name(scan, at, false);
    if (hit.name && (hit.name->rules & (kStrict | kExtent | kApart))) return;
  }
  if (!hit.name) return;
  if ((hit.name->rules & (kStrict | kExtent | kApart)) && !strict_allows(scan, hit, numeral))
    return;
  // "million pounds" is money unless it is said to be weight.
  if (hit.name->unit == "pound" && !(hit.name->rules & kDigitsOnly) && numeral.scale >= 6 &&
      !(hit.end < scan.sentence_end(numeral.begin) && scan.has(hit.end, kOfWord))) {
    return;
  }
  // "24703 L-202" is a part number, "9 m-5" no length.
  uint32_t end = hit.end;
  Candidate out = scan.numeric(FigureKind::measure, numeral, numeral.begin, end);
  if (plus) out.hedge_end = numeral.end;
  out.figure.unit = read_powers(scan, hit, numeral, end);
  if (out.figure.unit.empty()) return;
  add_smaller(scan, out, hit, end);
  // Compounds: "200 kilometres per hour", "10 l/km". What is per a thing that is no unit is a rate.
  PerHit per = read_per(scan, end, false);
  bool ago = per.end != 0 && per.end < scan.sentence_end(numeral.begin) &&
             scan.has(per.end, kAgoWord | kLaterWord);
  if (per.end != 0 && per.is_unit && per.value == Decimal(1) && !ago) {
    std::string unit(hit.name->unit);
    unit += "-per-";
    unit += per.unit;
    out.figure.unit = scan.document.arena.store(unit);
    end = per.end;
  }
  Span span{scan.token(numeral.begin).span.begin, scan.token(end - 1).span.end};
  out.figure.span = span;
  out.figure.token_end = end;
  scan.add(out);
}

}  // namespace tallymark
