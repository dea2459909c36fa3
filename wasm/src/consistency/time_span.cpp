#include "consistency/time_span.h"

#include <algorithm>

#include "consistency/clock_span.h"
#include "consistency/moments.h"
#include "language/messages.h"
#include "quantity/edtf_parse.h"

namespace tallymark {

using namespace language;

namespace {

// Words between a distance and its date: ", in", ", on", "back in".
constexpr uint32_t kTargetReach = 3;
// Words between "after" and its date: "after the fire that destroyed it in".
constexpr uint32_t kBaseReach = 8;

std::optional<Moment> end_of_range(const Figure& figure, uint32_t id, bool first) {
  std::string_view text = figure.text_value;
  size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  std::string_view part = first ? text.substr(0, slash) : text.substr(slash + 1);
  auto days = parse_edtf(part);
  if (!days) return std::nullopt;
  return Moment{days->first_day, days->last_day, id, std::string(part)};
}

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : p_(passage), found_(found) {}

  void run() {
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      auto length = length_of(figure);
      if (!length) continue;
      if (figure.kind == FigureKind::date) {
        read_distance(id, *length);
      } else if (!read_side(id, *length)) {
        read_range(id, *length);
      }
    }
  }

 private:
  // "from 1991 to 1999, eight years"
  void read_range(uint32_t id, const Length& length) {
    for (uint32_t other : p_.figures()) {
      const Figure& range = p_.figure(other);
      if (range.kind != FigureKind::date || !range.year_stated || range.hedge != Hedge::none)
        continue;
      auto from = end_of_range(range, other, true), to = end_of_range(range, other, false);
      if (!from || !to) continue;
      Beside how = length_beside(p_, p_.figure(id), range.token_begin, range.token_end);
      if (how == Beside::none) continue;
      auto between = elapsed(*from, *to, length.unit);
      if (!between) continue;
      Agreement agreement = compare(*between, length);
      bool shorter = length.value < Decimal(between->low);
      if (how == Beside::within && agreement == Agreement::differs && shorter) return;
      add(id, {other}, from->text + " → " + to->text, *between, agreement);
      return;
    }
  }

  // A date right beside the distance, behind it or before it.
  std::optional<Moment> target_of(const Figure& distance) const {
    std::optional<Moment> before, behind;
    for (uint32_t id : p_.figures()) {
      auto date = dated_moment(p_.article(), id);
      if (!date) continue;
      const Figure& figure = p_.figure(id);
      if (figure.token_begin >= distance.token_end) {
        if (is_beside(distance.hedge_end, figure.token_begin)) behind = date;
      } else if (is_beside(figure.token_end, distance.hedge_begin)) {
        before = date;
      }
    }
    return behind ? behind : before;
  }

  bool is_beside(uint32_t from, uint32_t to) const {
    if (to < from || to - from > kTargetReach) return false;
    Gap gap = p_.gap(from, to);
    bool border = gap.border && !gap.bracket;
    return only_leads_to_date(p_, from, to) && !border && !gap.number &&
           (gap.traits & (kAnd | kOr | kOpenDate | kFrom | kTo | kThan | kPronoun)) == 0;
  }

  void read_distance(uint32_t id, const Length& length) {
    const Figure& figure = p_.figure(id);
    auto target = target_of(figure);
    if (!target || p_.figure(target->figure).text_value.find('/') != std::string_view::npos) return;
    FigureRoles last = figure_roles(p_, figure.token_end - 1);
    if ((last & kAgoWord) != 0) {
      read_ago(id, *target, length);
    } else if ((last & kLaterWord) != 0) {
      read_later(id, *target, length);
    }
  }

  // "in 1899, 125 years ago": counted from today, unless the sentence tells of another day.
  void read_ago(uint32_t id, const Moment& target, const Length& length) {
    auto today = publication(p_.article());
    if (!today || is_quoted(p_.article(), p_.figure(id).token_begin)) return;
    for (uint32_t other : p_.figures()) {
      if (other != target.figure && dated_moment(p_.article(), other)) return;
    }
    if (target.first > today->first) return;
    auto between = elapsed(target, *today, length.unit);
    if (!between) return;
    add(id, {target.figure}, target.text + " → " + today->text, *between,
        compare(*between, length));
  }

  // "12 years later, in 1962": counted from a date before; where that of the sentence does not fit,
  // any other of the article may be meant.
  void read_later(uint32_t id, const Moment& target, const Length& length) {
    const Figure& figure = p_.figure(id);
    const Article& article = p_.article();
    std::optional<Moment> base;
    for (uint32_t other : p_.figures()) {
      const Figure& date = p_.figure(other);
      if (date.token_begin >= figure.token_begin) break;
      if (other == target.figure) continue;
      // "two years later … and 12 years later": a chain, and where it stands is not said.
      if (date.distance) return;
      if (auto moment = dated_moment(p_.article(), other)) base = moment;
    }
    if (!base) base = base_before();
    if (!base) return;
    auto between = between_of(figure, *base, target, length);
    if (!between) return;
    Agreement agreement = compare(*between, length);
    if (agreement == Agreement::differs && fits_another(figure, target, length, article)) return;
    add(id, {base->figure, target.figure}, base->text + " → " + target.text, *between, agreement);
  }

  std::optional<Elapsed> between_of(const Figure& figure, const Moment& base, const Moment& target,
                                    const Length& length) const {
    return figure.distance_sign > 0 ? elapsed(base, target, length.unit)
                                    : elapsed(target, base, length.unit);
  }

