#include "consistency/table_cell.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/limits.h"
#include "consistency/arithmetic.h"
#include "consistency/moments.h"
#include "consistency/passage.h"
#include "consistency/table_columns.h"
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
// A sentence with one of these states something else than the cell, or does not state it.
constexpr Traits kElsewhere = kNegation | kCondition | kHypothetical | kForecast | kTarget |
                              kOwnEstimate | kAddition | kSelecting | kPrevious | kAlready |
                              kComparing | kThan | kWould | kModal | kExcept | kAmong |
                              kComparative | kChange | kOpenDate;
constexpr ArithmeticRoles kOtherwise =
    kAnyChange | kMeasuredOtherwise | kPerPeriod | kSetApart | kOnAnotherBase | kCumulative | kEach;
// What an aside begins with that may narrow what follows: "Among women, …".
constexpr Traits kNarrowing = kPreposition | kSubordinator | kAmong;
// Words between the parts of a statement that leave them what they are.
constexpr Traits kLinks =
    kBe | kHave | kDefinite | kIndefinite | kPossessiveMark | kIn | kOf | kAtOrLevel | kFor | kWith;
constexpr ArithmeticRoles kLevels = kLevelWord | kTotalWord | kTotalBehind | kAllWord;

// A row or a column, by the words that name it.
struct Name {
  uint32_t hash = 0;  // of its first word
  uint32_t begin = 0, end = 0;
  uint32_t table = 0, index = 0;

  uint32_t size() const { return end - begin; }
};

uint32_t hash_of(const Token& token) {
  std::string own;
  return word_hash(singular(token.lower, own));
}

