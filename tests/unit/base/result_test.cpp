#include "base/result.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;

TEST_CASE("a result holds a value or an error") {
  Result<std::string> good(std::string("value"));
  REQUIRE(good.ok());
  CHECK(good.value() == "value");
  good.value() += "s";
  CHECK(good.value() == "values");

  Result<std::string> bad(Error{ErrorCode::bad_date, "31 June"});
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.error().code == ErrorCode::bad_date);
  CHECK(bad.error().detail == "31 June");
}
