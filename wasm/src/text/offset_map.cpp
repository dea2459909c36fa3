#include "text/offset_map.h"

#include <cstring>

#include "text/utf8.h"

namespace tallymark {
namespace {

// Continuation bytes add nothing; a four-byte lead stands for a surrogate pair.
uint32_t units_of(char c) {
  uint8_t byte = static_cast<uint8_t>(c);
  if ((byte & 0xC0) == 0x80) return 0;
  return byte >= 0xF0 ? 2 : 1;
}

// The same of many bytes, eight at a time: a bit of each byte that says what
// it is, summed.
uint32_t units_in(std::string_view text) {
  constexpr uint64_t kLowBits = 0x0101010101010101;
  uint32_t units = static_cast<uint32_t>(text.size());
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if ((bytes & kLowBits << 7) == 0) continue;
    uint64_t continued = bytes >> 7 & ~(bytes >> 6) & kLowBits;
    uint64_t fours = bytes >> 7 & bytes >> 6 & bytes >> 5 & bytes >> 4 & kLowBits;
    // The product's highest byte is the sum of all bytes.
    units += static_cast<uint32_t>((fours * kLowBits >> 56) - (continued * kLowBits >> 56));
  }
  for (; at < text.size(); ++at) units += units_of(text[at]) - 1;
  return units;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text) : text_(text) {
  ascii_ = utf8::is_ascii(text);
  if (ascii_) return;
  uint32_t units = 0;
  units_.reserve(text.size() / kStride + 1);
  for (uint32_t begin = 0; begin <= text.size(); begin += kStride) {
    units_.push_back(units);
    units += units_in(text.substr(begin, kStride));
  }
}

OffsetMap::OffsetMap(const Document& document) : OffsetMap(document.input) {
  plain_ = document.plain.get();
}

Span OffsetMap::to_utf16(Span span) const {
  if (plain_ != nullptr) span = plain_->to_input(span);
  return {to_utf16(span.begin), to_utf16(span.end)};
}

uint32_t OffsetMap::to_utf16(uint32_t byte) const {
  if (ascii_) return byte;
  uint32_t begin = byte / kStride * kStride;
  return units_[byte / kStride] + units_in(text_.substr(begin, byte - begin));
}

}  // namespace tallymark
