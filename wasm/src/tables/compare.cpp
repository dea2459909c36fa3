#include "tables/compare.h"

#include <algorithm>

#include "language/figure_words.h"
#include "quantity/interval.h"

namespace tallymark {

using namespace language;

namespace {

// Of a value, what may be rounded off it without leaving too little of it to compare.
constexpr Decimal kFar{5, -2};

bool is_in(const std::vector<WordKey>& keys, WordKey key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool has_word(const Article& text, const Cell& cell, WordKey key) {
  for (uint32_t i = cell.begin; i < cell.end; ++i) {
    if (word_key(text.token(i)) == key) return true;
  }
  return false;
}

bool is_number_token(const Token& token) {
  if (token.kind != TokenKind::word) return true;
  const FigureWord* word = figure_word(token.lower);
  return word != nullptr && word->has(kCardinalWords | kPluralScale | kScaleLetters);
}

bool holds(const std::string& text, std::string_view sign) {
  return text.find(sign) != std::string::npos;
}

class Comparer {
 public:
  Comparer(const TableView& view, uint32_t figure, uint32_t row, uint32_t column)
      : view_(view), grid_(view.grid), figure_(view.figure(figure)), row_(row), column_(column) {}

  std::optional<Agreed> compare(const Decimal& value, std::string_view digits, bool percent) const {
    if (!fits(percent)) return std::nullopt;
    const GridColumn* column = column_ == kNone ? nullptr : &grid_.columns[column_];
    if (figure_.kind == FigureKind::date) return compare_year(value);
    if (figure_.per && figure_.per->value != Decimal(1)) return compare_per(value, percent);
    if (!figure_.value && !figure_.low && !figure_.high) return std::nullopt;
    Agreed plain = compare_value(figure_, Decimal(1), value, digits, Decimal());
    if (plain.agreement == Agreement::agrees && is_loose(value, plain.how)) return std::nullopt;
    // A sign is easily lost.
    if (plain.agreement == Agreement::differs && figure_.value &&
        absolute(*figure_.value) == absolute(value))
      return {{Agreement::between, Reason::between}};
    if (column == nullptr || column->scale == 0) return plain;
    // "12.4" of a column in millions is said as "12.4 million" and as "12.4".
    auto scaled_value = multiply(value, power_of_ten(column->scale));
    if (!scaled_value) return std::nullopt;
    Agreed scaled = compare_value(figure_, Decimal(1), *scaled_value, "", Decimal());
    if (scaled.agreement == Agreement::agrees || plain.agreement == Agreement::agrees)
      return scaled.agreement == Agreement::agrees ? scaled : plain;
    auto band = divide(power_of_ten(column->scale), Decimal(2));
    size_t point = digits.find('.');
    if (band && point != std::string_view::npos)
      band = multiply(*band, power_of_ten(-static_cast<int>(digits.size() - point - 1)));
    Interval source{subtract(*scaled_value, band.value_or(Decimal())),
                    add(*scaled_value, band.value_or(Decimal()))};
    bool near = touch({figure_.low, figure_.high}, source);
    if (near || plain.agreement == Agreement::between)
      return {{Agreement::between, Reason::between}};
    return scaled;
  }

 private:
  // "0" for 0.011 and "about 5" for 4 agree with much else.
  bool is_loose(const Decimal& value, Reason how) const {
    bool about = figure_.hedge == Hedge::none || figure_.hedge == Hedge::about ||
                 figure_.hedge == Hedge::nearly;
    if (!about || !figure_.value) return false;
    if (how == Reason::rounded && absolute(*figure_.value) < tens(figure_.step)) return true;
    auto gap = subtract(*figure_.value, value);
    auto most = multiply(absolute(value), kFar);
    return !gap || !most || *most < absolute(*gap);
  }

  // "95 per 1,000" beside percentages.
  std::optional<Agreed> compare_per(const Decimal& value, bool percent) const {
    if (!percent && !says_percent()) return std::nullopt;
    auto scale = divide(Decimal(1, 2), figure_.per->value);
    if (!scale) return std::nullopt;
    return compare_value(figure_, *scale, value, "", Decimal());
  }

  static Decimal tens(const Decimal& step) { return multiply(step, Decimal(1, 1)).value_or(step); }

  std::optional<Agreed> compare_year(const Decimal& value) const {
    if (figure_.text_value.size() != 4 || figure_.hedge != Hedge::none) return std::nullopt;
    auto year = Decimal::parse(figure_.text_value);
    if (!year) return std::nullopt;
    bool same = *year == value;
    return {
        {same ? Agreement::agrees : Agreement::differs, same ? Reason::exact : Reason::differs}};
  }

  // The figure is of a kind that can stand in the column.
  bool fits(bool percent) const {
    switch (figure_.kind) {
      case FigureKind::number:
      case FigureKind::count:
        return !percent || figure_.kind == FigureKind::number;
      case FigureKind::rate:
        return true;  // its unit is among the words that must be explained
      case FigureKind::percent:
        return figure_.unit == "percent" && (percent || says_percent());
      case FigureKind::money:
        return says_money();
      case FigureKind::measure:
      case FigureKind::duration:
      case FigureKind::age:
        return says_unit();
      case FigureKind::date:
        return true;
      default:
        return false;
    }
  }

  const std::string& header() const { return grid_.table->source().header[column_]; }
  const std::string& caption() const { return grid_.table->source().caption; }
  std::string label() const {
    return row_ == kNone ? std::string() : grid_.text(row_, grid_.label);
  }

  bool says_percent() const {
    if (column_ != kNone && grid_.columns[column_].percent) return true;
    return holds(label(), "%") || holds(caption(), "%");
  }

  bool says_money() const {
    std::string_view written = slice(view_.article.document.text, figure_.span);
    for (std::string_view sign : {"$", "£", "€", "¥"}) {
      if (written.find(sign) == std::string_view::npos) continue;
      bool said = (column_ != kNone && holds(header(), sign)) || holds(label(), sign) ||
                  holds(caption(), sign);
      return said || (row_ != kNone && column_ != kNone && holds(grid_.text(row_, column_), sign));
    }
    return false;
  }

  // Every word of the unit stands in the header, the row's name, the cell or the caption.
  bool says_unit() const {
    const Article& table = grid_.table->article();
    bool begun = false;
    for (uint32_t i = figure_.token_begin; i < figure_.token_end; ++i) {
      const Token& token = view_.article.token(i);
      // Behind a unit a number belongs to it: "kg/m^3".
      if (is_number_token(token) && (!begun || token.kind != TokenKind::digits)) continue;
      if (!is_name_word(token)) continue;
      begun = true;
      WordKey key = word_key(token);
      bool said = column_ != kNone && is_in(grid_.columns[column_].unit, key);
      said = said || is_in(grid_.caption, key);
      if (row_ != kNone) {
        said = said || has_word(table, grid_.cell(row_, grid_.label), key);
        said = said || (column_ != kNone && has_word(table, grid_.cell(row_, column_), key));
      }
      if (!said) return false;
    }
    return true;
  }

  const TableView& view_;
  const Grid& grid_;
  const Figure& figure_;
  uint32_t row_, column_;
};

}  // namespace

bool TableView::explains(uint32_t row, uint32_t column) const {
  const Article& table = grid.table->article();
  return std::all_of(statement.loose.begin(), statement.loose.end(), [&](WordKey key) {
    if (column != kNone && grid.columns[column].name.has(key)) return true;
    if (row == kNone) return false;
    if (has_word(table, grid.cell(row, grid.label), key)) return true;
    return column != kNone && has_word(table, grid.cell(row, column), key);
  });
}

std::optional<Agreed> compare_number(const TableView& view, uint32_t figure, uint32_t row,
                                     uint32_t column, const Decimal& value,
                                     std::string_view digits) {
  bool percent = row != kNone && column != kNone && view.grid.number(row, column).percent;
  return Comparer(view, figure, row, column).compare(value, digits, percent);
}

std::optional<Agreed> compare_cell(const TableView& view, uint32_t figure, uint32_t row,
                                   uint32_t column) {
  const CellNumber& number = view.grid.number(row, column);
  if (number.kind != CellKind::number) return std::nullopt;
  return compare_number(view, figure, row, column, number.value, number.digits);
}

uint32_t only_column(const Grid& grid) {
  uint32_t only = kNone;
  for (uint32_t c = 0; c < grid.columns.size(); ++c) {
    if (c == grid.label || !grid.columns[c].numbers) continue;
    if (only != kNone) return kNone;
    only = c;
  }
  return only;
}

}  // namespace tallymark
