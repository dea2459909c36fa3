#include "consistency/table.h"

#include <algorithm>
#include <string>

#include "consistency/arithmetic.h"
#include "consistency/passage.h"

namespace tallymark {
namespace {

// Fewer rows than this are two figures and their sum, which need no table.
constexpr size_t kFewestRows = 2;

struct Column {
  Relation relation;
  bool is_slip = false;  // the total is off as a mistake is, not by a row that counts twice
};

class Reader {
 public:
  Reader(const Article& article, std::vector<Relation>& found) : article_(article), found_(found) {}

  void check(const Table& rows) {
    auto total = std::find_if(rows.begin(), rows.end(),
                              [&](const TableRow& row) { return is_total(article_, row); });
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

 private:
  std::optional<Column> add_up(const Table& rows, size_t column) {
    uint32_t total = figure_in(article_, rows.back().cells[column]);
    if (total == kNone) return std::nullopt;
    const Figure& stated = article_.figures[total];
    Column out;
    Relation& relation = out.relation;
    std::vector<Decimal> parts;
    relation.rule = Rule::table;
    Amount sum = exactly(Decimal());
    for (size_t r = 0; r + 1 < rows.size(); ++r) {
      uint32_t id = figure_in(article_, rows[r].cells[column]);
      if (id == kNone) {
        if (r == 0) continue;  // the header
        return std::nullopt;   // a gap in the column may be any number
      }
      // A subtotal, or the whole of a column that runs on.
      if (is_total(article_, rows[r])) return std::nullopt;
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
  std::vector<Relation>& found_;
};

}  // namespace

void check_tables(const Article& article, const std::vector<Table>& tables,
                  std::vector<Relation>& found) {
  for (const Table& table : tables) Reader(article, found).check(table);
}

}  // namespace tallymark
