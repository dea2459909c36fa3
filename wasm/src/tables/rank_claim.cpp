#include <algorithm>
#include <set>

#include "language/lexicon.h"
#include "tables/column_claims.h"
#include "tables/line.h"

namespace tallymark {

using namespace language;

namespace {

struct RankWanted {
  bool most = true;
  int64_t place = 1;
};

// The place in the order that the words name, if they name one.
std::optional<RankWanted> wanted(const TableView& view) {
  const Statement& said = view.statement;
  if (said.ranks.size() > 1) return std::nullopt;
  RankWanted out;
  bool most = (said.cues & kMost) != 0, least = (said.cues & kLeast) != 0;
  if (!said.ranks.empty()) {
    const Figure& rank = view.figure(said.ranks[0]);
    auto place = rank.value ? rank.value->to_integer() : std::nullopt;
    if (!place || *place < 1 || *place > 3) return std::nullopt;
    if (rank.order != RankOrder::highest && rank.order != RankOrder::lowest) return std::nullopt;
    if (most || least) return std::nullopt;
    out.most = rank.order == RankOrder::highest;
    out.place = *place;
    return out;
  }
  if (most == least) return std::nullopt;
  out.most = most;
  return out;
}

// The value at that place of the order; equal ones share a place.
std::optional<Decimal> value_at(const Line& line, const RankWanted& rank) {
  std::set<Decimal> values;
  for (const auto& [value, at] : line.values) values.insert(value);
  if (values.size() < static_cast<size_t>(rank.place) || values.size() < 2) return std::nullopt;
  if (rank.most) return *std::next(values.rbegin(), rank.place - 1);
  return *std::next(values.begin(), rank.place - 1);
}

std::string digits_of(const TableView& view, const Line& line, uint32_t at) {
  return line.across ? view.grid.number(line.at, at).digits : view.grid.number(at, line.at).digits;
}

std::optional<Reading> read_line(const TableView& view, const Line& line, const RankWanted& rank,
                                 const std::vector<uint32_t>& named, bool is_named) {
  auto value = value_at(line, rank);
  if (!value) return std::nullopt;
  Reading out;
  out.expected = *value;
  bool held = false, wrong = false, unsure = false;
  std::vector<uint32_t> holders;
  for (const auto& [number, at] : line.values) {
    if (number == *value) holders.push_back(at);
  }
  for (uint32_t at : holders) {
    uint32_t row = line.across ? line.at : at, column = line.across ? at : line.at;
    out.cells.push_back({view.grid.rows[row].index, column});
    out.text = view.grid.text(row, column);
  }
  if (is_named) {
    held = std::any_of(holders.begin(), holders.end(), [&](uint32_t at) {
      return std::find(named.begin(), named.end(), at) != named.end();
    });
    // Something without a number has no place.
    bool known = std::any_of(line.values.begin(), line.values.end(), [&](const auto& one) {
      return std::find(named.begin(), named.end(), one.second) != named.end();
    });
    if (!known) return std::nullopt;
    wrong |= !held;
  }
  out.how = Reason::exact;
  if (!view.statement.figures.empty()) {
    uint32_t at = holders[0];
    uint32_t row = line.across ? line.at : at, column = line.across ? at : line.at;
    if (!view.explains(row, column)) return std::nullopt;
    auto agreed = compare_number(view, view.statement.figures[0], row, column, *value,
                                 digits_of(view, line, at));
    if (!agreed) return std::nullopt;
    wrong |= agreed->agreement == Agreement::differs;
    unsure |= agreed->agreement == Agreement::between;
    out.how = agreed->how;
  } else {
    uint32_t row = line.across ? line.at : kNone, column = line.across ? kNone : line.at;
    if (!view.explains(row, column)) return std::nullopt;
  }
  out.agreement = wrong ? Agreement::differs : unsure ? Agreement::between : Agreement::agrees;
  if (wrong) out.how = Reason::differs;
  return out;
}

// "The highest score for Grella is 7" may be all that Grella has.
bool is_own_value(const TableView& view, uint32_t column) {
  const Statement& said = view.statement;
  if (said.figures.empty() || column == kNone) return false;
  // Of a row that sums up others it may be meant.
  for (uint32_t row = 0; row < view.grid.rows.size(); ++row) {
    auto agreed = view.grid.rows[row].perhaps_total
                      ? compare_cell(view, said.figures[0], row, column)
                      : std::nullopt;
    if (agreed && agreed->agreement == Agreement::agrees) return true;
  }
  if (said.rows.empty()) return false;
  const RowMention& last = said.mentions.back();
  bool subject =
      last.begin == said.begin || !view.article.token(last.begin - 1).has(kFor | kIn | kOf);
  if (subject && last.begin < view.figure(said.figures[0]).token_begin) return false;
  return std::any_of(said.rows.begin(), said.rows.end(), [&](uint32_t row) {
    auto agreed = compare_cell(view, said.figures[0], row, column);
    return agreed && agreed->agreement == Agreement::agrees;
  });
}

}  // namespace

std::optional<TableClaim> find_rank(const TableView& view) {
  const Statement& said = view.statement;
  if ((said.cues & (kRanging | kMean | kSumWord | kDistinct | kExists)) != 0) return std::nullopt;
  if (said.figures.size() > 1 || (said.figures.empty() && said.ranks.empty())) return std::nullopt;
  auto rank = wanted(view);
  if (!rank || said.half_named) return std::nullopt;
  // Several rows of one name are a part of the column, and which is compared is not said.
  if (said.rows_named && said.rows.size() != 1) return std::nullopt;
  if (said.column_named && said.columns.size() != 1) return std::nullopt;
  uint32_t column = said.column_named ? said.columns[0] : only_column(view.grid);
  bool implied = !said.column_named;
  std::vector<Reading> readings;
  bool has_figure = !said.figures.empty();
  if (column != kNone && column != view.grid.label && (has_figure || said.rows_named)) {
    bool doubtful = std::any_of(view.grid.rows.begin(), view.grid.rows.end(),
                                [](auto& row) { return row.perhaps_total && !row.total; });
    for (bool without : {false, true}) {
      if (without && !doubtful) continue;
      auto line = down(view, column, without);
      if (!line) break;
      auto reading = read_line(view, *line, *rank, said.rows, said.rows_named);
      if (!reading) return std::nullopt;
      readings.push_back(std::move(*reading));
      // "The lowest error" may be the one nearest to zero.
      if (!std::any_of(line->values.begin(), line->values.end(),
                       [](const auto& one) { return one.first < Decimal(); }))
        continue;
      for (auto& one : line->values) one.first = absolute(one.first);
      if (auto sizes = read_line(view, *line, *rank, said.rows, said.rows_named))
        readings.push_back(std::move(*sizes));
    }
  }
  if (said.rows.size() == 1 && (has_figure || said.column_named)) {
    auto line = across(view, said.rows[0]);
    auto reading =
        line ? read_line(view, *line, *rank, said.columns, said.column_named) : std::nullopt;
    if (reading) readings.push_back(std::move(*reading));
  }
  if (readings.empty()) return std::nullopt;
  for (const Reading& reading : readings) {
    if (reading.agreement != readings[0].agreement) return std::nullopt;
  }
  if (readings[0].agreement == Agreement::differs && is_own_value(view, column))
    return std::nullopt;
  bool plain = implied || said.column_plain;
  if (!plain) return std::nullopt;
  return claim_of(view, Rule::table_rank, readings[0]);
}

}  // namespace tallymark
