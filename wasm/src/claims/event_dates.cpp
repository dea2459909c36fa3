#include "claims/event_dates.h"

#include <algorithm>

#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// What a comma or "and" between a verb and a date counts for, in half tokens.
constexpr uint32_t kCommaTokens = 12;

class DateBinder {
 public:
  explicit DateBinder(const Article& article) : article_(article) {}

  void run(const EventFrame* before, EventFrame& frame) const {
    const Sentence& range = article_.document.sentences[frame.sentence];
    uint32_t id = clause_at(article_.clauses, frame.verb);
    if (id != kNone) {
      const Clause* clause = &article_.clauses[id];
      if (take_date(clause->token_begin, clause->token_end, frame)) return;
      // "to make slavery a crime (1981)": a date alone in brackets right behind the act.
      if (id + 1 < article_.clauses.size() && article_.clauses[id + 1].in_parenthesis &&
          take_bracketed(article_.clauses[id + 1], frame)) {
        return;
      }
      // "On Tuesday the allies announced that they would impose …": announcing is doing; a law
      // takes more than that.
      if (clause->opened_by == Border::content && id > 0 && !is_law(frame)) {
        const Clause& opener = article_.clauses[id - 1];
        bool announces = false;
        for (uint32_t i = opener.token_begin; i < opener.token_end; ++i) {
          announces |= token(i).has(kAnnounce);
        }
        if (announces && take_date(opener.token_begin, opener.token_end, frame)) return;
      }
    } else if (take_date(range.token_begin, range.token_end, frame)) {
      return;
    }
    if (frame.earlier) return;
    if (before != nullptr && before->date_figure != kNone) {
      frame.date_figure = before->date_figure;
      frame.date_filled = Filled::inherited;
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // Kinds that need an object ("slavery") are laws; what is announced needs none.
  bool is_law(const EventFrame& frame) const {
    return std::any_of(frame.kinds.begin(), frame.kinds.end(), [&](uint32_t kind) {
      return !article_.library.event_kinds[kind].objects.empty();
    });
  }

  bool take_bracketed(const Clause& brackets, EventFrame& frame) const {
    for (uint32_t id : article_.figures_in(brackets.token_begin, brackets.token_end)) {
      const Figure& figure = article_.figures[id];
      bool alone = figure.kind == FigureKind::date && figure.token_begin == brackets.token_begin &&
                   figure.token_end == brackets.token_end;
      if (!alone) return false;
      frame.date_figure = id;
      frame.date_filled = Filled::explicit_;
      return true;
    }
    return false;
  }

  bool take_date(uint32_t begin, uint32_t end, EventFrame& frame) const {
    uint32_t found = kNone;
    for (uint32_t id : article_.figures_in(begin, end)) {
      const Figure& figure = article_.figures[id];
      if (figure.kind != FigureKind::date || !is_nearest(figure, frame, begin, end)) continue;
      if (dates_something_else(figure, frame, begin)) continue;
      if (found != kNone) return false;  // two dates: the text does not say which
      found = id;
    }
    if (found == kNone) return false;
    uint32_t at = article_.figures[found].token_begin;
    // "took until 2007 to criminalise": the date of the act after all.
    bool achieved = article_.figures[found].token_end < end &&
                    token(article_.figures[found].token_end).has(kTo);
    frame.not_until = at > begin && is_not_until(begin, at - 1);
    bool open = at > begin && token(at - 1).has(kOpenDate | kBy | kTo | kFrom);
    if (open && !achieved && !frame.not_until) {
      frame.open_ended = true;  // "since October 2022", "before 1990"
      return true;
    }
    frame.date_figure = found;
    frame.date_filled = Filled::explicit_;
    return true;
  }

  // "did not criminalise it until 2007", "was not until 1981 that": one negation before "until"
  // says that it happened then.
  bool is_not_until(uint32_t begin, uint32_t until) const {
    if (!is_until(token(until).lower)) return false;
    uint32_t negations = 0;
    for (uint32_t i = begin; i < until; ++i) negations += token(i).has(kNegation);
    return negations == 1;
  }

  // "under an order of 2015", "signed on 2 January", "for work he did in 2021".
  bool dates_something_else(const Figure& figure, const EventFrame& frame, uint32_t begin) const {
    uint32_t at = figure.token_begin;
    if (at <= begin) return false;
    if (token(at - 1).has(kOf)) return true;
    if (figure.token_end < article_.tokens().size() && token(figure.token_end).has(kPossessiveMark))
      return true;  // "with Tuesday's round"
    if (figure.token_end <= frame.verb && dates_before(figure, frame, begin)) return true;
    uint32_t last = std::max(frame.verb, frame.trigger);
    for (uint32_t i = last + 1; i < at; ++i) {
      bool past = token(i).kind == TokenKind::word && !token(i).capitalised &&
                  token(i).lower.ends_with("ed") && token(i).traits == 0;
      if (past || token(i).has(kAuxiliaryDo | kRelative)) return true;
      // "sanctioned by Seoul, was seen on Sunday", "designated by Seoul, stole …"
      bool inverted =
          frame.verb > begin && token(frame.verb - 1).has(kTo);  // "the last to ban it was"
      if (token(i).has(kBe | kHave) && !inverted) return true;
      bool verb = is_irregular_verb(token(i).lower) && !token(i).capitalised;
      if (verb && !token(i).has(kOver)) return true;  // not "tied to"
    }
    return false;
  }

  // A date before the verb: "decided in 1979 to abolish", "freed in 1997, says that … abolished".
  bool dates_before(const Figure& figure, const EventFrame& frame, uint32_t begin) const {
    bool saying = false, ranked = false;
    for (uint32_t i = figure.token_end; i < frame.verb; ++i) saying |= token(i).has(kReporting);
    for (uint32_t id : article_.figures_in(begin, frame.verb))
      ranked |= article_.figures[id].kind == FigureKind::rank;
    bool infinitive = token(frame.verb - 1).has(kTo) && !ranked && figure.token_end < frame.verb;
    if (infinitive && token(figure.token_end).has(kTo))
      infinitive = !token(figure.token_begin - 1).has(kOpenDate);
    if (saying || infinitive) return true;
    uint32_t before = figure.token_begin;
    while (before > begin && token(before - 1).has(kPreposition)) --before;
    if (before == begin || before == figure.token_begin) return false;
    const Token& verb = token(before - 1);
    // "announced on Tuesday that it had": announcing is doing.
    if (verb.has(kAnnounce)) return false;
    return verb.kind == TokenKind::word && !verb.capitalised && verb.lower.ends_with("ed");
  }

  // No other event verb of the stretch stands nearer to the date: "abolished slavery in 1981 and
  // criminalised it in 2007".
  bool is_nearest(const Figure& figure, const EventFrame& frame, uint32_t begin,
                  uint32_t end) const {
    auto distance = [&](uint32_t at) {
      uint32_t from = std::min(at, figure.token_begin), to = std::max(at, figure.token_begin);
      uint32_t commas = 0;
      for (uint32_t i = from; i < to; ++i) commas += token(i).is(",") || token(i).has(kAnd);
      // A date stands behind its verb more often than before it, and on the same side of a comma.
      return 2 * (to - from) - (at < figure.token_begin ? 1 : 0) + kCommaTokens * commas;
    };
    uint32_t own = std::min(distance(frame.verb), distance(frame.trigger));
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::event_verb || mention.token_begin == frame.trigger) continue;
      if (mention.token_begin != frame.verb && distance(mention.token_begin) < own) return false;
    }
    return true;
  }

  const Article& article_;
};

}  // namespace

void bind_event_date(const Article& article, const EventFrame* before, EventFrame& frame) {
  DateBinder(article).run(before, frame);
}

}  // namespace tallymark
