#include "tables/facts.h"

#include <algorithm>

#include "language/figure_words.h"
#include "language/lexicon.h"
#include "language/table_words.h"
#include "quantity/calendar.h"
#include "quantity/edtf.h"
#include "verify/agreement.h"

namespace tallymark {

using namespace language;

namespace {

constexpr Traits kPlain = kDefinite | kBe | kHave | kIn | kOf | kOn | kAtOrLevel | kAnd;

struct Days {
  int32_t first = 0, last = 0;
  bool contains(const Days& other) const { return first <= other.first && other.last <= last; }
  bool touches(const Days& other) const { return first <= other.last && other.first <= last; }
};

// A season in what all take for it and in what some do: by whole months and by the sun.
struct SeasonDays {
  int32_t sure_month, sure_day, last_month;  // from the sun's day to the end of a month
  int32_t wide_month, wide_end_month, wide_end_day;
};
constexpr SeasonDays kSeasons[] = {
    {3, 21, 5, 3, 6, 21}, {6, 21, 8, 6, 9, 23}, {9, 23, 11, 9, 12, 21}};
constexpr int kWinter = 4;

class Reader {
 public:
  Reader(const Article& article, const Grid& grid, const Sentence& sentence)
      : article_(article),
        grid_(grid),
        table_(grid.table->article()),
        begin_(sentence.token_begin),
        end_(sentence.token_end) {}

