// The smaller parts behind digits and a scale word: "4 thousand 3 hundred and 21".
#include "figures/numerals.h"
#include "quantity/tolerance.h"

namespace tallymark {
namespace {

using namespace language;

// "and a half", "and a quarter": a part of the scale, where nothing follows that it could be of.
bool read_part_of_scale(const Scan& scan, uint32_t i, uint32_t limit, int32_t power, Numeral& out,
                        uint32_t& end) {
  if (i + 2 >= limit || !scan.has(i, kAndWord) || !scan.has(i + 1, kArticle)) return false;
  uint32_t part = i + 2;
  if (!scan.has(part, kHalfWord) && !(scan.has(part, kDenominator) && scan.has(part, kTimeUnit))) {
    return false;
  }
  if (scan.has(part, kPluralDenominator)) return false;
  if (part + 1 < limit && scan.has(part + 1, kOfWord | kScaleWord | kHundredWord | kArticle))
    return false;
  auto share = divide(Decimal(1), Decimal(scan.word(part).ordinal), 12);
  auto add_on = share ? multiply(*share, power_of_ten(power)) : std::nullopt;
  auto sum = add_on ? add(out.value, *add_on) : std::nullopt;
  if (!sum) return false;
  out.value = *sum;
  out.step = multiply(tolerance::kFractionStep, power_of_ten(power)).value_or(out.step);
  end = part + 1;
  return true;
}

}  // namespace

uint32_t read_smaller_part(const Scan& scan, uint32_t i, uint32_t limit, int32_t power,
                           Numeral& out) {
  if (power < 2 || i >= limit) return i;
  uint32_t end = i;
  if (power >= 3 && read_part_of_scale(scan, i, limit, power, out, end)) return end;
  // "3 hundred and 21": only a hundred takes digits behind "and"; "3 million and 21" are two.
  uint32_t at = power == 2 && scan.has(i, kAndWord) ? i + 1 : i;
  if (at >= limit || !scan.token(at).space_before) return i;
  if (!scan.is_digits(at)) {
    // "3 hundred and one"
    Numeral words;
    bool small = at != i && scan.has(at, kUnitWord | kTeenWord | kTensWord) &&
                 read_number_words(scan, at, words) && !words.ordinal && !words.fraction &&
                 !words.vague && !words.point && words.scale == 0 && words.value < Decimal(100);
    auto sum = small ? add(out.value, words.value) : std::nullopt;
    if (!sum) return i;
    out.value = *sum;
    out.step = words.step;
    return words.end;
  }
  size_t size = scan.token(at).span.size();
  bool scaled = at + 1 < limit && scan.has(at + 1, kScaleWord | kHundredWord) &&
                scan.word(at + 1).power < power && size <= 3;
  if (!scaled && (at == i || size > 2)) return i;
  Numeral rest;
  if (!read_digits(scan, at, rest) || rest.point || rest.ordinal || rest.fraction) return i;
  if (!(rest.value < power_of_ten(power))) return i;
  auto sum = add(out.value, rest.value);
  if (!sum) return i;
  out.value = *sum;
  out.step = rest.step;
  return rest.end;
}

}  // namespace tallymark
