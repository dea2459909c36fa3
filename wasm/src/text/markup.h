// What HTML and Markdown have in common: tags, comments, and characters written by a name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace tallymark {

// What an element does to the text around it and in it.
enum ElementTraits : uint16_t {
  kBlockElement = 1,       // stands on lines of its own
  kVoidElement = 2,        // has no content
  kSkippedElement = 4,     // its text is no prose, or not the author's
  kRawElement = 8,         // its content is no markup, up to its end tag
  kSpacesElement = 16,     // keeps its blanks
  kArticleElement = 32,    // may be what of a page is the article
  kRowElement = 64,        // a table's row
  kCellElement = 128,      // a table's cell
  kRowsElement = 256,      // what groups the rows of a table
  kLayoutElement = 512,    // a table with it in a cell lays out a page
  kForeignElement = 1024,  // as in XML, "/>" ends it
};

struct Tag {
  enum Kind : uint8_t { open, close, comment } kind = comment;
  Span name;                 // where the element's name stands
  uint32_t hash = 0;         // of the name in lower case
  uint16_t traits = 0;       // ElementTraits
  bool ends_itself = false;  // "/>"
  bool hidden = false;       // by an attribute; or what the author keeps from being read
  uint32_t end = 0;          // behind its ">"
};

// The tag, comment or declaration that begins with the "<" at `at`; none where that is a "<" of the
// text. Linear in the tag; one that is never closed takes the rest of the input.
std::optional<Tag> read_tag(std::string_view input, uint32_t at);

// Where the content of a raw element ends: at the "<" of its end tag, or at the end of the input.
uint32_t end_of_raw(std::string_view input, const Tag& tag);

// In lower case, whatever the case it stands in. `name` is in lower case.
bool is_name(std::string_view input, const Tag& tag, std::string_view name);

struct CharacterReference {
  uint32_t code_point = 0;
  uint32_t end = 0;
};

// "&amp;", "&#8364;" or "&#x20AC;" at `at`; none where that is an "&" of the text. Known are the
// names of HTML 4, with or without their semicolon.
std::optional<CharacterReference> read_reference(std::string_view input, uint32_t at);

}  // namespace tallymark
