#include "quantity/unit.h"

#include <algorithm>

namespace tallymark {

const UnitRow* find_unit(std::string_view id) {
  const UnitRow* end = kUnitTable + kUnitTableSize;
  const UnitRow* row = std::lower_bound(
      kUnitTable, end, id, [](const UnitRow& a, std::string_view b) { return a.id < b; });
  return row != end && row->id == id ? row : nullptr;
}

bool same_dimension(std::string_view a, std::string_view b) {
  const UnitRow* left = find_unit(a);
  const UnitRow* right = find_unit(b);
  return left && right && left->dimension == right->dimension;
}

std::optional<Decimal> convert(const Decimal& value, std::string_view from, std::string_view to) {
  if (from == to) return value;
  const UnitRow* source = find_unit(from);
  const UnitRow* target = find_unit(to);
  if (!source || !target || source->dimension != target->dimension) return std::nullopt;
  // ((value·n + o) / d · D − O) / N with one division at the end, so that nothing is rounded twice.
  auto base = multiply(value, source->numerator);
  if (base) base = add(*base, source->offset);
  if (base) base = multiply(*base, target->denominator);
  auto shift = multiply(target->offset, source->denominator);
  if (base && shift) base = subtract(*base, *shift);
  auto divisor = multiply(source->denominator, target->numerator);
  if (!base || !shift || !divisor) return std::nullopt;
  return divide(*base, *divisor);
}

}  // namespace tallymark
