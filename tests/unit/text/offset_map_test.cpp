#include "text/offset_map.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

#include "text/utf8.h"

using namespace tallymark;

namespace {

// The offset of every code point and of the end, counted the slow and obvious way.
void check_all(const std::string& text) {
  OffsetMap map(text);
  uint32_t units = 0, at = 0;
  while (at < text.size()) {
    REQUIRE(map.to_utf16(at) == units);
    auto c = utf8::decode(text, at);
    units += c.value >= 0x10000 ? 2 : 1;
    at += c.size;
  }
  REQUIRE(map.to_utf16(at) == units);
}

}  // namespace

TEST_CASE("offsets count code units of UTF-16") {
  OffsetMap map("a\u00E9\u20AC\U0001F600z");
  CHECK(map.to_utf16(0) == 0);
  CHECK(map.to_utf16(1) == 1);   // behind "a"
  CHECK(map.to_utf16(3) == 2);   // behind two bytes
  CHECK(map.to_utf16(6) == 3);   // behind three bytes
  CHECK(map.to_utf16(10) == 5);  // behind a surrogate pair
  CHECK(map.to_utf16(11) == 6);
}

TEST_CASE("of a text with markup, offsets count in what was given") {
  std::string html = "<p>\u20AC5 &euro;<b>6</b> \U0001F600 7</p>";
  auto read = read_document(html, Markup::html);
  REQUIRE(read.ok());
  OffsetMap map(read.value());
  CHECK(map.length() == 29);
  auto place = [&](std::string_view words) {
    uint32_t at = static_cast<uint32_t>(read.value().text.find(words));
    return map.to_utf16(Span{at, at + static_cast<uint32_t>(words.size())});
  };
  CHECK(place("5") == Span{4, 5});
  CHECK(place("\u20AC6") == Span{6, 16});
  CHECK(place("6") == Span{15, 16});
  CHECK(place("7") == Span{24, 25});
}

TEST_CASE("an empty text has one offset") { CHECK(OffsetMap("").to_utf16(0) == 0); }

TEST_CASE("code points across and at every stride's edge") {
  for (size_t size : {253, 254, 255, 256, 257, 510, 511, 512, 513}) {
    for (const char* c : {"x", "\u00E9", "\u20AC", "\U0001F600"}) {
      INFO(size << " bytes, then " << c);
      check_all(std::string(size, 'x') + c + "tail");
      check_all("\u00E9" + std::string(size, 'x') + c);
    }
  }
}

TEST_CASE("random texts convert as a slow count does") {
  std::mt19937 random(2022);  // the same texts in every run
  constexpr uint32_t kSamples[] = {'a',    ' ',    0x7F,    0x80,    0x7FF,   0x800,
                                   0x20AC, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};
  for (int i = 0; i < 200; ++i) {
    std::string text;
    size_t length = random() % 1500;
    for (size_t j = 0; j < length; ++j)
      utf8::append(text, kSamples[random() % std::size(kSamples)]);
    check_all(text);
  }
}
