// "47 years old", "a 5-year-old", "aged 47", "in her 30s", "Kim Sang-Man, 46,".
#include "figures/duration.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"

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
  scan.add(std::move(out));
}

// A whole number of years that a person can have.
bool human_age(const Numeral& numeral) {
  return !numeral.ordinal && !numeral.vague && !numeral.point && !numeral.fraction &&
         numeral.scale == 0 && Decimal(0) < numeral.value && numeral.value < Decimal(120);
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
      scan.add(std::move(out));
      return;
    }
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
      !name.all_capitals && !scan.has(last, kMonthWord | kWeekdayWord) && last > first &&
      scan.token(last - 1).capitalised &&
      !scan.token(last - 1).has(kPreposition | kDefinite | kAnd | kSubordinator)) {
    add_age(scan, numeral, numeral.begin, numeral.end, TimeUnit::year);
  }
}

}  // namespace tallymark
