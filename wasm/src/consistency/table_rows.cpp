#include "consistency/table_rows.h"

#include <algorithm>

#include "consistency/passage.h"
#include "language/arithmetic_words.h"

namespace tallymark {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\r'; }

Span trimmed(std::string_view text, Span span) {
  auto blank = [&](uint32_t i) { return is_blank(text[i]) || text[i] == '\t'; };
  while (span.begin < span.end && blank(span.begin)) ++span.begin;
  while (span.end > span.begin && blank(span.end - 1)) --span.end;
  return span;
}

// Cells between bars or tabs, else between two spaces or more.
std::vector<Span> read_row(std::string_view text, Span line) {
  std::string_view own = slice(text, line);
  char mark = own.find('|') != std::string_view::npos    ? '|'
              : own.find('\t') != std::string_view::npos ? '\t'
                                                         : ' ';
  std::vector<Span> cells;
  auto add = [&](uint32_t begin, uint32_t end) {
    Span cell = trimmed(text, {begin, end});
    // A bar at either edge is the table's frame.
    bool edge = begin == line.begin || end == line.end;
    if (!cell.empty() || !edge) cells.push_back(cell);
  };
  uint32_t begin = line.begin;
  for (uint32_t i = line.begin; i < line.end; ++i) {
    bool border = mark == ' ' ? is_blank(text[i]) && i + 1 < line.end && is_blank(text[i + 1])
                              : text[i] == mark;
    if (!border) continue;
    add(begin, i);
    while (mark == ' ' && i + 1 < line.end && is_blank(text[i + 1])) ++i;
    begin = i + 1;
  }
  add(begin, line.end);
  return cells;
}

// "|---|---:|" under the header.
bool is_rule(std::string_view text, const std::vector<Span>& cells) {
  for (Span cell : cells) {
    for (char c : slice(text, cell)) {
      if (c != '-' && c != ':' && c != '=' && c != ' ') return false;
    }
  }
  return true;
}

// No empty line between the two.
bool next_line(std::string_view text, Span a, Span b) {
  std::string_view between = text.substr(a.end, b.begin - a.end);
  return std::count(between.begin(), between.end(), '\n') <= 1;
}

}  // namespace

std::vector<Table> find_tables(const Article& article) {
  std::string_view text = article.document.text;
  const auto& blocks = article.document.blocks;
  std::vector<Table> tables;
  Table rows;
  for (uint32_t i = 0; i <= blocks.size(); ++i) {
    std::vector<Span> cells;
    if (i < blocks.size()) cells = read_row(text, blocks[i].span);
    bool goes_on = !rows.empty() && cells.size() == rows[0].cells.size() && i > 0 &&
                   i < blocks.size() && next_line(text, blocks[i - 1].span, blocks[i].span);
    if (!goes_on) {
      if (rows.size() >= 2) tables.push_back(std::move(rows));
      rows.clear();
    }
    if (cells.size() >= 2 && !is_rule(text, cells)) rows.push_back({std::move(cells), i});
  }
  return tables;
}

uint32_t figure_in(const Article& article, Span cell) {
  std::string_view text = article.document.text;
  auto first =
      std::lower_bound(article.figures.begin(), article.figures.end(), cell.begin,
                       [](const Figure& figure, uint32_t at) { return figure.span.begin < at; });
  if (first == article.figures.end() || first->span.end > cell.end) return kNone;
  auto next = first + 1;
  if (next != article.figures.end() && next->span.begin < cell.end) return kNone;
  if (!states_amount(*first) || !first->value) return kNone;
  // "(2.1)" is taken away, and its sign is not read.
  if (text[cell.begin] == '(' && text[cell.end - 1] == ')') return kNone;
  for (uint32_t i = cell.begin; i < cell.end; ++i) {
    bool inside = i >= first->span.begin && i < first->span.end;
    bool letter = (text[i] | 32) >= 'a' && (text[i] | 32) <= 'z';
    if (!inside && letter) return kNone;
  }
  return static_cast<uint32_t>(first - article.figures.begin());
}

std::pair<uint32_t, uint32_t> tokens_of(const Article& article, Span cell) {
  const auto& tokens = article.tokens();
  auto before = [](const Token& token, uint32_t at) { return token.span.begin < at; };
  auto first = std::lower_bound(tokens.begin(), tokens.end(), cell.begin, before);
  auto end = std::lower_bound(first, tokens.end(), cell.end, before);
  return {static_cast<uint32_t>(first - tokens.begin()),
          static_cast<uint32_t>(end - tokens.begin())};
}

bool is_total(const Article& article, const TableRow& row) {
  auto [begin, end] = tokens_of(article, row.cells[0]);
  bool total = false;
  for (uint32_t i = begin; i < end; ++i) {
    const Token& token = article.token(i);
    bool named = (language::arithmetic_roles(token.lower, token.hash) &
                  (language::kTotalWord | language::kTotalBehind)) != 0;
    if (total && !named && token.kind == TokenKind::word) return false;
    total |= named;
  }
  return total;
}

}  // namespace tallymark
