#include "tables/statement.h"

#include <algorithm>

#include "language/figure_words.h"
#include "language/lexicon.h"

namespace tallymark {

using namespace language;

namespace {

// A sentence with one of these states something else, or does not state it.
constexpr Traits kNotStated = kNegation | kCondition | kHypothetical | kForecast | kTarget |
                              kOwnEstimate | kWould | kModal | kExcept | kContrast | kComparing |
                              kOr | kChange | kAddition | kPrevious | kOpenDate;
constexpr Traits kPlain = kDefinite | kIndefinite | kAnd | kBe | kHave | kPossessiveMark | kIn |
                          kOf | kWith | kFor | kTo | kAtOrLevel | kFrom | kDemonstrative | kBy;
constexpr TableRoles kSaysNothing = kTablePart | kTableVerb | kContained | kListing | kUnitLink;
constexpr TableRoles kCues = kDistinct | kExists | kRanging | kMost | kLeast | kMean | kSumWord;

bool has(const std::vector<uint32_t>& list, uint32_t one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<uint32_t> both(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  std::vector<uint32_t> out;
  for (uint32_t one : a) {
    if (has(b, one)) out.push_back(one);
  }
  return out;
}

class Reader {
 public:
  Reader(const Article& article, const GridNames& names, uint32_t begin, uint32_t end)
      : article_(article), names_(names), grid_(*names.grid) {
    out_.begin = begin;
    out_.end = end;
    taken_.resize(end - begin);
    of_figures_.resize(end - begin);
  }

  Statement read() {
    if (!is_stated()) return out_;
    for (const NameMention& mention : find_names(article_, names_, out_.begin, out_.end))
      take_name(mention);
    take_figures();
    if (take_words()) {
      settle_nouns();
      settle_columns();
      settle_rows();
      out_.readable = true;
    }
    return std::move(out_);
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  bool is_taken(uint32_t i) const { return taken_[i - out_.begin]; }
  void take(uint32_t begin, uint32_t end) {
    for (uint32_t i = begin; i < end; ++i) taken_[i - out_.begin] = true;
  }

  bool is_stated() const {
    for (uint32_t i = out_.begin; i < out_.end; ++i) {
      if (token(i).is("?") || token(i).is("\"")) return false;
    }
    return true;
  }

  const GridName& name(uint32_t id) const { return names_.names[id]; }

  void take_name(const NameMention& mention) {
    const GridName& first = name(mention.name);
    // A word that only speaks of tables names a column but no row: "value", "total".
    TableRoles roles = first.keys.size() == 1 ? table_roles(token(mention.begin).lower) : 0;
    if (!first.header && (roles & (kSaysNothing | kCues)) != 0) return;
    std::vector<uint32_t> ids = mention.also;
    ids.insert(ids.begin(), mention.name);
    std::vector<uint32_t> headers;
    for (uint32_t id : ids) {
      if (name(id).header) headers.push_back(name(id).column);
    }
    if (headers.size() == ids.size()) {
      if (first.keys.size() == 1 && (roles & kTableVerb) != 0) return;
      groups_.push_back({mention.begin, mention.end, headers, true});
      take(mention.begin, mention.end);
      return;
    }
    // The same words in two columns, or of a column and a row, could be either.
    if (!headers.empty() || ids.size() > 1) ambiguous_ = true;
    out_.mentions.push_back({first.column, first.rows, mention.begin});
    take(mention.begin, mention.end);
  }

  bool is_number_word(uint32_t i) const {
    if (token(i).kind != TokenKind::word) return true;
    const FigureWord* word = figure_word(token(i).lower);
    return word != nullptr &&
           word->has(kCardinalWords | kDozenWord | kPluralScale | kOrdinalWord | kScaleLetters);
  }

  // Units that are read, and all words of dates, belong to their figure.
  static bool keeps_words(const Figure& figure) {
    return figure.kind != FigureKind::count && figure.kind != FigureKind::rate &&
           figure.kind != FigureKind::comparison;
  }

  void take_figures() {
    auto [from, to] = std::pair(out_.begin, out_.end);
    for (uint32_t id : article_.figures_in(from, to)) {
      const Figure& figure = article_.figures[id];
      bool named = false;
      for (uint32_t i = figure.token_begin; i < figure.token_end; ++i)
        named |= is_taken(i) && is_number_word(i);
      if (named) continue;
      if (is_year_row(figure) || is_of_header(figure)) continue;
      (figure.kind == FigureKind::rank ? out_.ranks : out_.figures).push_back(id);
      take(figure.hedge_begin, figure.token_begin);
      take(figure.token_end, figure.hedge_end);
      for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
        if (is_taken(i) || (!keeps_words(figure) && !is_number_word(i))) continue;
        take(i, i + 1);
        of_figures_[i - out_.begin] = true;
      }
    }
  }

  // "In 1972": the row of that year, where one column is of years.
  bool is_year_row(const Figure& figure) {
    if (names_.years.size() != 1 || figure.token_end - figure.token_begin != 1) return false;
    uint32_t at = figure.token_begin, column = names_.years[0];
    if (at == out_.begin || !token(at - 1).has(kIn)) return false;
    RowMention mention{column, {}, at};
    for (uint32_t r = 0; r < grid_.rows.size(); ++r) {
      if (grid_.number(r, column).digits == token(at).lower) mention.rows.push_back(r);
    }
    if (mention.rows.empty()) return false;
    out_.mentions.push_back(std::move(mention));
    take(at, at + 1);
    return true;
  }

  // "Factor 2": the number goes on with a column's name.
  bool is_of_header(const Figure& figure) const {
    uint32_t at = figure.token_begin;
    if (at == out_.begin || token(at).kind != TokenKind::digits) return false;
    WordKey before = word_key(token(at - 1)), number = word_key(token(at));
    for (const GridColumn& column : grid_.columns) {
      const auto& keys = column.name.keys;
      for (size_t k = 1; k < keys.size(); ++k) {
        if (keys[k - 1] == before && keys[k] == number) return true;
      }
    }
    return false;
  }

  // False if a word stays unexplained.
  bool take_words() {
    bool open = false;  // the last word of a header goes on
    for (uint32_t i = out_.begin; i < out_.end; ++i) {
      const Token& at = token(i);
      if (is_taken(i)) {
        open = false;
        continue;
      }
      if (at.kind == TokenKind::punctuation || at.kind == TokenKind::symbol) {
        if (at.is(";") || at.is(":")) open = false;
        continue;
      }
      TableRoles roles = table_roles(at.lower);
      if ((roles & (kSaysNothing | kCues | kOnlyWord)) != 0) {
        cues_.push_back({word_key(at), roles});
        continue;
      }
      if (at.has(kPlain) && !at.has(kNotStated & ~kPlain) && !at.all_capitals) continue;
      if (add_to_header(i, open)) {
        open = true;
        continue;
      }
      open = false;
      if (at.has(kNotStated)) return false;
      WordKey key = word_key(at);
      if (std::find(grid_.caption.begin(), grid_.caption.end(), key) != grid_.caption.end()) {
        // "Water groups": beside a column's name it may make another quantity of it.
        modified_ |= (i > out_.begin && is_header_word(i - 1)) ||
                     (i + 1 < out_.end && is_header_word(i + 1));
        continue;
      }
      out_.loose.push_back(key);
    }
    return true;
  }

  bool is_header_word(uint32_t i) const {
    return names_.columns_of.find(word_key(token(i))) != names_.columns_of.end();
  }

  bool add_to_header(uint32_t i, bool open) {
    auto [from, to] = names_.columns_of.equal_range(word_key(token(i)));
    std::vector<uint32_t> columns;
    for (auto at = from; at != to; ++at) columns.push_back(at->second);
    if (columns.empty()) return false;
    std::sort(columns.begin(), columns.end());
    if (open && !groups_.empty() && !groups_.back().whole) {
      std::vector<uint32_t> common = both(groups_.back().columns, columns);
      if (!common.empty()) {
        groups_.back().columns = common;
        groups_.back().end = i + 1;
        ++groups_.back().words;
        return true;
      }
    }
    groups_.push_back({i, i + 1, columns, false, 1});
    return true;
  }

  // "nation Norway", "for #31 model run": the noun of the column in which the row's name stands.
  void settle_nouns() {
    std::vector<uint32_t> of_rows = {grid_.label};
    for (const RowMention& mention : out_.mentions) of_rows.push_back(mention.column);
    if (out_.mentions.empty()) return;
    std::erase_if(groups_, [&](const Group& group) {
      std::vector<uint32_t> nouns = both(group.columns, of_rows);
      if (nouns.empty() || groups_.size() == 1) return false;
      out_.nouns.push_back(nouns[0]);
      return group.columns.size() == nouns.size() || group.whole;
    });
  }

  void settle_columns() {
    out_.column_named = !groups_.empty();
    bool first = true;
    for (const Group& group : groups_) {
      out_.columns = first ? group.columns : both(out_.columns, group.columns);
      first = false;
    }
    if (groups_.empty()) return settle_cues();
    // "The average mass" beside columns of both average and highest mass.
    std::vector<uint32_t> cued;
    for (uint32_t c : out_.columns) {
      bool any = std::any_of(cues_.begin(), cues_.end(),
                             [&](const Cue& cue) { return grid_.columns[c].name.has(cue.key); });
      if (any) cued.push_back(c);
    }
    if (out_.columns.size() > 1 && !cued.empty()) out_.columns = cued;
    // One that is named wholly is meant, and not one whose name begins like it.
    std::vector<uint32_t> whole;
    for (uint32_t c : out_.columns) {
      if (is_whole(c)) whole.push_back(c);
    }
    if (!whole.empty()) out_.columns = whole;
    settle_cues();
    if (out_.columns.size() != 1) return;
    const GridColumn& column = grid_.columns[out_.columns[0]];
    // Half of its name, or all of what stands in brackets behind it.
    bool aside = column.unit.size() > 1;
    for (WordKey key : column.unit) aside &= is_said(key);
    out_.column_plain = !modified_ && (own_words_said(column) * 2 >= column.own || aside);
    for (WordKey key : column.qualifiers) out_.column_plain &= is_said(key);
  }

  // Words that name the column say nothing else.
  void settle_cues() {
    for (const Cue& cue : cues_) {
      // "Min Red", where a row is "Min RI": a part of a row's name.
      if ((cue.roles & kCues) != 0 && names_.label_words.contains(cue.key)) out_.half_named = true;
      bool of_name = out_.columns.size() == 1 && grid_.columns[out_.columns[0]].name.has(cue.key);
      if (!of_name) out_.cues |= cue.roles;
    }
  }

  bool is_said(WordKey key) const {
    for (uint32_t i = out_.begin; i < out_.end; ++i) {
      if (word_key(token(i)) == key && !of_figures_[i - out_.begin]) return true;
    }
    return false;
  }

  uint32_t words_said(uint32_t column) const {
    const NameWords& words = grid_.columns[column].name;
    uint32_t said = 0;
    for (uint32_t k = 0; k < words.needed; ++k) said += is_said(words.keys[k]);
    return said;
  }

  uint32_t own_words_said(const GridColumn& column) const {
    uint32_t said = 0;
    for (uint32_t k = 0; k < column.name.needed; ++k) {
      WordKey key = column.name.keys[k];
      bool shared =
          std::find(column.shared.begin(), column.shared.end(), key) != column.shared.end();
      said += !shared && is_said(key);
    }
    return said;
  }

  // All words of the column's name that are needed stand in the sentence.
  bool is_whole(uint32_t column) const {
    return words_said(column) == grid_.columns[column].name.needed;
  }

  void settle_rows() {
    out_.rows_named = !out_.mentions.empty();
    for (size_t i = 0; i < out_.mentions.size(); ++i) {
      const auto& rows = out_.mentions[i].rows;
      out_.rows = i == 0 ? rows : both(out_.rows, rows);
    }
    if (ambiguous_) out_.rows.clear();
  }

  struct Cue {
    WordKey key = 0;
    TableRoles roles = 0;
  };
  struct Group {
    uint32_t begin = 0, end = 0;
    std::vector<uint32_t> columns;
    bool whole = false;
    uint32_t words = 0;
  };

  const Article& article_;
  const GridNames& names_;
  const Grid& grid_;
  Statement out_;
  std::vector<bool> taken_;
  std::vector<bool> of_figures_;  // tokens of figures and of rows' names say nothing of columns
  std::vector<Group> groups_;
  std::vector<Cue> cues_;
  bool ambiguous_ = false, modified_ = false;
};

}  // namespace

Statement read_statement(const Article& article, const GridNames& names, uint32_t begin,
                         uint32_t end) {
  return Reader(article, names, begin, end).read();
}

}  // namespace tallymark
