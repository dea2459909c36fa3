#include "figures/hedge.h"

#include <algorithm>
#include <utility>

#include "language/hedges.h"
#include "language/lexicon.h"
#include "quantity/tolerance.h"

namespace tallymark {
namespace {

using language::HedgeKind;
using language::HedgePhrase;

Hedge hedge_of(HedgeKind kind) {
  switch (kind) {
    case HedgeKind::about:
      return Hedge::about;
    case HedgeKind::at_least:
      return Hedge::at_least;
    case HedgeKind::at_most:
      return Hedge::at_most;
    case HedgeKind::more_than:
      return Hedge::more_than;
    case HedgeKind::less_than:
      return Hedge::less_than;
    case HedgeKind::nearly:
      return Hedge::nearly;
    case HedgeKind::up_to:
      return Hedge::up_to;
  }
  return Hedge::none;
}

size_t word_count(std::string_view words) {
  size_t count = 1;
  for (char c : words) count += c == ' ';
  return count;
}

// The words of the phrase stand in tokens [at, …); `words` is split as it is compared.
bool matches(const Scan& scan, uint32_t at, uint32_t limit, std::string_view words) {
  while (true) {
    size_t space = words.find(' ');
    std::string_view word = words.substr(0, space);
    if (at >= limit || scan.token(at).lower != word) return false;
    if (space == std::string_view::npos) return true;
    words.remove_prefix(space + 1);
    ++at;
  }
}

struct Found {
  Hedge hedge = Hedge::none;
  uint32_t at =
      0;  // the phrase's other end: its first token before a figure, the one behind it after
};

// "20 percent more than the 300", "twice as many as the 300": the phrase compares with what stands
// before it and leaves the figure as it is.
bool compares(const Scan& scan, uint32_t phrase) {
  uint32_t first = scan.sentence_begin(phrase);
  if (phrase == first) return false;
  if (scan.has(phrase - 1, language::kMultiple | language::kTimesWord | language::kFoldWord |
                               language::kPercentWord | language::kCentWord |
                               language::kPointsWord))
    return true;
  return scan.is(phrase - 1, "%") || scan.numeral_end(phrase) != kNone;
}

Found read_before(const Scan& scan, uint32_t begin) {
  uint32_t first = scan.sentence_begin(begin), end = begin;
  // "more than the 300", "about a third" (the article is in the figure), "(about) ~"
  if (end > first && scan.token(end - 1).has(language::kDefinite)) --end;
  if (end == first) return {};
  std::string_view last = scan.token(end - 1).lower;
  if (!language::may_end_hedge(last, scan.token(end - 1).hash)) return {};
  for (const HedgePhrase& phrase : language::hedges_before()) {
    if (phrase.words.back() != last.back() || !phrase.words.ends_with(last)) continue;
    uint32_t size = static_cast<uint32_t>(word_count(phrase.words));
    if (end < first + size || !matches(scan, end - size, end, phrase.words)) continue;
    // "Boeing Co <BA> 767": the mark closes a code.
    if (scan.token(end - 1).kind == TokenKind::symbol && scan.joined(end - 1)) return {};
    // "handing over three drafts": the word belongs to the verb.
    if (size == 1 && end >= first + 2 &&
        language::is_phrasal(scan.token(end - 2).lower, phrase.words))
      return {};
    // "Under one agreement": one of something is no bound.
    if (size == 1 && end - 1 == first && scan.marked(begin, language::kOneMark) &&
        (phrase.kind == HedgeKind::less_than || phrase.kind == HedgeKind::more_than)) {
      return {};
    }
    if (size > 1 && compares(scan, end - size)) return {};
    return {hedge_of(phrase.kind), end - size};
  }
  return {};
}

Found read_behind(const Scan& scan, uint32_t end) {
  uint32_t limit = scan.sentence_end(end - 1);
  if (end >= limit || !language::may_begin_hedge(scan.token(end).lower, scan.token(end).hash))
    return {};
  for (const HedgePhrase& phrase : language::hedges_after()) {
    if (!matches(scan, end, limit, phrase.words)) continue;
    uint32_t size = static_cast<uint32_t>(word_count(phrase.words));
    // "300 plus costs", "5 + 3" add something; only a joined mark hedges. "30 or more than" goes
    // on.
    if (size == 1 && !scan.joined(end)) return {};
    // "three papers and over 50 more": the words go on to a number of their own.
    if (end + size < limit && scan.numeral_begin(end + size) != kNone) return {};
    return {hedge_of(phrase.kind), end + size};
  }
  return {};
}

void set_interval(Figure& figure) {
  const Decimal& value = *figure.value;
  Decimal step = figure.step;
  if (figure.exact && figure.hedge == Hedge::about) step = Decimal(1);
  Interval interval;
  switch (figure.hedge) {
    case Hedge::none:
      interval = figure.exact ? Interval{value, value} : stated_interval(value, step);
      break;
    case Hedge::about:
      interval = about_interval(value, step);
      break;
    case Hedge::nearly:
      interval = nearly_interval(value, figure.exact ? Decimal(1) : step);
      break;
    case Hedge::at_least:
    case Hedge::more_than:
      interval = {value, std::nullopt};
      break;
    case Hedge::at_most:
    case Hedge::less_than:
    case Hedge::up_to:
      interval = {std::nullopt, value};
      break;
  }
  figure.low = interval.low;
  figure.high = interval.high;
}

// "more than 40 years ago" was in that year or before it, "less than two weeks from now" lies
// between now and then.
void widen_date(Figure& figure, std::optional<int32_t> published) {
  if (figure.date_form != DateForm::relative || !figure.first_day || !published) return;
  bool farther = figure.hedge == Hedge::more_than || figure.hedge == Hedge::at_least;
  bool nearer = figure.hedge == Hedge::less_than || figure.hedge == Hedge::at_most ||
                figure.hedge == Hedge::up_to;
  if (!farther && !nearer) return;
  bool past = *figure.last_day <= *published;
  figure.widened = true;
  figure.widened_first = figure.first_day;
  figure.widened_last = figure.last_day;
  std::optional<int32_t> now = farther ? std::nullopt : published;
  (past == farther ? figure.widened_first : figure.widened_last) = now;
}

bool takes_hedge(FigureKind kind) {
  return kind != FigureKind::ordinal && kind != FigureKind::rank && kind != FigureKind::score &&
         kind != FigureKind::time;
}

}  // namespace

void apply_hedges(Scan& scan) {
  uint32_t previous_end = kNone;  // of the figure before; they stand in text order
  for (Candidate& candidate : scan.candidates) {
    Figure& figure = candidate.figure;
    uint32_t before = std::exchange(previous_end, figure.token_end);
    figure.hedge_begin = figure.token_begin;
    figure.hedge_end = figure.token_end;
    if (takes_hedge(figure.kind)) {
      bool inside = candidate.hedge_at != kNone;
      Found found = read_before(scan, inside ? candidate.hedge_at : figure.token_begin);
      // "$25bn over five years": the time that it takes, and no bound.
      if (figure.kind == FigureKind::duration && found.hedge == Hedge::more_than &&
          found.at == before)
        found = {};
      if (found.hedge != Hedge::none) {
        if (!inside) figure.hedge_begin = found.at;
      } else if (figure.kind != FigureKind::date) {
        bool inside_end = candidate.hedge_end != kNone;
        found = read_behind(scan, inside_end ? candidate.hedge_end : figure.token_end);
        if (found.hedge != Hedge::none) figure.hedge_end = std::max(found.at, figure.token_end);
      }
      figure.hedge = found.hedge;
    }
    if (figure.kind == FigureKind::date) {
      // "more than 40 years ago" bounds the distance; EDTF has a word for "about" alone.
      if (figure.hedge != Hedge::about && figure.date_form != DateForm::relative)
        figure.hedge = Hedge::none;
      widen_date(figure, scan.published);
      if (figure.hedge == Hedge::about && candidate.period && !candidate.period_end) {
        candidate.period->approximate = true;
        figure.text_value = scan.document.arena.store(candidate.period->to_edtf());
      }
      continue;
    }
    if (candidate.given_interval) continue;
    if (figure.value && figure.kind != FigureKind::rank && figure.kind != FigureKind::score)
      set_interval(figure);
  }
}

}  // namespace tallymark
