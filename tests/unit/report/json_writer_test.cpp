#include "report/json_writer.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using tallymark::Decimal;
using tallymark::JsonWriter;

namespace {

std::string written(std::string_view text) {
  JsonWriter json;
  json.string(text);
  return json.take();
}

}  // namespace

TEST_CASE("strings are escaped as JSON asks, and no more") {
  CHECK(written("plain") == "\"plain\"");
  CHECK(written("a \"b\" \\ c") == "\"a \\\"b\\\" \\\\ c\"");
  CHECK(written("\n\r\t") == "\"\\n\\r\\t\"");
  CHECK(written(std::string("\0\x01\x1F", 3)) == "\"\\u0000\\u0001\\u001f\"");
  CHECK(written("\x7F/'") == "\"\x7F/'\"");
  CHECK(written("\u00E9\u20AC\U0001F600") == "\"\u00E9\u20AC\U0001F600\"");
}

TEST_CASE("line separators of JavaScript are escaped, their neighbours are not") {
  CHECK(written("a\u2028b\u2029c") == "\"a\\u2028b\\u2029c\"");
  CHECK(written("\u2027\u202A") == "\"\u2027\u202A\"");
  CHECK(written("\u2028\u2028") == "\"\\u2028\\u2028\"");
}

TEST_CASE("commas stand between members and items only") {
  JsonWriter json;
  json.begin_object();
  json.key("a");
  json.integer(-1);
  json.key("b");
  json.begin_array();
  json.integer(1);
  json.begin_object();
  json.end_object();
  json.begin_array();
  json.end_array();
  json.null();
  json.decimal(Decimal(1046, -1));
  json.string("x{");
  json.string("y");
  json.end_array();
  json.key("c");
  json.string_or_null("");
  json.key("d");
  json.raw("{\"x\":1}");
  json.end_object();
  CHECK(json.take() ==
        "{\"a\":-1,\"b\":[1,{},[],null,104.6,\"x{\",\"y\"],\"c\":null,\"d\":{\"x\":1}}");
}
