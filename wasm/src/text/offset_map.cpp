#include "text/offset_map.h"

#include "text/utf8.h"

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
  ascii_ = utf8::is_ascii(text);
  if (ascii_) return;
  uint32_t units = 0;
  units_.reserve(text.size() / kStride + 1);
  for (uint32_t begin = 0; begin <= text.size(); begin += kStride) {
    units_.push_back(units);
    std::string_view stride = text.substr(begin, kStride);
    if (utf8::is_ascii(stride))
      units += static_cast<uint32_t>(stride.size());
    else
      for (char c : stride) units += units_of(c);
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
  uint32_t units = units_[byte / kStride];
  for (uint32_t i = byte / kStride * kStride; i < byte; ++i) units += units_of(text_[i]);
  return units;
}

}  // namespace tallymark
