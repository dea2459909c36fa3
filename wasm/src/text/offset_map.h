// The only converter between the engine's UTF-8 byte offsets in what it reads and the report's
// UTF-16 code units in what it was given.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace tallymark {

class OffsetMap {
 public:
  // Reads the text once; the text must be valid UTF-8 and outlive the map.
  explicit OffsetMap(std::string_view text);

  // UTF-16 code units before the byte offset, which must be the start of a code point or the end.
  // Cost: at most one stride of bytes.
  uint32_t to_utf16(uint32_t byte) const;

  // Of a document's input, which must outlive the map.
  explicit OffsetMap(const Document& document);
  // Where the words of a span of the document's text stand in its input.
  Span to_utf16(Span span) const;
  // Of the whole input.
  uint32_t length() const { return to_utf16(static_cast<uint32_t>(text_.size())); }

 private:
  static constexpr uint32_t kStride = 64;
  std::string_view text_;
  const PlainText* plain_ = nullptr;  // where the input has markup
  bool ascii_ = true;
  std::vector<uint32_t> units_;  // code units before byte i × kStride; of an ASCII text none
};

}  // namespace tallymark
