#include "consistency/table_columns.h"

#include <algorithm>
#include <optional>
#include <string>

#include "consistency/arithmetic.h"
#include "consistency/passage.h"
#include "language/arithmetic_words.h"
#include "language/currency_names.h"
#include "language/figure_words.h"
#include "language/unit_names.h"

namespace tallymark {

using namespace language;

namespace {

// A name with more words is a sentence, and so is a longer caption.
constexpr uint32_t kNameTokens = 6, kCaptionTokens = 24;
constexpr std::string_view kThousands = "000";
constexpr int kThousandsPower = 3;

// Words that say nothing of what is counted or make its value a part or a change of it.
constexpr ArithmeticRoles kNoName = kTotalWord | kAnyChange | kLevelWord | kPerPeriod;
constexpr Traits kFunction = kDefinite | kIndefinite | kDemonstrative | kPossessive | kPronoun |
                             kAnd | kOr | kPreposition | kBe | kHave | kModal | kNegation | kThan;

struct Measured {
  std::string_view unit;
  int scale = 0;
};

template <class Row>
const Row* row_of(const Row* rows, size_t count, std::string_view lower, std::string_view written) {
  const Row* at = std::lower_bound(rows, rows + count, lower,
                                   [](const Row& a, std::string_view b) { return a.phrase < b; });
  for (; at != rows + count && at->phrase == lower; ++at) {
    if (at->exact.empty() || at->exact == written) return at;
  }
  return nullptr;
}

class Columns {
 public:
  Columns(const Article& article, const Table& table) : article_(article), table_(table) {}

  std::vector<TableColumn> read() {
    const auto& header = table_[0].cells;
    std::vector<TableColumn> columns(header.size());
    for (Span cell : header) {
      if (figure_in(article_, cell) != kNone) return columns;
    }
    size_t values = 0;
    for (size_t c = 0; c < header.size(); ++c) {
      columns[c].holds_values = holds_values(c);
      values += columns[c].holds_values;
    }
    TableColumn caption = read_caption();
    for (size_t c = 0; c < header.size(); ++c) {
      if (columns[c].holds_values) read_header(header[c], caption, values == 1, columns[c]);
    }
    return columns;
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  bool holds_values(size_t column) const {
    return std::any_of(table_.begin() + 1, table_.end(), [&](const TableRow& row) {
      return figure_in(article_, row.cells[column]) != kNone;
    });
  }

  bool is_percent(uint32_t i, uint32_t end, uint32_t& behind) const {
    const FigureWord* word = figure_word(token(i).lower);
    behind = i + 1;
    if (token(i).is("%") || (word != nullptr && word->has(kPercentWord))) return true;
    if (word == nullptr || !word->has(kPerWord) || i + 1 == end) return false;
    const FigureWord* next = figure_word(token(i + 1).lower);
    behind = i + 2;
    return next != nullptr && next->has(kCentWord);
  }

  // "$m", "million tonnes", "%", "thousands", "km": all of it, or nothing.
  std::optional<Measured> unit_of(uint32_t begin, uint32_t end) const {
    for (bool letters : {false, true}) {
      if (auto measured = unit_of(begin, end, letters)) return measured;
    }
    return std::nullopt;
  }

  // `letters`: "m" behind a currency is a scale.
  std::optional<Measured> unit_of(uint32_t begin, uint32_t end, bool letters) const {
    Measured out;
    std::string lower, written;
    bool scaled = false;
    for (uint32_t i = begin; i < end; ++i) {
      const FigureWord* word = figure_word(token(i).lower);
      uint32_t behind = i + 1;
      if (lower.empty() && is_percent(i, end, behind)) {
        if (behind != end || scaled) return std::nullopt;
        out.unit = "percent";
        return out;
      }
      FigureRoles scales = kScaleWord | kPluralScale | (letters ? kScaleLetters : 0);
      if (word != nullptr && word->has(scales) && !word->has(kDozenWord)) {
        if (scaled) return std::nullopt;
        scaled = true;
        out.scale = word->power;
      } else if (token(i).lower.starts_with(kThousands) && token(i).kind == TokenKind::digits) {
        if (scaled || token(i).lower != kThousands) return std::nullopt;
        scaled = true;
        out.scale = kThousandsPower;
      } else if (!token(i).has(kOf | kIn) && !token(i).is("'")) {
        if (!lower.empty() && token(i).space_before) lower += ' ', written += ' ';
        lower += token(i).lower;
        written += article_.document.text_of(token(i));
      }
    }
    if (lower.empty()) return scaled ? std::optional<Measured>(out) : std::nullopt;
    const CurrencyName* money = row_of(kCurrencyNames, kCurrencyNameCount, lower, written);
    if (money != nullptr) {
      out.unit = money->currency;
      out.scale += money->scale;
      return out;
    }
    if (letters && scaled) return std::nullopt;
    const UnitName* unit = row_of(kUnitNames, kUnitNameCount, lower, written);
    if (unit == nullptr) return std::nullopt;
    out.unit = unit->unit;
    return out;
  }

  bool has_digits(const Figure& figure) const {
    for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
      if (token(i).kind == TokenKind::digits) return true;
    }
    return false;
  }

