// Copies of a few bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tallymark {

// What memcpy does, for texts that are mostly shorter than 16 bytes: a copy whose size the compiler
// does not know is a call out of WebAssembly, dearer than the copying of a word. Returns the end of
// the copy.
inline char* copy_short(char* to, const char* from, size_t size) {
  auto overlapping = [&](auto piece) {  // two pieces that meet or overlap hold all of it
    std::memcpy(&piece, from, sizeof piece);
    auto last = piece;
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &piece, sizeof piece);
    std::memcpy(to + size - sizeof last, &last, sizeof last);
  };
  if (size > 16)
    std::memcpy(to, from, size);
  else if (size >= 8)
    overlapping(uint64_t{});
  else if (size >= 4)
    overlapping(uint32_t{});
  else if (size >= 2)
    overlapping(uint16_t{});
  else if (size == 1)
    *to = *from;
  return to + size;
}

}  // namespace tallymark