// The longest of the names that stand at token i, all of one length. `names` are in the order of
// the hashes of their first words.
template <class Same>
std::vector<const Name*> names_at(const Article& article, const std::vector<Name>& names,
                                  uint32_t i, uint32_t end, Same same) {
  Name wanted;
  wanted.hash = hash_of(article.token(i));
  auto [first, last] =
      std::equal_range(names.begin(), names.end(), wanted,
                       [](const Name& a, const Name& b) { return a.hash < b.hash; });
  std::vector<const Name*> hits;
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

bool same_noun(const Token& name, const Token& word, bool) {
  std::string a, b;
  return singular(name.lower, a) == singular(word.lower, b);
}

// The names in all tables.
struct Tables {
  const std::vector<Table>& tables;
  std::vector<std::vector<TableColumn>> columns;  // of each table
  std::vector<uint32_t> label_columns;
  std::vector<Name> labels, headers;
  std::vector<Name> totals;    // their total rows, which may be spoken of next to them
  std::vector<bool> in_table;  // of each block
};

// What stands together in one statement so far.
struct Statement {
  const Name* label = nullptr;
  std::vector<const Name*> headers;  // one and the same name in several columns
  uint32_t figure = kNone;
  uint32_t last = kNone;       // the token behind its last part
  bool last_is_label = false;  // that part is the label
  bool spoilt = false;         // another word stands in it
  bool narrowed = false;       // what stands before may narrow it
  bool records = false;        // "recorded", "saw"
  bool total = false;          // "a total of"
  bool counted = false;        // the figure counts what the header names: "3,754 votes"
  uint32_t begin = kNone;      // its first token

  bool any() const { return label != nullptr || !headers.empty() || figure != kNone; }
};

class Reader {
 public:
  Reader(const Passage& passage, const Tables& tables, std::vector<Relation>& found)
      : passage_(passage), article_(passage.article()), tables_(tables), found_(found) {
    uint32_t block = article_.sentence_of(passage.begin()).block;
    for (const Name& total : tables.totals) {
      const Table& table = tables.tables[total.table];
      if (block + 1 == table.front().block || block == table.back().block + 1) total_ = &total;
    }
  }

  void run() {
    if (!find_names() || !is_plain()) return;
    now_.begin = passage_.begin();
    for (uint32_t i = passage_.begin(); i < passage_.end();) i = read(i);
    close(passage_.end());
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // Where labels, headers and dates stand; false if there are not both of the former.
  bool find_names() {
    uint32_t size = passage_.end() - passage_.begin();
    labels_.assign(size, {});
    headers_.assign(size, {});
    named_.assign(size, false);
    bool label = false, header = false;
    auto mark = [&](uint32_t i, uint32_t length) {
      std::fill_n(named_.begin() + (i - passage_.begin()), length, true);
    };
    for (uint32_t i = passage_.begin(); i < passage_.end(); ++i) {
      auto& own = labels_[i - passage_.begin()];
      own = names_at(article_, tables_.labels, i, passage_.end(), same_label);
      if (!own.empty()) mark(i, own[0]->size()), label = true;
      auto& column = headers_[i - passage_.begin()];
      column = names_at(article_, tables_.headers, i, passage_.end(), same_noun);
      if (!column.empty()) mark(i, column[0]->size()), header = true;
    }
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      if (figure.kind == FigureKind::date && !named_[figure.token_begin - passage_.begin()])
        dates_.push_back(figure.text_value);
    }
    return (label || total_ != nullptr) && header;
  }

  bool is_plain() const {
    for (uint32_t i : passage_.words()) {
      if (token(i).is("?") || token(i).is("\"")) return false;
      if (named_[i - passage_.begin()]) continue;
      bool had = token(i).has(kHad);
      if (had && !is_possessing(i)) return false;
      if (token(i).has(kElsewhere) || (passage_.roles(i) & kOtherwise) != 0) return false;
    }
    return true;
  }

  // "had a turnout", "had 61 votes"; not "had won".
  bool is_possessing(uint32_t i) const {
    if (i + 1 >= passage_.end()) return false;
    if (token(i + 1).has(kDefinite | kIndefinite)) return true;
    const auto& ids = passage_.numbers();
    return std::any_of(ids.begin(), ids.end(),
                       [&](uint32_t id) { return passage_.figure(id).hedge_begin == i + 1; });
  }

  const Figure* figure_from(uint32_t i, uint32_t& id) const {
    for (uint32_t other : passage_.figures()) {
      const Figure& figure = passage_.figure(other);
      if (figure.hedge_begin > i || figure.hedge_end <= i) continue;
      id = other;
      return &figure;
    }
    return nullptr;
  }

  void reset(uint32_t next) {
    now_ = {};
    now_.begin = next;
  }

  void part(uint32_t end, bool is_label) {
    now_.last = end;
    now_.last_is_label = is_label;
  }

  // Reads what stands at token i and returns the token behind it.
  uint32_t read(uint32_t i) {
    const auto& labels = labels_[i - passage_.begin()];
    if (labels.size() == 1) return read_label(i, *labels[0]);
    uint32_t id = kNone;
    if (const Figure* figure = figure_from(i, id)) return read_figure(i, id, *figure);
    const auto& headers = headers_[i - passage_.begin()];
    if (!headers.empty()) {
      read_header(i, headers);
      return i + headers[0]->size();
    }
    read_word(i);
    return i + 1;
  }

  uint32_t read_label(uint32_t i, const Name& label) {
    bool other = now_.label != nullptr && now_.label != &label;
    now_.spoilt |= other;
    now_.label = &label;
    part(i + label.size(), true);
    return i + label.size();
  }

  void read_header(uint32_t i, const std::vector<const Name*>& headers) {
    now_.spoilt |= !now_.headers.empty() && now_.headers != headers;
    now_.headers = headers;
    part(i + headers[0]->size(), false);
  }

  uint32_t read_figure(uint32_t i, uint32_t id, const Figure& figure) {
    bool amount = std::find(passage_.numbers().begin(), passage_.numbers().end(), id) !=
                      passage_.numbers().end() &&
                  figure.value && !figure.per;
    uint32_t end = std::max(i + 1, figure.hedge_end);
    if (!amount) {
      // The sentence's dates are looked at when all else is known.
      now_.spoilt |= figure.kind != FigureKind::date;
      return end;
    }
    now_.spoilt |= now_.figure != kNone;
    now_.figure = id;
    part(end, false);
    for (uint32_t k = i; k < end; ++k) {
      const auto& headers = headers_[k - passage_.begin()];
      if (headers.empty()) continue;
      // "3,754 postal votes" are not the votes.
      bool digits = k > i && (token(k - 1).kind == TokenKind::digits ||
                              (figure_roles(passage_, k - 1) & kCardinalWords) != 0);
      now_.spoilt |= !digits;
      read_header(k, headers);
      now_.counted = true;
      return std::max(end, k + headers[0]->size());
    }
    return end;
  }

  bool is_link(uint32_t i) const {
    const Token& word = token(i);
    if (word.has(kNegation)) return false;
    if (word.has(kLinks) || is_existential(word.lower)) return true;
    if ((passage_.roles(i) & kLevels) != 0) return true;
    // "reached", "came to"
    if (word.has(kTo)) return i > passage_.begin() && is_level_verb(i - 1);
    return is_level_verb(i) || is_row_noun(i);
  }

  bool is_level_verb(uint32_t i) const {
    std::string_view next = i + 1 < passage_.end() ? token(i + 1).lower : std::string_view();
    return is_reaching_verb(token(i).lower) && side_of(token(i).lower, next).where == Side::none;
  }

  // "ward", where the rows are wards.
  bool is_row_noun(uint32_t i) const {
    if (now_.label == nullptr) return false;
    const Table& table = tables_.tables[now_.label->table];
    auto [begin, end] =
        tokens_of(article_, table[0].cells[tables_.label_columns[now_.label->table]]);
    return end - begin == 1 && same_noun(token(begin), token(i), true);
  }

  void read_word(uint32_t i) {
    const Token& word = token(i);
    bool comma = word.is(",");
    bool joins = word.is("'") || word.is(".") || (word.is("-") && !word.space_before);
    bool opens = word.is("(") || word.is("[");
    bool hard = word.has(kContrast) || (word.kind == TokenKind::punctuation && !comma && !joins);
    if (hard) {
      // "in East (Surrey)"
      now_.spoilt |= opens && now_.last_is_label;
      close(i);
      reset(i + 1);
      now_.narrowed = word.is(")") || word.is("]");
    } else if (comma || word.has(kAnd)) {
      read_pause(i, comma);
    } else if (is_recording_verb(word.lower) && now_.any() && !now_.spoilt) {
      now_.records = true;
    } else if (word.has(kReporting) && !now_.any()) {
      bool narrowed = now_.narrowed || is_narrowing(i);
      reset(i + 1);
      now_.narrowed = narrowed;
    } else if (is_link(i)) {
      now_.total |= (passage_.roles(i) & (kTotalWord | kTotalBehind)) != 0;
    } else if (word.kind == TokenKind::word && word.has(kDemonstrative) && !now_.any()) {
      return;  // "said that turnout"
    } else if (!word.is(".") || i + 1 < passage_.end()) {
      now_.spoilt = true;
    }
  }

  // A comma, or "and".
  void read_pause(uint32_t i, bool comma) {
    if (is_whole()) {
      now_.spoilt |= !stands_alone(i);
      close(i);
      reset(i + 1);
    } else if (!now_.any() && comma) {
      bool narrowed = now_.narrowed || (now_.spoilt && is_narrowing(i));
      reset(i + 1);
      now_.narrowed = narrowed;
    } else if (!now_.any()) {
      // "Bradford and Leeds"; behind a pause, "and" goes on.
      bool goes_on = !now_.spoilt && (i == passage_.begin() || token(i - 1).is(","));
      now_.narrowed |= !goes_on;
    } else if (!comma || now_.spoilt) {
      now_.spoilt = now_.narrowed = true;
    }
  }

  // "in East, West and North", "in Leeds, Alabama"; but "in East, 58 percent in West".
  bool stands_alone(uint32_t i) const {
    if (!now_.last_is_label) return true;
    uint32_t next = i + 1;
    if (next < passage_.end() && token(next).has(kAnd)) ++next;
    if (next >= passage_.end()) return true;
    uint32_t id = kNone;
    if (figure_from(next, id) != nullptr) return true;
    return token(i).is(",") && token(next).has(kContrast | kRelative | kDefinite | kIndefinite);
  }

  bool is_narrowing(uint32_t i) const {
    const Token& first = token(now_.begin);
    return now_.begin < i && first.has(kNarrowing) && !first.has(kAccording);
  }

  bool is_whole() const {
    bool label = now_.label != nullptr || (now_.total && total_ != nullptr);
    // "61.2 percent in East and 58.9 percent in West": the second shares the name.
    return label && now_.figure != kNone && (!now_.headers.empty() || !headers_before_.empty());
  }

  // The statement ends before token i.
  void close(uint32_t i) {
    bool ends = now_.last == i || i == passage_.end() || only_dates(now_.last, i);
    bool whole = is_whole() && !now_.spoilt && !now_.narrowed && ends;
    if (whole) {
      if (now_.headers.empty()) now_.headers = headers_before_;
      if (now_.label == nullptr) now_.label = total_;
      if (!now_.records || !now_.counted) bind();
    }
    headers_before_.clear();
    if (whole) headers_before_ = now_.headers;
  }

  // ", in 2021" and the full stop.
  bool only_dates(uint32_t from, uint32_t to) const {
    if (from == kNone) return false;
    for (uint32_t i = from; i < to; ++i) {
      if (!passage_.in_time(i) && !token(i).has(kIn | kFor)) return false;
    }
    return true;
  }

  void bind() {
    const Name& label = *now_.label;
    const TableColumn* column = nullptr;
    uint32_t index = kNone;
    for (const Name* name : now_.headers) {
      if (name->table != label.table) continue;
      const TableColumn& own = tables_.columns[name->table][name->index];
      if (!has_year_of(own)) continue;
      if (column != nullptr) return;
      column = &own;
      index = name->index;
    }
    if (column == nullptr) return;
    uint32_t cell = figure_in(article_, tables_.tables[label.table][label.index].cells[index]);
    if (cell != kNone) relate(label, *column, cell);
  }

  // The sentence is of the column's year, or says nothing of time; then nor does the one before.
  bool has_year_of(const TableColumn& column) const {
    if (dates_.empty()) return !column.year_tells && !is_set_elsewhen(column);
    return std::all_of(dates_.begin(), dates_.end(),
                       [&](std::string_view date) { return date == column.year; });
  }

  bool is_set_elsewhen(const TableColumn& column) const {
    const auto& sentences = article_.document.sentences;
    const Sentence& own = article_.sentence_of(passage_.begin());
    const Block& block = article_.document.blocks[own.block];
    for (uint32_t id :
         article_.figures_in(sentences[block.sentence_begin].token_begin, own.token_begin)) {
      const Figure& figure = article_.figures[id];
      bool tells = figure.kind == FigureKind::date && figure.date_form != DateForm::weekday;
      if (tells && figure.text_value != column.year) return true;
    }
    return false;
  }

  // The unit of a cell is its own, else the column's. Without one, the figure has none or counts
  // what the column's name says.
  bool same_unit_as(const Figure& cell, const TableColumn& column) const {
    const Figure& stated = passage_.figure(now_.figure);
    if (cell.per) return false;
    std::string_view unit = cell.unit.empty() ? column.unit : cell.unit;
    if (now_.counted) return unit.empty() || unit == stated.unit;
    if (!unit.empty()) return unit == stated.unit;
    if (stated.unit.empty()) return stated.kind == FigureKind::number;
    return stated.kind == FigureKind::count && names_people(stated.unit) &&
           names_population(article_.token(now_.headers[0]->end - 1).lower);
  }

  void relate(const Name& label, const TableColumn& column, uint32_t id) {
    const Figure& cell = article_.figures[id];
    const Figure& stated = passage_.figure(now_.figure);
    if (is_quoted(article_, stated.token_begin) || !same_unit_as(cell, column)) return;
    int scale = has_scale(cell) ? 0 : column.scale;
    Amount own =
        times(operand_of(cell, *multiply(cell.step, Decimal(2))), exactly(Decimal(1, scale)));
    if (!own.value) return;
    if (scale == 0 && is_thousandfold(*own.value, *stated.value)) return;
    Relation relation;
    relation.rule = Rule::table_cell;
    relation.judged = {now_.figure};
    relation.operands = {id};
    relation.agreement = compare(own, amount_of(stated));
    relation.expected = own.value;
    relation.expected_text = std::string(article_.document.text_of(cell.span));
    relation.working = std::string(article_.document.text_of(
        Span{article_.token(label.begin).span.begin, article_.token(label.end - 1).span.end}));
    found_.push_back(std::move(relation));
  }

  // "3.2 million" in the cell is not scaled by the header.
  bool has_scale(const Figure& cell) const {
    for (uint32_t i = cell.token_begin; i < cell.token_end; ++i) {
      if ((figure_roles(passage_, i) & (kScaleWord | kScaleLetters)) != 0) return true;
    }
    return false;
  }

  // The table may be in thousands or more and not say so.
  static bool is_thousandfold(const Decimal& cell, const Decimal& stated) {
    auto ratio = divide(stated, cell);
    return !ratio || Decimal(500) < absolute(*ratio) || absolute(*ratio) < Decimal(2, -3);
  }

  const Passage& passage_;
  const Article& article_;
  const Tables& tables_;
  std::vector<Relation>& found_;
  const Name* total_ = nullptr;  // the total row of the table that stands next to the sentence
  std::vector<std::vector<const Name*>> labels_, headers_;  // at each token
  std::vector<bool> named_;
  std::vector<std::string_view> dates_;
  Statement now_;
  std::vector<const Name*> headers_before_;  // of the statement before, to be shared
};

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

Tables read_tables(const Article& article, const std::vector<Table>& tables) {
  Tables out{tables, {}, {}, {}, {}, {}, {}};
  out.in_table.assign(article.document.blocks.size(), false);
  std::map<std::string, std::vector<Name>> labels;
  for (uint32_t t = 0; t < tables.size(); ++t) {
    for (const TableRow& row : tables[t]) out.in_table[row.block] = true;
    out.columns.push_back(read_columns(article, tables[t]));
    out.label_columns.push_back(label_column(article, tables[t]));
    if (out.label_columns[t] == kNone) continue;
    auto add = [&](std::vector<Name>& names, uint32_t begin, uint32_t end, uint32_t index) {
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
  auto by_hash = [](const Name& a, const Name& b) { return a.hash < b.hash; };
  std::stable_sort(out.labels.begin(), out.labels.end(), by_hash);
  std::stable_sort(out.headers.begin(), out.headers.end(), by_hash);
  return out;
}

}  // namespace

void check_table_cells(const Article& article, const std::vector<Table>& tables,
                       std::vector<Relation>& found) {
  if (tables.empty()) return;
  const Tables names = read_tables(article, tables);
  if (names.labels.empty() || names.headers.empty()) return;
  const auto& sentences = article.document.sentences;
  for (uint32_t s = 0; s < sentences.size(); ++s) {
    if (names.in_table[sentences[s].block]) continue;
    Passage passage(article, s);
    if (passage.numbers().empty() || passage.numbers().size() > limits::kSentenceNumbers) continue;
    Reader(passage, names, found).run();
  }
}

}  // namespace tallymark
