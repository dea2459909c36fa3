// A text with markup as it reads, and the way back from what is read to what was given.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace tallymark {

// What a text is written in. `none` is a text as it reads.
enum class Markup : uint8_t { none, markdown, html };

// Bytes of the text that stand for bytes of the input: one for one where they are verbatim, else
// (an entity) all for all. What no piece covers (line feeds between blocks, tabs between cells)
// stands for nothing.
struct TextPiece {
  uint32_t text = 0, input = 0;  // where it begins
  uint32_t size = 0, input_size = 0;
  bool verbatim = false;  // the input's own bytes; of blanks one may be read as another
};

struct PlainText {
  std::string text;
  std::vector<TextPiece> pieces;  // ascending in both, without overlaps

  // Where in the input the words of a span stand: from the first byte that one of them stands for
  // to behind the last, so that a tag before or behind them is left out. O(log pieces).
  Span to_input(Span span) const;
};

// Collects what is read the way a browser shows it: runs of blanks become one, blocks are parted by
// an empty line, the rows of a table by a line feed and its cells by tabs.
class PlainTextBuilder {
 public:
  explicit PlainTextBuilder(std::string_view input);

  // The next text starts a line (1) or a block (2). Breaks before the first text count for nothing.
  void break_line(uint32_t line_feeds);
  // What follows is a table's row, or the next cell of one.
  void begin_row();
  void begin_cell();

  // Adds bytes of the input as they are, with their blanks or (the rule) with one for each run.
  void append(Span input, bool keep_spaces = false);
  // Adds a character that bytes of the input stand for.
  void append(uint32_t code_point, Span input);

  // How much there is so far.
  uint32_t size() const { return static_cast<uint32_t>(out_.text.size()); }
  // All of it, or the part from `begin` to `end` alone, without line feeds at its begin.
  PlainText finish(uint32_t begin, uint32_t end);
  PlainText finish() { return finish(0, size()); }

 private:
  bool ends_in_blank() const;
  void begin_text();
  void emit(std::string_view piece, Span input, bool verbatim);

  std::string_view input_;
  PlainText out_;
  uint32_t breaks_ = 0, tabs_ = 0;
  bool row_begins_ = false;
};

}  // namespace tallymark
