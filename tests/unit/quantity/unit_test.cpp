#include "quantity/unit.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

using namespace tallymark;

namespace {

struct Row {
  const char* value;
  const char* from;
  const char* to;
  const char* expected;
};

}  // namespace

TEST_CASE("conversions are exact where the definitions are") {
  const Row rows[] = {
      {"1", "mile", "kilometer", "1.609344"},
      {"1", "foot", "inch", "12"},
      {"100", "celsius", "fahrenheit", "212"},
      {"-40", "fahrenheit", "celsius", "-40"},
      {"0", "celsius", "kelvin", "273.15"},
      {"1", "pound", "kilogram", "0.45359237"},
      {"1", "acre", "square-meter", "4046.8564224"},
      {"1", "kilowatt-hour", "joule", "3600000"},
      {"100", "kilometer-per-hour", "mile-per-hour", "62.1371192237334"},
      {"3", "tonne", "kilogram", "3000"},
      {"1", "square-mile", "hectare", "258.9988110336"},
      {"1", "gallon", "liter", "3.785411784"},
      {"8", "bit", "byte", "1"},
      {"2", "year", "month", "24"},
      {"1", "week", "day", "7"},
  };
  for (const Row& row : rows) {
    INFO(row.value << " " << row.from << " → " << row.to);
    auto converted = convert(*Decimal::parse(row.value), row.from, row.to);
    REQUIRE(converted.has_value());
    CHECK(converted->to_string() == row.expected);
  }
}

TEST_CASE("unlike or unknown units do not convert") {
  CHECK_FALSE(convert(Decimal(1), "meter", "second").has_value());
  CHECK_FALSE(convert(Decimal(1), "meter", "furlongs-per-fortnight").has_value());
  CHECK_FALSE(convert(Decimal(1), "USD", "EUR").has_value());
  CHECK(convert(Decimal(7), "individual", "individual") == Decimal(7));
  CHECK_FALSE(same_dimension("celsius", "meter"));
  CHECK(same_dimension("square-kilometer", "acre"));
}

TEST_CASE("every unit of the table is found and converts to itself and back") {
  for (size_t i = 0; i < kUnitTableSize; ++i) {
    const UnitRow& row = kUnitTable[i];
    INFO(row.id);
    REQUIRE(find_unit(row.id) == &row);
    if (i > 0) CHECK(kUnitTable[i - 1].id < row.id);
    CHECK_FALSE(row.denominator.is_zero());
    CHECK_FALSE(row.numerator.is_zero());
  }
}
