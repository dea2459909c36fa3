#include "consistency/unit_readings.h"

#include <algorithm>
#include <cstdlib>

#include "language/unit_names.h"
#include "quantity/unit.h"

namespace tallymark {
namespace {

// British weights and measures: Weights and Measures Act 1985, schedule 1; American ones: NIST
// Handbook 44, appendix C. Each is the other's size over that of the table's unit.
struct Reading {
  std::string_view unit;
  Decimal size;
};

constexpr Decimal kImperial{120095, -5};  // an imperial gallon of 4.54609 l over one of 3.785412 l
constexpr Reading kReadings[] = {
    {"ton", Decimal(112, -2)},            // 2,240 lb
    {"ton", Decimal(1102311, -6)},        // 1,000 kg
    {"mile", Decimal(115078, -5)},        // at sea
    {"ounce", Decimal(109714, -5)},       // of gold
    {"fluid-ounce", Decimal(96076, -5)},  // a 160th of the imperial gallon
    {"pint", kImperial},
    {"quart", kImperial},
    {"gallon", kImperial},
    {"cup", Decimal(105669, -5)},  // 250 ml
    {"cup", kImperial},
    {"tablespoon", Decimal(101442, -5)},  // 15 ml
    {"teaspoon", Decimal(101442, -5)},    // 5 ml
    {"calorie", Decimal(1000)},           // of food
    {"horsepower", Decimal(98632, -5)},   // metric
    {"barrel", Decimal(73809, -5)},       // of beer, American
    {"barrel", Decimal(102939, -5)},      // of beer, British
    {"bushel", Decimal(103206, -5)},
};

bool is_power_of_ten(const Decimal& value) { return std::llabs(value.mantissa) == 1; }

// Quantities that people convert. Bits, revolutions and times have other double meanings.
constexpr std::string_view kDimensions[] = {"meter", "kilogram", "kelvin"};

}  // namespace

std::vector<Decimal> unit_readings(std::string_view unit) {
  std::vector<Decimal> sizes{Decimal(1)};
  for (const Reading& reading : kReadings) {
    if (reading.unit == unit) sizes.push_back(reading.size);
  }
  return sizes;
}

std::string_view unit_named(std::string_view phrase) {
  using namespace language;
  const UnitName* end = kUnitNames + kUnitNameCount;
  const UnitName* at = std::lower_bound(
      kUnitNames, end, phrase, [](const UnitName& a, std::string_view b) { return a.phrase < b; });
  for (; at != end && at->phrase == phrase; ++at) {
    if ((at->rules & (kDigitsOnly | kExactCase)) == 0) return at->unit;
  }
  return {};
}

UnitSystem unit_system(std::string_view unit) {
  const UnitRow* row = find_unit(unit);
  if (row == nullptr) return UnitSystem::none;
  bool known = false;
  for (std::string_view name : kDimensions) known |= row->dimension.find(name) != std::string::npos;
  if (!known) return UnitSystem::none;
  if (unit == "nautical-mile" || unit == "knot") return UnitSystem::nautical;
  if (unit == "stone") return UnitSystem::british;
  if (unit == "barrel" || unit == "bushel" || unit == "ounce-troy" || unit == "carat" ||
      unit == "light-year" || unit == "astronomical-unit" || unit == "parsec" || unit == "dunam")
    return UnitSystem::trade;
  bool metric = (is_power_of_ten(row->numerator) && is_power_of_ten(row->denominator)) ||
                unit == "kilometer-per-hour" || unit.ends_with("watt-hour");
  return metric ? UnitSystem::metric : UnitSystem::customary;
}

}  // namespace tallymark
