#include "claims/period.h"

#include <algorithm>

#include "claims/between.h"
#include "claims/entity_binding.h"
#include "claims/plain_value.h"
#include "language/nouns.h"
#include "quantity/calendar.h"

namespace tallymark {

using namespace language;

namespace {

// Tokens between a value and the date behind it: "9.3 percent of GDP in the Czech Republic in".
constexpr uint32_t kBehindTokens = 12;

class Reader {
 public:
  Reader(const Article& article, const Figure& figure, const Claim& claim)
      : article_(article),
        figure_(figure),
        measure_(article.library.measures[claim.measure]),
        sentence_(article.sentence_of(figure.token_begin)) {
    for (uint32_t id : article.mentions_in(sentence_.token_begin, sentence_.token_end)) {
      const Mention& mention = article.mentions[id];
      if (mention.kind == NameKind::measure && mention.span.begin == claim.measure_span.begin)
        name_ = &mention;
    }
  }

  uint32_t run() const {
    if (needs_plain_words(measure_) && name_ != nullptr) {
      std::vector<uint32_t> tied;
      add_behind(tied);
      if (tied.empty()) add_with_name(tied);
      if (!tied.empty()) return only(tied);
    }
    return governed();
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  bool is_absolute(uint32_t id) const {
    return article_.figures[id].kind == FigureKind::date &&
           article_.figures[id].date_form == DateForm::absolute;
  }

  // Adds the dates within tokens [begin, end).
  void add(uint32_t begin, uint32_t end, std::vector<uint32_t>& dates) const {
    for (uint32_t id : article_.figures_in(begin, end)) {
      if (is_absolute(id)) dates.push_back(id);
    }
  }

  uint32_t only(const std::vector<uint32_t>& dates) const {
    for (uint32_t id : dates) {
      if (article_.figures[id].text_value != article_.figures[dates[0]].text_value) return kNone;
    }
    return dates[0];
  }

  // "68 million in 2014", "9.3 percent of GDP in Spain in 2011", "68 million (2014 estimate)".
  void add_behind(std::vector<uint32_t>& dates) const {
    uint32_t i = figure_.token_end, end = sentence_.token_end;
    uint32_t last = std::min(end, i + kBehindTokens);
    while (i < last) {
      if (uint32_t next = end_of_mention(i); next > i) {
        i = next;
        continue;
      }
      bool comma = token(i).is(",") && i + 1 < end && end_of_date(article_, i + 1) != 0 &&
                   token(i + 1).has(kSubordinator);
      if (token(i).is("(") || token(i).has(kSubordinator) || comma) {
        add(i, pass_over(article_, comma ? i + 1 : i, end), dates);
        return;
      }
      if (!token(i).has(kIn | kFor | kOf) || i + 1 >= end) return;
      bool base = token(i).has(kOf);
      ++i;
      if (uint32_t next = end_of_date(article_, i); next > i && !base) {
        add(i, next, dates);
        return;
      }
      while (i < last && token(i).has(kDefinite | kPossessive)) ++i;
      if (uint32_t next = end_of_mention(i); next > i) {
        i = next;
        continue;
      }
      if (!base) return;
      while (i < last && token(i).kind == TokenKind::word && token(i).traits == 0) ++i;
    }
  }

  // The token behind the country's or the measure's name that begins at `at`, or 0.
  uint32_t end_of_mention(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(at, sentence_.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin != at) return 0;
      if (mention.kind == NameKind::measure || mention.kind == NameKind::entity)
        return mention.token_end;
    }
    return 0;
  }

  // "the estimated 2014 population", "the 2014 population", and what stands between name and value.
  void add_with_name(std::vector<uint32_t>& dates) const {
    uint32_t before = name_->token_begin;
    while (before > sentence_.token_begin &&
           (token(before - 1).has(kOwnEstimate) || names_whole(token(before - 1).lower)))
      --before;
    for (uint32_t id : article_.figures_in(sentence_.token_begin, before)) {
      if (is_absolute(id) && article_.figures[id].token_end == before) dates.push_back(id);
    }
    for (uint32_t i = name_->token_end; i < figure_.token_begin;) {
      uint32_t next = pass_over(article_, i, figure_.token_begin);
      // An aside between commas is of another time.
      if (next > i && !token(i).is(",")) add(i, std::min(next, figure_.token_begin), dates);
      i = std::max(next, i + 1);
    }
  }

