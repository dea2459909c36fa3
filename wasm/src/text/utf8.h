// Reading UTF-8 one code point at a time, and the character classes the tokenizer needs.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace tallymark::utf8 {

struct CodePoint {
  uint32_t value = 0;
  uint32_t size = 1;  // bytes it takes
};

// True if no byte is 0x80 or more. Cost: an eighth of a look a byte.
bool is_ascii(std::string_view text);

// Where the first NUL stands; npos if there is none. Cost: an eighth of a look a byte.
size_t find_nul(std::string_view text);

// True if the whole text is well-formed UTF-8 (no overlong forms, no surrogates, ≤ U+10FFFF).
bool is_valid(std::string_view text);

// The code point at `at`; the text must be valid and `at` must be at the start of one.
inline CodePoint decode(std::string_view text, uint32_t at) {
  auto byte = [&](uint32_t i) { return static_cast<uint32_t>(static_cast<uint8_t>(text[at + i])); };
  uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F),
          4};
}

void append(std::string& out, uint32_t code_point);

enum class Class : uint8_t { space, letter, digit, punctuation, symbol };

constexpr bool is_ascii_letter(uint32_t c) { return (c | 0x20) - 'a' < 26; }
constexpr bool is_ascii_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char ascii_lower(char c) { return is_ascii_capital(c) ? static_cast<char>(c + 32) : c; }

// Of eight bytes, the lowest first: how many ASCII letters they begin with. Bit 7 of each byte's
// sum tells whether it is beyond a bound.
constexpr uint64_t kEachByte = 0x0101010101010101;
constexpr uint64_t kCaseBits = 0x20 * kEachByte;  // set in small letters
constexpr uint32_t leading_ascii_letters(uint64_t bytes) {
  constexpr uint64_t kHighBits = 0x80 * kEachByte;
  uint64_t small = (bytes | kCaseBits) & ~kHighBits;
  uint64_t from_a = small + (0x80 - 'a') * kEachByte, beyond_z = small + (0x7F - 'z') * kEachByte;
  uint64_t others = (~from_a | beyond_z | bytes) & kHighBits;
  return static_cast<uint32_t>(std::countr_zero(others)) / 8;  // 64 for none
}

// The class of each ASCII character, by its code.
inline constexpr std::array<Class, 128> kAsciiClasses = [] {
  std::array<Class, 128> classes{};
  for (uint32_t c = 0; c < 128; ++c) {
    if (c <= 0x20 || c == 0x7F) {
      classes[c] = Class::space;
    } else if (c >= '0' && c <= '9') {
      classes[c] = Class::digit;
    } else if (is_ascii_letter(c)) {
      classes[c] = Class::letter;
    } else {
      bool mark = std::string_view(".,;:!?()[]{}\"'-`").find(static_cast<char>(c)) !=
                  std::string_view::npos;
      classes[c] = mark ? Class::punctuation : Class::symbol;
    }
  }
  return classes;
}();

Class classify_beyond_ascii(uint32_t code_point);
inline Class classify(uint32_t c) { return c < 0x80 ? kAsciiClasses[c] : classify_beyond_ascii(c); }

bool is_upper(uint32_t code_point);
// Simple lower case for Latin, Greek and Cyrillic; other scripts unchanged.
uint32_t to_lower(uint32_t code_point);

}  // namespace tallymark::utf8
