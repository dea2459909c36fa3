// Dates without a month: "1981", "2013-14", "the 1980s", "19th century", "Q1 2023", "the third
// quarter", "summer of 2021".
#include "figures/date_parts.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

void read_years(Scan& scan) {
  for (uint32_t id = scan.first_numeral; id < scan.numerals.size(); ++id) {
    const Numeral& numeral = scan.numerals[id];
    if (!numeral.year_like()) continue;
    bool name = false;
    if (!reads_as_year(scan, id, name)) continue;
    uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
    uint32_t begin = numeral.begin, end = numeral.end;
    int32_t year = static_cast<int32_t>(*numeral.value.to_integer());
    Period period = Period::of_year(year);
    // "fiscal 2023", "fiscal year 2023"
    uint32_t fiscal = begin;
    if (fiscal > first && scan.has(fiscal - 1, kTimeUnit)) --fiscal;
    if (fiscal > first && scan.has(fiscal - 1, kFiscalWord)) begin = fiscal - 1;
    // "summer of 2023", "the first quarter of 2023"
    uint32_t before = begin;
    if (before > first && (scan.has(before - 1, kOfWord | kInWord) || scan.is(before - 1, ",")))
      --before;
    if (before > first) {
      uint32_t word = before - 1;
      if (scan.has(word, kSeasonWord) && (before != begin || scan.has(word, kSeasonWord)) &&
          !scan.is(before, ",") &&
          (!scan.has(word, kAmbiguousWord) || scan.token(word).has(0) ||
           (word > first && scan.has(word - 1, kDateContext | kTheWord | kLastWord)))) {
        period = {Precision::season, year, scan.word(word).number, 0, false};
        begin = word;
      } else if (scan.has(word, kTimeUnit) && scan.word(word).time_unit == TimeUnit::quarter &&
                 word > first) {
        uint32_t number = scan.numeral_end(word);
        if (number != kNone && scan.numerals[number].ordinal &&
            scan.numerals[number].value <= Decimal(4)) {
          period = {Precision::quarter, year,
                    static_cast<int32_t>(*scan.numerals[number].value.to_integer()), 0, false};
          begin = scan.numerals[number].begin;
        }
      }
    }
    // "2013-14", "2012/13"
    if (end + 1 < limit && (scan.is_dash(end) || scan.is(end, "/")) && scan.joined(end) &&
        scan.joined(end + 1)) {
      uint32_t other = scan.numeral_begin(end + 1);
      bool one_digit = other != kNone && scan.numerals[other].digits == 1 && scan.is(end, "/");
      if (other != kNone && scan.numerals[other].plain_integer() &&
          (scan.numerals[other].digits == 2 || one_digit)) {
        int64_t tail = *scan.numerals[other].value.to_integer();
        int32_t base = one_digit ? 10 : 100;
        int32_t last = year / base * base + static_cast<int32_t>(tail);
        uint32_t behind = scan.numerals[other].end;
        bool goes_on = behind < limit && scan.is_dash(behind) && scan.joined(behind);
        if (last > year && last <= year + 30 && !goes_on) {
          Candidate out = scan.candidate(FigureKind::date, begin, scan.numerals[other].end);
          set_date_range(scan, out, period, Period::of_year(last), DateForm::absolute);
          out.figure.year_stated = true;
          scan.add(out);
          continue;
        }
      }
    }
    // "345 BC" is out of the calendar that packs use.
    Candidate out = scan.candidate(FigureKind::date, begin, end);
    set_date(scan, out, period, DateForm::absolute);
    out.figure.year_stated = true;
    scan.add(out);
  }
}

// "1990s", "'90s", "the 90s", "the nineties".
void read_decades(Scan& scan) {
  for (uint32_t id = scan.first_numeral; id < scan.numerals.size(); ++id) {
    const Numeral& numeral = scan.numerals[id];
    uint32_t i = numeral.end;
    if (!numeral.plain_integer() || i >= scan.sentence_end(numeral.begin) || !scan.joined(i))
      continue;
    bool mark = scan.token(i).has(kPossessiveMark);
    if (!scan.marked(i, kPluralSuffix) && !mark) continue;
    int64_t value = *numeral.value.to_integer();
    if (value % 10 != 0) continue;
    uint32_t first = scan.sentence_begin(numeral.begin), b = numeral.begin;
    int32_t decade = 0;
    if (numeral.digits == 4 && value >= 1000 && value <= 2190) {
      decade = static_cast<int32_t>(value);
      if (mark && i + 1 < scan.sentence_end(b) && scan.token(i + 1).kind == TokenKind::word &&
          !(b > first && scan.has(b - 1, kTheWord))) {
        continue;  // "2010's winner"
      }
    } else if (numeral.digits == 2 && b > first) {
      bool apostrophe = scan.is(b - 1, "'");
      bool the = scan.has(b - 1, kTheWord) ||
                 (scan.has(b - 1, kDateContext) && b > first + 1 && scan.has(b - 2, kTheWord));
      // "the mid-80s"
      bool part = b > first + 2 && scan.is_hyphen(b - 1) && scan.joined(b) &&
                  scan.has(b - 2, kDateContext) && scan.has(b - 3, kTheWord);
      if (!apostrophe && !the && !part) continue;
      decade = static_cast<int32_t>(value >= 20 ? 1900 + value : 2000 + value);
      if (apostrophe) --b;
    } else {
      continue;
    }
    bool century = decade % 100 == 0 && decade < 1900;
    Candidate out = scan.candidate(FigureKind::date, b, i + 1);
    set_date(scan, out, {century ? Precision::century : Precision::decade, decade, 0, 0, false},
             DateForm::absolute);
    scan.add(out);
  }
}

