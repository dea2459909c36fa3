#include "consistency/conversion.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"
#include "consistency/unit_readings.h"

using namespace tallymark;

namespace {

Relation conversion_in(std::string_view text) {
  auto read = test::read_article(text);
  Passage passage(*read->article, 0);
  std::vector<Relation> found;
  check_conversions(passage, find_asides(passage), found);
  REQUIRE(found.size() == 1);
  return found[0];
}

Agreement agreement_of(std::string_view text) { return conversion_in(text).agreement; }

}  // namespace

TEST_CASE("a conversion agrees where either side, rounded like the other, gives it") {
  CHECK(agreement_of("It is 100 miles (161 km) long.") == Agreement::agrees);
  CHECK(agreement_of("It is 100 miles (160 km) long.") == Agreement::agrees);
  CHECK(agreement_of("It is 1,000 miles (1,600 km) long.") == Agreement::agrees);
}

TEST_CASE("two round numbers that could both be rounded from one length decide nothing") {
  CHECK(agreement_of("It is 60 miles (100 km) long.") == Agreement::between);
  CHECK(agreement_of("It is 500 km (300 miles) long.") == Agreement::between);
  CHECK(agreement_of("It is 35,000 feet (10,500 m) high.") == Agreement::between);
  CHECK(agreement_of("It is 10 miles (15 km) long.") == Agreement::between);
}

TEST_CASE("a round number is granted a tenth, not all of its zeros") {
  CHECK(agreement_of("It is 100 yards (140 m) long.") == Agreement::differs);
  CHECK(agreement_of("It is 1,000 feet (200 m) high.") == Agreement::differs);
}

TEST_CASE("a unit of several sizes agrees if one of them does") {
  CHECK(unit_readings("ton").size() == 3);
  CHECK(unit_readings("kilometer").size() == 1);
  CHECK(agreement_of("It weighs 40 tons (36 tonnes) empty.") == Agreement::agrees);
  CHECK(agreement_of("It weighs 40 tons (41 tonnes) empty.") == Agreement::agrees);
  CHECK(agreement_of("It weighs 41 tons (48 tonnes) empty.") == Agreement::differs);
}

TEST_CASE("a change of temperature has no zero, a level has no other one") {
  CHECK(agreement_of("It fell by 18 C (32 F) at night.") == Agreement::agrees);
  CHECK(agreement_of("It fell by 18 C (64 F) at night.") == Agreement::differs);
  CHECK(conversion_in("It fell by 18 C (64 F) at night.").slip == SlipName::conversion);
  CHECK(agreement_of("They live at 20 C (68 F) all year.") == Agreement::agrees);
  CHECK(agreement_of("They live at 20 C (36 F) all year.") == Agreement::differs);
  CHECK(agreement_of("The world got 20 C (36 F) or so.") == Agreement::agrees);
}

TEST_CASE("dividing where one should multiply is named") {
  CHECK(conversion_in("It is 100 km (161 miles) long.").slip == SlipName::conversion);
  CHECK_FALSE(conversion_in("It is 100 km (26 miles) long.").slip);
}

TEST_CASE("what is metric is told by powers of ten") {
  CHECK(unit_system("hectare") == UnitSystem::metric);
  CHECK(unit_system("kilometer-per-hour") == UnitSystem::metric);
  CHECK(unit_system("acre") == UnitSystem::customary);
  CHECK(unit_system("byte") == UnitSystem::none);
  CHECK(unit_system("USD") == UnitSystem::none);
}
