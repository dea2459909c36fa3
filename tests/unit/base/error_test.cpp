#include "base/error.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace tallymark;

TEST_CASE("every error has a code of its own and a meaning") {
  std::set<std::string_view> codes;
  for (ErrorCode code : {
#define TALLYMARK_ERROR_ITEM(id, code, meaning) ErrorCode::id,
           TALLYMARK_ERRORS(TALLYMARK_ERROR_ITEM)
#undef TALLYMARK_ERROR_ITEM
       }) {
    std::string_view text = error_code_text(code);
    INFO(text);
    CHECK(codes.insert(text).second);
    CHECK(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-8") == std::string_view::npos);
    CHECK(error_meaning(code).size() > 10);
    CHECK(error_meaning(code).find('\n') == std::string_view::npos);
  }
  CHECK(error_code_text(ErrorCode::input_not_utf8) == "input-not-utf8");
  CHECK(error_code_text(ErrorCode::no_engine) == "no-engine");
}

TEST_CASE("a message is the meaning and then where") {
  CHECK(Error{ErrorCode::input_empty, ""}.message() == "there is no text to check");
  CHECK(Error{ErrorCode::pack_bad_value, "sheet events, line 7"}.message() ==
        "a cell does not hold what its column needs: sheet events, line 7");
}
