#include "tables/grid.h"

#include <algorithm>
#include <functional>

#include "language/figure_words.h"
#include "language/lexicon.h"
#include "language/table_words.h"
#include "language/word_hash.h"

namespace tallymark {

using namespace language;

namespace {

constexpr Traits kSaysNothing =
    kDefinite | kIndefinite | kAnd | kPreposition | kPossessiveMark | kBe | kHave | kDemonstrative;
// Longer words behind a comma are no unit.
constexpr size_t kUnitLetters = 3;

bool is_text(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::digits;
}

class Reader {
 public:
  explicit Reader(const TableText& table) : table_(table), article_(table.article()) {}

  Grid read() {
    grid_.table = &table_;
    uint32_t first = header_lines();
    for (uint32_t c = 0; c < table_.columns(); ++c) read_header(c, first);
    for (uint32_t r = first; r < table_.rows(); ++r) read_row(r);
    for (uint32_t c = 0; c < table_.columns(); ++c) read_kind(c);
    find_label();
    leave_shared_words();
    for (GridRow& row : grid_.rows) {
      row.total = is_total(row.index, true);
      row.perhaps_total = is_total(row.index, false);
    }
    grid_.caption = name_words(article_, table_.caption()).keys;
    return std::move(grid_);
  }

 private:
  // Lines below the header that go on with it: an empty first cell and no number, while the header
  // has names for less than these.
  uint32_t header_lines() const {
    uint32_t line = 0;
    if (is_title() && table_.rows() > 1) {
      bool words = true;
      for (uint32_t c = 0; c < table_.columns(); ++c)
        words &= read_cell_number(table_.text(0, c)).kind == CellKind::other;
      line = words;
    }
    while (line + 1 < table_.rows() && line < 2) {
      bool header = table_.cell(line, 0).empty(), any = false;
      for (uint32_t c = 1; c < table_.columns() && header; ++c) {
        any |= !table_.cell(line, c).empty();
        header = read_cell_number(table_.text(line, c)).kind != CellKind::number;
      }
      if (!header || !any) break;
      ++line;
    }
    return line;
  }

  // The first line only says what the table is of.
  bool is_title() const {
    const auto& header = table_.source().header;
    auto named =
        std::count_if(header.begin(), header.end(), [](auto& cell) { return !cell.empty(); });
    bool same =
        std::all_of(header.begin(), header.end(), [&](auto& cell) { return cell == header[0]; });
    return header.size() > 1 && (named <= 1 || same);
  }

  void read_header(uint32_t c, uint32_t lines) {
    GridColumn column;
    add_header(table_.header(c), table_.source().header[c], column);
    for (uint32_t line = 0; line < lines; ++line) {
      // A cell that goes over two lines says it once.
      if (table_.text(line, c) != table_.source().header[c])
        add_header(table_.cell(line, c), table_.text(line, c), column);
    }
    grid_.odd_header |= c > 0 &&
                        read_cell_number(table_.source().header[c]).kind == CellKind::number &&
                        !is_year(table_.source().header[c]);
    column.own = column.name.needed;
    grid_.columns.push_back(std::move(column));
  }

  static bool is_year(const std::string& text) {
    auto number = read_cell_number(text);
    auto year = number.value.to_integer();
    return number.bare && text.size() == 4 && year && *year >= 1000 && *year < 2200;
  }

  void add_header(const Cell& cell, const std::string& text, GridColumn& column) {
    NameWords words = name_words(article_, cell);
    // What is needed stands first.
    column.name.keys.insert(column.name.keys.begin() + column.name.needed, words.keys.begin(),
                            words.keys.begin() + words.needed);
    column.name.needed += words.needed;
    column.name.keys.insert(column.name.keys.end(), words.keys.begin() + words.needed,
                            words.keys.end());
    column.unit.insert(column.unit.end(), words.keys.begin() + words.needed, words.keys.end());
    column.percent |= text.find('%') != std::string::npos;
    for (uint32_t i = cell.begin; i < cell.end; ++i) {
      const Token& token = article_.token(i);
      const FigureWord* word = figure_word(token.lower);
      if (word != nullptr && word->has(kPercentWord)) column.percent = true;
      if (word != nullptr && word->has(kScaleWord | kPluralScale) && !word->has(kDozenWord))
        column.scale = word->power;
      if ((table_roles(token.lower) & kQualifier) != 0)
        column.qualifiers.push_back(word_key(token));
    }
  }

  void read_row(uint32_t r) {
    std::vector<CellNumber> numbers;
    uint32_t filled = 0;
    for (uint32_t c = 0; c < table_.columns(); ++c) {
      numbers.push_back(read_number(r, c));
      filled += !table_.text(r, c).empty();
    }
    // One cell alone, or the same in all of them, heads the rows below.
    bool same = table_.columns() > 2;
    for (uint32_t c = 1; c < table_.columns(); ++c) same &= table_.text(r, c) == table_.text(r, 0);
    if ((filled <= 1 && table_.columns() > 1) || same) {
      grid_.parts |= filled > 0;
      return;
    }
    grid_.rows.push_back({r, false, false});
    grid_.numbers.push_back(std::move(numbers));
  }

