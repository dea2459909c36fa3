// The names in a user's table, of its columns and its rows, and where a sentence has them.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "tables/grid.h"

namespace tallymark {

// A name as it stands in the table; equal cells of one column are one name of several rows.
struct GridName {
  std::vector<WordKey> keys;
  uint32_t column = 0;
  bool header = false;         // of the column itself
  bool typed = false;          // a number: the column's noun must stand beside it, "sample 4"
  bool whole = false;          // with what stands in brackets
  std::vector<uint32_t> rows;  // of the grid
  uint32_t letters = 0;        // of a single word
  bool capital = false;        // it begins with a capital
};

struct GridNames {
  const Grid* grid = nullptr;
  std::vector<GridName> names;
  std::unordered_multimap<WordKey, uint32_t> by_first;
  std::unordered_multimap<WordKey, uint32_t> columns_of;  // words of headers
  std::unordered_set<WordKey> label_words;                // words of rows' names
  std::vector<uint32_t> years;                            // columns of years
};

// Linear in the table.
GridNames read_names(const Grid& grid);

struct NameMention {
  uint32_t name = 0;            // the first of them; the others have the same words
  std::vector<uint32_t> also;   // names of the same words in other columns
  uint32_t begin = 0, end = 0;  // tokens of the article
};

// From left to right the longest names in tokens [begin, end).
std::vector<NameMention> find_names(const Article& article, const GridNames& names, uint32_t begin,
                                    uint32_t end);

}  // namespace tallymark
