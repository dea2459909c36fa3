#include "claims/comparisons.h"

#include "claims/attitude.h"
#include "claims/dimension.h"
#include "claims/plain_owner.h"
#include "claims/plain_value.h"
#include "claims/possessor.h"
#include "claims/relative.h"
#include "language/arithmetic_words.h"
#include "language/figure_words.h"
#include "language/nouns.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t i = 0; i < article_.figures.size(); ++i) read_figure(i);
  }

 private:
  // What stands behind the figure: "as many people as Ethiopia", "higher than in Italy".
  struct Tail {
    MeasureNoun noun;  // that it names: "people", "the population of"
    int8_t direction = 0;
    const Mention* place = nullptr;
  };

  const Token& token(uint32_t i) const { return article_.token(i); }
  ArithmeticRoles roles(uint32_t i) const { return arithmetic_roles(token(i).lower); }

  void read_figure(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (figure.vague || figure.per || figure.hedge_begin == 0) return;
    Claim claim;
    claim.kind = ClaimKind::comparison;
    claim.figure = id;
    Tail tail;
    if (!read_tail(figure, tail) || !can_compare(figure, tail)) return;
    auto period = year_of_comparison(article_, figure);
    if (!period) return;
    claim.period_figure = *period;
    claim.direction = tail.direction;
    claim.base_entity = tail.place->target();
    bool bound = tail.noun.measure != kNone ? bind_subject(figure, tail, claim) : false;
    if (!bound && !bind_measure(figure, tail, claim)) return;
    if (claim.entity == claim.base_entity || !fits(figure, tail.noun.measure != kNone, claim))
      return;
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    claims_.push_back(claim);
  }

  static bool can_compare(const Figure& figure, const Tail& tail) {
    switch (figure.kind) {
      case FigureKind::comparison:
        return tail.direction >= 0;  // "three times fewer" is said of several things
      case FigureKind::ratio:
        return true;
      case FigureKind::percent:
      case FigureKind::number:
      case FigureKind::count:
      case FigureKind::money:
      case FigureKind::measure:
      case FigureKind::duration:
        return tail.direction != 0;
      default:
        return false;
    }
  }

  bool fits(const Figure& figure, bool names_noun, Claim& claim) const {
    const Measure& measure = article_.library.measures[claim.measure];
    if (!needs_plain_words(measure)) return false;
    if (figure.kind == FigureKind::comparison || figure.kind == FigureKind::ratio) return true;
    if (figure.kind == FigureKind::percent) {
      if (figure.unit != kPercentUnit) return measure.kind == MeasureKind::percent;
      claim.may_be_other |= measure.kind == MeasureKind::percent;
      return true;
    }
    Fit fit = fit_of(figure, measure);
    return fit == Fit::stated || (fit == Fit::bare && names_noun);
  }

  // ---- behind the figure

  bool is_as(uint32_t i) const {
    const FigureWord* word = figure_word(token(i).lower, token(i).hash);
    return token(i).has(kSubordinator) && word != nullptr && word->marked(kAfterMultiple);
  }

  int8_t comparative(uint32_t i) const {
    ArithmeticRoles role = roles(i);
    if ((role & kChangeMore) != 0) return (role & kFalling) != 0 ? -1 : 1;
    return 0;
  }

  bool read_tail(const Figure& figure, Tail& tail) const {
    uint32_t end = article_.sentence_of(figure.token_begin).token_end, at = figure.token_end;
    if (at >= end) return false;
    // "200 million more people": within the figure.
    if (figure.kind == FigureKind::count) {
      for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
        if (comparative(i) != 0) tail.direction = comparative(i);
      }
      if (tail.direction == 0 || figure.unit_token == kNone) return false;
      if (!take_noun(figure.unit_token, tail) || !token(at).has(kThan)) return false;
      return read_place(at + 1, tail);
    }
    if (is_as(at)) {
      if (at + 2 >= end || token(at + 1).kind != TokenKind::word) return false;
      at += 2;  // "as many", "as high"
      if (!is_as(at)) {
        at = take_noun(at, tail);
        if (at == 0 || at >= end || !is_as(at)) return false;
      }
      return read_place(at + 1, tail);
    }
    if (int8_t direction = comparative(at); direction != 0) {
      tail.direction = direction;
      ++at;
      if (at < end && !token(at).has(kThan)) at = take_noun(at, tail);
      if (at == 0 || at >= end || !token(at).has(kThan)) return false;
      return read_place(at + 1, tail);
    }
    return figure.kind == FigureKind::comparison && read_place(at, tail);
  }

  // "people", "life expectancy": the token behind it, or 0.
  uint32_t take_noun(uint32_t at, Tail& tail) const {
    MeasureNoun noun = measure_noun_at(article_, at);
    if (noun.end != 0) tail.noun = noun;
    return noun.end;
  }

  // "(than) in Nigeria", "that of Italy", "the population of Kenya", "Italy's (GDP)", and nothing
  // behind it.
  bool read_place(uint32_t at, Tail& tail) const {
    uint32_t end = article_.sentence_of(at - 1).token_end;
    if (at >= end) return false;
    if (token(at).has(kDemonstrative) && at + 1 < end && token(at + 1).has(kOf | kIn)) {
      at += 2;
    } else if (token(at).has(kIn)) {
      ++at;
    } else if (token(at).has(kDefinite) && at + 1 < end) {
      MeasureNoun noun = measure_noun_at(article_, at + 1);
      if (noun.end != 0) {
        bool goes_on = noun.end < end && token(noun.end).has(kOf | kIn);
        if (tail.noun.measure != kNone || !goes_on) return false;
        tail.noun = noun;
        at = noun.end + 1;
      }
    }
    if (at >= end) return false;
    tail.place = place_at(article_, at);
    if (tail.place == nullptr || tail.place->targets.size() > 1) return false;
    at = tail.place->token_end;
    if (at < end && token(at).has(kPossessiveMark)) {
      ++at;
      MeasureNoun noun = at < end ? measure_noun_at(article_, at) : MeasureNoun();
      if (noun.end != 0) {
        if (tail.noun.measure != kNone && tail.noun.measure != noun.measure) return false;
        tail.noun = noun;
        at = noun.end;
      }
    }
    return ends_statement(article_, at);
  }

  // ---- before the figure

  // "Nigeria has twice as many people as", "Nigeria is home to".
  bool bind_subject(const Figure& figure, const Tail& tail, Claim& claim) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t at = back_over_adverbs(article_, figure.hedge_begin);
    if (at <= begin) return false;
    if (token(at - 1).has(kTo) && at >= begin + 3 && is_home_noun(token(at - 2).lower)) {
      at -= 2;
      if (!token(at - 1).has(kBe)) return false;
    } else if (!token(at - 1).has(kHave)) {
      return false;
    }
    claim.may_be_other |= is_past_auxiliary(token(at - 1).lower) && claim.period_figure == kNone;
    const Mention* subject = at > begin + 1 ? subject_before(article_, at - 1) : nullptr;
    if (subject == nullptr) return false;
    claim.entity = subject->target();
    claim.entity_span = subject->span;
    claim.measure = tail.noun.measure;
    claim.measure_span = tail.noun.span;
    return true;
  }

  // "The population of Nigeria is twice", "Germany's GDP is 50 percent larger".
  bool bind_measure(const Figure& figure, const Tail& tail, Claim& claim) const {
    uint32_t at = back_over_adverbs(article_, figure.hedge_begin);
    if (at <= article_.sentence_of(figure.token_begin).token_begin + 1 || !token(at - 1).has(kBe) ||
        token(at - 1).has(kNegation))
      return false;
    claim.may_be_other |= is_past_auxiliary(token(at - 1).lower) && claim.period_figure == kNone;
    const Mention* name = measure_before(article_, figure, at - 1);
    if (name == nullptr || (tail.noun.measure != kNone && tail.noun.measure != name->target()))
      return false;
    claim.measure = name->target();
    claim.measure_span = name->span;
    const Mention* owner = adjective_of(article_, claim);
    if (owner == nullptr) owner = possessor_of(article_, claim);
    if (owner == nullptr) return false;
    claim.entity = owner->target();
    claim.entity_span = owner->span;
    return is_plain_owner(article_, figure, claim, nullptr);
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_comparisons(const Article& article, const Discourse& discourse,
                         std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
