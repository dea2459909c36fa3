// A bare numeral and what it counts: "seven individuals", "thousands of IT workers", "27 members".
#include "figures/date_parts.h"
#include "figures/million_letter.h"
#include "figures/names.h"
#include "figures/noun_phrase.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

constexpr Traits kDeterminers = kDefinite | kDemonstrative | kPossessive;

// "50 dollar bills", "20 tonne trucks": the noun behind a unit is not what the number counts.
bool behind_unit(const Scan& scan, const Numeral& numeral, uint32_t at) {
  if (at != numeral.end || !scan.token(at).space_before) return false;
  CurrencyHit money = find_currency_after(scan, at, !numeral.in_words);
  if (money.name && !(money.name->rules & (kStrict | kExactCase))) return true;
  UnitHit unit = find_unit_name(scan, at, false);
  return unit.name && !(unit.name->rules & (kStrict | kExtent | kApart)) &&
         numeral.value > Decimal(1);
}

// "number one", "No. 2": the place that a thing has.
bool is_place(const Scan& scan, const Numeral& numeral) {
  uint32_t i = numeral.begin, begin = scan.sentence_begin(i);
  if (i > begin + 1 && scan.is(i - 1, ".")) --i;
  if (i == begin || !scan.marked(i - 1, kPlaceNumber)) return false;
  // "no five people": a negation, not a place; the short form stands with a capital or a stop.
  const Token& place = scan.token(i - 1);
  return !place.has(kNegation) || (place.capitalised && !place.starts_sentence);
}

// "one" as a pronoun or determiner: "one of the", "no one", "the one", "this one", "one another".
bool is_pronoun_one(const Scan& scan, const Numeral& numeral, const NounPhrase& noun) {
  if (!numeral.in_words || numeral.value != Decimal(1) || numeral.end != numeral.begin + 1)
    return false;
  if (!scan.marked(numeral.begin, kOneMark)) return false;
  uint32_t i = numeral.begin, begin = scan.sentence_begin(i), limit = scan.sentence_end(i);
  bool before = i > begin;
  if (is_place(scan, numeral)) return false;
  // "one to two weeks", "one or two", "one out of three"
  if (i + 2 < limit && scan.has(i + 1, kToWord | kOutWord) &&
      (scan.numeral_begin(i + 2) != kNone || scan.has(i + 2, kOfWord))) {
    return false;
  }
  if (i + 2 < limit && scan.token(i + 1).has(kOr) && scan.numeral_begin(i + 2) != kNone)
    return false;
  if (before && scan.token(i - 1).has(kNegation)) return true;
  // "Radio One", "Air Force One"
  if (before && scan.token(i).capitalised && scan.token(i - 1).capitalised) return true;
  if (noun.head == kNone) {
    if (before && scan.token(i - 1).has(kDefinite | kDemonstrative | kRelative)) return true;
    if (i + 1 < limit && scan.has(i + 1, kOfWord)) {
      // "one of five": a numeral right behind
      return !(i + 2 < limit && scan.numeral_begin(i + 2) != kNone);
    }
    // A lone "one" says a number only in a list or at the end of "from … to one".
    bool beside = (before && (scan.is(i - 1, ",") || scan.has(i - 1, kToWord | kAndWord))) ||
                  (i + 2 < limit && scan.is(i + 1, ",") && scan.numeral_begin(i + 2) != kNone);
    bool alone = i == begin && (i + 1 >= limit || scan.token(i + 1).kind != TokenKind::word);
    return !beside && !alone;
  }
  return false;
}

// "a 16-nation bloc", "a two-goal lead": what is counted is joined and stands before a noun.
bool counts_in_compound(const Scan& scan, const Numeral& numeral, uint32_t hyphen, uint32_t limit) {
  uint32_t noun = hyphen + 1;
  if (numeral.fraction || numeral.vague || numeral.sign || noun >= limit || !scan.joined(hyphen) ||
      !scan.joined(noun)) {
    return false;
  }
  const Token& token = scan.token(noun);
  if (token.kind != TokenKind::word || token.capitalised ||
      (scan.word(noun).roles & ~(kNameNumber | kScoreContext)) != 0 ||
      !is_compound_noun(token.lower)) {
    return false;
  }
  // "two-and-a-half", "20-odd-year": more is joined behind.
  return noun + 1 >= limit || !scan.is_hyphen(noun + 1) || !scan.joined(noun + 1);
}

// "zero tolerance", "ground zero"
bool is_idiom_zero(const Scan& scan, const Numeral& numeral) {
  if (!numeral.in_words || !numeral.value.is_zero() || numeral.end != numeral.begin + 1)
    return false;
  uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
  uint32_t before = numeral.begin, behind = numeral.end;
  if (before > first && scan.is_hyphen(before - 1)) --before;
  if (behind + 1 < limit && scan.is_hyphen(behind)) ++behind;
  return is_zero_idiom(before > first ? scan.token(before - 1).lower : std::string_view(),
                       behind < limit ? scan.token(behind).lower : std::string_view());
}

}  // namespace