  // The last date of the sentence before.
  std::optional<Moment> base_before() const {
    const Article& article = p_.article();
    std::optional<Moment> base;
    if (p_.begin() == 0) return base;
    uint32_t begin = article.sentence_of(p_.begin() - 1).token_begin;
    for (uint32_t id : article.figures_in(begin, p_.begin())) {
      if (article.figures[id].distance) return std::nullopt;
      if (auto moment = dated_moment(p_.article(), id)) base = moment;
    }
    return base;
  }

  bool fits_another(const Figure& figure, const Moment& target, const Length& length,
                    const Article& article) const {
    auto fits = [&](const Moment& moment) {
      auto between = between_of(figure, moment, target, length);
      return between && compare(*between, length) != Agreement::differs;
    };
    for (uint32_t id = 0; id < article.figures.size(); ++id) {
      if (id == target.figure) continue;
      auto moment = moment_of(article, id, true);
      if (moment && fits(*moment)) return true;
    }
    auto today = publication(article);
    return today && fits(*today);
  }

  // "In 2016, 40 years after the 1975 fire", "in the 12 years since 2004"
  bool read_side(uint32_t id, const Length& length) {
    const Figure& figure = p_.figure(id);
    uint32_t word = figure.hedge_end;
    if (word >= p_.end()) return false;
    DateSide side = date_side(p_.token(word).lower);
    if (side == DateSide::none) return false;
    std::optional<Moment> base = base_of(word);
    if (!base) return true;
    if (side == DateSide::since) {
      read_since(id, word, *base, length);
      return true;
    }
    std::optional<Moment> target = target_of_side(figure, *base);
    if (!target) return true;
    auto between = side == DateSide::after ? elapsed(*base, *target, length.unit)
                                           : elapsed(*target, *base, length.unit);
    if (!between) return true;
    add(id, {base->figure, target->figure}, base->text + " → " + target->text, *between,
        compare(*between, length));
    return true;
  }

  std::optional<Moment> base_of(uint32_t word) const {
    for (uint32_t id : p_.figures()) {
      const Figure& date = p_.figure(id);
      if (date.token_begin <= word) continue;
      if (date.token_begin - word > kBaseReach) break;
      Gap gap = p_.gap(word + 1, date.token_begin);
      bool open = gap.border || gap.comma || gap.number || (gap.traits & (kAnd | kReporting)) != 0;
      if (open) break;
      return year_moment(p_.article(), id);
    }
    return std::nullopt;
  }

  // "In 2016, 40 years after …" or "… after 1975, in 2016".
  std::optional<Moment> target_of_side(const Figure& length, const Moment& base) const {
    const Figure& base_figure = p_.figure(base.figure);
    for (uint32_t id : p_.figures()) {
      auto date = dated_moment(p_.article(), id);
      if (!date || id == base.figure) continue;
      const Figure& figure = p_.figure(id);
      if (figure.token_end <= length.hedge_begin) {
        if (figure.token_end != length.hedge_begin &&
            is_beside(figure.token_end, length.hedge_begin))
          return date;
        continue;
      }
      if (figure.token_begin < base_figure.token_end ||
          figure.token_begin - base_figure.token_end > kTargetReach + 2)
        continue;
      Gap gap = p_.gap(base_figure.token_end, figure.token_begin);
      bool closed =
          figure.token_end >= p_.end() || p_.token(figure.token_end).kind == TokenKind::punctuation;
      if (gap.comma && gap.words <= 2 && !gap.verb && !gap.border && closed &&
          (gap.traits & (kAnd | kOr | kOpenDate)) == 0)
        return date;
    }
    return std::nullopt;
  }

  // Counted up to today where nothing else is said: "has grown in the 12 years since 2004".
  void read_since(uint32_t id, uint32_t word, const Moment& base, const Length& length) {
    const Article& article = p_.article();
    auto today = publication(article);
    if (!today || is_quoted(article, word)) return;
    Gap sentence = p_.gap(p_.begin(), p_.end());
    bool now = (sentence.traits & kHave) != 0 && (sentence.traits & (kHad | kWould)) == 0;
    if (!now || p_.figure(base.figure).token_begin != word + 1) return;
    for (uint32_t other : p_.figures()) {
      if (other != base.figure && moment_of(article, other, true)) return;
    }
    auto between = elapsed(base, *today, length.unit);
    if (!between) return;
    Agreement agreement = compare(*between, length);
    if (agreement == Agreement::differs) {
      for (uint32_t other = 0; other < article.figures.size(); ++other) {
        auto moment = other == base.figure ? std::nullopt : moment_of(article, other);
        auto up_to = moment ? elapsed(base, *moment, length.unit) : std::nullopt;
        if (up_to && compare(*up_to, length) != Agreement::differs) return;
      }
    }
    add(id, {base.figure}, base.text + " → " + today->text, *between, agreement);
  }

  void add(uint32_t judged, std::vector<uint32_t> operands, std::string working,
           const Elapsed& between, Agreement agreement) {
    // The wrong way round is another matter than a wrong length.
    if (between.most <= 0) return;
    Relation relation;
    relation.rule = Rule::time_span;
    relation.judged = {judged};
    relation.operands = std::move(operands);
    relation.working = std::move(working);
    relation.agreement = agreement;
    int64_t low = std::max<int64_t>(between.low, 0);
    if (low == between.high) relation.expected = Decimal(low);
    relation.expected_text = between_text(low, between.high);
    found_.push_back(std::move(relation));
  }

  const Passage& p_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_time_spans(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
  check_clock_spans(passage, found);
}

}  // namespace tallymark
