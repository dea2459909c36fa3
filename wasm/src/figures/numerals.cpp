#include "figures/numerals.h"

#include <string>

#include "figures/digit_marks.h"
#include "language/nouns.h"
#include "quantity/tolerance.h"

namespace tallymark {
namespace {

using namespace language;

struct VulgarFraction {
  std::string_view symbol;
  int numerator, denominator;
};

constexpr VulgarFraction kVulgar[] = {
    {"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
    {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅛", 1, 8},
    {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅐", 1, 7}, {"⅑", 1, 9}, {"⅒", 1, 10},
};

const VulgarFraction* vulgar_at(const Scan& scan, uint32_t i) {
  if (scan.token(i).kind != TokenKind::symbol) return nullptr;
  for (const VulgarFraction& fraction : kVulgar) {
    if (scan.is(i, fraction.symbol)) return &fraction;
  }
  return nullptr;
}

// A sign stands alone before the digits: "−3", "(-3", not "5-3" or "Covid-19".
bool is_sign(const Scan& scan, uint32_t at, uint32_t limit) {
  if (!(scan.is(at, "-") || scan.is(at, "−") || scan.is(at, "–") || scan.is(at, "+"))) return false;
  if (at + 1 >= limit || !scan.joined(at + 1)) return false;
  if (!scan.is_digits(at + 1) && !scan.is(at + 1, ".")) return false;
  if (at == 0 || scan.token(at).space_before) {
    return at == 0 || !(scan.is_dash(at) && (scan.is_digits(at - 1) && scan.is(at, "–")));
  }
  return scan.is(at - 1, "(") || scan.token(at - 1).kind == TokenKind::symbol;
}

bool fits(const Decimal& value) { return value.exponent >= -30 && value.exponent <= 30; }

// Scale letters joined to the digits: "5bn", "300k", "10M". A lower-case m, b or t may be a unit.
uint32_t read_scale_letters(const Scan& scan, uint32_t i, uint32_t limit, Numeral& out) {
  if (i >= limit || !scan.joined(i) || !scan.has(i, kScaleLetters)) return i;
  const FigureWord& word = scan.word(i);
  bool capital = raw(scan, i)[0] >= 'A' && raw(scan, i)[0] <= 'Z';
  // "5k/h" is no scale; nor is a letter that goes on with digits ("10B2").
  if (i + 1 < limit && scan.joined(i + 1) &&
      (scan.is(i + 1, "/") || scan.is_digits(i + 1) || scan.is(i + 1, "²")))
    return i;
  if (word.has(kAmbiguousWord)) {
    bool lower_m = !capital && word.marked(kMillionLetter);
    if (word.marked(kNotAfterNumber)) return i;
    out.letter_scale = true;
    // Money and counts decide later whether the letter is theirs; see numeral_without_letter.
    if (!capital && !(word.marked(kBillionLetter) && out.point)) return i;
    if (word.marked(kTrillionLetter) || lower_m) return i;
  }
  out.scale = word.power;
  return i + 1;
}

}  // namespace

bool is_day_only(int64_t below) {
  return below > 12 && below <= 31 && below != 16 && below != 20 && below != 24 && below != 25 &&
         below != 30;
}

int32_t read_scale(const Scan& scan, uint32_t at, uint32_t limit, uint32_t& end) {
  int32_t power = 0;
  end = at;
  uint32_t i = at;
  while (i < limit) {
    uint32_t word = i;
    if (scan.is_hyphen(i) && scan.joined(i) && i + 1 < limit && scan.joined(i + 1)) word = i + 1;
    if (word >= limit || !scan.has(word, kScaleWord | kHundredWord)) break;
    power += scan.word(word).power;
    i = word + 1;
    end = i;
    if (power > 30) break;
  }
  return power;
}

bool read_digits(const Scan& scan, uint32_t at, Numeral& out) {
  uint32_t limit = scan.sentence_end(at);
  uint32_t i = at;
  out = Numeral();
  out.begin = at;
  bool negative = false;
  if (is_sign(scan, i, limit)) {
    negative = !scan.is(i, "+");
    out.sign = true;
    ++i;
  }
  StatedDigits digits;
  int exponent = 0;
  if (const VulgarFraction* fraction = vulgar_at(scan, i)) {
    out.value =
        divide(Decimal(fraction->numerator), Decimal(fraction->denominator)).value_or(Decimal());
    out.fraction = true;
    out.step = tolerance::kFractionStep;
    ++i;
  } else {
    bool leading_point = scan.is(i, ".");
    if (leading_point) {
      // ".5": only where no word or digit is joined before the point.
      if (!scan.token(i).space_before && i > 0 && !out.sign && !scan.is(i - 1, "(") &&
          scan.token(i - 1).kind != TokenKind::symbol)
        return false;
      if (!joined_digits(scan, i + 1, limit)) return false;
    } else {
      if (!scan.is_digits(i)) return false;
      digits.add(raw(scan, i));
      uint32_t next = read_groups(scan, i, limit, digits);
      out.grouped = next > i + 1;
      out.digits =
          out.grouped ? 0 : static_cast<uint8_t>(digits.size() > 255 ? 255 : digits.size());
      i = next;
      // 1.234,56: one group with a point is a group where a decimal comma stands behind it
      if (i == at + 1 + out.sign && i + 3 < limit && scan.is(i, ".") && scan.joined(i) &&
          joined_digits(scan, i + 1, limit) && size_at(scan, i + 1) == 3 &&
          behind_decimal_comma(scan, i - 1, i + 2, limit) != kNone) {
        digits.add(raw(scan, i + 1));
        i += 2;
      }
      if (uint32_t places = behind_decimal_comma(scan, at + out.sign, i, limit);
          places != kNone && (i == at + 1 + out.sign || scan.is(at + 1 + out.sign, "."))) {
        digits.add(raw(scan, places));
        exponent = -static_cast<int>(size_at(scan, places));
        out.point = true;
        i = places + 1;
      }
    }
    if (!out.point && i + 1 < limit && scan.is(i, ".") && (leading_point || scan.joined(i)) &&
        joined_digits(scan, i + 1, limit)) {
      digits.add(raw(scan, i + 1));
      exponent = -static_cast<int>(size_at(scan, i + 1));
      out.point = true;
      i += 2;
    }
    uint32_t after = read_exponent(scan, i, limit, exponent);
    if (after != i) {
      out.point = true;
      out.digits = 0;
      i = after;
    }
    out.value = digits.value(exponent);
    out.rounded = digits.rounded();
    if (!fits(out.value) || exponent < -30 || exponent > 30) return false;
    out.step = power_of_ten(exponent);
    if (uint32_t power = read_power(scan, i, limit, out.value); power != i) {
      i = power;
      out.step = power_of_ten(out.value.exponent);
      out.point = true;
      out.digits = 0;
    }
    // "3/4", "2 1/2", "2½"
    auto slash = [&](uint32_t top, int64_t& n, int64_t& d) {
      if (top + 2 >= limit || !scan.is_digits(top) ||
          !(scan.is(top + 1, "/") || scan.is(top + 1, "⁄")))
        return false;
      if (!scan.joined(top + 1) || !joined_digits(scan, top + 2, limit)) return false;
      if (top + 3 < limit && scan.joined(top + 3) &&
          (scan.is(top + 3, "/") || scan.is(top + 3, "⁄")))
        return false;
      if (size_at(scan, top) > 3 || size_at(scan, top + 2) > 3) return false;
      n = d = 0;
      for (char c : raw(scan, top)) n = n * 10 + (c - '0');
      for (char c : raw(scan, top + 2)) d = d * 10 + (c - '0');
      return d > 1 && n > 0 && !(n <= 12 && is_day_only(d));
    };
    int64_t n = 0, d = 0;
    if (!out.point && !out.grouped && i == at + 1 + out.sign && slash(i - 1, n, d)) {
      if (n >= d) return false;  // 8/5, 24/7: not a fraction that newspapers write
      out.value = divide(Decimal(n), Decimal(d)).value_or(Decimal());
      out.fraction = true;
      out.step = tolerance::kFractionStep;
      i += 2;
    } else if (!out.point && i < limit && scan.is_hyphen(i) && scan.joined(i) &&
               slash(i + 1, n, d) && n < d && scan.joined(i + 1)) {
      // "15-3/4", as shares were quoted
      auto sum = add(out.value, divide(Decimal(n), Decimal(d), 12).value_or(Decimal()));
      if (sum) out.value = *sum;
      out.fraction = true;
      out.step = tolerance::kFractionStep;
      i += 4;
    } else if (!out.point && i < limit && vulgar_at(scan, i)) {
      const VulgarFraction* part = vulgar_at(scan, i);
      auto sum =
          add(out.value,
              divide(Decimal(part->numerator), Decimal(part->denominator), 12).value_or(Decimal()));
      if (sum) out.value = *sum;
      out.fraction = true;
      out.step = tolerance::kFractionStep;
      ++i;
    } else if (!out.point && i < limit && slash(i, n, d) && n < d && size_at(scan, i) <= 2) {
      auto sum = add(out.value, divide(Decimal(n), Decimal(d), 12).value_or(Decimal()));
      if (sum) out.value = *sum;
      out.fraction = true;
      out.step = tolerance::kFractionStep;
      i += 3;
    }
    if (out.fraction) out.digits = 0;
  }
  if (negative) out.value = negate(out.value);

  if (i < limit && scan.has(i, kOrdinalSuffix) && scan.joined(i) && !out.point && !out.fraction &&
      !out.sign && fits_ordinal(scan.token(i).lower, raw(scan, i - 1))) {
    out.ordinal = true;
    out.end = i + 1;
    return true;
  }
  uint32_t after_letters = read_scale_letters(scan, i, limit, out);
  if (after_letters != i) {
    i = after_letters;
  }
  // "1.5 million", "10 thousand million", "$300-million", "1.5m" with its letter taken above
  uint32_t end = i;
  int32_t power = read_scale(scan, i, limit, end);
  if (power == 0 && i < limit) {
    uint32_t word = scan.is_hyphen(i) && i + 1 < limit ? i + 1 : i;
    if (scan.has(word, kDozenWord) && !scan.has(word, kAmbiguousWord) && !out.point) {
      out.value = multiply(out.value, Decimal(scan.word(word).number)).value_or(out.value);
      out.step = Decimal(scan.word(word).number);
      end = word + 1;
    }
  }
  out.scale += power;
  if (out.scale != 0) {
    auto value = multiply(out.value, power_of_ten(out.scale));
    auto step = multiply(out.step, power_of_ten(out.scale));
    if (!value || !step) return false;
    out.value = *value;
    out.step = *step;
    out.digits = 0;
  }
  i = end;
  i = read_smaller_part(scan, i, limit, power, out);
  out.end = i;
  return true;
}

void read_numerals(Scan& scan) {
  uint32_t count = static_cast<uint32_t>(scan.document.tokens.size());
  Numeral numeral;
  uint32_t behind = 0;  // the token behind the last numeral
  for (uint32_t i : scan.cues) {
    if (i < behind || scan.named[i]) continue;
    const Token& token = scan.token(i);
    bool found = false;
    if (token.kind == TokenKind::word ||
        (token.kind == TokenKind::symbol && scan.word(i).roles != 0)) {
      if (scan.word(i).roles != 0) found = read_number_words(scan, i, numeral);
    } else if (token.kind != TokenKind::punctuation || (i + 1 < count && scan.joined(i + 1))) {
      // Digits; or a sign, a point, a fraction symbol that begins them.
      found = read_digits(scan, i, numeral);
    }
    if (!found) continue;
    bool blocked = false;
    for (uint32_t at = numeral.begin; at < numeral.end; ++at) blocked = blocked || scan.named[at];
    if (!blocked) scan.add_numeral(numeral);
    behind = numeral.end;
  }
}

}  // namespace tallymark
