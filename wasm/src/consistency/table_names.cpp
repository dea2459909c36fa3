#include "consistency/table_names.h"

#include <algorithm>
#include <map>
#include <string>

#include "language/nouns.h"
#include "language/word_hash.h"

namespace tallymark {

using namespace language;

namespace {

// A label with more words is a sentence.
constexpr uint32_t kLabelTokens = 6;
// So many names that begin alike are not told apart, so that looking them up stays linear.
constexpr ptrdiff_t kAlike = 32;

// Traits that a word in a label may have.
constexpr Traits kNaming = kTypeNouns | kGroupNoun | kSubregion;

uint32_t hash_of(const Token& token) {
  std::string own;
  return word_hash(singular(token.lower, own));
}

// The longest of the names that stand at token i, all of one length. `names` are in the order of
// the hashes of their first words.
template <class Same>
std::vector<const TableName*> names_at(const Article& article, const std::vector<TableName>& names,
                                       uint32_t i, uint32_t end, Same same) {
  TableName wanted;
  wanted.hash = hash_of(article.token(i));
  auto [first, last] =
      std::equal_range(names.begin(), names.end(), wanted,
                       [](const TableName& a, const TableName& b) { return a.hash < b.hash; });
  std::vector<const TableName*> hits;
  if (last - first > kAlike) return hits;
  for (auto name = first; name != last; ++name) {
    bool found = i + name->size() <= end;
    for (uint32_t k = 0; found && k < name->size(); ++k)
      found = same(article.token(name->begin + k), article.token(i + k), k == 0);
    if (!found) continue;
    if (!hits.empty() && hits[0]->size() < name->size()) hits.clear();
    if (hits.empty() || hits[0]->size() == name->size()) hits.push_back(&*name);
  }
  return hits;
}

// "Barley" may be "barley" in a sentence, but "East" is not "the east", "Old Town" no "old town".
bool same_label(const Token& label, const Token& word, bool first) {
  if (label.lower != word.lower) return false;
  if (label.capitalised == word.capitalised || word.capitalised) return true;
  return first && word.traits == 0;
}

// A label names its row: words that stand in no other row of any table, or a year.
bool can_be_label(const Article& article, uint32_t begin, uint32_t end) {
  if (begin == end || end - begin > kLabelTokens) return false;
  bool content = false;
  for (uint32_t i = begin; i < end; ++i) {
    const Token& token = article.token(i);
    bool function = (token.traits & ~kNaming) != 0;
    content |= token.kind == TokenKind::word && token.lower.size() > 1 && !function;
  }
  if (content) return true;
  std::vector<uint32_t> ids = article.figures_in(begin, end);
  return ids.size() == 1 && article.figures[ids[0]].kind == FigureKind::date &&
         article.figures[ids[0]].date_form == DateForm::absolute;
}

}  // namespace

TableNames read_names(const Article& article, const std::vector<Table>& tables) {
  TableNames out{tables, {}, {}, {}, {}, {}, {}, {}};
  out.in_table.assign(article.document.blocks.size(), false);
  std::map<std::string, std::vector<TableName>> labels;
  for (uint32_t t = 0; t < tables.size(); ++t) {
    for (const TableRow& row : tables[t]) out.in_table[row.block] = true;
    out.columns.push_back(read_columns(article, tables[t]));
    out.label_columns.push_back(label_column(article, tables[t]));
    if (out.label_columns[t] == kNone) continue;
    auto add = [&](std::vector<TableName>& names, uint32_t begin, uint32_t end, uint32_t index) {
      names.push_back({hash_of(article.token(begin)), begin, end, t, index});
    };
    for (uint32_t c = 0; c < out.columns[t].size(); ++c) {
      const TableColumn& column = out.columns[t][c];
      if (!column.empty()) add(out.headers, column.begin, column.end, c);
      if (column.caption_begin != column.caption_end)
        add(out.headers, column.caption_begin, column.caption_end, c);
    }
    for (uint32_t r = 1; r < tables[t].size(); ++r) {
      auto [begin, end] = tokens_of(article, tables[t][r].cells[out.label_columns[t]]);
      if (is_total(article, tables[t][r])) {
        if (begin < end) add(out.totals, begin, end, r);
        continue;
      }
      if (!can_be_label(article, begin, end)) continue;
      std::string text;
      for (uint32_t i = begin; i < end; ++i) text.append(article.token(i).lower) += ' ';
      add(labels[text], begin, end, r);
    }
  }
  for (const auto& [text, names] : labels) {
    if (names.size() == 1) out.labels.push_back(names[0]);
  }
  out.total_beside.assign(out.in_table.size(), kNone);
  for (uint32_t i = 0; i < out.totals.size(); ++i) {
    const Table& table = tables[out.totals[i].table];
    uint32_t before = table.front().block, behind = table.back().block + 1;
    if (before > 0) out.total_beside[before - 1] = i;
    if (behind < out.total_beside.size()) out.total_beside[behind] = i;
  }
  auto by_hash = [](const TableName& a, const TableName& b) { return a.hash < b.hash; };
  std::stable_sort(out.labels.begin(), out.labels.end(), by_hash);
  std::stable_sort(out.headers.begin(), out.headers.end(), by_hash);
  return out;
}

NamesInSentence find_names(const Article& article, const TableNames& names, uint32_t begin,
                           uint32_t end) {
  NamesInSentence out;
  out.named.assign(end - begin, false);
  auto same = [](const Token& name, const Token& word, bool) { return same_noun(name, word); };
  auto mark = [&](const std::vector<const TableName*>& hits, uint32_t i, bool& any) {
    if (hits.empty()) return;
    any = true;
    std::fill_n(out.named.begin() + (i - begin), hits[0]->size(), true);
  };
  for (uint32_t i = begin; i < end; ++i) {
    out.rows.push_back(names_at(article, names.labels, i, end, same_label));
    out.columns.push_back(names_at(article, names.headers, i, end, same));
    mark(out.rows.back(), i, out.any_row);
    mark(out.columns.back(), i, out.any_column);
  }
  return out;
}

bool same_noun(const Token& a, const Token& b) {
  std::string x, y;
  return singular(a.lower, x) == singular(b.lower, y);
}

}  // namespace tallymark
