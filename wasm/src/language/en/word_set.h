// A set of words, made by the compiler: `static constexpr WordSet kVerbs({"ate", "beat", …});`
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/word_hash.h"

namespace tallymark::language {

template <size_t N>
class WordSet {
 public:
  constexpr WordSet(const std::string_view (&words)[N]) : words_(std::to_array(words)) {
    for (size_t i = 0; i < N; ++i) {
      size_t slot = word_hash(words[i]) % kSlots;
      while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
      slots_[slot] = static_cast<uint16_t>(i + 1);
    }
  }

  // Cost: one hash and about one comparison.
  constexpr bool has(std::string_view word) const { return has(word, word_hash(word)); }
  // The same for a word whose word_hash is known.
  constexpr bool has(std::string_view word, uint32_t hash) const {
    for (size_t slot = hash % kSlots; slots_[slot] != 0; slot = (slot + 1) % kSlots) {
      if (same_word(words_[slots_[slot] - 1], word)) return true;
    }
    return false;
  }

 private:
  static_assert(N < 65535);
  static constexpr size_t kSlots = std::bit_ceil(2 * N + 1);  // open addressing, half empty
  std::array<std::string_view, N> words_;
  std::array<uint16_t, kSlots> slots_{};  // index + 1 into words_; 0 for an empty slot
};

}  // namespace tallymark::language