  // The year that stands alone at either end of [begin, end), which is taken off; false if another
  // figure stands there.
  bool take_year(uint32_t& begin, uint32_t& end, std::string_view& year) const {
    for (uint32_t id : article_.figures_in(begin, end)) {
      const Figure& figure = article_.figures[id];
      if (!has_digits(figure)) continue;  // "(€ million)"
      bool is_year = figure.kind == FigureKind::date && figure.date_form == DateForm::absolute &&
                     figure.text_value.size() == 4;
      if (!is_year || !year.empty()) return false;
      if (figure.token_begin == begin)
        begin = figure.token_end;
      else if (figure.token_end == end)
        end = figure.token_begin;
      else
        return false;
      year = figure.text_value;
    }
    return true;
  }

  // Splits "Turnout (%)", "Revenue, $m", "Revenue in $m", "Turnout %" into name and unit. False if
  // what stands for a unit is none.
  bool split(uint32_t begin, uint32_t end, TableColumn& column) const {
    column.begin = begin;
    column.end = end;
    if (auto whole = unit_of(begin, end)) {
      column.unit = whole->unit;
      column.scale = whole->scale;
      bool named = token(begin).kind == TokenKind::word && whole->scale == 0 &&
                   whole->unit != "percent";  // "Acres" is name and unit
      if (!named) column.end = begin;
      return true;
    }
    for (uint32_t i = begin; i < end; ++i) {
      bool bracket = token(i).is("(") || token(i).is("[");
      bool apart =
          bracket || token(i).is(",") || token(i).has(kIn) || token(i).kind == TokenKind::symbol;
      if (!apart) continue;
      uint32_t from = token(i).kind == TokenKind::symbol ? i : i + 1, to = end;
      if (bracket) {
        if (!token(end - 1).is(")") && !token(end - 1).is("]")) return false;
        --to;
      }
      column.end = i;
      if (from >= to) return false;
      std::string_view year;
      uint32_t first = from, last = to;
      if (bracket && take_year(first, last, year) && first == last && column.year.empty()) {
        column.year = year;
        return true;
      }
      auto measured = unit_of(from, to);
      if (!measured) return false;
      column.unit = measured->unit;
      column.scale = measured->scale;
      return true;
    }
    return true;
  }

  bool names_something(uint32_t begin, uint32_t end) const {
    if (end - begin > kNameTokens) return false;
    bool content = false;
    for (uint32_t i = begin; i < end; ++i) {
      ArithmeticRoles roles = arithmetic_roles(token(i).lower, token(i).hash);
      if ((roles & kAnyChange) != 0) return false;
      content |= token(i).kind == TokenKind::word && token(i).lower.size() > 2 &&
                 !token(i).has(kFunction) && (roles & kNoName) == 0;
    }
    return content;
  }

