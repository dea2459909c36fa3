// "$300 million", "USD 34.6 million", "420 million finnish markka", "35 cents", "3 dollars 50
// cents".
#include "figures/names.h"
#include "figures/numerals.h"
#include "figures/recognizers.h"

namespace tallymark {
namespace {

using namespace language;

// With a currency sign the letter behind the digits is a scale: "$5m", "£3b", "$2.1T", "$5mm".
// Returns the numeral with it, or as it is.
Numeral with_letter(const Scan& scan, const Numeral& numeral) {
  Numeral out = numeral;
  if (numeral.scale != 0 || numeral.in_words) return out;
  uint32_t i = numeral.end;
  if (i >= scan.sentence_end(numeral.begin) || !scan.has(i, kScaleLetters)) return out;
  if (scan.token(i).space_before && scan.marked(i, kTrillionLetter)) return out;
  // A letter that goes on ("$5m-a-year" does not, "$5 m2" does).
  auto value = multiply(out.value, power_of_ten(scan.word(i).power));
  auto step = multiply(out.step, power_of_ten(scan.word(i).power));
  if (!value || !step) return out;
  out.value = *value;
  out.step = *step;
  out.scale = scan.word(i).power;
  out.digits = 0;
  out.end = i + 1;
  return out;
}

// "pounds" are money in millions and weight otherwise; "a twenty-pound bag" is always weight.
bool is_weight(const Scan& scan, const Numeral& numeral) {
  return scan.is_hyphen(numeral.end) || numeral.scale < 6;
}

bool strict_allows(const Scan& scan, const CurrencyHit& hit, const Numeral& numeral) {
  // "50p"; "1080p" is how sharp a picture is
  if (hit.name->rules & kJoined)
    return scan.joined(hit.begin) && !numeral.in_words && numeral.digits < 4;
  if (!(hit.name->rules & kStrict)) return true;
  if (hit.name->currency == "GBP" && hit.name->scale == 0) return !is_weight(scan, numeral);
  // "1.8500 marks": only with a decimal point or a scale word
  return numeral.point || numeral.scale >= 6 || numeral.grouped;
}

// "50" in "15 dollars 50": two digits, and the clause ends behind them.
bool whole_cents(const Scan& scan, const Numeral& whole, const Numeral& cents, uint32_t limit) {
  if (whole.scale != 0 || whole.point || whole.fraction || whole.vague) return false;
  if (cents.in_words != whole.in_words || cents.point || cents.ordinal || cents.grouped ||
      cents.vague || cents.sign || cents.scale != 0 || cents.value < Decimal(10))
    return false;
  return cents.end >= limit || (scan.token(cents.end).kind == TokenKind::punctuation &&
                                !scan.is_dash(cents.end) && !scan.is(cents.end, ":"));
}

}  // namespace

void recognize_money(Scan& scan, uint32_t id) {
  const Numeral& plain = scan.numerals[id];
  if (plain.ordinal) return;
  CurrencyHit before = plain.in_words ? CurrencyHit{} : find_currency_before(scan, plain.begin);
  if (!before.name && plain.sign && !plain.in_words) {
    before =
        {};  // "$-99.99": the sign is the numeral's own first token, so the symbol stands before it
  }
  if (before.name) {
    Numeral numeral = with_letter(scan, plain);
    uint32_t begin = before.begin, end = numeral.end;
    // "-$5", "($99.99)" for a loss
    bool negative = false;
    if (begin > scan.sentence_begin(begin) &&
        (scan.is(begin - 1, "-") || scan.is(begin - 1, "−")) && scan.joined(begin) &&
        scan.token(begin - 1).space_before) {
      negative = true;
      --begin;
    }
    if (negative) numeral.value = negate(numeral.value);
    // "$5 USD", "$300 Canadian dollars"
    CurrencyHit after = find_currency_after(scan, end, true);
    const CurrencyName* name = before.name;
    // "$20,000 $37,305": the second sign begins another sum.
    bool next_sum = after.name && (after.name->rules & kBefore) &&
                    after.end < scan.sentence_end(begin) && scan.is_digits(after.end);
    if (after.name && !(after.name->rules & kStrict) && after.name->scale == 0 && !next_sum) {
      if (name->currency == "USD") name = after.name;
      end = after.end;
    }
    Candidate out = scan.numeric(FigureKind::money, numeral, begin, end, name->scale);
    out.figure.unit = name->currency;
    scan.add(out);
    return;
  }
  CurrencyHit after = find_currency_after(scan, plain.end, !plain.in_words);
  Numeral numeral = plain;
  if (!after.name) {
    // "5m euros", "USD5m" went above; a letter before the name of the currency
    Numeral lettered = with_letter(scan, plain);
    if (lettered.end != plain.end) {
      after = find_currency_after(scan, lettered.end, true);
      numeral = lettered;
    }
  }
  if (!after.name || !strict_allows(scan, after, numeral)) return;
  // "adolescents" never comes here (whole words only), but "5 ALL stars" might: codes need digits.
  if (numeral.year_like() && (after.name->rules & kExactCase)) return;
  uint32_t end = after.end, limit = scan.sentence_end(numeral.begin);
  Candidate out = scan.numeric(FigureKind::money, numeral, numeral.begin, end, after.name->scale);
  // "3 dollars 50 cents", "thirteen dollars and forty-five cents"
  uint32_t next = end;
  if (next < limit && (scan.has(next, kAndWord) || scan.is(next, ","))) ++next;
  uint32_t rest = after.name->scale == 0 && next < limit ? scan.numeral_begin(next) : kNone;
  if (rest != kNone) {
    const Numeral& cents = scan.numerals[rest];
    CurrencyHit small = find_currency_after(scan, cents.end, !cents.in_words);
    // "15 dollars 50", "seventy-five dollars sixty-three": the smaller coin goes without a name.
    bool unnamed = !small.name && next == end && whole_cents(scan, numeral, cents, limit);
    if ((unnamed || (small.name && small.name->scale < 0)) && cents.value < Decimal(100) &&
        !cents.fraction && out.figure.value) {
      int32_t scale = unnamed ? -2 : small.name->scale;
      auto part = multiply(cents.value, power_of_ten(scale));
      auto sum = part ? add(*out.figure.value, *part) : std::nullopt;
      if (sum) {
        out = scan.numeric(FigureKind::money, numeral, numeral.begin,
                           unnamed ? cents.end : small.end);
        out.figure.value = *sum;
        out.figure.step = out.figure.coarse_step = power_of_ten(scale);
      }
    }
  }
  // "75 USD million": a code before the scale
  if (numeral.scale == 0 && (after.name->rules & kBefore)) {
    uint32_t behind = end;
    int32_t power = read_scale(scan, end, limit, behind);
    Numeral scaled = numeral;
    auto value = multiply(numeral.value, power_of_ten(power));
    auto step = multiply(numeral.step, power_of_ten(power));
    if (power >= 3 && value && step) {
      scaled.value = *value;
      scaled.step = *step;
      scaled.scale = power;
      out = scan.numeric(FigureKind::money, scaled, numeral.begin, behind, after.name->scale);
    }
  }
  out.figure.unit = after.name->currency;
  scan.add(out);
}

}  // namespace tallymark
