// A sentence as it speaks of a user's table: which rows and columns its words name, which figures
// it states and what it says of them. No value is looked at.
#pragma once

#include <vector>

#include "language/table_words.h"
#include "tables/names.h"

namespace tallymark {

struct RowMention {
  uint32_t column = 0;
  std::vector<uint32_t> rows;
  uint32_t begin = 0;  // its first token
};

struct Statement {
  uint32_t begin = 0, end = 0;    // tokens of the article
  std::vector<uint32_t> figures;  // ids of what it states, without ranks
  std::vector<uint32_t> ranks;    // "highest", "second-highest"
  language::TableRoles cues = 0;  // of its words that are in no name of what it is about

  std::vector<RowMention> mentions;
  std::vector<uint32_t> rows;  // rows that fit all mentions; empty without mentions
  bool rows_named = false;

  // Columns that all of its words for columns fit; the best of them if one is named wholly.
  std::vector<uint32_t> columns;
  bool column_named = false;
  // Enough of the column's name stands there that no other quantity is meant by it.
  bool column_plain = false;
  std::vector<uint32_t> nouns;  // columns of which only the noun stands beside a row's name
  std::vector<WordKey> loose;   // words that must be explained by the cell or its unit
  bool half_named = false;      // a word may be a part of a row's name
  bool readable = false;        // every other word is one of these or says nothing
};

// Linear in the sentence.
Statement read_statement(const Article& article, const GridNames& names, uint32_t begin,
                         uint32_t end);

}  // namespace tallymark
