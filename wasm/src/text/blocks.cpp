#include "text/blocks.h"

#include <algorithm>

namespace tallymark {
namespace {

// Mail and terminals wrap at 72 to 80 columns; a longest line above this means that lines are
// paragraphs. A line shorter than the fraction below is the last line of its paragraph.
constexpr uint32_t kWrapColumns = 100;
constexpr uint32_t kFullLinePercent = 60;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; }

std::vector<Span> find_lines(std::string_view text) {
  std::vector<Span> lines;
  size_t begin = 0;
  while (begin <= text.size()) {
    size_t end = std::min(text.find('\n', begin), text.size());
    Span line{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    while (line.begin < line.end && is_space(text[line.begin])) ++line.begin;
    while (line.end > line.begin && is_space(text[line.end - 1])) --line.end;
    lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

}  // namespace

std::vector<Span> find_blocks(std::string_view text) {
  std::vector<Span> lines = find_lines(text);
  uint32_t longest = 0;
  bool goes_on = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    longest = std::max(longest, lines[i].size());
    if (i > 0 && !lines[i].empty() && !lines[i - 1].empty()) {
      char first = text[lines[i].begin];
      goes_on |= first >= 'a' && first <= 'z';
    }
  }
  bool wrapped = goes_on && longest <= kWrapColumns;

  std::vector<Span> blocks;
  bool open = false;
  for (const Span& line : lines) {
    if (line.empty()) {
      open = false;
      continue;
    }
    if (open) {
      blocks.back().end = line.end;
    } else {
      blocks.push_back(line);
    }
    open = wrapped && line.size() * 100 >= longest * kFullLinePercent;
  }
  return blocks;
}

}  // namespace tallymark
