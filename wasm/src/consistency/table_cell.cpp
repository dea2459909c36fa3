#include "consistency/table_cell.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/limits.h"
#include "consistency/arithmetic.h"
#include "consistency/moments.h"
#include "consistency/passage.h"
#include "consistency/table_names.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

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

// What stands together in one statement so far.
struct Statement {
  const TableName* label = nullptr;
  std::vector<const TableName*> headers;  // one and the same name in several columns
  uint32_t figure = kNone;
  uint32_t last = kNone;       // the token behind its last part
  bool last_is_label = false;  // that part is the label
  bool spoilt = false;         // another word stands in it
  bool narrowed = false;       // what stands before may narrow it
  bool records = false;        // "recorded", "had": once, perhaps
  bool total = false;          // "a total of"
  bool counted = false;        // the figure counts what the header names: "3,754 votes"
  uint32_t begin = kNone;      // its first token

  bool any() const { return label != nullptr || !headers.empty() || figure != kNone; }
};

class Reader {
 public:
  Reader(const Passage& passage, const TableNames& tables, std::vector<Relation>& found)
      : passage_(passage), article_(passage.article()), tables_(tables), found_(found) {
    uint32_t total = tables.total_beside[article_.sentence_of(passage.begin()).block];
    if (total != kNone) total_ = &tables.totals[total];
  }

  void run() {
    if (!find_parts() || !is_plain()) return;
    now_.begin = passage_.begin();
    for (uint32_t i = passage_.begin(); i < passage_.end();) i = read(i);
    close(passage_.end());
    // What somebody says may be somebody else's figure than the table's.
    std::erase_if(own_, [&](const Relation& relation) {
      return reported_ && relation.agreement == Agreement::differs;
    });
    std::move(own_.begin(), own_.end(), std::back_inserter(found_));
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }

