// A quick test before a table of names is searched: most words beside a number begin no unit's or
// currency's name, and their first letters tell.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/word_hash.h"

namespace tallymark::language {

class NameFilter {
 public:
  // Of how the names in a table of UnitName or CurrencyName begin.
  template <class Row, size_t N>
  static constexpr NameFilter of_starts(const Row (&rows)[N]) {
    NameFilter filter;
    for (const Row& row : rows) {
      uint32_t hash = kHashStart;
      for (char c : row.phrase.substr(0, kBytes)) filter.put(hash = hash_byte(hash, c));
    }
    return filter;
  }

  // Of how the names with one of these rules end.
  template <class Row, size_t N>
  static constexpr NameFilter of_ends(const Row (&rows)[N], uint8_t rules) {
    NameFilter filter;
    for (const Row& row : rows) {
      if ((row.rules & rules) == 0) continue;
      uint32_t hash = kHashStart;
      for (size_t i = 1; i <= kBytes && i <= row.phrase.size(); ++i)
        filter.put(hash = hash_byte(hash, row.phrase[row.phrase.size() - i]));
    }
    return filter;
  }

  // False if no name begins (ends) with this token, lower-cased. Cost: a hash of four bytes.
  bool may_start(std::string_view token) const {
    uint32_t hash = kHashStart;
    for (size_t i = 0; i < kBytes && i < token.size(); ++i) hash = hash_byte(hash, token[i]);
    return has(hash);
  }
  bool may_end(std::string_view token) const {
    uint32_t hash = kHashStart;
    for (size_t i = 1; i <= kBytes && i <= token.size(); ++i)
      hash = hash_byte(hash, token[token.size() - i]);
    return has(hash);
  }

 private:
  static constexpr size_t kBytes = 4;    // "kilo", "doll": more would hardly tell more names apart
  static constexpr size_t kBits = 8192;  // about eight for each start of the larger table
  constexpr void put(uint32_t hash) {
    uint32_t bit = finish_hash(hash) % kBits;
    bits_[bit / 64] |= uint64_t(1) << bit % 64;
  }
  constexpr bool has(uint32_t hash) const {
    uint32_t bit = finish_hash(hash) % kBits;
    return (bits_[bit / 64] >> bit % 64 & 1) != 0;
  }
  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace tallymark::language