  std::optional<TableClaim> read() {
    if (grid_.columns.size() != 2 || grid_.label != 0 || grid_.caption.empty()) return std::nullopt;
    if (!read_words()) return std::nullopt;
    row_ = row_of(fact_);
    if (row_ == kNone) return std::nullopt;
    const Figure& figure = article_.figures[figure_];
    if (figure.kind == FigureKind::age) return compare_age(figure);
    auto day = date_in(row_);
    return day ? compare_day(figure, *day) : std::nullopt;
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // One fact, one figure, the caption's name, and nothing else that says something.
  bool read_words() {
    auto ids = article_.figures_in(begin_, end_);
    if (ids.size() != 1) return false;
    figure_ = ids[0];
    const Figure& figure = article_.figures[figure_];
    uint32_t named = 0;
    for (uint32_t i = begin_; i < end_; ++i) {
      if (i >= figure.hedge_begin && i < figure.hedge_end) continue;
      const Token& at = token(i);
      if (at.is("?") || at.is("\"")) return false;
      if (at.kind == TokenKind::punctuation || at.kind == TokenKind::symbol) continue;
      if (is_in_caption(at)) {
        ++named;
        continue;
      }
      const FigureWord* word = figure_word(at.lower);
      if (word != nullptr && word->has(kSeasonWord)) {
        if (season_ != 0) return false;
        season_ = word->number;
      } else if (Fact fact = fact_of(at.lower); fact != Fact::none) {
        if (fact_ != Fact::none && fact_ != fact) return false;
        fact_ = fact;
      } else if (word != nullptr && word->has(kAgedWord) && figure.kind == FigureKind::age) {
        continue;
      } else if (!at.has(kPlain) && !is_when(at.lower)) {
        return false;
      }
    }
    return fact_ != Fact::none && named > 0 && named * 2 >= grid_.caption.size();
  }

  bool is_in_caption(const Token& at) const {
    if (!is_name_word(at)) return false;
    return std::find(grid_.caption.begin(), grid_.caption.end(), word_key(at)) !=
           grid_.caption.end();
  }

  // The one row that is named after the fact and nothing else.
  uint32_t row_of(Fact fact) const {
    uint32_t found = kNone;
    for (uint32_t r = 0; r < grid_.rows.size(); ++r) {
      const Cell& cell = grid_.cell(r, 0);
      bool has = false, other = false;
      for (uint32_t i = cell.begin; i < cell.end; ++i) {
        const Token& at = table_.token(i);
        if (!is_name_word(at)) continue;
        bool is_fact = fact_of(at.lower) == fact;
        has |= is_fact;
        other |= !is_fact && !is_date_noun(at.lower);
      }
      if (!has || other) continue;
      if (found != kNone) return kNone;
      found = r;
    }
    return found;
  }

  // The day of the cell, if it states one and no other: "( 1735-10-06 ) 6 October 1735".
  std::optional<Days> date_in(uint32_t row) const {
    const Cell& cell = grid_.cell(row, 1);
    std::optional<Days> day;
    for (uint32_t id : table_.figures_in(cell.begin, cell.end)) {
      const Figure& date = table_.figures[id];
      if (date.kind != FigureKind::date || !date.first_day || !date.last_day) continue;
      if (*date.first_day != *date.last_day) continue;
      if (day && day->first != *date.first_day) return std::nullopt;
      day = Days{*date.first_day, *date.last_day};
    }
    return day;
  }

  TableClaim claim(Agreement agreement, Reason how) const {
    TableClaim out;
    out.rule = Rule::table_date;
    out.figures = {figure_};
    out.agreement = agreement;
    out.how = how;
    out.cells = {{grid_.rows[row_].index, 1}};
    out.expected_text = grid_.text(row_, 1);
    return out;
  }

  std::optional<TableClaim> compare_age(const Figure& figure) const {
    if (fact_ != Fact::death || season_ != 0) return std::nullopt;
    const Cell& cell = grid_.cell(row_, 1);
    std::optional<Decimal> age;
    for (uint32_t id : table_.figures_in(cell.begin, cell.end)) {
      const Figure& stated = table_.figures[id];
      if (stated.kind != FigureKind::age) continue;
      if (age || !stated.low || !stated.high || *stated.low != *stated.high) return std::nullopt;
      age = stated.low;
    }
    if (!age || (!figure.low && !figure.high)) return std::nullopt;
    Agreed agreed = compare_value(figure, Decimal(1), *age, "", Decimal());
    return claim(agreed.agreement, agreed.how);
  }

  std::optional<TableClaim> compare_day(const Figure& figure, const Days& day) const {
    if (figure.hedge != Hedge::none) return std::nullopt;
    std::optional<int32_t> year = year_of(figure);
    int season = season_;
    // "1985-23": a season that is read as a date.
    std::string_view text = figure.text_value;
    if (figure.kind == FigureKind::date && text.size() == 7 && text[5] == '2') {
      season = text[6] - '0';
      auto stated = Decimal::parse(text.substr(0, 4));
      auto whole = stated ? stated->to_integer() : std::nullopt;
      if (!whole) return std::nullopt;
      year = static_cast<int32_t>(*whole);
    }
    if (season != 0) return year ? compare_season(season, *year, day) : std::nullopt;
    Days stated;
    if (figure.kind == FigureKind::date && figure.first_day && figure.last_day)
      stated = {*figure.first_day, *figure.last_day};
    else if (year)
      stated = {day_of({*year, 1, 1}), day_of({*year, 12, 31})};
    else
      return std::nullopt;
    if (stated.contains(day)) return claim(Agreement::agrees, Reason::exact);
    if (!stated.touches(day)) return claim(Agreement::differs, Reason::differs);
    return std::nullopt;
  }

  static std::optional<int32_t> year_of(const Figure& figure) {
    auto value = figure.kind == FigureKind::date ? Decimal::parse(figure.text_value) : figure.value;
    bool plain = figure.kind == FigureKind::date || figure.kind == FigureKind::number;
    auto year = plain && value ? value->to_integer() : std::nullopt;
    if (!year || *year < 1000 || *year > 2200) return std::nullopt;
    return static_cast<int32_t>(*year);
  }

  // Where seasons begin is said in two ways, and the other half of the earth has the opposite one.
  std::optional<TableClaim> compare_season(int number, int32_t year, const Days& day) const {
    int32_t held = date_of(day.first).year;
    if (number < 1 || number >= kWinter) return std::nullopt;
    if (held != year) return claim(Agreement::differs, Reason::differs);
    const SeasonDays& season = kSeasons[number - 1];
    Days sure{day_of({year, season.sure_month, season.sure_day}),
              day_of({year, season.last_month, days_in_month(year, season.last_month)})};
    Days wide{day_of({year, season.wide_month, 1}),
              day_of({year, season.wide_end_month, season.wide_end_day})};
    if (sure.contains(day)) return claim(Agreement::agrees, Reason::exact);
    if (wide.touches(day)) return std::nullopt;
    // Half a year away is the same season in the south.
    int32_t month = date_of(day.first).month;
    int32_t opposite = (season.wide_month + 5) % 12 + 1;
    int32_t apart = (month - opposite + 12) % 12;
    if (apart <= 3) return std::nullopt;
    return claim(Agreement::differs, Reason::differs);
  }

  const Article& article_;
  const Grid& grid_;
  const Article& table_;
  uint32_t begin_, end_;
  uint32_t figure_ = kNone, row_ = kNone;
  int season_ = 0;
  Fact fact_ = Fact::none;
};

}  // namespace

std::optional<TableClaim> find_fact(const Article& article, const Grid& grid,
                                    const Sentence& sentence) {
  return Reader(article, grid, sentence).read();
}

}  // namespace tallymark
