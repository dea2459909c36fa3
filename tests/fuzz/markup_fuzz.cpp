// Any text may be offered as HTML or Markdown: what is read of it has a way back that keeps its
// promises. The whole input is the text; what is no UTF-8 is refused before it comes this far.
#include <cstdint>
#include <cstdio>
#include <string_view>

#include "text/html.h"
#include "text/markdown.h"
#include "text/utf8.h"

namespace {

void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "Markup broke its promise: %s\n", promise);
  __builtin_trap();
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

void require_way_back(const tallymark::PlainText& plain, std::string_view input) {
  require(tallymark::utf8::is_valid(plain.text), "what is read is UTF-8");
  require(plain.text.find('\0') == std::string::npos, "and holds no NUL");
  uint32_t text = 0, given = 0;
  for (const auto& piece : plain.pieces) {
    require(piece.text >= text && piece.input >= given, "pieces ascend");
    text = piece.text + piece.size;
    given = piece.input + piece.input_size;
    require(text <= plain.text.size() && given <= input.size(), "pieces lie within the text");
    if (!piece.verbatim) continue;
    require(piece.size == piece.input_size, "what was given is as long as what is read");
    for (uint32_t i = 0; i < piece.size; ++i) {
      const char read = plain.text[piece.text + i], was = input[piece.input + i];
      require(read == was || (read == ' ' && is_blank(was)), "what is read is what was given");
    }
  }
  uint32_t before = 0;
  for (uint32_t i = 0; i < plain.text.size(); ++i) {
    const tallymark::Span place = plain.to_input({i, i + 1});
    require(place.begin <= place.end && place.end <= input.size(), "a place lies within the input");
    require(place.begin >= before, "places ascend");
    before = place.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  if (!tallymark::utf8::is_valid(input) || input.find('\0') != std::string_view::npos) return 0;
  require_way_back(tallymark::read_html(input), input);
  require_way_back(tallymark::read_markdown(input), input);
  return 0;
}
