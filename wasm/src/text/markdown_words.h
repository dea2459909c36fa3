// What stands in a line of Markdown: emphasis, links, code, escapes, tags.
#pragma once

#include <optional>
#include <string_view>

#include "text/plain_text.h"

namespace tallymark {

class MarkdownWords {
 public:
  MarkdownWords(std::string_view input, PlainTextBuilder& out) : input_(input), out_(out) {}

  // Adds the words of a line, or of a table's cell. Answers up to where it has read: behind the
  // line, where a tag or comment goes on. Linear.
  uint32_t read(Span line);

 private:
  // Behind the mark at `at`; `at` itself where that is a character of the text.
  uint32_t behind_mark(uint32_t at, Span line);
  uint32_t behind_emphasis(uint32_t at, Span line) const;
  uint32_t behind_code(uint32_t at, Span line);
  uint32_t behind_link_end(uint32_t at, Span line) const;
  uint32_t behind_picture(uint32_t at, Span line) const;
  uint32_t behind_bracket(uint32_t at, Span line) const;
  uint32_t behind_tag(uint32_t at);
  std::optional<uint32_t> closing(uint32_t at, char open, char close, Span line) const;

  std::string_view input_;
  PlainTextBuilder& out_;
};

}  // namespace tallymark
