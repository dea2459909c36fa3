#include "tables/line.h"

#include <algorithm>

namespace tallymark {

std::optional<Line> down(const TableView& view, uint32_t column, bool without_totals) {
  Line line;
  line.at = column;
  if (!view.grid.columns[column].numbers || view.grid.parts || view.grid.odd_header)
    return std::nullopt;
  for (uint32_t r = 0; r < view.grid.rows.size(); ++r) {
    const CellNumber& number = view.grid.number(r, column);
    const GridRow& row = view.grid.rows[r];
    if (number.kind == CellKind::missing || row.total) continue;
    if (without_totals && row.perhaps_total) continue;
    line.values.push_back({number.value, r});
  }
  if (line.values.size() < 2) return std::nullopt;
  return line;
}

std::optional<Line> across(const TableView& view, uint32_t row) {
  const Grid& grid = view.grid;
  Line line;
  line.across = true;
  line.at = row;
  const GridColumn* first = nullptr;
  for (uint32_t c = 0; c < grid.columns.size(); ++c) {
    if (c == grid.label) continue;
    const CellNumber& number = grid.number(row, c);
    const GridColumn& column = grid.columns[c];
    if (number.kind == CellKind::other) return std::nullopt;
    for (WordKey key : column.qualifiers) {
      if (first == nullptr || !first->name.has(key)) return std::nullopt;
    }
    if (first != nullptr && (column.unit != first->unit || column.percent != first->percent))
      return std::nullopt;
    if (first == nullptr) first = &column;
    if (number.kind == CellKind::number) line.values.push_back({number.value, c});
  }
  if (line.values.size() < 2) return std::nullopt;
  return line;
}

TableClaim claim_of(const TableView& view, Rule rule, const Reading& reading) {
  TableClaim claim;
  claim.rule = rule;
  claim.figures = view.statement.figures;
  claim.figures.insert(claim.figures.end(), view.statement.ranks.begin(),
                       view.statement.ranks.end());
  std::sort(claim.figures.begin(), claim.figures.end());
  claim.agreement = reading.agreement;
  claim.how = reading.how;
  claim.cells = reading.cells;
  claim.expected = reading.expected;
  claim.expected_text = reading.text;
  return claim;
}

}  // namespace tallymark
