// A table of words with what the language says of each, made by the compiler: no work at start.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "language/word_hash.h"

namespace tallymark::language {

// Entry has a `word`, lower-cased. Of equal ones the first is found, with what the others add to it
// where Entry has an `add`.
template <class Entry, size_t N>
class WordTable {
 public:
  constexpr explicit WordTable(const std::array<Entry, N>& entries) : entries_(entries) {
    for (size_t i = 0; i < N; ++i) {
      uint32_t hash = word_hash(entries_[i].word), slot = hash % kSlots;
      while (slots_[slot] != 0 && at(slot).word != entries_[i].word) slot = (slot + 1) % kSlots;
      if (slots_[slot] == 0) {
        slots_[slot] = (hash & kUpperHalf) | static_cast<uint32_t>(i + 1);
      } else if constexpr (requires { entries_[i].add(entries_[i]); }) {
        entries_[(slots_[slot] & ~kUpperHalf) - 1].add(entries_[i]);
      }
    }
  }

  // The word's entry by its word_hash; null for a word without one. Cost: about one comparison for
  // a word of the table, and mostly none for others.
  constexpr const Entry* find(std::string_view lower, uint32_t hash) const {
    for (uint32_t slot = hash % kSlots; slots_[slot] != 0; slot = (slot + 1) % kSlots) {
      if (((slots_[slot] ^ hash) & kUpperHalf) != 0) continue;
      if (same_word(at(slot).word, lower)) return &at(slot);
    }
    return nullptr;
  }

 private:
  static constexpr uint32_t kUpperHalf = 0xFFFF0000;
  static constexpr size_t kSlots = std::bit_ceil(2 * N + 1);  // open addressing, half empty
  static_assert(N < 0xFFFF);

  constexpr const Entry& at(size_t slot) const {
    return entries_[(slots_[slot] & ~kUpperHalf) - 1];
  }

  std::array<Entry, N> entries_;
  // The index + 1 of the slot's entry, below the upper half of its word's hash, which tells most
  // other words that meet it from it; 0 for an empty slot.
  std::array<uint32_t, kSlots> slots_{};
};

// What is said of several words at once: {"rose grew climbed", bits}.
struct WordRow {
  std::string_view forms;  // separated by single spaces
  uint64_t bits;
};

// How many words the rows hold.
template <size_t N>
constexpr size_t count_forms(const WordRow (&rows)[N]) {
  size_t count = N;
  for (const WordRow& row : rows) {
    for (char c : row.forms) count += c == ' ';
  }
  return count;
}

// What rows say of each of their words.
struct WordBits {
  std::string_view word;
  uint64_t bits = 0;
  constexpr void add(const WordBits& other) { bits |= other.bits; }
};

template <size_t Size, size_t N>
constexpr std::array<WordBits, Size> bits_of(const WordRow (&rows)[N]) {
  std::array<WordBits, Size> entries{};
  size_t size = 0;
  for (const WordRow& row : rows) {
    for (size_t at = 0; at < row.forms.size();) {
      size_t end = row.forms.find(' ', at);
      if (end == std::string_view::npos) end = row.forms.size();
      entries[size++] = {row.forms.substr(at, end - at), row.bits};
      at = end + 1;
    }
  }
  return entries;
}

}  // namespace tallymark::language
