#include "consistency/age.h"

#include <algorithm>

#include "consistency/moments.h"
#include "language/lexicon.h"
#include "language/messages.h"
#include "language/nouns.h"
#include "quantity/calendar.h"

namespace tallymark {

using namespace language;

namespace {

// Words between "born" and its date: "in the village of X, near Y, on".
constexpr uint32_t kBirthReach = 12;
// Between "died" and its date or the age: "at her home in X, surrounded by …, on".
constexpr uint32_t kDeathReach = 16;
// Between a date and the age beside it: ", at the age of".
constexpr uint32_t kBesideReach = 6;
// Between "the 63-year-old" and "born": ", who was".
constexpr uint32_t kBeforeBirthReach = 4;
// Nobody was older.
constexpr int32_t kOldest = 125;

struct Dated {
  uint32_t word = kNone;  // "born", "died"
  Moment when;
};

// How the text says that a number is an age.
enum class Cue : uint8_t { none, aged, at, be, apposed };

int32_t whole_years(int32_t from, int32_t to) {
  CivilDate a = date_of(from), b = date_of(to);
  bool before = b.month < a.month || (b.month == a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    if (speaks_of_two(passage_)) return;
    auto birth = find_birth(passage_);
    auto death = find_death(passage_);
    if (birth) read_own(*birth, death);
    if (passage_.begin() == 0 || (passage_.roles(passage_.begin()) & kOnePerson) == 0) return;
    Passage before(passage_.article(), passage_.token(passage_.begin() - 1).sentence);
    if (!speaks_of_two(before)) read_with_before(before, birth, death);
  }

 private:
  bool speaks_of_two(const Passage& p) const {
    return (p.gap(p.begin(), p.end()).roles & kOtherPerson) != 0;
  }

  // The one "born" of the passage and its date.
  std::optional<Dated> find_birth(const Passage& p) const {
    uint32_t word = only_word(p, kBornWord);
    if (word == kNone) return std::nullopt;
    for (uint32_t id : p.figures()) {
      const Figure& figure = p.figure(id);
      if (figure.token_begin <= word) continue;
      if (figure.token_begin - word > kBirthReach || figure.kind != FigureKind::date) break;
      Gap gap = p.gap(word + 1, figure.token_begin);
      bool open = (gap.traits & (kAnd | kOpenDate)) != 0 || gap.border || gap.verb || gap.number;
      bool or_behind = figure.token_end < p.end() && p.token(figure.token_end).has(kOr);
      if (open || or_behind || !figure.year_stated) break;
      auto when = moment_of(p.article(), id);
      if (!when) break;
      return Dated{word, *when};
    }
    return std::nullopt;
  }

  // The one "died" of the passage and its date; several dates behind it must be the same day.
  std::optional<Dated> find_death(const Passage& p) const {
    uint32_t word = only_word(p, kDiedWord);
    if (word == kNone) return std::nullopt;
    std::optional<Moment> when;
    for (uint32_t id : p.figures()) {
      const Figure& figure = p.figure(id);
      if (figure.token_begin <= word || figure.kind != FigureKind::date) continue;
      if (!in_reach(p, word, figure)) break;
      if (figure.distance) return std::nullopt;
      if (!figure.first_day) continue;  // "Saturday (16 October 2010)" without a publication date
      auto moment = moment_of(p.article(), id, true);
      if (!moment) return std::nullopt;
      when = when ? overlap(*when, *moment) : moment;
      if (!when) return std::nullopt;
    }
    if (!when) return std::nullopt;
    return Dated{word, *when};
  }

  bool in_reach(const Passage& p, uint32_t word, const Figure& figure) const {
    if (figure.token_begin <= word || figure.token_begin - word > kDeathReach) return false;
    Gap gap = p.gap(word + 1, figure.token_begin);
    return !gap.border && !gap.verb && (gap.traits & kOpenDate) == 0;
  }

  uint32_t only_word(const Passage& p, ArithmeticRoles role) const {
    uint32_t found = kNone;
    for (uint32_t i = p.begin(); i < p.end(); ++i) {
      if ((p.roles(i) & role) == 0) continue;
      if (found != kNone) return kNone;
      found = i;
    }
    return found;
  }

  static bool is_whole(const Figure& figure) {
    return figure.value && figure.hedge == Hedge::none && figure.value->is_integer();
  }

  // Nothing behind that the number could count.
  static bool is_closed(const Passage& p, uint32_t end) {
    if (end >= p.end()) return true;
    const Token& next = p.token(end);
    if (next.kind == TokenKind::punctuation) return !next.is("-") && !next.is(":");
    return next.has(kPreposition | kAnd | kSubordinator | kContrast);
  }

  Cue cue_of(const Passage& p, const Figure& figure) const {
    bool bare = figure.kind == FigureKind::number || figure.kind == FigureKind::count;
    if (figure.kind != FigureKind::age && !bare) return Cue::none;
    if (!is_whole(figure)) return Cue::none;
    uint32_t i = figure.token_begin;
    while (i > p.begin() && ((p.roles(i - 1) & kPassedOver) != 0 || is_now(p.token(i - 1).lower)))
      --i;
    if (i == p.begin()) return figure.kind == FigureKind::age ? Cue::aged : Cue::none;
    uint32_t word = i - 1;
    if (p.token(word).has(kOf) && word > p.begin()) --word;
    if ((figure_roles(p, word) & kAgedWord) != 0) return Cue::aged;
    if (!is_closed(p, figure.token_end) || (bare && !figure.unit.empty()))
      return figure.kind == FigureKind::age ? Cue::aged : Cue::none;
    if (p.token(i - 1).has(kAtOrLevel)) return Cue::at;
    if (p.token(i - 1).has(kBe)) return Cue::be;
    bool commas =
        p.token(i - 1).is(",") && figure.token_end < p.end() && p.token(figure.token_end).is(",");
    if (bare && commas) return Cue::apposed;
    return figure.kind == FigureKind::age ? Cue::aged : Cue::none;
  }

  // From the birth to the next statement about the same person: nobody else's name comes between.
  bool goes_on(const Passage& p, const Dated& birth, uint32_t word) const {
    uint32_t from = p.figure(birth.when.figure).token_end;
    if (word < from) return false;
    Gap gap = p.gap(from, word);
    if (gap.border || gap.verb || gap.number || (gap.traits & kReporting) != 0) return false;
    if ((gap.traits & kAnd) == 0) return true;
    for (uint32_t i = from; i < word; ++i) {
      if (p.token(i).kind == TokenKind::word && p.token(i).capitalised) return false;
    }
    return gap.words == 0;
  }

  void read_own(const Dated& birth, const std::optional<Dated>& death) {
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      Cue cue = cue_of(passage_, figure);
      if (cue == Cue::none) continue;
      if (death && birth.word < death->word && goes_on(passage_, birth, death->word)) {
        if (figure.token_begin > death->word && cue != Cue::be && cue != Cue::apposed &&
            in_reach(passage_, death->word, figure)) {
          compare(id, birth.when, death->when);
          return;
        }
        if (stands_before_birth(figure, birth, cue)) {
          compare(id, birth.when, death->when);
          return;
        }
        continue;
      }
      if (death) continue;
      if (auto event = beside(passage_, figure, cue)) {
        if (figure.token_begin > passage_.figure(birth.when.figure).token_end &&
            event->figure != birth.when.figure && same_statement(birth, figure)) {
          compare(id, birth.when, *event);
          return;
        }
        continue;
      }
      if (stands_before_birth(figure, birth, cue) || is_today(birth, figure, cue)) {
        compare_today(id, birth.when);
        return;
      }
    }
  }

