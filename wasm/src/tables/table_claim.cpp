#include "tables/table_claim.h"

#include <algorithm>

#include "base/limits.h"
#include "tables/column_claims.h"
#include "tables/compare.h"
#include "tables/facts.h"

namespace tallymark {

using namespace language;

namespace {

// Words that say something of more than one cell.
constexpr TableRoles kOfMany = kRanging | kMost | kLeast | kMean | kSumWord | kDistinct | kExists;

// "Norway won 16 gold medals": the value of one cell.
std::optional<TableClaim> find_value(const TableView& view) {
  const Statement& said = view.statement;
  if ((said.cues & kOfMany) != 0 || !said.ranks.empty() || said.figures.size() != 1)
    return std::nullopt;
  // A table of one row is spoken of without its name.
  bool alone = !said.rows_named && said.column_named && view.grid.rows.size() == 1;
  if (said.rows.size() != 1 && !alone) return std::nullopt;
  uint32_t row = alone ? 0 : said.rows[0];
  uint32_t column = kNone;
  if (said.column_named) {
    if (said.columns.size() == 1) column = said.columns[0];
  } else if (view.grid.columns.size() == 2) {
    column = 1 - view.grid.label;
  }
  if (column == kNone || (column == view.grid.label && !alone)) return std::nullopt;
  for (const RowMention& mention : said.mentions) {
    if (mention.column == column) return std::nullopt;
  }
  if (!view.explains(row, column)) return std::nullopt;
  auto agreed = compare_cell(view, said.figures[0], row, column);
  if (!agreed) return std::nullopt;
  TableClaim claim;
  claim.rule = Rule::table_value;
  claim.figures = said.figures;
  claim.agreement = agreed->agreement;
  claim.how = agreed->how;
  claim.cells = {{view.grid.rows[row].index, column}};
  const CellNumber& number = view.grid.number(row, column);
  claim.expected = number.value;
  claim.expected_text = view.grid.text(row, column);
  bool plain = !said.column_named || said.column_plain;
  if (!plain) return std::nullopt;
  return claim;
}

}  // namespace

void find_table_claims(const Article& article, const TableText& table,
                       std::vector<TableClaim>& found) {
  Grid grid = read_grid(table);
  GridNames names = read_names(grid);
  for (const Sentence& sentence : article.document.sentences) {
    if (article.figures_in(sentence.token_begin, sentence.token_end).empty()) continue;
    if (auto fact = find_fact(article, grid, sentence)) {
      found.push_back(std::move(*fact));
      continue;
    }
    Statement statement = read_statement(article, names, sentence.token_begin, sentence.token_end);
    if (!statement.readable) continue;
    TableView view{article, grid, statement};
    std::optional<TableClaim> claim = find_rank(view);
    if (!claim) claim = find_range(view);
    if (!claim) claim = find_total(view);
    if (!claim) claim = find_count(view);
    if (!claim) claim = find_value(view);
    if (claim) found.push_back(std::move(*claim));
  }
}

}  // namespace tallymark
