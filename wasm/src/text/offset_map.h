// The only converter between the engine's UTF-8 byte offsets and the report's UTF-16 code units.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tallymark {

class OffsetMap {
 public:
  // Reads the text once; the text must be valid UTF-8 and outlive the map.
  explicit OffsetMap(std::string_view text);

  // UTF-16 code units before the byte offset, which must be the start of a code point or the end.
  // Cost: at most one stride of bytes.
  uint32_t to_utf16(uint32_t byte) const;

 private:
  static constexpr uint32_t kStride = 64;
  std::string_view text_;
  bool ascii_ = true;
  std::vector<uint32_t> units_;  // code units before byte i × kStride; of an ASCII text none
};

}  // namespace tallymark
