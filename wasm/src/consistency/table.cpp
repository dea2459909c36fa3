#include "consistency/table.h"

#include <algorithm>
#include <string>

#include "consistency/arithmetic.h"
#include "consistency/passage.h"
#include "language/arithmetic_words.h"

namespace tallymark {
namespace {

// Fewer rows than this are two figures and their sum, which need no table.
constexpr size_t kFewestRows = 2;

struct Row {
  std::vector<Span> cells;
};

struct Column {
  Relation relation;
  bool is_slip = false;  // the total is off as a mistake is, not by a row that counts twice
};

bool is_blank(char c) { return c == ' ' || c == '\r'; }

Span trimmed(std::string_view text, Span span) {
  auto blank = [&](uint32_t i) { return is_blank(text[i]) || text[i] == '\t'; };
  while (span.begin < span.end && blank(span.begin)) ++span.begin;
  while (span.end > span.begin && blank(span.end - 1)) --span.end;
  return span;
}

// Cells between bars or tabs, else between two spaces or more.
Row read_row(std::string_view text, Span line) {
  std::string_view own = slice(text, line);
  char mark = own.find('|') != std::string_view::npos    ? '|'
              : own.find('\t') != std::string_view::npos ? '\t'
                                                         : ' ';
  Row row;
  auto add = [&](uint32_t begin, uint32_t end) {
    Span cell = trimmed(text, {begin, end});
    // A bar at either edge is the table's frame.
    bool edge = begin == line.begin || end == line.end;
    if (!cell.empty() || !edge) row.cells.push_back(cell);
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
  return row;
}

// "|---|---:|" under the header.
bool is_rule(std::string_view text, const Row& row) {
  for (Span cell : row.cells) {
    for (char c : slice(text, cell)) {
      if (c != '-' && c != ':' && c != '=' && c != ' ') return false;
    }
  }
  return true;
}

class Reader {
 public:
  Reader(const Article& article, std::vector<Relation>& found)
      : article_(article), text_(article.document.text), found_(found) {}

  void run() {
    const auto& blocks = article_.document.blocks;
    std::vector<Row> rows;
    for (size_t i = 0; i <= blocks.size(); ++i) {
      Row row = i < blocks.size() ? read_row(text_, blocks[i].span) : Row{};
      bool goes_on = !rows.empty() && row.cells.size() == rows[0].cells.size() && i > 0 &&
                     i < blocks.size() && next_line(blocks[i - 1].span, blocks[i].span);
      if (!goes_on) {
        check(rows);
        rows.clear();
      }
      if (row.cells.size() >= 2 && !is_rule(text_, row)) rows.push_back(std::move(row));
    }
  }

 private:
  // No empty line between the two.
  bool next_line(Span a, Span b) const {
    std::string_view between = text_.substr(a.end, b.begin - a.end);
    return std::count(between.begin(), between.end(), '\n') <= 1;
  }

  // The figure that is the whole of the cell, perhaps with a sign beside it; kNone if there is
  // none.
  uint32_t figure_in(Span cell) const {
    auto first =
        std::lower_bound(article_.figures.begin(), article_.figures.end(), cell.begin,
                         [](const Figure& figure, uint32_t at) { return figure.span.begin < at; });
    if (first == article_.figures.end() || first->span.end > cell.end) return kNone;
    auto next = first + 1;
    if (next != article_.figures.end() && next->span.begin < cell.end) return kNone;
    if (!states_amount(*first) || !first->value) return kNone;
    // "(2.1)" is taken away, and its sign is not read.
    if (text_[cell.begin] == '(' && text_[cell.end - 1] == ')') return kNone;
    for (uint32_t i = cell.begin; i < cell.end; ++i) {
      bool inside = i >= first->span.begin && i < first->span.end;
      bool letter = (text_[i] | 32) >= 'a' && (text_[i] | 32) <= 'z';
      if (!inside && letter) return kNone;
    }
    return static_cast<uint32_t>(first - article_.figures.begin());
  }

  bool is_total(const Row& row) const {
    auto token =
        std::lower_bound(article_.tokens().begin(), article_.tokens().end(), row.cells[0].begin,
                         [](const Token& t, uint32_t at) { return t.span.begin < at; });
    // "Total", "Grand total", "Total:"; "Total respondents" counts something else.
    bool total = false;
    for (; token != article_.tokens().end() && token->span.end <= row.cells[0].end; ++token) {
      bool named = (language::arithmetic_roles(token->lower, token->hash) &
                    (language::kTotalWord | language::kTotalBehind)) != 0;
      if (total && !named && token->kind == TokenKind::word) return false;
      total |= named;
    }
    return total;
  }

  void check(const std::vector<Row>& rows) {
    auto total =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return is_total(row); });
    if (total == rows.end() || total + 1 != rows.end()) return;
    std::vector<Column> columns;
    bool complete = false;  // a column that adds up shows that no row is left out
    for (size_t column = 1; column < rows[0].cells.size(); ++column) {
      auto sum = add_up(rows, column);
      if (!sum) continue;
      complete |= sum->relation.agreement == Agreement::agrees;
      columns.push_back(std::move(*sum));
    }
    for (Column& column : columns) {
      if (column.relation.agreement == Agreement::agrees || (complete && column.is_slip))
        found_.push_back(std::move(column.relation));
    }
  }

  std::optional<Column> add_up(const std::vector<Row>& rows, size_t column) {
    uint32_t total = figure_in(rows.back().cells[column]);
    if (total == kNone) return std::nullopt;
    const Figure& stated = article_.figures[total];
    Column out;
    Relation& relation = out.relation;
    std::vector<Decimal> parts;
    relation.rule = Rule::table;
    Amount sum = exactly(Decimal());
    for (size_t r = 0; r + 1 < rows.size(); ++r) {
      uint32_t id = figure_in(rows[r].cells[column]);
      if (id == kNone) {
        if (r == 0) continue;  // the header
        return std::nullopt;   // a gap in the column may be any number
      }
      // A subtotal, or the whole of a column that runs on.
      if (is_total(rows[r])) return std::nullopt;
      const Figure& part = article_.figures[id];
      if (!same_unit(part, stated)) return std::nullopt;
      // A rate, an average or a rank is not summed: its total lies among the parts.
      if (!(*part.value < *stated.value)) return std::nullopt;
      sum = plus(sum, operand_of(part, part.step));
      relation.operands.push_back(id);
      parts.push_back(*part.value);
    }
    if (relation.operands.size() < kFewestRows || !sum.value) return std::nullopt;
    relation.judged = {total};
    relation.agreement = compare(sum, operand_of(stated, stated.step));
    relation.expected = sum.value;
    relation.working = shown_sum(parts, *sum.value);
    if (relation.agreement == Agreement::between) return std::nullopt;
    if (relation.agreement == Agreement::differs) relation.slip = SlipName::sum;
    out.is_slip = looks_like_slip(*sum.value, *stated.value);
    auto gap = subtract(*sum.value, *stated.value);
    for (const Decimal& part : parts) {
      // A memo is counted once too often, a deduction twice.
      auto twice = multiply(part, Decimal(2));
      if (gap && (*gap == part || (twice && *gap == *twice))) out.is_slip = false;
    }
    return out;
  }

  const Article& article_;
  std::string_view text_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_tables(const Article& article, std::vector<Relation>& found) {
  Reader(article, found).run();
}

}  // namespace tallymark
