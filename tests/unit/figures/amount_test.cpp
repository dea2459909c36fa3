#include "figures/amount.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "figures/recognize.h"
#include "text/document.h"

using namespace tallymark;

namespace {

std::string shown(const Interval& interval) {
  return (interval.low ? interval.low->to_string() : "") + ".." +
         (interval.high ? interval.high->to_string() : "");
}

// The wide interval of the first figure of the text.
std::string wide(std::string_view text) {
  auto document = read_document(text);
  REQUIRE(document.ok());
  auto figures = recognize_figures(document.value(), std::nullopt);
  REQUIRE_FALSE(figures.empty());
  return shown(amount_of(figures[0]).wide);
}

}  // namespace

TEST_CASE("wide is one in the last digit, with trailing zeros not significant") {
  CHECK(wide("It weighs 104.6 kg.") == "104.5..104.7");
  CHECK(wide("It cost $90.") == "80..100");
  CHECK(wide("It cost $1.5 million.") == "1400000..1600000");
  CHECK(wide("Seven ships left.") == "7..7");
}

TEST_CASE("a hedge widens to the side it names") {
  CHECK(wide("It cost about $400.") == "300..500");
  CHECK(wide("It cost nearly $420.") == "378..430");
  CHECK(wide("It cost more than $415.") == "414..");
  CHECK(wide("It cost less than $415.") == "..416");
}
