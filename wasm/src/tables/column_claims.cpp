#include "tables/column_claims.h"

#include <algorithm>
#include <set>

#include "language/lexicon.h"
#include "tables/line.h"

namespace tallymark {

using namespace language;

std::optional<TableClaim> find_count(const TableView& view) {
  const Statement& said = view.statement;
  if ((said.cues & (kExists | kDistinct)) == 0 || said.figures.size() != 1 || !said.ranks.empty() ||
      said.columns.size() != 1 || !said.loose.empty() || view.grid.parts || view.grid.odd_header)
    return std::nullopt;
  if ((said.cues & (kRanging | kMost | kLeast | kMean | kSumWord)) != 0) return std::nullopt;
  const Figure& figure = view.figure(said.figures[0]);
  if (figure.kind != FigureKind::count && figure.kind != FigureKind::number) return std::nullopt;
  if (!figure.value && !figure.low && !figure.high) return std::nullopt;
  // "About nine" agrees with too much where few are counted.
  if (figure.hedge == Hedge::about || figure.hedge == Hedge::nearly) return std::nullopt;
  uint32_t column = said.columns[0];
  bool distinct = (said.cues & kDistinct) != 0;
  // Numbers are counted where they are the names of the rows.
  if (view.grid.columns[column].numbers && !distinct && column != 0) return std::nullopt;
  std::set<std::vector<WordKey>> values;
  int64_t rows = 0, totals = 0;
  int64_t items = 0;  // where a cell may list several
  for (uint32_t r = 0; r < view.grid.rows.size(); ++r) {
    std::vector<WordKey> keys;
    const Cell& cell = view.grid.cell(r, column);
    for (uint32_t i = cell.begin; i < cell.end; ++i) {
      const Token& token = view.grid.table->article().token(i);
      keys.push_back(word_key(token));
      items += token.is(",") || token.is(";") || token.is("/") || token.is("|") || token.has(kAnd);
    }
    ++items;
    if (keys.empty() || view.grid.number(r, column).kind == CellKind::missing) continue;
    if (view.grid.rows[r].total) {
      ++totals;
      continue;
    }
    ++rows;
    values.insert(keys);
  }
  int64_t unlike = static_cast<int64_t>(values.size());
  Agreed by_value = compare_count(figure, unlike), by_row = compare_count(figure, rows);
  Reading reading;
  reading.expected = Decimal(unlike);
  reading.cells = {{kNone, column}};
  bool agrees = by_value.agreement == Agreement::agrees ||
                (!distinct && by_row.agreement == Agreement::agrees);
  bool differs = true;
  for (int64_t count : {unlike, rows, unlike + totals, rows + totals})
    differs &= compare_count(figure, count).agreement == Agreement::differs;
  if (items > rows + totals) {
    // No more than they list, and no fewer than there are.
    auto value = figure.value.value_or(Decimal(unlike));
    differs &= value < Decimal(unlike) || Decimal(items) < value;
  }
  if (!said.column_plain) return std::nullopt;
  if (view.grid.columns[column].numbers && !distinct && unlike != rows) return std::nullopt;
  if (said.rows_named) {
    // A list of some of them may count these; what agrees is not more than that.
    int64_t named = static_cast<int64_t>(said.mentions.size());
    auto condition = static_cast<int64_t>(said.rows.size());
    if (!differs || compare_count(figure, condition).agreement != Agreement::differs)
      return std::nullopt;
    bool counts_list = compare_count(figure, named).agreement == Agreement::agrees;
    reading.agreement = counts_list ? Agreement::between : Agreement::differs;
    reading.how = counts_list ? Reason::between : Reason::differs;
  } else if (agrees) {
    reading.agreement = Agreement::agrees;
    reading.how = by_value.agreement == Agreement::agrees ? by_value.how : by_row.how;
  } else if (differs) {
    reading.agreement = Agreement::differs;
    reading.how = Reason::differs;
  } else {
    return std::nullopt;
  }
  return claim_of(view, Rule::table_count, reading);
}

namespace {

// A sentence of one figure and one column and no row, with a column of nothing but numbers.
std::optional<Line> whole_column(const TableView& view) {
  const Statement& said = view.statement;
  if (said.figures.size() != 1 || !said.ranks.empty() || said.rows_named || said.half_named ||
      said.columns.size() != 1 || !said.column_plain)
    return std::nullopt;
  if (!view.explains(kNone, said.columns[0])) return std::nullopt;
  for (const GridRow& row : view.grid.rows) {
    if (row.perhaps_total) return std::nullopt;
  }
  return down(view, said.columns[0], false);
}

// The two ends that a figure states: "0 to 271", "1941 to 2014".
std::optional<std::pair<Decimal, Decimal>> ends_of(const Figure& figure) {
  if (figure.kind == FigureKind::date) {
    std::string_view text = figure.text_value;
    if (text.size() != 9 || text[4] != '/') return std::nullopt;
    auto from = Decimal::parse(text.substr(0, 4)), to = Decimal::parse(text.substr(5));
    if (!from || !to) return std::nullopt;
    return std::pair(*from, *to);
  }
  if (figure.value || !figure.low || !figure.high || figure.hedge != Hedge::none)
    return std::nullopt;
  return std::pair(*figure.low, *figure.high);
}

// No cell of the column has it, within its digits.
bool is_no_cell(const Decimal& end, const Line& line) {
  return std::none_of(line.values.begin(), line.values.end(), [&](const auto& cell) {
    auto gap = subtract(end, cell.first);
    return !gap || !(power_of_ten(end.exponent) < absolute(*gap));
  });
}

// Beyond the ends of the column by more than its digits allow. A narrower range may be of a part;
// but then its ends are cells.
bool is_beyond(const Decimal& from, const Decimal& to, const Decimal& least, const Decimal& most) {
  auto below = add(from, power_of_ten(from.exponent)),
       above = subtract(to, power_of_ten(to.exponent));
  return (below && *below < least) || (above && most < *above);
}

}  // namespace

std::optional<TableClaim> find_range(const TableView& view) {
  const Statement& said = view.statement;
  constexpr TableRoles kOther = kMost | kLeast | kMean | kSumWord | kDistinct | kExists;
  if ((said.cues & kRanging) == 0 || (said.cues & kOther) != 0) return std::nullopt;
  auto line = whole_column(view);
  if (!line) return std::nullopt;
  const Figure& figure = view.figure(said.figures[0]);
  auto ends = ends_of(figure);
  auto [least, most] = std::minmax_element(line->values.begin(), line->values.end());
  if (!ends || least->first < Decimal()) return std::nullopt;
  bool year = figure.kind == FigureKind::date;
  if (!year && !compare_number(view, said.figures[0], kNone, line->at, most->first, ""))
    return std::nullopt;
  Reading reading;
  for (uint32_t row : {least->second, most->second}) {
    reading.cells.push_back({view.grid.rows[row].index, line->at});
    if (!reading.text.empty()) reading.text += " – ";
    reading.text += view.grid.text(row, line->at);
  }
  reading.expected = most->first;
  if (ends->first == least->first && ends->second == most->first) {
    reading.agreement = Agreement::agrees;
    reading.how = Reason::exact;
  } else if (is_beyond(ends->first, ends->second, least->first, most->first) ||
             is_no_cell(ends->first, *line) || is_no_cell(ends->second, *line)) {
    reading.agreement = Agreement::differs;
    reading.how = Reason::differs;
  } else {
    return std::nullopt;
  }
  return claim_of(view, Rule::table_range, reading);
}

std::optional<TableClaim> find_total(const TableView& view) {
  const Statement& said = view.statement;
  bool mean = (said.cues & kMean) != 0, sum = (said.cues & kSumWord) != 0;
  constexpr TableRoles kOther = kMost | kLeast | kRanging | kDistinct | kExists;
  if (mean == sum || (said.cues & kOther) != 0) return std::nullopt;
  auto line = whole_column(view);
  if (!line) return std::nullopt;
  std::optional<Decimal> value = Decimal();
  for (const auto& [number, row] : line->values) value = value ? add(*value, number) : value;
  if (value && mean) value = divide(*value, Decimal(static_cast<int64_t>(line->values.size())));
  if (!value) return std::nullopt;
  auto agreed = compare_number(view, said.figures[0], kNone, line->at, *value, "");
  if (!agreed) return std::nullopt;
  // A total may be of more than the rows; and the first column counts them.
  if (sum && (agreed->agreement != Agreement::agrees || line->at == 0)) return std::nullopt;
  Reading reading;
  reading.agreement = agreed->agreement;
  reading.how = agreed->how;
  reading.cells = {{kNone, line->at}};
  reading.expected = *value;
  return claim_of(view, Rule::table_total, reading);
}

}  // namespace tallymark
