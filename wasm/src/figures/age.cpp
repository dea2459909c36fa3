// "47 years old", "a 5-year-old", "aged 47", "in her 30s", "Kim Sang-Man, 46,".
#include "figures/duration.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

void add_age(Scan& scan, const Numeral& numeral, uint32_t begin, uint32_t end, TimeUnit unit) {
  Candidate out = scan.numeric(FigureKind::age, numeral, begin, end);
  out.figure.unit = time_unit_id(unit);
  // Ages are told in whole years that have passed: as written, they are exact.
  if (numeral.step == Decimal(1)) {
    out.figure.exact = true;
    out.figure.step = out.figure.coarse_step = Decimal();
  }
  if (out.figure.value) {
    out.figure.text_value = scan.document.arena.store(iso_duration(*out.figure.value, unit));
  }
  scan.add(out);
}

// A whole number of years that a person can have.
bool human_age(const Numeral& numeral) {
  return !numeral.ordinal && !numeral.vague && !numeral.point && !numeral.fraction &&
         numeral.scale == 0 && Decimal(0) < numeral.value && numeral.value < Decimal(120);
}

// What may stand behind an age that is told without a unit: the end of the clause, or when it was.
bool closes_age(const Scan& scan, uint32_t i, uint32_t limit) {
  if (i >= limit) return true;
  const Token& token = scan.token(i);
  if (token.kind == TokenKind::punctuation)
    return !scan.is_dash(i) && !scan.is(i, ":") && !scan.is(i, "(");
  return token.has(kSubordinator | kAnd | kContrast) ||
         scan.has(i, kLastWord | kNextWord | kThisWord | kWeekdayWord | kDayWord);
}

// "She turned 35", "he was 73 when", "who died at 82": the words before the number leave nothing
// else to be meant, and no noun or unit follows.
bool verb_tells_age(const Scan& scan, uint32_t b, uint32_t first) {
  if (b < first + 2) return false;
  const Token& verb = scan.token(b - 1);
  if (is_turning_verb(verb.lower)) {
    const Token& who = scan.token(b - 2);
    return who.capitalised || who.has(kPronoun | kModal | kHave | kRelative);
  }
  if (verb.has(kBe)) {
    uint32_t who = b - 2;
    if (scan.token(who).has(kModal) && who > first) --who;  // "when she will be 34"
    return is_person_subject(scan.token(who).lower);
  }
  return verb.has(kAtOrLevel) && is_dying_verb(scan.token(b - 2).lower);
}

// "Smith, 45, said": a name of one part needs a verb of saying or being behind the second comma.
bool follows_person(const Scan& scan, uint32_t comma, uint32_t limit) {
  uint32_t i = comma + 1;
  return scan.is(comma, ",") && i < limit &&
         scan.token(i).has(kReporting | kOwnEstimate | kRelative | kBe | kHave);
}

}  // namespace

void recognize_age(Scan& scan, uint32_t id) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal) return;
  uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
  uint32_t i = numeral.end;
  auto over = [&](uint32_t at) {
    return at + 1 < limit && scan.is_hyphen(at) && scan.joined(at + 1) ? at + 1 : at;
  };
  uint32_t unit = over(i);
  if (unit < limit && scan.has(unit, kTimeUnit)) {
    uint32_t old = over(unit + 1);
    if (old < limit && scan.has(old, kOldWord)) {
      add_age(scan, numeral, numeral.begin, old + 1, scan.word(unit).time_unit);
      return;
    }
    // "47 years of age"
    if (old + 1 < limit && scan.has(old, kOfWord) && scan.has(old + 1, kAgedWord)) {
      add_age(scan, numeral, numeral.begin, old + 2, scan.word(unit).time_unit);
      return;
    }
  }
  if (!human_age(numeral)) return;
  uint32_t b = numeral.begin;
  // "aged 47", "age 47", "at the age of 47", "aged between 5 and 7"
  if (b > first) {
    uint32_t aged = b - 1;
    if (scan.has(aged, kOfWord | kBetweenWord | kFromWord) && aged > first) --aged;
    if (scan.has(aged, kAgedWord) && scan.has(i < limit ? i : aged, kTimeUnit) == false) {
      add_age(scan, numeral, numeral.begin, numeral.end, TimeUnit::year);
      return;
    }
  }
  // "her 30s", "his late 40s"
  if (i < limit && scan.marked(i, kPluralSuffix) && scan.joined(i) && numeral.digits == 2 &&
      b > first) {
    uint32_t who = b - 1;
    if (scan.is_hyphen(who) && who > first) --who;
    if (scan.has(who, kDateContext) && who > first) --who;  // early, late, mid
    if (scan.is_hyphen(who) && who > first) --who;
    if (scan.token(who).has(kPossessive)) {
      Candidate out = scan.candidate(FigureKind::age, numeral.begin, i + 1);
      out.figure.unit = time_unit_id(TimeUnit::year);
      out.figure.text_value =
          scan.document.arena.store(iso_duration(numeral.value, TimeUnit::year));
      out.figure.low = numeral.value;
      out.figure.high = add(numeral.value, Decimal(9));
      scan.add(out);
      return;
    }
  }
  if (numeral.plain_integer_or_words() && closes_age(scan, i, limit) &&
      verb_tells_age(scan, b, first)) {
    add_age(scan, numeral, numeral.begin, numeral.end, TimeUnit::year);
    return;
  }
  // A name between commas: "Kim Sang-Man, 46, …", "Ali Khan (46)".
  if (numeral.in_words || numeral.digits != 2 || b < first + 2 || i >= limit) return;
  bool commas = scan.is(b - 1, ",") && (scan.is(i, ",") || scan.is(i, "."));
  bool brackets = scan.is(b - 1, "(") && scan.is(i, ")");
  uint32_t last = b - 2;  // the last part of the name: "Min-ho" has its capital in front
  while (last > first + 1 && scan.is_hyphen(last - 1) && scan.joined(last) && scan.joined(last - 1))
    last -= 2;
  const Token& name = scan.token(last);
  if ((commas || brackets) && name.kind == TokenKind::word && name.capitalised &&
      !name.all_capitals && !scan.has(last, kMonthWord | kWeekdayWord)) {
    bool full = last > first && scan.token(last - 1).capitalised &&
                !scan.token(last - 1).has(kPreposition | kDefinite | kAnd | kSubordinator);
    bool behind_preposition = last > first && scan.token(last - 1).has(kPreposition | kDefinite);
    if (!full && (behind_preposition || name.traits != 0 || scan.word(last).roles != 0 ||
                  !follows_person(scan, i, limit))) {
      return;
    }
    add_age(scan, numeral, numeral.begin, numeral.end, TimeUnit::year);
  }
}

}  // namespace tallymark
