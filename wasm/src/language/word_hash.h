// The hash that the tables of words share, so that a token is hashed once for all of them.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace tallymark::language {

// The first 8 bytes of the word, or all of a shorter one with zeros behind, lowest byte first.
constexpr uint64_t word_piece(std::string_view word) {
  if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
    auto load = [&](auto part, size_t at) {
      std::memcpy(&part, word.data() + at, sizeof part);
      return uint64_t{part};
    };
    size_t size = word.size();
    if (size >= 8) return load(uint64_t{}, 0);
    if (size >= 4) return load(uint32_t{}, 0) | load(uint32_t{}, size - 4) << 8 * (size - 4);
    if (size >= 2) return load(uint16_t{}, 0) | load(uint16_t{}, size - 2) << 8 * (size - 2);
  }
  uint64_t piece = 0;
  for (size_t i = 0; i < word.size() && i < 8; ++i) {
    piece |= uint64_t{static_cast<uint8_t>(word[i])} << 8 * i;
  }
  return piece;
}

// A hash of a word in pieces of eight bytes, the last of which ends with the word. Multiplied by
// odd constants (the fractions of the golden ratio and of √2) and folded, as multiplicative hashing
// does; https://en.wikipedia.org/wiki/Hash_function#Multiplicative_hashing
constexpr uint64_t put_piece(uint64_t hash, uint64_t piece) {
  hash = (hash ^ piece) * 0x9E3779B97F4A7C15;
  return hash ^ hash >> 32;
}
constexpr uint32_t finish_hash(uint64_t hash) {
  return static_cast<uint32_t>(hash * 0x6A09E667F3BCC909 >> 32);
}

// Of a word of at most 8 bytes, whose word_piece is known.
constexpr uint32_t short_word_hash(uint64_t piece) { return finish_hash(put_piece(0, piece)); }

constexpr uint32_t word_hash(std::string_view word) {
  uint64_t hash = put_piece(0, word_piece(word));
  for (size_t at = 8; at < word.size(); at += 8) {
    hash = put_piece(hash, word_piece(word.substr(at + 8 <= word.size() ? at : word.size() - 8)));
  }
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