  void read_header(Span cell, const TableColumn& caption, bool only, TableColumn& column) const {
    auto [begin, end] = tokens_of(article_, cell);
    bool read =
        begin == end || (split(begin, end, column) &&
                         (column.empty() || take_year(column.begin, column.end, column.year)));
    if (!read) {
      column.begin = column.end = 0;
      return;
    }
    column.year_tells = !column.year.empty();
    if (column.year.empty()) column.year = caption.year;
    bool by_caption = only || (column.empty() && column.year_tells);
    if (by_caption && names_something(caption.begin, caption.end)) {
      column.caption_begin = caption.begin;
      column.caption_end = caption.end;
    }
    if (column.unit.empty() && column.scale == 0) {
      column.unit = caption.unit;
      column.scale = caption.scale;
    }
    if (!names_something(column.begin, column.end)) column.begin = column.end = 0;
  }

  // The line above the table: "Table 2: Turnout by ward, 2024 (%)".
  TableColumn read_caption() const {
    TableColumn caption;
    if (table_[0].block == 0) return caption;
    const Block& block = article_.document.blocks[table_[0].block - 1];
    if (block.sentence_end - block.sentence_begin != 1) return caption;
    const Sentence& sentence = article_.document.sentences[block.sentence_begin];
    uint32_t begin = sentence.token_begin, end = sentence.token_end;
    if (end - begin > kCaptionTokens || token(end - 1).is(".")) return caption;
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).is(":")) begin = i + 1;
    }
    while (begin < end && token(begin).has(kDefinite | kIndefinite)) ++begin;
    for (uint32_t id : article_.figures_in(begin, end)) {
      const Figure& figure = article_.figures[id];
      if (!has_digits(figure)) continue;
      bool is_year = figure.kind == FigureKind::date && figure.text_value.size() == 4;
      if (!is_year || !caption.year.empty()) return TableColumn{};
      caption.year = figure.text_value;
    }
    caption.begin = begin;
    for (caption.end = begin; caption.end < end; ++caption.end) {
      const Token& at = token(caption.end);
      if (at.kind != TokenKind::word || at.has(kPreposition | kAnd | kOr)) break;
    }
    // Its unit stands in brackets, or last behind a comma.
    for (uint32_t i = begin; i < end; ++i) {
      bool bracket = token(i).is("(");
      if (!bracket && !token(i).is(",")) continue;
      uint32_t to = i + 1;
      while (to < end && !token(to).is(")") && !token(to).is(",")) ++to;
      auto measured = unit_of(i + 1, to);
      if (!measured) continue;
      caption.unit = measured->unit;
      caption.scale = measured->scale;
    }
    return caption;
  }

  const Article& article_;
  const Table& table_;
};

// "3.2 million" in the cell is not scaled by the header.
bool has_scale(const Article& article, const Figure& cell) {
  for (uint32_t i = cell.token_begin; i < cell.token_end; ++i) {
    const FigureWord* word = figure_word(article.token(i).lower);
    if (word != nullptr && word->has(kScaleWord | kScaleLetters)) return true;
  }
  return false;
}

}  // namespace

std::vector<TableColumn> read_columns(const Article& article, const Table& table) {
  return Columns(article, table).read();
}

uint32_t label_column(const Article& article, const Table& table) {
  for (uint32_t c = 0; c < table[0].cells.size(); ++c) {
    bool values = std::any_of(table.begin() + 1, table.end(), [&](const TableRow& row) {
      return row.cells[c].empty() || figure_in(article, row.cells[c]) != kNone;
    });
    if (!values) return c;
  }
  return kNone;
}

CellValue value_of(const Article& article, const TableColumn& column, uint32_t figure) {
  const Figure& cell = article.figures[figure];
  if (cell.per) return {};
  bool scales = has_scale(article, cell);
  // Zeros in a column of numbers are digits like others.
  Amount amount = times(operand_of(cell, *multiply(cell.step, Decimal(2))),
                        exactly(Decimal(1, scales ? 0 : column.scale)));
  return {amount, cell.unit.empty() ? column.unit : cell.unit, scales || column.scale != 0};
}

}  // namespace tallymark