  // "9 March" and "47 years" are no plain numbers.
  CellNumber read_number(uint32_t r, uint32_t c) const {
    CellNumber number = read_cell_number(table_.text(r, c));
    if (number.kind != CellKind::number || number.bare) return number;
    const Cell& cell = table_.cell(r, c);
    for (uint32_t id : article_.figures_in(cell.begin, cell.end)) {
      FigureKind kind = article_.figures[id].kind;
      bool amount =
          kind == FigureKind::number || kind == FigureKind::count || kind == FigureKind::money;
      for (uint32_t i = article_.figures[id].token_begin; amount && i < cell.end; ++i)
        scale(article_.token(i), number);
      if (kind == FigureKind::date || kind == FigureKind::time || kind == FigureKind::score ||
          kind == FigureKind::duration || kind == FigureKind::age || kind == FigureKind::ordinal)
        number.kind = CellKind::other;
    }
    return number;
  }

  // Words of all columns of values tell none of them apart: "Mean square DTF", "Mean square PHT".
  void leave_shared_words() {
    std::vector<WordKey> shared;
    uint32_t columns = 0;
    for (uint32_t c = 0; c < grid_.columns.size(); ++c) {
      if (c == grid_.label) continue;
      const auto& keys = grid_.columns[c].name.keys;
      if (columns++ == 0) shared = keys;
      std::erase_if(shared, [&](WordKey key) { return !grid_.columns[c].name.has(key); });
    }
    if (columns < 2) return;
    auto is_shared = [&](WordKey key) {
      return std::find(shared.begin(), shared.end(), key) != shared.end();
    };
    for (uint32_t c = 0; c < grid_.columns.size(); ++c) {
      if (c == grid_.label) continue;
      GridColumn& column = grid_.columns[c];
      std::erase_if(column.qualifiers, is_shared);
      auto needed = column.name.keys.begin() + column.name.needed;
      column.own = static_cast<uint32_t>(
          std::count_if(column.name.keys.begin(), needed, std::not_fn(is_shared)));
      column.shared = shared;
    }
  }

  // "211 crore" is that much; what the "m" of "50m" is cannot be told.
  static void scale(const Token& token, CellNumber& number) {
    const FigureWord* word = figure_word(token.lower);
    if (word == nullptr || token.kind != TokenKind::word) return;
    if (word->has(kScaleLetters) || word->has(kDozenWord)) number.kind = CellKind::other;
    if (!word->has(kScaleWord | kPluralScale)) return;
    auto scaled = multiply(number.value, power_of_ten(word->power));
    if (scaled) number.value = *scaled;
    if (!scaled) number.kind = CellKind::other;
    number.digits.clear();
  }

  // "Total", "Grand total", "Average": its words say nothing else. `sure` false: one of them does.
  bool is_total(uint32_t r, bool sure) const {
    const Cell& cell = table_.cell(r, grid_.label);
    bool any = false, all = true;
    for (uint32_t i = cell.begin; i < cell.end; ++i) {
      if (!is_name_word(article_.token(i))) continue;
      bool sums = (table_roles(article_.token(i).lower) & kTotalRow) != 0;
      any |= sums;
      all &= sums;
    }
    return any && (all || !sure);
  }

  void read_kind(uint32_t c) {
    GridColumn& column = grid_.columns[c];
    uint32_t numbers = 0, others = 0;
    for (const auto& row : grid_.numbers) {
      numbers += row[c].kind == CellKind::number;
      others += row[c].kind == CellKind::other;
    }
    column.numbers = numbers > 0 && others == 0;
    column.words = numbers == 0 && others > 0;
  }

  // The first column of words, or else the first.
  void find_label() {
    for (uint32_t c = 0; c < grid_.columns.size(); ++c) {
      if (!grid_.columns[c].words) continue;
      grid_.label = c;
      return;
    }
  }

  const TableText& table_;
  const Article& article_;
  Grid grid_;
};

}  // namespace

WordKey word_key(const Token& token) {
  std::string out;
  if (token.kind != TokenKind::word) return word_hash(token.lower);
  return word_hash(singular(token.lower, out));
}

bool is_name_word(const Token& token) {
  if (!is_text(token)) return false;
  // "IT" and "US" are names, "it" and "us" are not.
  if (token.all_capitals) return true;
  return !token.has(kSaysNothing);
}

bool NameWords::has(WordKey key) const {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

NameWords name_words(const Article& article, const Cell& cell) {
  NameWords out;
  std::vector<WordKey> aside;
  uint32_t depth = 0, last_comma = kNone;
  for (uint32_t i = cell.begin; i < cell.end; ++i) {
    if (article.token(i).is(",")) last_comma = i;
  }
  bool unit_behind = last_comma != kNone && last_comma + 2 == cell.end &&
                     article.token(last_comma + 1).lower.size() <= kUnitLetters;
  for (uint32_t i = cell.begin; i < cell.end; ++i) {
    const Token& token = article.token(i);
    if (token.is("(") || token.is("[")) ++depth;
    if ((token.is(")") || token.is("]")) && depth > 0) --depth;
    if (!is_name_word(token)) continue;
    bool remark = depth > 0 || (unit_behind && i > last_comma);
    (remark ? aside : out.keys).push_back(word_key(token));
  }
  if (out.keys.empty()) std::swap(out.keys, aside);
  out.needed = static_cast<uint32_t>(out.keys.size());
  out.keys.insert(out.keys.end(), aside.begin(), aside.end());
  return out;
}

Grid read_grid(const TableText& table) { return Reader(table).read(); }

}  // namespace tallymark