  // "the 63-year-old, born in 1970", "Jane Doe, 46, was born in"
  bool stands_before_birth(const Figure& figure, const Dated& birth, Cue cue) const {
    bool named = cue == Cue::aged || cue == Cue::apposed;
    if (!named || figure.token_end > birth.word ||
        birth.word - figure.token_end > kBeforeBirthReach)
      return false;
    Gap gap = passage_.gap(figure.token_end, birth.word);
    return gap.words == 0 && !gap.number && (gap.traits & kAnd) == 0;
  }

  // "born in September 1970, is 46", "was born in 1970 and is now 46"
  bool is_today(const Dated& birth, const Figure& figure, Cue cue) const {
    if (cue != Cue::be && cue != Cue::aged) return false;
    uint32_t be = figure.token_begin;
    while (be > passage_.begin() && !passage_.token(be).has(kBe)) {
      if (figure.token_begin - be > 3) return false;
      --be;
    }
    return passage_.token(be).has(kBe) && !is_past_auxiliary(passage_.token(be).lower) &&
           goes_on(passage_, birth, be);
  }

  // The date right beside an age: "in 1989, aged 19", "at the age of 19 in 1989".
  std::optional<Moment> beside(const Passage& p, const Figure& age, Cue cue) const {
    if (cue != Cue::aged) return std::nullopt;
    std::optional<Moment> event;
    for (uint32_t id : p.figures()) {
      const Figure& figure = p.figure(id);
      if (figure.kind != FigureKind::date || !figure.year_stated) continue;
      bool behind = figure.token_begin >= age.token_end;
      uint32_t from = behind ? age.token_end : figure.token_end;
      uint32_t to = behind ? figure.token_begin : age.token_begin;
      if (to < from || to - from > kBesideReach || to == from) continue;
      Gap gap = p.gap(from, to);
      bool only = leads_on(p, from, to) && !gap.border && !gap.bracket && !gap.number &&
                  (gap.traits & (kAnd | kOpenDate | kPronoun | kFrom | kTo)) == 0 &&
                  (gap.roles & kBornWord) == 0;
      if (!only || (behind && gap.comma)) continue;
      if (event) return std::nullopt;
      event = moment_of(p.article(), id);
      if (!event) return std::nullopt;
    }
    return event;
  }

