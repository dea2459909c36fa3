// The names in the tables of a text, and where a sentence has them: of rows, whose labels stand in
// one row alone, and of columns.
#pragma once

#include <cstdint>
#include <vector>

#include "consistency/table_columns.h"

namespace tallymark {

// A row or a column, by the words that name it.
struct TableName {
  uint32_t hash = 0;  // of its first word
  uint32_t begin = 0, end = 0;
  uint32_t table = 0, index = 0;

  uint32_t size() const { return end - begin; }
};

// The names in all tables.
struct TableNames {
  const std::vector<Table>& tables;
  std::vector<std::vector<TableColumn>> columns;  // of each table
  std::vector<uint32_t> label_columns;
  std::vector<TableName> labels, headers;
  std::vector<TableName> totals;  // their total rows, which may be spoken of next to them
  // Of each block: whether it is a row, and the total row of the table right before or behind it.
  std::vector<bool> in_table;
  std::vector<uint32_t> total_beside;
};

// Linear in the tables.
TableNames read_names(const Article& article, const std::vector<Table>& tables);

// The names in a sentence: at each of its tokens the longest that begin there, all of one length. A
// row's is written as in its table, but for a first capital; a column's may be in the singular or
// the plural.
struct NamesInSentence {
  std::vector<std::vector<const TableName*>> rows, columns;
  std::vector<bool> named;  // the token is part of a name
  bool any_row = false, any_column = false;
};
// For tokens [begin, end). Linear.
NamesInSentence find_names(const Article& article, const TableNames& names, uint32_t begin,
                           uint32_t end);

// The same noun, in the singular or the plural.
bool same_noun(const Token& a, const Token& b);

}  // namespace tallymark