  // False if the sentence names no row and column.
  bool find_parts() {
    names_ = find_names(article_, tables_, passage_.begin(), passage_.end());
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      if (figure.kind == FigureKind::date && !is_named(figure.token_begin))
        dates_.push_back(figure.text_value);
    }
    return (names_.any_row || total_ != nullptr) && names_.any_column;
  }

  bool is_named(uint32_t i) const { return names_.named[i - passage_.begin()]; }
  const auto& columns_at(uint32_t i) const { return names_.columns[i - passage_.begin()]; }

  bool is_plain() const {
    for (uint32_t i : passage_.words()) {
      if (token(i).is("?") || token(i).is("\"")) return false;
      if (is_named(i)) continue;
      if (token(i).has(kHad) && !is_possessing(i)) return false;
      if (token(i).has(kElsewhere) || (passage_.roles(i) & kOtherwise) != 0) return false;
    }
    return true;
  }

  // "had a turnout", "had 61 votes"; not "had won".
  bool is_possessing(uint32_t i) const {
    if (i + 1 >= passage_.end()) return false;
    return token(i + 1).has(kDefinite | kIndefinite) || figure_at(i + 1) != kNone;
  }

  uint32_t figure_at(uint32_t i) const {
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      if (figure.hedge_begin <= i && i < figure.hedge_end) return id;
    }
    return kNone;
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
    const auto& labels = names_.rows[i - passage_.begin()];
    if (labels.size() == 1) return read_label(i, *labels[0]);
    if (uint32_t id = figure_at(i); id != kNone) return read_figure(i, id);
    const auto& headers = columns_at(i);
    if (!headers.empty()) {
      read_header(i, headers);
      return i + headers[0]->size();
    }
    read_word(i);
    return i + 1;
  }

  uint32_t read_label(uint32_t i, const TableName& label) {
    now_.spoilt |= now_.label != nullptr && now_.label != &label;
    now_.label = &label;
    part(i + label.size(), true);
    return i + label.size();
  }

  void read_header(uint32_t i, const std::vector<const TableName*>& headers) {
    now_.spoilt |= !now_.headers.empty() && now_.headers != headers;
    now_.headers = headers;
    part(i + headers[0]->size(), false);
  }

  uint32_t read_figure(uint32_t i, uint32_t id) {
    const Figure& figure = passage_.figure(id);
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
      const auto& headers = columns_at(k);
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
    return end - begin == 1 && same_noun(token(begin), token(i));
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
      // "Greens: turnout in East was 61 percent"
      now_.narrowed = word.is(")") || word.is("]") || word.is(":");
    } else if (comma || word.has(kAnd)) {
      read_pause(i, comma);
    } else if ((is_recording_verb(word.lower) || word.has(kHad)) && now_.any() && !now_.spoilt) {
      now_.records = true;
    } else if (word.has(kReporting) && !now_.any()) {
      reported_ = true;
      bool narrowed = now_.narrowed || is_narrowing(i);
      reset(i + 1);
      now_.narrowed = narrowed;
    } else if (is_link(i)) {
      now_.total |= (passage_.roles(i) & (kTotalWord | kTotalBehind)) != 0;
    } else if (word.kind == TokenKind::word && word.has(kDemonstrative) && !now_.any()) {
      return;  // "said that turnout"
    } else if (!word.is(".") || i + 1 < passage_.end()) {
      reported_ |= word.has(kReporting);
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
    if (next >= passage_.end() || figure_at(next) != kNone) return true;
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
    if (!now_.any() && !now_.spoilt) return;  // ", while"
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
    const TableName& label = *now_.label;
    const TableColumn* column = nullptr;
    uint32_t index = kNone;
    for (const TableName* name : now_.headers) {
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

  // The sentence is of the column's year, or says nothing of time; then nor do those before.
  bool has_year_of(const TableColumn& column) const {
    if (dates_.empty()) return !column.year_tells && !is_set_elsewhen(column);
    return std::all_of(dates_.begin(), dates_.end(),
                       [&](std::string_view date) { return !date.empty() && date == column.year; });
  }

  bool is_set_elsewhen(const TableColumn& column) const {
    const auto& sentences = article_.document.sentences;
    uint32_t own = token(passage_.begin()).sentence;
    uint32_t first = article_.document.blocks[sentences[own].block].sentence_begin;
    first = std::max(first, own - std::min(own, limits::kAntecedents));
    for (uint32_t id : article_.figures_in(sentences[first].token_begin, passage_.begin())) {
      const Figure& figure = article_.figures[id];
      bool tells = figure.kind == FigureKind::date && figure.date_form != DateForm::weekday;
      if (tells && figure.text_value != column.year) return true;
    }
    return false;
  }

  // A cell without a unit holds plain numbers, or counts what the column's name says.
  bool same_unit_as(const CellValue& cell) const {
    const Figure& stated = passage_.figure(now_.figure);
    if (!cell.unit.empty()) return cell.unit == stated.unit;
    if (now_.counted) return true;
    if (stated.unit.empty()) return stated.kind == FigureKind::number;
    return stated.kind == FigureKind::count && names_people(stated.unit) &&
           names_population(token(now_.headers[0]->end - 1).lower);
  }

  void relate(const TableName& label, const TableColumn& column, uint32_t id) {
    const Figure& stated = passage_.figure(now_.figure);
    CellValue cell = value_of(article_, column, id);
    if (!cell.amount.value || is_quoted(article_, stated.token_begin) || !same_unit_as(cell))
      return;
    if (!cell.scaled && is_thousandfold(*cell.amount.value, *stated.value)) return;
    auto text = [&](Span span) { return std::string(article_.document.text_of(span)); };
    Relation relation;
    relation.rule = Rule::table_cell;
    relation.judged = {now_.figure};
    relation.operands = {id};
    relation.agreement = compare(cell.amount, amount_of(stated));
    relation.expected = cell.amount.value;
    relation.expected_text = text(article_.figures[id].span);
    relation.working = text({token(label.begin).span.begin, token(label.end - 1).span.end});
    own_.push_back(std::move(relation));
  }

  // The table may be in thousands or more and not say so.
  static bool is_thousandfold(const Decimal& cell, const Decimal& stated) {
    auto ratio = divide(stated, cell);
    return !ratio || Decimal(500) < absolute(*ratio) || absolute(*ratio) < Decimal(2, -3);
  }

  const Passage& passage_;
  const Article& article_;
  const TableNames& tables_;
  std::vector<Relation>& found_;
  std::vector<Relation> own_;         // of this sentence
  bool reported_ = false;             // somebody says it
  const TableName* total_ = nullptr;  // the total row of the table that stands next to the sentence
  NamesInSentence names_;
  std::vector<std::string_view> dates_;
  Statement now_;
  std::vector<const TableName*> headers_before_;  // of the statement before, to be shared
};

}  // namespace

void check_table_cells(const Article& article, const std::vector<Table>& tables,
                       std::vector<Relation>& found) {
  if (tables.empty()) return;
  const TableNames names = read_names(article, tables);
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
