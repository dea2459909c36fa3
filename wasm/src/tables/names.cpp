#include "tables/names.h"

#include <algorithm>

#include "language/lexicon.h"
#include "language/table_words.h"

namespace tallymark {
namespace {

// A cell with more words is prose, and names nothing.
constexpr uint32_t kNameWords = 10;
// A shorter word names something only as it is written in the table.
constexpr uint32_t kShortName = 4;
constexpr int64_t kFirstYear = 1000, kLastYear = 2200;

class Builder {
 public:
  explicit Builder(const Grid& grid) : grid_(grid), article_(grid.table->article()) {
    out_.grid = &grid;
  }

  GridNames build() {
    for (uint32_t c = 0; c < grid_.columns.size(); ++c) {
      const NameWords& words = grid_.columns[c].name;
      add(words, c, true, false, kNone, grid_.table->header(c));
      std::vector<WordKey> seen;
      for (WordKey key : words.keys) {
        if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
        seen.push_back(key);
        out_.columns_of.emplace(key, c);
      }
      bool years = grid_.columns[c].numbers;
      for (uint32_t r = 0; r < grid_.rows.size(); ++r) {
        years &= is_year(r, c);
        add_cell(r, c);
      }
      if (years) out_.years.push_back(c);
    }
    for (uint32_t i = 0; i < out_.names.size(); ++i)
      out_.by_first.emplace(out_.names[i].keys[0], i);
    return std::move(out_);
  }

 private:
  bool is_year(uint32_t r, uint32_t c) const {
    auto year = grid_.number(r, c).value.to_integer();
    return grid_.number(r, c).bare && year && *year >= kFirstYear && *year < kLastYear;
  }

  void add_cell(uint32_t r, uint32_t c) {
    CellKind kind = grid_.number(r, c).kind;
    if (kind == CellKind::missing) return;
    if (c == grid_.label) {
      for (WordKey key : name_words(article_, grid_.cell(r, c)).keys) out_.label_words.insert(key);
    }
    // A number names a row only in the first column, and only beside the column's noun.
    bool number = kind == CellKind::number && grid_.number(r, c).bare;
    if (kind == CellKind::number && c != 0 && c != grid_.label) return;
    if (c != grid_.label && begins_with_number(r, c)) return;
    add(name_words(article_, grid_.cell(r, c)), c, false, number, r, grid_.cell(r, c));
  }

  // "600mm" is a value and no name; "9 March" may tell a row.
  bool begins_with_number(uint32_t r, uint32_t c) const {
    const Cell& cell = grid_.cell(r, c);
    if (article_.token(cell.begin).kind != TokenKind::digits) return false;
    auto figures = article_.figures_in(cell.begin, cell.end);
    return std::none_of(figures.begin(), figures.end(),
                        [&](uint32_t id) { return article_.figures[id].kind == FigureKind::date; });
  }

  void add(const NameWords& words, uint32_t column, bool header, bool typed, uint32_t row,
           const Cell& cell) {
    if (words.empty() || words.needed > kNameWords) return;
    add_name({words.keys.begin(), words.keys.begin() + words.needed}, column, header, typed, row,
             cell, words.needed == words.keys.size());
    if (words.needed < words.keys.size() && words.keys.size() <= kNameWords)
      add_name(words.keys, column, header, typed, row, cell, true);
  }

  void add_name(std::vector<WordKey> keys, uint32_t column, bool header, bool typed, uint32_t row,
                const Cell& cell, bool whole) {
    uint64_t hash = column * 2 + header;
    for (WordKey key : keys) hash = (hash ^ key) * 1099511628211ull;
    auto [at, fresh] = by_words_.try_emplace(hash, static_cast<uint32_t>(out_.names.size()));
    if (fresh) {
      GridName name;
      name.column = column;
      name.header = header;
      name.typed = typed;
      name.whole = whole;
      for (uint32_t i = cell.begin; i < cell.end && name.letters == 0; ++i) {
        const Token& token = article_.token(i);
        if (!is_name_word(token)) continue;
        name.letters = token.span.size();
        name.capital = token.capitalised;
      }
      name.keys = std::move(keys);
      out_.names.push_back(std::move(name));
    }
    if (row == kNone) return;
    std::vector<uint32_t>& rows = out_.names[at->second].rows;
    if (rows.empty() || rows.back() != row) rows.push_back(row);
  }

  const Grid& grid_;
  const Article& article_;
  GridNames out_;
  std::unordered_map<uint64_t, uint32_t> by_words_;
};

class Finder {
 public:
  Finder(const Article& article, const GridNames& names, uint32_t begin, uint32_t end)
      : article_(article), names_(names), begin_(begin), end_(end) {}

  std::vector<NameMention> find() {
    std::vector<NameMention> out;
    for (uint32_t i = begin_; i < end_;) {
      NameMention best = longest_at(i);
      if (best.end == 0) {
        ++i;
        continue;
      }
      i = best.end;
      out.push_back(std::move(best));
    }
    return out;
  }

 private:
  NameMention longest_at(uint32_t i) const {
    NameMention best;
    size_t size = 0;
    if (!is_name_word(article_.token(i))) return best;
    auto [from, to] = names_.by_first.equal_range(word_key(article_.token(i)));
    std::vector<uint32_t> found;
    for (auto at = from; at != to; ++at) {
      const GridName& name = names_.names[at->second];
      uint32_t end = match(name, i);
      if (end == 0 || name.keys.size() < size) continue;
      if (name.keys.size() > size) found.clear();
      size = name.keys.size();
      found.push_back(at->second);
      best.end = end;
    }
    if (found.empty()) return best;
    std::sort(found.begin(), found.end());
    best.begin = i;
    best.name = found[0];
    best.also.assign(found.begin() + 1, found.end());
    return best;
  }

  // The token behind the name if it stands at i, else 0.
  uint32_t match(const GridName& name, uint32_t i) const {
    const Token& first = article_.token(i);
    if (name.typed && !beside_noun(name, i)) return 0;  // "7.35" has two words
    if (name.keys.size() == 1 && !name.header && name.letters < kShortName &&
        first.kind == TokenKind::word && first.capitalised != name.capital)
      return 0;
    uint32_t at = i;
    for (size_t k = 0; k < name.keys.size(); ++k) {
      while (k > 0 && at < end_ && !is_name_word(article_.token(at))) ++at;
      if (at >= end_ || word_key(article_.token(at)) != name.keys[k]) return 0;
      ++at;
    }
    return at;
  }

  // "sample 4", "#31 model run": a word of the column's name right beside it.
  bool beside_noun(const GridName& name, uint32_t i) const {
    const NameWords& noun = names_.grid->columns[name.column].name;
    auto is_noun = [&](uint32_t at) {
      return article_.token(at).kind == TokenKind::word && noun.has(word_key(article_.token(at)));
    };
    uint32_t before = i;
    while (before > begin_ && article_.token(before - 1).kind == TokenKind::punctuation) --before;
    if (before > begin_ && is_noun(before - 1)) return true;
    return i > begin_ && article_.token(i - 1).is("#") && i + 1 < end_ && is_noun(i + 1);
  }

  const Article& article_;
  const GridNames& names_;
  uint32_t begin_, end_;
};

}  // namespace

GridNames read_names(const Grid& grid) { return Builder(grid).build(); }

std::vector<NameMention> find_names(const Article& article, const GridNames& names, uint32_t begin,
                                    uint32_t end) {
  return Finder(article, names, begin, end).find();
}

}  // namespace tallymark
