#include "consistency/arithmetic.h"

#include <catch2/catch_test_macros.hpp>

#include "../support/article.h"

using namespace tallymark;

namespace {

Figure first_figure(std::string_view text) {
  auto read = test::read_article(text);
  REQUIRE_FALSE(read->figures.empty());
  return read->figures[0];
}

Amount operand(std::string_view text) { return operand_of(first_figure(text)); }
Amount result(std::string_view text) { return result_of(first_figure(text)); }

}  // namespace

TEST_CASE(
    "an operand's zeros may be rounding; a neighbour with more digits shows that they are not") {
  Figure coarse = first_figure("It was 3,000."), fine = first_figure("It was 3,300.");
  CHECK(operand_of(coarse).wide.low == Decimal(2500));
  CHECK(operand_of(coarse, shared_coarse(coarse, fine)).wide.low == Decimal(2950));
  CHECK(operand_of(fine).wide.low == Decimal(3250));
}

TEST_CASE("a result may be truncated, or rounded to the half of its zeros") {
  CHECK(result("Up 12 percent.").wide.low == Decimal(11));
  CHECK(result("Up 20 percent.").wide.low == Decimal(175, -1));
  CHECK(result("Up 20 percent.").narrow.low == Decimal(195, -1));
}

TEST_CASE("narrow supports, wide contradicts, and between the two nothing is said") {
  Amount from = operand("It was 30.44."), to = operand("It was 33.56.");
  Amount change = percent_change(from, to);  // 10.25 %
  CHECK(compare(change, result("Up 10.25 percent.")) == Agreement::agrees);
  CHECK(compare(change, result("Up 10 percent.")) == Agreement::agrees);
  CHECK(compare(change, result("Up 11 percent.")) == Agreement::between);
  CHECK(compare(change, result("Up 13 percent.")) == Agreement::differs);
}

TEST_CASE("operands that leave almost everything open decide nothing") {
  Amount change = percent_change(operand("It was 0.1 km."), operand("It was 2.2 km."));
  CHECK(compare(change, result("Up 4240 percent.")) == Agreement::between);
  CHECK(compare(change, result("Up 1000 percent.")) == Agreement::differs);
}

TEST_CASE("division by what may be zero says nothing") {
  Amount none = percent_change(operand("It was 0."), operand("It was 12."));
  CHECK(compare(none, result("Up 12 percent.")) != Agreement::differs);
}

TEST_CASE("numbers are shown as a person would write them") {
  CHECK(shown(Decimal(25500)) == "25,500");
  CHECK(shown(Decimal(148780487804878, -12)) == "148.8");
  CHECK(shown(Decimal(416666666666667, -16)) == "0.04167");
  CHECK(shown(Decimal(1234567, -2)) == "12,346");
  CHECK(shown(Decimal(-25, -1)) == "−2.5");
  CHECK(shown_sum({Decimal(12), Decimal(15), Decimal(9)}, Decimal(36)) == "12 + 15 + 9 = 36");
  std::vector<Decimal> many(8, Decimal(10));
  CHECK(shown_sum(many, Decimal(80)) == "10 + 10 + … + 10 = 80");
}
