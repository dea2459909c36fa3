// A half-open range [begin, end) of byte offsets into a document. It owns no text.
//
// For the document "hi there": {0, 2} is "hi", {3, 8} is "there", {2, 2} is the empty span between
// "hi" and the space. Spans are UTF-8 byte offsets everywhere inside the engine; only
// text/offset_map.h turns them into the UTF-16 code units of the report.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(const Span& other) const {
    return begin <= other.begin && other.end <= end;
  }
  constexpr bool overlaps(const Span& other) const {
    return begin < other.end && other.begin < end;
  }
  constexpr bool operator==(const Span&) const = default;
};

// The text under a span; the caller keeps the span inside the text.
constexpr std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// "No such item" for the 32-bit ids that index the engine's arrays.
inline constexpr uint32_t kNone = 0xFFFFFFFFu;

}  // namespace tallymark
