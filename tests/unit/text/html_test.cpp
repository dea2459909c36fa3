#include "text/html.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/limits.h"

using namespace tallymark;

namespace {

std::string text_of(std::string_view html) { return read_html(html).text; }

// Where the first of these words of the text stands in the input.
std::string_view found(std::string_view html, std::string_view words) {
  PlainText plain = read_html(html);
  size_t at = plain.text.find(words);
  REQUIRE(at != std::string::npos);
  uint32_t begin = static_cast<uint32_t>(at);
  return slice(html, plain.to_input({begin, begin + static_cast<uint32_t>(words.size())}));
}

}  // namespace

TEST_CASE("HTML is read as it is shown") {
  const struct {
    const char* html;
    const char* text;
  } table[] = {
      {"<p>Tides  rose\n by <b>3</b>.</p>\n<p>Then fell.", "Tides rose by 3.\n\nThen fell."},
      {"<h1>Ports</h1>No tag around it", "Ports\n\nNo tag around it"},
      {"one<br>two<br/>three", "one\ntwo\nthree"},
      {"<ul><li>one<li>two</ul>three", "one\n\ntwo\n\nthree"},
      {"a<!-- 7 <b> -->b<!doctype html>c<?xml 7?>d", "abcd"},
      {"<script>if (a<b) '</p>7'</script>A<style>7</style>B<title>7</title>", "AB"},
      {"<nav><ul><li>7</ul></nav>A<footer>8<p>9</footer>B<aside>7</aside>C", "A\n\nB\n\nC"},
      {"A<select><option>7<option>8</select><button>9</button>B", "AB"},
      {"<p hidden>7<p>A<i style='Display : NONE'>8</i><b role=menu>9</b><b "
       "data-tallymark=off>1</b>",
       "A"},
      {"1,000<sup><a href='#2'>2</a></sup> and 3 m<sup>2</sup>", "1,000 and 3 m2"},
      {"<pre>a  b\n c</pre>d", "a  b\n c\n\nd"},
      {"3 < 4 and 5 <6 and <", "3 < 4 and 5 <6 and <"},
      {"<p>never closed <b>bold</p><p>next", "never closed bold\n\nnext"},
      {"<b><p>one</b> more</p>two", "one more\n\ntwo"},
      {"<svg/>A<svg><text>7</text></svg>B", "AB"},
      {"<a title='x > y' href=/a/>A</a>", "A"},
      {"<p>A</p", "A"},
      {"A<p class=\"never closed>B</p>", "A"},
      {"", ""},
      {"<div><!-- nothing", ""},
  };
  for (const auto& row : table) CHECK(text_of(row.html) == row.text);
}

TEST_CASE("characters may be written by name and number") {
  const struct {
    const char* html;
    const char* text;
  } table[] = {
      {"&pound;3&frac12;m", "£3½m"},
      {"AT&amp;T &lt;b&gt;", "AT&T <b>"},
      {"&euro;5&nbsp;million", "€5\u00A0million"},
      {"&#8364;5 &#x20ac;6 &#X20AC7", "€5 €6 \U00020AC7"},
      {"&copy 2026", "© 2026"},
      {"?a=1&copy=2", "?a=1&copy=2"},
      {"AT&T &bogus; & &", "AT&T &bogus; & &"},
      {"&#0;&#xD800;&#x110000;", "\uFFFD\uFFFD\uFFFD"},
      {"&#150;&#99999999999;", "–\uFFFD"},
      {"a&#10;b", "a b"},
      {"&thetasym;&apos;&AElig;", "\u03D1'Æ"},
  };
  for (const auto& row : table) CHECK(text_of(row.html) == row.text);
}

TEST_CASE("a table of short cells is read row by row") {
  CHECK(text_of(
            "<table><caption>Ships</caption><thead><tr><th>Year<th>Ships</tr></thead>"
            "<tbody><tr><td><p>2024</p><td>1,204<tr><td>2025</td>\n<td><b>1</b>,311</table>end") ==
        "Ships\n\nYear\tShips\n2024\t1,204\n2025\t1,311\n\nend");
  CHECK(text_of("<table><tr><td></td><td>7</td></tr></table>") == "\t7");
  CHECK(text_of("<table><tr><td><h2>Menu</h2><p>one</p></td><td>two</td></tr></table>") ==
        "Menu\n\none\n\ntwo");
  CHECK(text_of("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>") == "a\tb\n\nc");
}

TEST_CASE("the article is what is read, where it is most of the page") {
  CHECK(text_of(
            "<div>Menu 7</div><article><h1>Head</h1><p>A long paragraph.</article><div>8</div>") ==
        "Head\n\nA long paragraph.");
  CHECK(text_of("<article>Teaser</article><p>A long paragraph beside it, and more of it.") ==
        "Teaser\n\nA long paragraph beside it, and more of it.");
}

TEST_CASE("words are found in the input without the tags around them") {
  CHECK(found("<p>It is <b>$48</b>.2 million <i>now</i>", "$48.2 million") == "$48</b>.2 million");
  CHECK(found("<p>of <strong>412</strong> dockers", "412") == "412");
  CHECK(found("a &pound;3&frac12;m b", "£3½m") == "&pound;3&frac12;m");
  CHECK(found("<tr><td>1</td><td>2</td>", "2") == "2");
  CHECK(found("a  \n  b", "a b") == "a  \n  b");
  CHECK(found("<nav>7</nav><main>The year 7</main>", "7") == "7");
  CHECK(found("<pre>\n\na  7</pre>", "a  7") == "a  7");
  CHECK(read_html("<p></p>").to_input({0, 0}) == Span{});
}

TEST_CASE("elements may stand in one another as deep as the limit, and deeper") {
  for (size_t depth : {limits::kMarkupDepth - 1, limits::kMarkupDepth, limits::kMarkupDepth + 1}) {
    std::string html;
    for (size_t i = 0; i < depth; ++i) html += "<div>";
    html += "<nav>7</nav>A";
    std::string text = text_of(html);
    // What is left out must be open to be left out.
    CHECK(text == (depth < limits::kMarkupDepth ? "A" : "7\n\nA"));
  }
}
