#include "text/document.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/limits.h"

using namespace tallymark;

TEST_CASE("a text that cannot be read is a typed error") {
  struct Row {
    std::string text;
    ErrorCode code;
  };
  const Row table[] = {
      {"", ErrorCode::input_empty},
      {" \n\t\u00A0\uFEFF", ErrorCode::input_empty},
      {std::string("a\0b", 3), ErrorCode::input_binary},
      {std::string("\0\xFF", 2), ErrorCode::input_binary},
      {"caf\xE9", ErrorCode::input_not_utf8},
  };
  for (const Row& row : table) {
    auto read = read_document(row.text);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == row.code);
  }
  CHECK(read_document(table[2].text).error().detail == "NUL at byte 1");
}

TEST_CASE("a text of the largest size is read, one byte more is refused") {
  std::string text(limits::kTextBytes, ' ');
  text[limits::kTextBytes - 1] = 'x';
  auto read = read_document(text);
  REQUIRE(read.ok());
  CHECK(read.value().tokens.size() == 1);
  text += ' ';
  auto refused = read_document(text);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::input_too_large);
  CHECK(refused.error().detail.find(std::to_string(limits::kTextBytes)) != std::string::npos);
}

TEST_CASE("a byte order mark is no word") {
  auto read = read_document("\uFEFFTides rose.");
  REQUIRE(read.ok());
  CHECK(read.value().tokens.size() == 3);
  CHECK(read.value().tokens[0].span.begin == 3);
}
