#include "consistency/anniversary.h"

#include <algorithm>

#include "consistency/moments.h"
#include "language/messages.h"

namespace tallymark {

using namespace language;

namespace {

// Words between "anniversary of" and its year: "the end of the first battle at".
constexpr uint32_t kOfReach = 12;
// Between that year and the year of the celebration: "battle were celebrated in".
constexpr uint32_t kBesideReach = 6;
// Adjectives and nouns around the word: "golden wedding anniversary", "centennial celebrations".
constexpr uint32_t kNameReach = 2;

struct Named {
  uint32_t begin = 0, word = 0;  // tokens: the number (or the word itself), "anniversary"
  int64_t years = 0;
  uint32_t figure = kNone;  // the ordinal; none for "centenary"
};

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : p_(passage), found_(found) {}

  void run() {
    for (uint32_t i = p_.begin(); i < p_.end(); ++i) {
      if ((p_.roles(i) & kAnniversary) == 0) continue;
      Named named;
      if (!name_of(i, named)) continue;
      auto base = base_behind(named);
      auto event = base ? event_behind(named, *base) : std::nullopt;
      if (!base) base = founding_before(named), event = base ? event_beside(named) : std::nullopt;
      if (base && !event) event = event_before(named, *base);
      if (base && event) add(named, *base, *event);
    }
  }

