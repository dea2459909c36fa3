// What the rows and columns of a user's table are: which lines belong to the header, what names a
// column and in which unit it counts, which column names the rows, which rows sum up others.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tables/cell_number.h"
#include "tables/table_text.h"

namespace tallymark {

// A word that says something: a noun's singular and plural are one, case and accents of marks do
// not count.
using WordKey = uint32_t;
WordKey word_key(const Token& token);
// A word of a name: no article, preposition or mark.
bool is_name_word(const Token& token);

// The words of a text that name it, in order. Those in brackets or behind a comma at its end tell
// a unit or a remark and need not be said again.
struct NameWords {
  std::vector<WordKey> keys;
  uint32_t needed = 0;  // how many of them, the first ones, stand outside of brackets
  bool empty() const { return keys.empty(); }
  bool has(WordKey key) const;
};
NameWords name_words(const Article& article, const Cell& cell);

struct GridColumn {
  NameWords name;
  std::vector<WordKey> qualifiers;  // average, maximum: words that make another measure of it
  std::vector<WordKey> shared;      // words that all columns of values have
  uint32_t own = 0;                 // how many of the needed ones are not shared
  int scale = 0;                    // "(millions)": its cells are in units of 10^scale
  bool percent = false;             // its header says so
  bool numbers = false;             // every cell that is not missing is one number
  bool words = false;               // no cell is a number
  std::vector<WordKey> unit;        // the words in brackets
};

struct GridRow {
  uint32_t index = 0;          // in the table
  bool total = false;          // sums up other rows
  bool perhaps_total = false;  // a word of its name is said of such rows
};

struct Grid {
  const TableText* table = nullptr;
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;  // without header lines and without lines that only head a part
  std::vector<std::vector<CellNumber>> numbers;  // of each row, for each column
  std::vector<WordKey> caption;
  uint32_t label = 0;       // the column that names the rows
  bool parts = false;       // lines head parts of the table: a row's name may stand twice
  bool odd_header = false;  // numbers stand in the header: it may be a row

  const CellNumber& number(uint32_t row, uint32_t column) const { return numbers[row][column]; }
  const Cell& cell(uint32_t row, uint32_t column) const {
    return table->cell(rows[row].index, column);
  }
  const std::string& text(uint32_t row, uint32_t column) const {
    return table->text(rows[row].index, column);
  }
};

// Linear in the table.
Grid read_grid(const TableText& table);

}  // namespace tallymark
