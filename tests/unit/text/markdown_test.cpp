#include "text/markdown.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;

namespace {

std::string text_of(std::string_view markdown) { return read_markdown(markdown).text; }

std::string_view found(std::string_view markdown, std::string_view words) {
  PlainText plain = read_markdown(markdown);
  size_t at = plain.text.find(words);
  REQUIRE(at != std::string::npos);
  uint32_t begin = static_cast<uint32_t>(at);
  return slice(markdown, plain.to_input({begin, begin + static_cast<uint32_t>(words.size())}));
}

}  // namespace

TEST_CASE("Markdown is read without its marks") {
  const struct {
    const char* markdown;
    const char* text;
  } table[] = {
      {"Tides rose\nby **3** metres.\n\nThen *fell*.", "Tides rose by 3 metres.\n\nThen fell."},
      {"# Ports #\nText\n## More", "Ports\n\nText\n\nMore"},
      {"#7 is no heading", "#7 is no heading"},
      {"Head\n====\nSub\n---\nText", "Head\n\nSub\n\nText"},
      {"one  \ntwo\\\nthree", "one\ntwo\nthree"},
      {"a\n\n* * *\n\nb\n___\nc", "a\n\nb\n\nc"},
      {"- one\n- two\n  goes on\n* three\n+ four", "- one\n- two goes on\n* three\n+ four"},
      {"1. one\n2) two\n2024. was a year", "one\ntwo\nwas a year"},
      {"> said\n> so\n\nnot", "said so\n\nnot"},
      {">said\n>so", "said so"},
      {"5 * 3, 5*3, a_b_c, _so_ and ~~not~~ ~1", "5 * 3, 5*3, a_b_c, so and not ~1"},
      {"\\*7\\* and \\# and \\d", "*7* and # and \\d"},
      {"`a*b*` and ``x`y`` and `", "a*b* and x`y and `"},
      {"[the port](https://port.example/a_(b) \"7\") and [it][7]", "the port and it"},
      {"[sic] and [2] and ![7](x.png) end", "[sic] and [2] and end"},
      {"Said.[^1]\n\n[^1]: A note.\n[id]: https://port.example",
       "Said.\n\nA note. [id]: https://port.example"},
      {"[id]: https://port.example/7\n\nText", "Text"},
      {"<https://port.example/7> <b>bold</b><br>next", "bold\nnext"},
      {"a <!-- 7\n\n8 --> b\nc", "a b c"},
      {"<script>7\n\n8</script>\nText", "Text"},
      {"<div>a</div>\nb", "a\n\nb"},
      {"```\ncode  7\n```\nText", "code  7\n\nText"},
      {"~~~~\na\n~~~\n~~~~\nb", "a\n~~~\n\nb"},
      {"---\ntitle: 7\n---\nText", "Text"},
      {"---\nno end: 7", "no end: 7"},
      {"&euro;5 &amp; AT&T", "€5 & AT&T"},
      {"a\r\nb\r\n\r\nc", "a b\n\nc"},
      {"", ""},
  };
  for (const auto& row : table) CHECK(text_of(row.markdown) == row.text);
}

TEST_CASE("a table of Markdown is read row by row") {
  CHECK(text_of("Text\n| Year | Ships |\n|------|------:|\n| 2024 | **1,204** |\n| 2025 | a \\| b "
                "|\nend") == "Text\n\nYear\tShips\n2024\t1,204\n2025\ta | b\n\nend");
  CHECK(text_of("a | b\n--|--\nc | d\n\ne | f") == "a\tb\nc\td\n\ne | f");
}

TEST_CASE("words are found in Markdown without the marks around them") {
  CHECK(found("It is **$48**.2 million *now*", "$48.2 million") == "$48**.2 million");
  CHECK(found("of [412 dockers](x) here", "412 dockers") == "412 dockers");
  CHECK(found("| a | 7 |\n|---|---|\n| b | **8** |", "8") == "8");
  CHECK(found("about\n412", "about 412") == "about\n412");
}

TEST_CASE("brackets alone are read in one go") {
  std::string brackets(100000, '[');
  CHECK(text_of(brackets) == brackets);
}
