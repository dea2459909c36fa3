#include "figures/per.h"

#include "figures/names.h"
#include "language/lexicon.h"

namespace tallymark {

using namespace language;

std::string_view read_unit_id(Scan& scan, uint32_t at, bool in_digits, uint32_t& end) {
  if (scan.has(at, kTimeUnit) && (in_digits || !scan.has(at, kAmbiguousWord))) {
    end = at + 1;
    TimeUnit unit = scan.word(at).time_unit;
    return time_unit_id(unit == TimeUnit::night ? TimeUnit::day : unit);
  }
  UnitHit hit = find_unit_name(scan, at, in_digits);
  if (!hit.name || (hit.name->rules & kStrict && !in_digits)) return {};
  end = hit.end;
  return hit.name->unit;
}

PerHit read_per(Scan& scan, uint32_t at, bool article) {
  PerHit out;
  if (at == 0) return out;
  uint32_t limit = scan.sentence_end(at - 1), i = at;
  if (i >= limit) return out;
  bool slash = false, by_article = false, bare_number = false;
  // "$70-a-share"
  if (scan.is_hyphen(i) && scan.joined(i) && i + 1 < limit && scan.has(i + 1, kArticle | kPerWord))
    ++i;
  if (scan.is(i, "/") && i + 1 < limit && scan.joined(i + 1)) {
    slash = true;
    ++i;
  } else if (scan.has(i, kPerWord)) {
    ++i;
  } else if (scan.has(i, kArticle)) {
    by_article = true;
    ++i;
  } else if (scan.has(i, kEveryWord)) {
    by_article = scan.marked(i, kEachMark);
    ++i;
  } else if (scan.has(i, kForWord | kInWord) && i + 1 < limit && scan.has(i + 1, kEveryWord)) {
    i += 2;
  } else if (scan.has(i, kOutWord) && i + 1 < limit && scan.has(i + 1, kOfWord)) {
    i += 2;
    if (i < limit && scan.has(i, kEveryWord)) ++i;
    bare_number = true;
  } else {
    return out;
  }
  if (i < limit && scan.is_hyphen(i) && scan.joined(i)) ++i;  // "per-capita", "a-share"
  if (i >= limit) return out;
  uint32_t number = scan.numeral_begin(i);
  if (number != kNone && !scan.numerals[number].ordinal && !scan.numerals[number].vague) {
    const Numeral& numeral = scan.numerals[number];
    if (by_article && !scan.has(at, kEveryWord)) return {};  // "costs over an 18-month period"
    if (slash && (numeral.year_like() || numeral.digits <= 2)) return out;  // a date or a fraction
    out.value = numeral.value;
    out.end = numeral.end;
    if (numeral.end < limit) {
      uint32_t end = numeral.end;
      // "for every 1,000 in Eritrea": a place, not inches
      bool place = scan.token(end).has(kPreposition) && !scan.joined(end);
      std::string_view unit =
          place ? std::string_view() : read_unit_id(scan, numeral.end, !numeral.in_words, end);
      if (!unit.empty()) {
        out.unit = unit;
        out.end = end;
        out.is_unit = true;
      } else if (NounPhrase noun = read_noun_phrase(scan, numeral.end, false); noun.head != kNone) {
        out.unit = noun.singular;
        out.end = noun.end;
      }
    }
    return out;
  }
  if (bare_number) return {};
  if (scan.token(i).kind != TokenKind::word) return {};
  // A scale word alone: "per thousand", "per million inhabitants", is a numeral and went above.
  uint32_t end = i;
  // "$350 per kg": behind the word a symbol is as clear as behind a stroke.
  std::string_view unit = read_unit_id(scan, i, slash || scan.has(i - 1, kPerWord), end);
  if (!unit.empty()) {
    out.unit = unit;
    out.is_unit = true;
    out.end = end;
    return out;
  }
  // "$98 a share" stays a sum of money; only a unit of time or measure makes it a rate.
  if (by_article && !(article && scan.marked(i - 1, kEachMark))) return {};
  if (scan.has(i, kCentWord | kPercentWord)) return {};
  // "100-dollar-per-share offer": the compound ends with the word that is joined.
  bool compound = scan.is_hyphen(i - 1) && scan.joined(i);
  NounPhrase noun = compound ? NounPhrase{i, i + 1, scan.token(i).lower} : read_per_noun(scan, i);
  if (noun.head == kNone || (slash && scan.token(i).space_before)) return {};
  out.unit = noun.singular;
  out.end = noun.end;
  return out;
}

}  // namespace tallymark
