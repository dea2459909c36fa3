#include "figures/million_letter.h"

#include "figures/names.h"
#include "figures/noun_phrase.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

// "150m km", "20m tonnes": two units do not stand side by side.
bool unit_follows(const Scan& scan, uint32_t i) {
  UnitHit unit = find_unit_name(scan, i, true);
  return unit.name && !(unit.name->rules & (kStrict | kExtent | kApart));
}

bool counts_follow(Scan& scan, uint32_t i) {
  NounPhrase noun = read_noun_phrase(scan, i, false);
  return noun.head != kNone && !scan.token(noun.head).capitalised;
}

}  // namespace

std::optional<Numeral> in_millions(Scan& scan, const Numeral& numeral) {
  uint32_t i = numeral.end;
  if (numeral.in_words || numeral.scale != 0 || i + 1 >= scan.sentence_end(numeral.begin))
    return std::nullopt;
  if (!scan.joined(i) || !scan.marked(i, kMillionLetter)) return std::nullopt;
  const Token& next = scan.token(i + 1);
  if (next.kind != TokenKind::word || !next.space_before) return std::nullopt;
  // "100m champion Kim Collins", "100m hurdles", "4m high walls" are lengths.
  if (next.capitalised || is_race_noun(next.lower) || is_extent_word(next.lower))
    return std::nullopt;
  if (!unit_follows(scan, i + 1) && !counts_follow(scan, i + 1)) return std::nullopt;
  auto value = multiply(numeral.value, power_of_ten(6));
  auto step = multiply(numeral.step, power_of_ten(6));
  if (!value || !step) return std::nullopt;
  Numeral out = numeral;
  out.value = *value;
  out.step = *step;
  out.scale = 6;
  out.digits = 0;
  out.end = i + 1;
  return out;
}

}  // namespace tallymark