void recognize_count(Scan& scan, uint32_t id) {
  // "$125 million of junior bonds": a sum, whatever it buys.
  if (!scan.numerals[id].in_words && find_currency_before(scan, scan.numerals[id].begin).name)
    return;
  Numeral numeral = in_millions(scan, scan.numerals[id]).value_or(scan.numerals[id]);
  if (numeral.ordinal || numeral.bare_half) {
    if (numeral.bare_half) {
      // "half of", "half the"; a bare "half" is a number too, "half-time" is not (see
      // number_words).
      Candidate out = scan.numeric(FigureKind::ratio, numeral, numeral.begin, numeral.end);
      scan.add(out);
    }
    return;
  }
  if (is_idiom_zero(scan, numeral)) return;
  uint32_t limit = scan.sentence_end(numeral.begin), at = numeral.end;
  bool partitive = at < limit && scan.has(at, kOfWord);
  bool one = numeral.value == Decimal(1) && !numeral.vague;
  if (partitive && !one && (numeral.vague || numeral.scale > 0 || numeral.in_words)) {
    // "thousands of IT workers", "two million of the inhabitants"
    ++at;
    while (at < limit && scan.token(at).has(kDeterminers)) ++at;
  }
  if (at < limit && scan.is_hyphen(at)) {
    bool small = numeral.in_words && numeral.end == numeral.begin + 1 &&
                 (numeral.value.is_zero() || scan.marked(numeral.begin, kOneMark));
    if (small && scan.joined(at) && at + 1 < limit && scan.joined(at + 1) &&
        !scan.has(at + 1, kToWord)) {
      return;  // "one-off", "a one-man show", "zero-emission"
    }
    if (counts_in_compound(scan, numeral, at, limit)) {
      NounPhrase noun = read_unit_noun(scan, at + 1);
      Candidate out = scan.numeric(FigureKind::count, numeral, numeral.begin, noun.end);
      out.figure.unit = noun.singular;
      out.figure.unit_token = noun.head;
      scan.add(out);
      return;
    }
    if (scan.joined(at) && at + 1 < limit && is_way_compound(scan.token(at + 1).lower)) return;
    at = limit;  // "three-day": not a count of days
  }
  // "100m champion": what is joined to the digits is a unit or a letter of the number.
  if (at < limit && !numeral.in_words && at == numeral.end && scan.joined(at)) at = limit;
  // "number one spot", "No 2 seed": a place in an order counts nothing.
  bool place = is_place(scan, numeral);
  if (place) at = limit;
  // "will one day lead": a time, and what follows is no noun that it counts.
  if (one && at < limit && at == numeral.end && scan.has(at, kTimeUnit) &&
      !scan.has(at, kOrdinalWord | kDenominator | kAmbiguousWord)) {
    return;
  }
  NounPhrase noun;
  // "half a million people", but not "half an hour's drive" or "two and a half men"
  bool counts = !numeral.fraction || numeral.scale >= 3;
  if (at < limit && counts) noun = read_noun_phrase(scan, at, one);
  // "the last three weeks reveals": a time is told, and what follows is a verb.
  if (noun.head != kNone && noun.head != at && scan.marked(at, kPluralUnit))
    noun = read_unit_noun(scan, at);
  // "5.67 Imports 3.00", "2.90 End Stocks 9.05": the next row of a table
  if (noun.head != kNone && numeral.point && numeral.scale == 0 && scan.token(at).capitalised) {
    noun = {};
  }
  if (is_pronoun_one(scan, numeral, noun)) return;
  if (noun.head != kNone && noun.head > at && behind_unit(scan, numeral, at)) return;
  // "the 2020 elections", "in 2020": a year and no count; "2023 Global Slavery Index": a name.
  if (noun.head != kNone && one && numeral.in_words && is_one_idiom(noun.singular)) return;
  bool name = false;
  if (reads_as_year(scan, id, name) || name) return;
  if (noun.head != kNone) {
    Candidate out = scan.numeric(FigureKind::count, numeral, numeral.begin, noun.end);
    out.figure.unit = noun.singular;
    out.figure.unit_token = noun.head;
    scan.add(out);
    return;
  }
  FigureKind kind = numeral.fraction && numeral.scale == 0 ? FigureKind::ratio : FigureKind::number;
  Candidate out = scan.numeric(kind, numeral, numeral.begin, numeral.end);
  out.bare = !place;
  scan.add(out);
}

}  // namespace tallymark
