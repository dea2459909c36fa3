// "27-kilometer", "301,338 km2", "6 feet", "200 kilometres per hour", "-18 °C".
#include <string>

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
  bool last = hit.end >= limit || scan.token(hit.end).kind == TokenKind::punctuation;
  std::string_view phrase = hit.name->phrase;
  if (phrase == "in") {
    // "50,000 in 2020" is no length; "2 1/2 in thick", "2 in." is.
    if (joined) return true;
    if (last) return scan.is(hit.end - 1, "in") && (hit.end >= limit || scan.is(hit.end, ".") || scan.is(hit.end, ")"));
    return is_extent_word(scan.token(hit.end).lower);
  }
  if (phrase == "\"") {
    // An inch mark is joined, and no quotation is open.
    uint32_t begin = scan.sentence_begin(numeral.begin), quotes = 0;
    for (uint32_t i = begin; i < at; ++i) quotes += scan.is(i, "\"");
    return joined && quotes % 2 == 0;
  }
  if (phrase == "m") {
    // "1.5m viewers" is a million and a half; see count.cpp.
    return joined || last || !scan.token(hit.end).capitalised;
  }
  if (phrase == "c" || phrase == "f" || phrase == "k") return joined ? phrase != "k" : true;
  if (phrase == "t") return joined || !last || numeral.grouped;
  if (phrase == "v" || phrase == "a" || phrase == "w" || phrase == "j") return true;
  if (phrase == "st" || phrase == "mb" || phrase == "mp" || phrase == "kt" || phrase == "gs") return !joined;
  return true;
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
  bool foot = first.name->unit == "foot", pound = first.name->unit == "pound", stone = first.name->unit == "stone";
  std::string_view unit;
  UnitHit second = find_unit_name(scan, small.end, !small.in_words);
  uint32_t behind = small.end;
  if (second.name && ((foot && second.name->unit == "inch") || (pound && second.name->unit == "ounce") ||
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

}  // namespace

void recognize_measure(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal) return;
  UnitHit hit = find_unit_name(scan, numeral.end, !numeral.in_words);
  if (!hit.name) return;
  if ((hit.name->rules & kStrict) && !strict_allows(scan, hit, numeral)) return;
  // "million pounds" is money unless it is said to be weight.
  if (hit.name->unit == "pound" && hit.name->phrase.starts_with("pound") && numeral.scale >= 6 &&
      !(hit.end < scan.sentence_end(numeral.begin) && scan.has(hit.end, kOfWord))) {
    return;
  }
  uint32_t end = hit.end;
  Candidate out = scan.numeric(FigureKind::measure, numeral, numeral.begin, end);
  out.figure.unit = hit.name->unit;
  add_smaller(scan, out, hit, end);
  // Compounds: "200 kilometres per hour", "10 l/km". What is per a thing that is no unit is a rate.
  PerHit per = read_per(scan, end, false);
  if (per.end != 0 && per.is_unit && per.value == Decimal(1)) {
    std::string unit(hit.name->unit);
    unit += "-per-";
    unit += per.unit;
    out.figure.unit = scan.document.arena.store(unit);
    end = per.end;
  }
  Span span{scan.token(numeral.begin).span.begin, scan.token(end - 1).span.end};
  out.figure.span = span;
  out.figure.token_end = end;
  scan.add(std::move(out));
}

}  // namespace tallymark
