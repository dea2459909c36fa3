#include "text/offset_map.h"

namespace tallymark {
namespace {

// Continuation bytes add nothing; a four-byte lead stands for a surrogate pair.
uint32_t units_of(char c) {
  uint8_t byte = static_cast<uint8_t>(c);
  if ((byte & 0xC0) == 0x80) return 0;
  return byte >= 0xF0 ? 2 : 1;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text) : text_(text) {
  uint32_t units = 0;
  units_.reserve(text.size() / kStride + 1);
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) units_.push_back(units);
    ascii_ &= static_cast<uint8_t>(text[i]) < 0x80;
    units += units_of(text[i]);
  }
  if (text.size() % kStride == 0) units_.push_back(units);
}

uint32_t OffsetMap::to_utf16(uint32_t byte) const {
  if (ascii_) return byte;
  uint32_t units = units_[byte / kStride];
  for (uint32_t i = byte / kStride * kStride; i < byte; ++i) units += units_of(text_[i]);
  return units;
}

}  // namespace tallymark
