// A quick test before a table of names is searched: most words beside a number begin no unit's or
// currency's name, and their hash tells.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/word_hash.h"

namespace tallymark::language {

class NameFilter {
 public:
  // Of the tokens that the names in a table of UnitName or CurrencyName may begin with.
  template <class Row, size_t N>
  static constexpr NameFilter of_starts(const Row (&rows)[N]) {
    NameFilter filter;
    for (const Row& row : rows) {
      for (size_t end = 1; end <= row.phrase.size() && row.phrase[end - 1] != ' '; ++end)
        if (may_part(row.phrase, end)) filter.put(word_hash(row.phrase.substr(0, end)));
    }
    return filter;
  }

  // Of the tokens that the names with one of these rules may end with.
  template <class Row, size_t N>
  static constexpr NameFilter of_ends(const Row (&rows)[N], uint8_t rules) {
    NameFilter filter;
    for (const Row& row : rows) {
      if ((row.rules & rules) == 0) continue;
      for (size_t at = row.phrase.size(); at > 0 && row.phrase[at - 1] != ' '; --at)
        if (may_part(row.phrase, at - 1)) filter.put(word_hash(row.phrase.substr(at - 1)));
    }
    return filter;
  }

  // False if no name begins (ends) with the token of this word_hash. Cost: one look.
  bool has(uint32_t hash) const { return (bits_[hash % kBits / 64] >> hash % 64 & 1) != 0; }

 private:
  static constexpr size_t kBits = 16384;  // about ten for each token of the larger table
  constexpr void put(uint32_t hash) { bits_[hash % kBits / 64] |= uint64_t(1) << hash % 64; }
  // A token may end before byte `at`: everywhere but between two letters or inside of one.
  static constexpr bool may_part(std::string_view phrase, size_t at) {
    if (at == 0 || at == phrase.size()) return true;
    auto letter = [&](size_t i) { return phrase[i] >= 'a' && phrase[i] <= 'z'; };
    bool inside = (static_cast<uint8_t>(phrase[at]) & 0xC0) == 0x80;
    return !inside && !(letter(at - 1) && letter(at));
  }
  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace tallymark::language
