#include "report/answers.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark;

TEST_CASE("a pack and an error as JSON") {
  CHECK(pack_info_json({"world", "1.2.3", "ab", "2022-07-01"}) ==
        "{\"name\":\"world\",\"version\":\"1.2.3\",\"sha256\":\"ab\",\"released\":\"2022-07-01\"}");
  CHECK(error_json({ErrorCode::bad_date, "31 \"June\""}) ==
        "{\"error\":{\"code\":\"bad-date\",\"message\":\"a date is not an ISO 8601 date or "
        "date-time: 31 \\\"June\\\"\"}}");
}
