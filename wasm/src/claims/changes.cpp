#include "claims/changes.h"

#include "claims/dimension.h"
#include "claims/period.h"
#include "claims/relative.h"
#include "language/arithmetic_words.h"
#include "language/figure_words.h"
#include "language/nouns.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// "in 2013-14" is one year of accounts; a stretch of time has more.
constexpr size_t kTwoYears = 9;  // "2000/2022"
constexpr int32_t kShortest = 2;

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t i = 0; i < article_.figures.size(); ++i) read_figure(i);
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  ArithmeticRoles roles(uint32_t i) const { return arithmetic_roles(token(i).lower); }

  void read_figure(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (!can_change(figure)) return;
    Claim claim;
    claim.kind = ClaimKind::change;
    claim.figure = id;
    uint32_t predicate = bind_verb(figure, claim);
    if (predicate == kNone || !bind_times(figure, claim) || is_measured_otherwise(figure)) return;
    const Mention* name = measure_before(article_, figure, predicate);
    if (name == nullptr || !fits(figure, article_.library.measures[name->target()], claim)) return;
    claim.measure = name->target();
    claim.measure_span = name->span;
    if (!bind_owner(article_, discourse_, figure, claim)) return;
    claim.base_entity = claim.entity;
    claims_.push_back(claim);
  }

  static bool can_change(const Figure& figure) {
    if (figure.vague) return false;
    switch (figure.kind) {
      case FigureKind::number:
      case FigureKind::count:
      case FigureKind::money:
      case FigureKind::percent:
      case FigureKind::measure:
      case FigureKind::duration:
      case FigureKind::rate:
      case FigureKind::ratio:
      case FigureKind::comparison:
        return true;
      default:
        return false;
    }
  }

  // "(has sharply) risen by", "doubled": the token where the predicate begins, and its direction.
  uint32_t bind_verb(const Figure& figure, Claim& claim) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t i = figure.hedge_begin;
    if (figure.kind == FigureKind::comparison) {
      bool verb = figure.token_end == figure.token_begin + 1 && figure.value &&
                  token(figure.token_begin).lower.ends_with("ed");
      if (!verb) return kNone;
      claim.direction = *figure.value < Decimal(1) ? -1 : 1;
    } else {
      if (i > begin && token(i - 1).has(kBy)) --i;
      while (i > begin && is_adverb(i - 1)) --i;
      if (i == begin) return kNone;
      ArithmeticRoles change = roles(i - 1);
      if ((change & (kChangeVerb | kChangeAdverb)) == 0) return kNone;
      bool up = (change & kRising) != 0, down = (change & kFalling) != 0;
      if (up == down) return kNone;
      claim.direction = up ? 1 : -1;
      --i;
    }
    while (i > begin && (token(i - 1).has(kHave | kBe) || is_adverb(i - 1))) --i;
    return i;
  }

  bool is_adverb(uint32_t i) const {
    return token(i).kind == TokenKind::word &&
           (ends_like_adverb(token(i).lower) || is_focus_word(token(i).lower));
  }

  // Between two years, or since one; a sentence with another time besides is not read.
  bool bind_times(const Figure& figure, Claim& claim) const {
    std::vector<uint32_t> years = years_of(article_, figure);
    if (years.size() == 1) {
      const Figure& date = article_.figures[years[0]];
      if (date.token_begin == article_.sentence_of(date.token_begin).token_begin) return false;
      const Token& before = token(date.token_begin - 1);
      if (date.text_value.size() == kTwoYears) {
        DateSpan from = said_time(article_, years[0], PeriodPart::first_year);
        DateSpan to = said_time(article_, years[0], PeriodPart::last_year);
        constexpr int32_t kYear = 365;
        if (!before.has(kPreposition) || before.has(kBy | kOpenDate)) return false;
        if (to.first_day - from.first_day < kShortest * kYear) return false;
        claim.base_period_figure = claim.period_figure = years[0];
        claim.base_part = PeriodPart::first_year;
        claim.period_part = PeriodPart::last_year;
        return true;
      }
      if (date_side(before.lower) != DateSide::since) return false;
      claim.base_period_figure = years[0];
      return true;
    }
    // "was up 12 percent in 2020 from 2010", "compared with 2010"
    if (years.size() != 2) return false;
    for (uint32_t id : years) {
      const Figure& date = article_.figures[id];
      if (date.text_value.size() == kTwoYears) return false;
      if (is_compared(date)) {
        if (claim.base_period_figure != kNone) return false;
        claim.base_period_figure = id;
      } else {
        if (claim.period_figure != kNone || !has_before(date, kIn)) return false;
        claim.period_figure = id;
      }
    }
    return claim.base_period_figure != kNone && claim.period_figure != kNone;
  }

  bool has_before(const Figure& date, Traits traits) const {
    return date.token_begin > article_.sentence_of(date.token_begin).token_begin &&
           token(date.token_begin - 1).has(traits);
  }

  bool is_compared(const Figure& date) const {
    if (has_before(date, kFrom | kThan | kComparing)) return true;
    return has_before(date, kWith | kTo | kIn) && date.token_begin > 1 &&
           token(date.token_begin - 2).has(kComparing | kThan);
  }

  // "a year", "on average", "in real terms": one of several changes, or of other values.
  bool is_measured_otherwise(const Figure& figure) const {
    if (figure.per && figure.kind != FigureKind::rate) return true;
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
      if ((roles(i) & (kPerPeriod | kMeasuredOtherwise)) != 0) return true;
      if (i >= figure.token_end && token(i).has(kIndefinite) && is_time_noun(i + 1)) return true;
    }
    return false;
  }

  // The figure can be what the measure's value changed by.
  bool fits(const Figure& figure, const Measure& measure, Claim& claim) const {
    // The packs' sums are in dollars of their year; a change may be told in other prices.
    claim.may_be_other |= measure.kind == MeasureKind::money && figure.kind != FigureKind::money;
    if (figure.kind == FigureKind::comparison || figure.kind == FigureKind::ratio) return true;
    if (figure.kind == FigureKind::percent) {
      if (figure.unit != kPercentUnit) return measure.kind == MeasureKind::percent;
      // "unemployment rose 2 percent" is said of points as well.
      claim.may_be_other |= measure.kind == MeasureKind::percent;
      return true;
    }
    if (figure.kind == FigureKind::rate && measure.kind != MeasureKind::rate) return false;
    Fit fit = fit_of(figure, measure);
    return fit == Fit::stated || (fit == Fit::bare && measure.kind != MeasureKind::percent);
  }

  bool is_time_noun(uint32_t i) const {
    if (i >= article_.tokens().size()) return false;
    const FigureWord* word = figure_word(token(i).lower, token(i).hash);
    return word != nullptr && word->has(kTimeUnit);
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_changes(const Article& article, const Discourse& discourse,
                     std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
