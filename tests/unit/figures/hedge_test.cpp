#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("a hedge is a field and stays outside of the span") {
  const Reading table[] = {
      {"about 200 men", "200 men = count 200 man about"},
      {"some 200 men", "200 men = count 200 man about"},
      {"nearly 200 men", "200 men = count 200 man nearly"},
      {"more than 200 men", "200 men = count 200 man more-than"},
      {"at least 200 men", "200 men = count 200 man at-least"},
      {"no fewer than 200 men", "200 men = count 200 man at-least"},
      {"fewer than 200 men", "200 men = count 200 man less-than"},
      {"up to 200 men", "200 men = count 200 man up-to"},
      {"as many as 200 men", "200 men = count 200 man up-to"},
      {"no more than 200 men", "200 men = count 200 man at-most"},
      {"~200 and >300", "200 = number 200 about; 300 = number 300 more-than"},
      {"200+ men", "200 = number 200 at-least"},
      {"200 or more", "200 = number 200 at-least"},
      {"a report on 200 men", "200 men = count 200 man"},
      {"They raised $25bn over five years, in a war of over five years.",
       "$25bn = money 25000000000 USD; five years = duration P5Y; "
       "five years = duration P5Y more-than"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a bound on a distance in time widens the date") {
  auto ends = [](const char* text) {
    auto all = tallymark::test::read(text);
    REQUIRE(all.figures.size() == 1);
    const tallymark::Figure& figure = all.figures[0];
    CHECK(figure.widened);
    auto shown = [](std::optional<int32_t> day) {
      return day ? std::to_string(*day) : std::string("open");
    };
    return shown(figure.widened_first) + " " + shown(figure.widened_last);
  };
  auto day = [](const char* text) {
    return std::to_string(tallymark::parse_iso_day(text).value());
  };
  CHECK(ends("It fell more than 40 years ago.") == "open " + day("1983-12-31"));
  CHECK(ends("It fell less than five years ago.") == day("2018-01-01") + " " + day("2023-05-25"));
  CHECK_FALSE(tallymark::test::read("It fell 40 years ago.").figures[0].widened);
  CHECK_FALSE(tallymark::test::read("It fell about 40 years ago.").figures[0].widened);
}