// "Q1 2023", "H2 2021", "FY2023", "FY23": a letter code and a number; "Q3" alone is of the year
// that is meant.
bool read_code(Scan& scan, uint32_t i) {
  uint32_t limit = scan.sentence_end(i);
  if (i + 1 >= limit || !scan.is_digits(i + 1) || !scan.joined(i + 1)) return false;
  Span behind = scan.token(i + 1).span;
  if (i + 2 < limit && scan.joined(i + 2) && scan.token(i + 2).kind != TokenKind::punctuation)
    return false;
  int32_t number = 0;
  if (behind.size() > 4) return false;
  for (char c : scan.document.text_of(behind)) number = number * 10 + (c - '0');
  if (scan.has(i, kFiscalWord) && (behind.size() == 2 || behind.size() == 4)) {
    Candidate out = scan.candidate(FigureKind::date, i, i + 2);
    set_date(scan, out, Period::of_year(behind.size() == 2 ? 2000 + number : number),
             DateForm::absolute);
    out.figure.year_stated = true;
    scan.add(out);
    return true;
  }
  if (!is_quarter_letter(scan.token(i).lower) || behind.size() != 1 || number < 1 || number > 4)
    return false;
  uint32_t end = i + 2, year_end = 0;
  int32_t year = read_year(scan, end, limit, false, year_end);
  Candidate out = scan.candidate(FigureKind::date, i, year != 0 ? year_end : end);
  out.figure.date_form = DateForm::partial;
  out.figure.year_stated = year != 0;
  if (year != 0) {
    set_date(scan, out, {Precision::quarter, year, number, 0, false}, DateForm::absolute);
  } else if (scan.published) {
    Period period{Precision::quarter, date_of(*scan.published).year, number, 0, false};
    if (period.first_day() > *scan.published) --period.year;
    set_date(scan, out, period, DateForm::partial);
  }
  scan.add(out);
  return true;
}

void read_words(Scan& scan) {
  for (uint32_t i : scan.cues) {
    const FigureWord& word = scan.word(i);
    if (scan.token(i).capitalised && read_code(scan, i)) continue;
    if (!word.has(kDecadeName | kTimeUnit | kHalfWord) || scan.named[i]) continue;
    if (word.has(kDecadeName)) {
      if (i > scan.sentence_begin(i) && scan.has(i - 1, kTheWord | kDateContext)) {
        Candidate out = scan.candidate(FigureKind::date, i, i + 1);
        set_date(scan, out, {Precision::decade, 1900 + word.number, 0, 0, false},
                 DateForm::absolute);
        scan.add(out);
      }
    } else if (word.has(kTimeUnit) && word.time_unit == TimeUnit::quarter &&
               !word.has(kPluralDenominator)) {
      // "the third quarter": of the year that is meant, unless a year stands behind (read_years has
      // it)
      uint32_t at = i;
      if (at > 0 && scan.is_hyphen(at - 1) && scan.joined(at)) --at;
      uint32_t id = scan.numeral_end(at);
      if (id == kNone || !scan.numerals[id].ordinal || !(scan.numerals[id].value <= Decimal(4)))
        continue;
      int32_t number = static_cast<int32_t>(*scan.numerals[id].value.to_integer());
      Candidate out = scan.candidate(FigureKind::date, scan.numerals[id].begin, i + 1);
      out.figure.date_form = DateForm::partial;
      if (scan.published) {
        int32_t year = date_of(*scan.published).year;
        Period period{Precision::quarter, year, number, 0, false};
        Tense tense = tense_near(scan, i);
        if (tense != Tense::future && period.first_day() > *scan.published) --period.year;
        if (tense == Tense::future && period.last_day() < *scan.published) ++period.year;
        set_date(scan, out, period, DateForm::partial);
      }
      scan.add(out);
    } else if (word.has(kHalfWord) && word.has(kDenominator)) {
      // "the first half of 1988": a match has halves too, so the year must stand behind.
      uint32_t id = scan.numeral_end(i), end = i + 1;
      if (id == kNone || !scan.numerals[id].ordinal || !(scan.numerals[id].value <= Decimal(2)))
        continue;
      int32_t year = read_year(scan, i + 1, scan.sentence_end(i), false, end);
      if (year == 0) continue;
      int32_t number = static_cast<int32_t>(*scan.numerals[id].value.to_integer());
      Candidate out = scan.candidate(FigureKind::date, scan.numerals[id].begin, end);
      out.figure.year_stated = true;
      set_date(scan, out, {Precision::half, year, number, 0, false}, DateForm::absolute);
      scan.add(out);
    } else if (word.has(kTimeUnit) && word.time_unit == TimeUnit::century) {
      uint32_t at = i;
      if (at > 0 && scan.is_hyphen(at - 1) && scan.joined(at)) --at;
      uint32_t id = scan.numeral_end(at);
      if (id == kNone || !scan.numerals[id].ordinal) continue;
      int64_t value = scan.numerals[id].value.to_integer().value_or(0);
      if (value < 1 || value > 30) continue;
      bool era = i + 1 < scan.sentence_end(i) && scan.has(i + 1, kEraWord) &&
                 scan.token(i + 1).all_capitals;
      Candidate out = scan.candidate(FigureKind::date, scan.numerals[id].begin, i + 1 + era);
      // The 5th century BC are the years -499 to -400, as there is a year 0.
      int32_t year = static_cast<int32_t>(era && scan.word(i + 1).number < 0 ? 1 - value * 100
                                                                             : (value - 1) * 100);
      set_date(scan, out, {Precision::century, year, 0, 0, false}, DateForm::absolute);
      scan.add(out);
    }
  }
}

}  // namespace

void recognize_dates(Scan& scan) {
  read_words(scan);
  read_years(scan);
  read_decades(scan);
}

}  // namespace tallymark