  // The one date in the clause with "in" before it, or with a census behind it.
  uint32_t governed() const {
    uint32_t id = clause_at(article_.clauses, figure_.token_begin);
    if (id == kNone) return kNone;
    Clause clause = article_.clauses[id];
    // "In 2014 the index estimated that …": the year stands with the verb that reports it.
    if (clause.opened_by == Border::content && id > 0)
      clause.token_begin = article_.clauses[id - 1].token_begin;
    if (needs_plain_words(measure_)) {
      clause.token_begin = std::min(clause.token_begin, connected_begin(article_, id));
    }
    uint32_t found = kNone;
    for (uint32_t date : article_.figures_in(clause.token_begin, clause.token_end)) {
      if (!is_absolute(date)) continue;
      const Figure& candidate = article_.figures[date];
      if (!is_governed(candidate, clause) || belongs_to_another(candidate) ||
          dates_an_event(candidate, clause))
        continue;
      if (found != kNone) return kNone;
      found = date;
    }
    return found;
  }

  bool is_governed(const Figure& date, const Clause& clause) const {
    uint32_t begin = date.token_begin;
    if (needs_plain_words(measure_) && date.token_end < sentence_.token_end &&
        is_count_basis(token(date.token_end).lower))
      return true;
    if (begin <= clause.token_begin) return false;
    if (token(begin - 1).has(kIn | kFor | kSubordinator)) return true;
    if (begin < clause.token_begin + 2) return false;
    // "As of 2014", "in the year 2014"
    if (token(begin - 1).has(kOf) && token(begin - 2).has(kSubordinator)) return true;
    if (end_of_date(article_, begin - 1) != date.token_end) return false;
    uint32_t before = begin - 2;
    if (token(before).has(kDefinite) && before > clause.token_begin) --before;
    return token(before).has(kIn);
  }

  // "from 11 million in 1960": right behind another value the date is that one's.
  bool belongs_to_another(const Figure& date) const {
    for (uint32_t id : article_.figures_in(sentence_.token_begin, date.token_begin)) {
      const Figure& other = article_.figures[id];
      if (other.token_end + 1 != date.token_begin || &other == &figure_) continue;
      if (other.kind != FigureKind::date && other.kind != FigureKind::rank) return true;
    }
    return false;
  }

  // "has 32 per 1,000 and outlawed slavery in 1981": behind a border the year is the event's.
  bool dates_an_event(const Figure& date, const Clause& clause) const {
    Segment own = segment_of(article_, figure_, clause), its = segment_of(article_, date, clause);
    if (own.begin == its.begin) return false;
    for (uint32_t id : article_.mentions_in(its.begin, date.token_begin)) {
      if (article_.mentions[id].kind == NameKind::event_verb) return true;
    }
    return false;
  }

  const Article& article_;
  const Figure& figure_;
  const Measure& measure_;
  const Sentence& sentence_;
  const Mention* name_ = nullptr;
};

}  // namespace

uint32_t period_of(const Article& article, const Figure& figure, const Claim& claim) {
  return Reader(article, figure, claim).run();
}

bool states_other_time(const Article& article, const Figure& figure) {
  const Sentence& sentence = article.sentence_of(figure.token_begin);
  for (uint32_t date : article.figures_in(sentence.token_begin, sentence.token_end)) {
    const Figure& candidate = article.figures[date];
    if (candidate.kind != FigureKind::date || candidate.date_form == DateForm::weekday) continue;
    bool day =
        candidate.first_day && candidate.last_day && *candidate.first_day == *candidate.last_day;
    if (!day) return true;
  }
  return false;
}

DateSpan said_time(const Article& article, uint32_t figure, PeriodPart part) {
  const Figure& date = article.figures[figure];
  if (!date.first_day || !date.last_day) return {};
  DateSpan time{date.text_value, *date.first_day, *date.last_day};
  size_t slash = time.text.find('/');
  if (part == PeriodPart::whole || slash == std::string_view::npos) return time;
  if (part == PeriodPart::first_year) {
    time.text = time.text.substr(0, slash);
    time.last_day = day_of({date_of(time.first_day).year, 12, 31});
  } else {
    time.text = time.text.substr(slash + 1);
    time.first_day = day_of({date_of(time.last_day).year, 1, 1});
  }
  return time;
}

}  // namespace tallymark
