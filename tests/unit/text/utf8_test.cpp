#include "text/utf8.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;
using utf8::Class;

TEST_CASE("what is UTF-8 and what is not") {
  struct Row {
    std::string text;
    bool valid;
    const char* why;
  };
  const Row table[] = {
      {"", true, "nothing"},
      {"plain", true, "ASCII"},
      {"\x7F", true, "the last of one byte"},
      {"\xC2\x80", true, "the first of two bytes"},
      {"\xDF\xBF", true, "the last of two bytes"},
      {"\xE0\xA0\x80", true, "the first of three bytes"},
      {"\xED\x9F\xBF", true, "right before the surrogates"},
      {"\xEE\x80\x80", true, "right behind the surrogates"},
      {"\xEF\xBF\xBF", true, "the last of three bytes"},
      {"\xF0\x90\x80\x80", true, "the first of four bytes"},
      {"\xF4\x8F\xBF\xBF", true, "U+10FFFF"},
      {"\x80", false, "a lone continuation"},
      {"\xBF", false, "a lone continuation"},
      {"\xC0\x80", false, "overlong, two bytes"},
      {"\xC1\xBF", false, "overlong, two bytes"},
      {"\xE0\x9F\xBF", false, "overlong, three bytes"},
      {"\xF0\x8F\xBF\xBF", false, "overlong, four bytes"},
      {"\xED\xA0\x80", false, "the first surrogate"},
      {"\xED\xBF\xBF", false, "the last surrogate"},
      {"\xF4\x90\x80\x80", false, "behind U+10FFFF"},
      {"\xF5\x80\x80\x80", false, "no such lead byte"},
      {"\xFF", false, "no such lead byte"},
      {"a\xC3", false, "cut after one byte of two"},
      {"a\xE2\x82", false, "cut after two bytes of three"},
      {"a\xF0\x9F\x98", false, "cut after three bytes of four"},
      {"\xC3(", false, "a lead byte without a continuation"},
      {"\xE2(\xA1", false, "a gap in three bytes"},
      {"\xE2\x82\xAC\xE2\x82\xAC\xAC", false, "one continuation too many"},
  };
  for (const Row& row : table) {
    INFO(row.why);
    CHECK(utf8::is_valid(row.text) == row.valid);
  }
}

TEST_CASE("writing a code point and reading it gives it back") {
  for (uint32_t c : {0x24u, 0x7Fu, 0x80u, 0xA3u, 0x7FFu, 0x800u, 0x20ACu, 0xD7FFu, 0xE000u, 0xFFFDu,
                     0xFFFFu, 0x10000u, 0x1F600u, 0x10FFFFu}) {
    std::string text;
    utf8::append(text, c);
    INFO(c);
    CHECK(utf8::is_valid(text));
    CHECK(utf8::decode(text, 0).value == c);
    CHECK(utf8::decode(text, 0).size == text.size());
  }
}

TEST_CASE("classes of characters") {
  struct Row {
    uint32_t c;
    Class kind;
  };
  const Row table[] = {
      {' ', Class::space},          {'\n', Class::space},         {0xA0, Class::space},
      {0x2009, Class::space},       {0x202F, Class::space},       {0x3000, Class::space},
      {0xFEFF, Class::space},       {0x200B, Class::space},       {'0', Class::digit},
      {'9', Class::digit},          {'a', Class::letter},         {'Z', Class::letter},
      {0xE9, Class::letter},        {0x41F, Class::letter},       {0x4E2D, Class::letter},
      {0xAD, Class::letter},        {'.', Class::punctuation},    {'-', Class::punctuation},
      {0x2013, Class::punctuation}, {0x2019, Class::punctuation}, {0x2026, Class::punctuation},
      {0xAB, Class::punctuation},   {'$', Class::symbol},         {'%', Class::symbol},
      {0x20AC, Class::symbol},      {0xBD, Class::symbol},        {0xD7, Class::symbol},
      {0x2022, Class::symbol},      {0x1F600, Class::symbol},
  };
  for (const Row& row : table) {
    INFO(row.c);
    CHECK(utf8::classify(row.c) == row.kind);
  }
}

TEST_CASE("lower case of Latin, Greek and Cyrillic") {
  struct Row {
    uint32_t upper, lower;
  };
  const Row table[] = {{'A', 'a'},     {'Z', 'z'},      {0xC9, 0xE9},   {0xDE, 0xFE},
                       {0x100, 0x101}, {0x139, 0x13A},  {0x14A, 0x14B}, {0x178, 0xFF},
                       {0x17D, 0x17E}, {0x391, 0x3B1},  {0x3A9, 0x3C9}, {0x410, 0x430},
                       {0x401, 0x451}, {0x1E02, 0x1E03}};
  for (const Row& row : table) {
    INFO(row.upper);
    CHECK(utf8::to_lower(row.upper) == row.lower);
    CHECK(utf8::to_lower(row.lower) == row.lower);
    CHECK(utf8::is_upper(row.upper));
    CHECK_FALSE(utf8::is_upper(row.lower));
  }
  for (uint32_t c : {0xD7u, 0xF7u, 0xDFu, static_cast<uint32_t>('1'), 0x4E2Du})
    CHECK_FALSE(utf8::is_upper(c));
}

// Runs of ASCII are passed over several bytes at once.
TEST_CASE("a bad byte is found wherever it stands") {
  for (size_t at = 0; at <= 20; ++at) {
    std::string text(20, 'a');
    CHECK(utf8::is_valid(text));
    text.insert(at, "\xC3\xA9");
    CHECK(utf8::is_valid(text));
    text.erase(at + 1, 1);
    CHECK_FALSE(utf8::is_valid(text));
  }
}

TEST_CASE("letters at the head of eight bytes are counted") {
  for (uint32_t c = 0; c < 256; ++c) {
    bool letter = utf8::is_ascii_letter(c);
    for (uint32_t place = 0; place < 8; ++place) {
      INFO(c << " at " << place);
      uint64_t bytes = 0x5A617A4161417A5A;  // letters from both ends of the alphabet
      bytes = (bytes & ~(uint64_t{0xFF} << 8 * place)) | uint64_t{c} << 8 * place;
      CHECK(utf8::leading_ascii_letters(bytes) == (letter ? 8 : place));
    }
  }
}

TEST_CASE("the first NUL is found wherever it stands") {
  for (size_t size : {1u, 7u, 8u, 9u, 24u, 31u}) {
    std::string text(size, '\x01');
    CHECK(utf8::find_nul(text) == std::string::npos);
    text.assign(size, '\x80');
    CHECK(utf8::find_nul(text) == std::string::npos);
    for (size_t at = size; at-- > 0;) {
      text[at] = '\0';
      CHECK(utf8::find_nul(text) == at);
    }
  }
  CHECK(utf8::find_nul("") == std::string::npos);
}
