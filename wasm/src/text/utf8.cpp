#include "text/utf8.h"

#include <cstring>

namespace tallymark::utf8 {

namespace {

// No byte of the next eight has its highest bit set.
bool eight_are_ascii(const uint8_t* bytes) {
  uint64_t eight;
  std::memcpy(&eight, bytes, 8);
  return (eight & 0x8080808080808080u) == 0;
}

}  // namespace

bool is_ascii(std::string_view text) {
  const auto* p = reinterpret_cast<const uint8_t*>(text.data());
  const auto* end = p + text.size();
  for (; end - p >= 8; p += 8) {
    if (!eight_are_ascii(p)) return false;
  }
  for (; p != end; ++p) {
    if (*p >= 0x80) return false;
  }
  return true;
}

size_t find_nul(std::string_view text) {
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    // A byte below 1 borrows, so that its bit 7 is set, which it was not.
    if (((bytes - kEachByte) & ~bytes & 0x80 * kEachByte) != 0) break;
  }
  return text.find('\0', at);
}

bool is_valid(std::string_view text) {
  const auto* p = reinterpret_cast<const uint8_t*>(text.data());
  const auto* end = p + text.size();
  while (p != end) {
    if (end - p >= 8 && eight_are_ascii(p)) {
      p += 8;
      continue;
    }
    uint8_t first = *p;
    if (first < 0x80) {
      ++p;
      continue;
    }
    uint32_t extra = 0, least = 0, value = 0;
    if (first >= 0xC2 && first <= 0xDF) {
      extra = 1, least = 0x80, value = first & 0x1F;
    } else if (first >= 0xE0 && first <= 0xEF) {
      extra = 2, least = 0x800, value = first & 0x0F;
    } else if (first >= 0xF0 && first <= 0xF4) {
      extra = 3, least = 0x10000, value = first & 0x07;
    } else {
      return false;
    }
    if (static_cast<uint32_t>(end - p) <= extra) return false;
    for (uint32_t i = 1; i <= extra; ++i) {
      if ((p[i] & 0xC0) != 0x80) return false;
      value = value << 6 | (p[i] & 0x3F);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return false;
    p += extra + 1;
  }
  return true;
}

void append(std::string& out, uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

Class classify_beyond_ascii(uint32_t c) {
  if (c <= 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
      c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF ||
      (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)) {
    return Class::space;
  }
  if (c < 0xC0) {
    if (c == 0xAA || c == 0xB5 || c == 0xBA) return Class::letter;
    if (c == 0xAB || c == 0xBB || c == 0xBF || c == 0xA1) return Class::punctuation;
    return c == 0xAD ? Class::letter : Class::symbol;  // a soft hyphen does not split a word
  }
  if (c == 0xD7 || c == 0xF7) return Class::symbol;
  if (c >= 0x2010 && c <= 0x2027) return c == 0x2022 ? Class::symbol : Class::punctuation;
  if (c == 0x2039 || c == 0x203A || (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011)) {
    return Class::punctuation;
  }
  if (c >= 0x2030 && c <= 0x2BFF) {
    // Superscripts, currencies, number forms, arrows, mathematics, dingbats; letter-like signs too.
    return c >= 0x2C00 ? Class::letter : Class::symbol;
  }
  if (c >= 0x1F000 && c <= 0x1FAFF) return Class::symbol;
  if (c >= 0xFE00 && c <= 0xFE0F) return Class::symbol;
  return Class::letter;
}

uint32_t to_lower(uint32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if (c < 0xC0) return c;
  if (c <= 0xDE && c != 0xD7) return c >= 0xDF ? c : c + 32;
  if (c == 0x130) return 'i';
  if (c >= 0x100 && c <= 0x137) return c | 1;
  if (c >= 0x139 && c <= 0x148) return (c & 1) ? c + 1 : c;
  if (c >= 0x14A && c <= 0x177) return c | 1;
  if (c == 0x178) return 0xFF;
  if (c >= 0x179 && c <= 0x17E) return (c & 1) ? c + 1 : c;
  if (c >= 0x391 && c <= 0x3A9) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c >= 0x1E00 && c <= 0x1EFF) return c | 1;
  return c;
}

bool is_upper(uint32_t c) { return to_lower(c) != c; }

}  // namespace tallymark::utf8
