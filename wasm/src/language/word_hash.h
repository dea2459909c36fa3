// The hash that the tables of words share, so that a token is hashed once for all of them.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. To be made byte by byte while a word
// is read: begin with kHashStart, put every byte in, end with finish_hash.
inline constexpr uint32_t kHashStart = 2166136261u;
constexpr uint32_t hash_byte(uint32_t hash, char c) {
  return (hash ^ static_cast<uint8_t>(c)) * 16777619u;
}
// The tables take the low bits, where FNV mixes least.
constexpr uint32_t finish_hash(uint32_t hash) { return hash ^ hash >> 15; }

constexpr uint32_t word_hash(std::string_view word) {
  uint32_t hash = kHashStart;
  for (char c : word) hash = hash_byte(hash, c);
  return finish_hash(hash);
}

// The two are equal. Words are short, so that a call of memcmp would cost more than what it does.
constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace tallymark::language
