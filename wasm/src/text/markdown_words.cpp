#include "text/markdown_words.h"

#include <algorithm>

#include "text/markup.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

// How far a bracket's or a backtick's partner is looked for: no link of an article is longer.
constexpr uint32_t kMostMarked = 1024;
// Brackets in one another, beyond which there is no link. It keeps a text of brackets alone linear.
constexpr uint32_t kMostNested = 8;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) {
  return utf8::is_ascii_letter(static_cast<uint8_t>(c)) || is_digit(c) ||
         static_cast<uint8_t>(c) >= 0x80;
}
bool is_escapable(char c) {
  return c > ' ' && c < 0x7F && !is_digit(c) && !utf8::is_ascii_letter(static_cast<uint8_t>(c));
}

}  // namespace

uint32_t MarkdownWords::read(Span line) {
  uint32_t text = line.begin, at = line.begin;
  while (at < line.end) {
    char c = input_[at];
    if (c == '&') {
      if (auto reference = read_reference(input_, at); reference && reference->end <= line.end) {
        out_.append({text, at});
        out_.append(reference->code_point, {at, reference->end});
        at = text = reference->end;
        continue;
      }
    }
    bool may_be_mark = c == '\\' || c == '`' || c == '*' || c == '_' || c == '~' || c == '[' ||
                       c == ']' || c == '!' || c == '<';
    if (!may_be_mark) {
      ++at;
      continue;
    }
    out_.append({text, at});
    text = at;
    uint32_t behind = behind_mark(at, line);
    if (behind == at) {
      ++at;
      continue;
    }
    at = text = behind;
    // What a backslash stands before is text, whatever it is.
    if (c == '\\' && at < line.end) ++at;
  }
  if (text < line.end) out_.append({text, line.end});
  return std::max(at, line.end);
}

uint32_t MarkdownWords::behind_mark(uint32_t at, Span line) {
  switch (input_[at]) {
    case '\\':
      return at + 1 == line.end || is_escapable(input_[at + 1]) ? at + 1 : at;
    case '`':
      return behind_code(at, line);
    case '!':
      return behind_picture(at, line);
    case '[':
      return behind_bracket(at, line);
    case ']':
      return behind_link_end(at, line);
    case '<':
      return behind_tag(at);
    default:
      return behind_emphasis(at, line);
  }
}

// A run of marks beside a word; "5 * 3", "5*3" and "a_name" have none.
uint32_t MarkdownWords::behind_emphasis(uint32_t at, Span line) const {
  char mark = input_[at];
  uint32_t end = at;
  while (end < line.end && input_[end] == mark) ++end;
  if (mark == '~' && end - at != 2) return at;
  bool before = at > line.begin && !is_space(input_[at - 1]);
  bool after = end < line.end && !is_space(input_[end]);
  if (!before && !after) return at;
  if (before && after && mark == '_' && is_word(input_[at - 1]) && is_word(input_[end])) return at;
  if (before && after && is_digit(input_[at - 1]) && is_digit(input_[end])) return at;
  return end;
}

// Adds the code itself.
uint32_t MarkdownWords::behind_code(uint32_t at, Span line) {
  uint32_t begin = at;
  while (begin < line.end && input_[begin] == '`') ++begin;
  uint32_t length = begin - at, last = std::min(line.end, begin + kMostMarked);
  for (uint32_t i = begin; i < last;) {
    uint32_t end = i;
    while (end < last && input_[end] == '`') ++end;
    if (end - i == length) {
      out_.append({begin, i});
      return end;
    }
    i = std::max(end, i + 1);
  }
  return at;
}

uint32_t MarkdownWords::behind_link_end(uint32_t at, Span line) const {
  if (at + 1 >= line.end) return at;
  char next = input_[at + 1];
  if (next != '(' && next != '[') return at;
  auto end = closing(at + 1, next, next == '(' ? ')' : ']', line);
  return end ? *end + 1 : at;
}

uint32_t MarkdownWords::behind_picture(uint32_t at, Span line) const {
  if (at + 1 >= line.end || input_[at + 1] != '[') return at;
  auto end = closing(at + 1, '[', ']', line);
  if (!end) return at;
  uint32_t behind = behind_link_end(*end, line);
  return behind == *end ? at : behind;
}

// Of a link, whose words stay; or of a footnote's mark, of which nothing does.
uint32_t MarkdownWords::behind_bracket(uint32_t at, Span line) const {
  auto end = closing(at, '[', ']', line);
  if (!end) return at;
  if (input_[at + 1] == '^') {
    bool is_note = *end + 1 < line.end && input_[*end + 1] == ':';
    return *end + (is_note ? 2 : 1);
  }
  return behind_link_end(*end, line) == *end ? at : at + 1;
}

uint32_t MarkdownWords::behind_tag(uint32_t at) {
  auto tag = read_tag(input_, at);
  if (!tag) return at;
  if (tag->kind != Tag::comment && (tag->traits & kBlockElement)) out_.break_line(2);
  if (tag->kind == Tag::open && is_name(input_, *tag, "br")) out_.break_line(1);
  if (tag->kind != Tag::open || !(tag->traits & kRawElement)) return tag->end;
  return end_of_raw(input_, *tag);
}

std::optional<uint32_t> MarkdownWords::closing(uint32_t at, char open, char close,
                                               Span line) const {
  uint32_t depth = 0, last = std::min(line.end, at + kMostMarked);
  for (uint32_t i = at; i < last; ++i) {
    if (input_[i] == '\\') {
      ++i;
    } else if (input_[i] == open) {
      if (++depth > kMostNested) return std::nullopt;
    } else if (input_[i] == close && --depth == 0) {
      return i;
    }
  }
  return std::nullopt;
}

}  // namespace tallymark
