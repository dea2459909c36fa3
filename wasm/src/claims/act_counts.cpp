#include "claims/act_counts.h"

#include "claims/attitude.h"
#include "claims/period.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// The measure whose name the number and its noun end in, with nothing between, or null.
const Mention* act_in(const Article& article, const Figure& figure) {
  return article.mention_beginning(figure.token_begin + 1, [&](const Mention& name) {
    if (name.kind != NameKind::measure || name.token_end != figure.token_end) return false;
    const Measure& measure = article.library.measures[name.target()];
    return measure.kind == MeasureKind::count && measure.never_revised;
  });
}

// "North Korea has conducted", "France carried out": who is said to have done it, or null.
const Mention* actor_of(const Article& article, const Figure& figure) {
  uint32_t begin = article.sentence_of(figure.token_begin).token_begin;
  uint32_t verb = back_over_adverbs(article, begin, figure.hedge_begin);
  if (verb > begin && is_doing_particle(article.token(verb - 1).lower)) --verb;
  if (verb == begin || !is_doing_verb(article.token(verb - 1).lower)) return nullptr;
  uint32_t subject = back_over_adverbs(article, begin, verb - 1);
  if (subject > begin && article.token(subject - 1).has(kHave) &&
      !article.token(subject - 1).has(kNegation))
    subject = back_over_adverbs(article, begin, subject - 1);
  return subject > begin ? subject_before(article, subject) : nullptr;
}

}  // namespace

void extract_act_counts(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims) {
  for (uint32_t id = 0; id < article.figures.size(); ++id) {
    const Figure& figure = article.figures[id];
    if (figure.kind != FigureKind::count || figure.vague || !figure.value) continue;
    const Mention* act = act_in(article, figure);
    const Mention* actor = act == nullptr ? nullptr : actor_of(article, figure);
    if (actor == nullptr) continue;
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    claim.entity = actor->target();
    claim.entity_span = actor->span;
    claim.measure = act->target();
    claim.measure_span = act->span;
    claim.attitude = read_attitude(article, discourse, figure.token_begin);
    claim.period_figure = period_of(article, figure, claim);
    if (claim.period_figure == kNone && states_other_time(article, figure))
      claim.edition_filled = Filled::explicit_;
    claims.push_back(std::move(claim));
  }
}

}  // namespace tallymark