 private:
  bool name_of(uint32_t word, Named& out) const {
    out.word = out.begin = word;
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_end > word || figure.kind != FigureKind::ordinal || !figure.value) continue;
      if (word - figure.token_end > kNameReach || p_.gap(figure.token_end, word).comma) continue;
      if ((p_.gap(figure.token_end, word).traits & (kOf | kAnd | kIn)) != 0) continue;
      out.figure = id;
      out.begin = figure.token_begin;
      out.years = figure.value->to_integer().value_or(0);
    }
    for (uint32_t i = word + 1; out.years == 0 && i-- > p_.begin() && word - i <= kNameReach;) {
      out.years = anniversary_years(p_.token(i).lower);
      out.begin = i;
    }
    return out.years > 0;
  }

  // A year behind a word for when is that of the celebration, unless another stands behind it.
  bool says_when(uint32_t id) const {
    uint32_t begin = p_.figure(id).token_begin;
    return begin > p_.begin() && (figure_roles(p_, begin - 1) & kDateContext) != 0;
  }

  // "anniversary of the 1861 battle", "of the war (1861-65)", "of the battle in 1861"
  std::optional<Moment> base_behind(const Named& named) const {
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_begin <= named.word) continue;
      auto moment = year_moment(p_.article(), id);
      if (!moment || figure.token_begin - named.word > kOfReach) break;
      Gap gap = p_.gap(named.word + 1, figure.token_begin);
      bool border = gap.border && !gap.bracket;
      if ((gap.traits & kOf) == 0 || border || gap.verb || gap.comma || gap.number ||
          (gap.traits & (kAnd | kOpenDate)) != 0)
        break;
      if (says_when(id) && !event_behind(named, *moment)) break;
      return moment;
    }
    return std::nullopt;
  }

  std::optional<Moment> event_behind(const Named& named, const Moment& base) const {
    const Figure& from = p_.figure(base.figure);
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_begin < from.token_end) continue;
      if (figure.kind != FigureKind::date || figure.token_begin - from.token_end > kBesideReach)
        break;
      Gap gap = p_.gap(from.token_end, figure.token_begin);
      bool border = gap.border && !gap.bracket;
      bool celebrated = (gap.roles & kCelebrating) != 0;
      if (border || gap.number || gap.words > 2 || (gap.verb && !celebrated) ||
          (gap.traits & (kAnd | kOpenDate | kReporting | kForecast)) != 0)
        break;
      // "Ahead of the anniversary of the 1861 battle, in 2009 the town …"
      if (gap.comma && (!is_closed(figure.token_end) || looks_ahead(named))) break;
      return moment_of(p_.article(), id, true);
    }
    return std::nullopt;
  }

  // "its 125th anniversary in 2024", "this year"
  std::optional<Moment> event_beside(const Named& named) const {
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_begin <= named.word) continue;
      if (figure.kind != FigureKind::date || figure.token_begin - named.word > 3) break;
      Gap gap = p_.gap(named.word + 1, figure.token_begin);
      if (gap.words > 1 || gap.verb || gap.border || gap.comma ||
          (gap.traits & (kAnd | kOf | kOpenDate)) != 0)
        break;
      return moment_of(p_.article(), id, true);
    }
    return std::nullopt;
  }

  // "In 2011, on the 150th anniversary of", "This year marks the 150th anniversary of"
  std::optional<Moment> event_before(const Named& named, const Moment& base) const {
    if (looks_ahead(named)) return std::nullopt;
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_end > named.begin) break;
      if (figure.kind != FigureKind::date || id == base.figure) continue;
      if (named.begin - figure.token_end > kOfReach) continue;
      Gap gap = p_.gap(figure.token_end, named.begin);
      if (gap.border || gap.number || (gap.traits & (kAnd | kOpenDate | kRelative)) != 0) continue;
      bool marks = celebrates(named.begin);
      bool on = gap.words == 0 && !gap.verb && (gap.traits & (kOn | kAtOrLevel)) != 0;
      if (!on && !(marks && gap.words <= 4)) continue;
      return moment_of(p_.article(), id, true);
    }
    return std::nullopt;
  }

  // A verb of celebrating right before the phrase: "marked the".
  bool celebrates(uint32_t begin) const {
    uint32_t i = begin;
    while (i > p_.begin() &&
           ((p_.roles(i - 1) & kPassedOver) != 0 || p_.token(i - 1).has(kPossessive)))
      --i;
    return i > p_.begin() && (p_.roles(i - 1) & kCelebrating) != 0;
  }

  // "Founded in 1899, the club celebrates its …": the year of what celebrates itself.
  std::optional<Moment> founding_before(const Named& named) const {
    if (!celebrates(named.begin)) return std::nullopt;
    bool own = named.begin > p_.begin() && p_.token(named.begin - 1).has(kPossessive);
    if (!own) return std::nullopt;
    std::optional<Moment> base;
    for (uint32_t id : p_.figures()) {
      const Figure& figure = p_.figure(id);
      if (figure.token_end > named.begin) break;
      auto moment = dated_moment(p_.article(), id);
      if (!moment) continue;
      uint32_t i = figure.token_begin;
      if (i > p_.begin() && (figure_roles(p_, i - 1) & kInWord) != 0) --i;
      if (i == p_.begin() || (p_.roles(i - 1) & kFounding) == 0) continue;
      Gap gap = p_.gap(figure.token_end, named.begin);
      bool verb = false;
      for (uint32_t k = figure.token_end; k < named.begin; ++k)
        verb |=
            p_.gap(k, k + 1).verb && (p_.roles(k) & kCelebrating) == 0 && !p_.token(k).has(kModal);
      if (gap.border || gap.number || verb || base || (gap.traits & (kAnd | kRelative)) != 0)
        return std::nullopt;
      base = moment;
    }
    return base;
  }

  bool is_closed(uint32_t end) const {
    return end >= p_.end() || p_.token(end).kind == TokenKind::punctuation;
  }

  // "ahead of the 150th anniversary", "before the centenary"
  bool looks_ahead(const Named& named) const {
    uint32_t i = named.begin;
    for (uint32_t n = 0; n < 4 && i > p_.begin(); ++n) {
      const Token& token = p_.token(--i);
      if (date_side(token.lower) != DateSide::none ||
          token.has(kFor | kOpenDate | kComparing | kTo | kWith))
        return true;
      if (token.kind != TokenKind::word) break;
    }
    return false;
  }

  void add(const Named& named, const Moment& base, const Moment& event) {
    int32_t low = first_year(event) - last_year(base), high = last_year(event) - first_year(base);
    if (low <= 0 || base.figure == event.figure) return;
    Relation relation;
    relation.rule = Rule::anniversary;
    bool ordinal = named.figure != kNone;
    relation.judged = {ordinal ? named.figure : event.figure};
    relation.operands = {base.figure};
    if (ordinal) relation.operands.push_back(event.figure);
    if (!ordinal)
      relation.words.push_back({p_.token(named.begin).span.begin, p_.token(named.word).span.end});
    relation.agreement = named.years >= low && named.years <= high           ? Agreement::agrees
                         : named.years >= low - 1 && named.years <= high + 1 ? Agreement::between
                                                                             : Agreement::differs;
    relation.working = base.text + " → " + event.text;
    if (ordinal && low == high) relation.expected = Decimal(low);
    relation.expected_text =
        ordinal ? years_text(low, high)
                : years_span(first_year(base) + named.years, last_year(base) + named.years);
    if (!ordinal) relation.working = base.text + " + " + std::to_string(named.years);
    found_.push_back(std::move(relation));
  }

  const Passage& p_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_anniversaries(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
