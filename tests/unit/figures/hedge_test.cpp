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
  };
  CHECK_READINGS(table);
}
