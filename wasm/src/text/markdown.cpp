#include "text/markdown.h"

#include <algorithm>
#include <optional>

#include "text/markdown_words.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view input)
      : input_(input), out_(input), words_(input, out_) {}

  PlainText read() {
    uint32_t at = behind_metadata();
    while (at < input_.size()) {
      Span line = line_at(at);
      newline_ = at > 0 && input_[at - 1] == '\n' ? Span{at - 1, at} : Span{at, at};
      uint32_t next = std::min<uint32_t>(line.end + 1, size());
      // A tag or comment may go on over lines: what it takes is no line.
      at = std::max(next, read_line(trimmed(line)));
    }
    return out_.finish();
  }

 private:
  uint32_t size() const { return static_cast<uint32_t>(input_.size()); }

  Span line_at(uint32_t at) const {
    return {at, static_cast<uint32_t>(std::min(input_.find('\n', at), input_.size()))};
  }

  Span trimmed(Span line) const {
    while (line.begin < line.end && is_blank(input_[line.begin])) ++line.begin;
    while (line.end > line.begin && is_blank(input_[line.end - 1])) --line.end;
    return line;
  }

  // "---", lines of metadata, "---" at the very beginning.
  uint32_t behind_metadata() const {
    auto is_rule = [&](Span line) { return slice(input_, trimmed(line)) == "---"; };
    Span first = line_at(0);
    if (!is_rule(first)) return 0;
    for (uint32_t at = first.end + 1; at < size();) {
      Span line = line_at(at);
      at = line.end + 1;
      if (is_rule(line)) return std::min(at, size());
    }
    return 0;
  }

  // Answers up to where it has read.
  uint32_t read_line(Span line) {
    if (fence_ != '\0') return read_code(line);
    line = without_quote(line);
    if (line.empty()) return end_paragraph(line);
    if (in_table_ && has_bar(line)) return read_row(line);
    if (in_table_) end_paragraph(line);
    if (opens_fence(line)) return end_paragraph(line);
    if (uint32_t marks = heading_marks(line)) return read_heading(line, marks);
    if (is_rule(line)) return end_paragraph(line);
    if (!in_paragraph_ && is_definition(line)) return line.end;
    if (has_bar(line) && is_delimiter_row(line_behind(line))) return begin_table(line);
    return read_words(line);
  }

  uint32_t end_paragraph(Span line) {
    in_paragraph_ = in_table_ = false;
    out_.break_line(2);
    return line.end;
  }

  uint32_t read_code(Span line) {
    if (fence_length(line) >= fence_size_ && input_[line.begin] == fence_ &&
        fence_length(line) == line.size()) {
      fence_ = '\0';
      return end_paragraph(line);
    }
    out_.append(line, true);
    out_.break_line(1);
    return line.end;
  }

  uint32_t fence_length(Span line) const {
    uint32_t end = line.begin;
    while (end < line.end && input_[end] == input_[line.begin]) ++end;
    return end - line.begin;
  }

  bool opens_fence(Span line) {
    char c = input_[line.begin];
    uint32_t length = fence_length(line);
    if ((c != '`' && c != '~') || length < 3) return false;
    bool is_span = c == '`' && slice(input_, {line.begin + length, line.end}).find('`') !=
                                   std::string_view::npos;
    if (is_span) return false;
    fence_ = c;
    fence_size_ = length;
    return true;
  }

  Span without_quote(Span line) {
    bool quoted = !line.empty() && input_[line.begin] == '>';
    while (!line.empty() && input_[line.begin] == '>') {
      ++line.begin;
      line = trimmed(line);
    }
    if (quoted != in_quote_) end_paragraph(line);
    in_quote_ = quoted;
    return line;
  }

  uint32_t heading_marks(Span line) const {
    uint32_t end = line.begin;
    while (end < line.end && input_[end] == '#') ++end;
    uint32_t marks = end - line.begin;
    bool is_heading = marks >= 1 && marks <= 6 && (end == line.end || is_blank(input_[end]));
    return is_heading ? marks : 0;
  }

  uint32_t read_heading(Span line, uint32_t marks) {
    end_paragraph(line);
    line.begin += marks;
    uint32_t end = line.end;
    while (end > line.begin && input_[end - 1] == '#') --end;
    if (end < line.end && (end == line.begin || is_blank(input_[end - 1]))) line.end = end;
    uint32_t read = words_.read(trimmed(line));
    end_paragraph(line);
    return read;
  }

  // "---", "* * *", or the line under a heading.
  bool is_rule(Span line) const {
    char mark = input_[line.begin];
    uint32_t marks = 0;
    for (uint32_t i = line.begin; i < line.end; ++i) {
      if (is_blank(input_[i])) continue;
      if (input_[i] != mark) return false;
      ++marks;
    }
    if (mark == '=' || mark == '-') return in_paragraph_ || (mark == '-' && marks >= 3);
    return (mark == '*' || mark == '_') && marks >= 3;
  }

  // "[name]: https://…"
  bool is_definition(Span line) const {
    if (input_[line.begin] != '[' || line.size() < 4 || input_[line.begin + 1] == '^') return false;
    std::string_view text = slice(input_, line);
    size_t end = text.find(']');
    return end != std::string_view::npos && end + 1 < text.size() && text[end + 1] == ':';
  }

  bool has_bar(Span line) const { return slice(input_, line).find('|') != std::string_view::npos; }

  Span line_behind(Span line) const {
    uint32_t end = line_at(line.end).end;
    if (end >= size()) return {};
    Span next = trimmed(line_at(end + 1));
    while (in_quote_ && !next.empty() && input_[next.begin] == '>') {
      ++next.begin;
      next = trimmed(next);
    }
    return next;
  }

  // "|---|:--:|"
  bool is_delimiter_row(Span line) const {
    bool dashes = false, bars = false;
    for (char c : slice(input_, line)) {
      dashes |= c == '-';
      bars |= c == '|';
      if (c != '-' && c != '|' && c != ':' && !is_blank(c)) return false;
    }
    return dashes && bars;
  }

  uint32_t begin_table(Span line) {
    Span delimiters = line_behind(line);
    end_paragraph(line);
    in_table_ = true;
    read_row(line);
    return line_at(delimiters.begin).end + 1;
  }

  uint32_t read_row(Span line) {
    out_.begin_row();
    if (input_[line.begin] == '|') ++line.begin;
    uint32_t read = line.end;
    while (line.begin < line.end) {
      uint32_t end = line.begin;
      while (end < line.end && (input_[end] != '|' || input_[end - 1] == '\\')) ++end;
      out_.begin_cell();
      read = std::max(read, words_.read(trimmed({line.begin, end})));
      line.begin = end + 1;
    }
    return read;
  }

  // Answers where the words of an item begin; where the line does, if it is none.
  uint32_t behind_number(Span line) const {
    constexpr uint32_t kMostDigits = 9;
    uint32_t at = line.begin;
    while (at < line.end && at - line.begin < kMostDigits && is_digit(input_[at])) ++at;
    bool is_item = at > line.begin && at + 1 < line.end &&
                   (input_[at] == '.' || input_[at] == ')') && is_blank(input_[at + 1]);
    return is_item ? at + 2 : line.begin;
  }

  bool has_bullet(Span line) const {
    char c = input_[line.begin];
    return (c == '-' || c == '*' || c == '+') && line.size() > 1 &&
           is_blank(input_[line.begin + 1]);
  }

  uint32_t read_words(Span line) {
    bool bullet = has_bullet(line);
    uint32_t begin = behind_number(line);
    if (bullet || begin != line.begin) {
      out_.break_line(1);
    } else if (in_paragraph_ && broken_) {
      out_.break_line(1);
    } else if (in_paragraph_) {
      out_.append(newline_);
    }
    if (bullet) {
      out_.append({begin, begin + 2});
      begin += 2;
    }
    in_paragraph_ = true;
    broken_ = ends_hard(line);
    return words_.read(trimmed({begin, line.end}));
  }

  // Two blanks, or a backslash, at a line's end.
  bool ends_hard(Span line) const {
    return input_[line.end - 1] == '\\' || slice(input_, line_at(line.end)).starts_with("  ");
  }

  std::string_view input_;
  PlainTextBuilder out_;
  MarkdownWords words_;
  char fence_ = '\0';
  uint32_t fence_size_ = 0;
  bool in_paragraph_ = false, in_table_ = false, in_quote_ = false;
  Span newline_;         // before the line; empty where a tag ended in it
  bool broken_ = false;  // the line before ended with a break
};

}  // namespace

PlainText read_markdown(std::string_view input) { return MarkdownReader(input).read(); }

}  // namespace tallymark