  // ", at the age of", ", aged", "in"
  static bool leads_on(const Passage& p, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; ++i) {
      bool aged = (figure_roles(p, i) & kAgedWord) != 0;
      if (!aged && !only_leads_to_date(p, i, i + 1)) return false;
    }
    return true;
  }

  // Between the birth and the age nobody else says or does anything.
  bool same_statement(const Dated& birth, const Figure& age) const {
    uint32_t from = passage_.figure(birth.when.figure).token_end;
    uint32_t verbs = 0;
    for (uint32_t i = from; i < age.token_begin; ++i) {
      const Token& token = passage_.token(i);
      if (token.has(kReporting | kOwnEstimate | kRelative | kContrast) || token.is(";"))
        return false;
      if (token.has(kAnd) && i + 1 < age.token_begin && passage_.token(i + 1).capitalised)
        return false;
      verbs += passage_.gap(i, i + 1).verb;
    }
    return verbs <= 1;
  }

  // "He was 83", "She is now 46".
  bool is_right_behind(uint32_t verb, const Figure& figure) const {
    for (uint32_t i = verb + 1; i < figure.token_begin; ++i) {
      if ((passage_.roles(i) & kPassedOver) == 0 && !is_now(passage_.token(i).lower)) return false;
    }
    return true;
  }

  void read_with_before(const Passage& before, const std::optional<Dated>& birth,
                        const std::optional<Dated>& death) {
    auto birth_before = find_birth(before);
    auto death_before = find_death(before);
    bool both = birth_before && death_before && birth_before->word < death_before->word &&
                goes_on(before, *birth_before, death_before->word);
    uint32_t verb = passage_.begin() + 1;
    if (verb >= passage_.end()) return;
    bool be = passage_.token(verb).has(kBe);
    for (uint32_t id : passage_.figures()) {
      const Figure& figure = passage_.figure(id);
      Cue cue = cue_of(passage_, figure);
      if (cue == Cue::none) continue;
      // "… died on April 5, 2008. He was 83."
      if (be && cue == Cue::be && is_right_behind(verb, figure) && !birth) {
        bool past = is_past_auxiliary(passage_.token(verb).lower);
        if (both && past) compare(id, birth_before->when, death_before->when);
        if (birth_before && !death_before && !past) compare_today(id, birth_before->when);
        return;
      }
      // "… was born in 1970. She won the title in 1989, aged 19."
      if (birth_before && !death_before && !birth && !death) {
        if (auto event = beside(passage_, figure, cue)) {
          if ((passage_.gap(passage_.begin(), figure.token_begin).traits & kReporting) == 0)
            compare(id, birth_before->when, *event);
          return;
        }
      }
    }
    // "… died on April 5, 2008, aged 83. He was born on Oct. 4, 1923."
    if (!birth || birth_before || !death_before || !be || birth->word > verb + 1) return;
    for (uint32_t id : before.figures()) {
      const Figure& figure = before.figure(id);
      Cue cue = cue_of(before, figure);
      bool bound = (cue == Cue::aged || cue == Cue::at) &&
                   figure.token_begin > death_before->word &&
                   in_reach(before, death_before->word, figure);
      if (!bound) continue;
      compare(id, birth->when, death_before->when);
      return;
    }
  }

  // What holds today may have been written of another day that the article names.
  void compare_today(uint32_t age, const Moment& birth) {
    const Article& article = passage_.article();
    auto today = publication(article);
    if (!today || is_quoted(article, article.figures[age].token_begin)) return;
    int64_t stated = article.figures[age].value->to_integer().value_or(0);
    int32_t low = whole_years(birth.last, today->first),
            high = whole_years(birth.first, today->last);
    if (stated < low || stated > high) {
      for (uint32_t id = 0; id < article.figures.size(); ++id) {
        auto other = moment_of(article, id);
        if (!other || id == birth.figure) continue;
        if (stated >= whole_years(birth.last, other->first) &&
            stated <= whole_years(birth.first, other->last) &&
            !(other->first <= today->first && today->first <= other->last))
          return;
      }
    }
    compare(age, birth, *today);
  }

  void compare(uint32_t age, const Moment& birth, const Moment& event) {
    const Figure& figure = passage_.figure(age);
    int64_t stated = figure.value->to_integer().value_or(0);
    int32_t low = whole_years(birth.last, event.first), high = whole_years(birth.first, event.last);
    if (high < 0 || low > kOldest) return;
    low = std::max(low, 0);
    Relation relation;
    relation.rule = Rule::age;
    relation.judged = {age};
    relation.operands = {birth.figure};
    if (event.figure != kNone) relation.operands.push_back(event.figure);
    relation.agreement = stated < low || stated > high ? Agreement::differs
                         : high - low <= 1             ? Agreement::agrees
                                                       : Agreement::between;
    relation.working = birth.text + " → " + event.text;
    if (low == high) relation.expected = Decimal(low);
    relation.expected_text = between_text(low, high);
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_age(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
