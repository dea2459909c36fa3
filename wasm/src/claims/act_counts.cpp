#include "claims/act_counts.h"

#include "claims/attitude.h"
#include "claims/period.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t id = 0; id < article_.figures.size(); ++id) {
      const Figure& figure = article_.figures[id];
      if (figure.kind != FigureKind::count || figure.vague || !figure.value) continue;
      const Mention* act = act_in(figure);
      const Mention* actor = act == nullptr ? nullptr : actor_of(figure);
      if (actor == nullptr) continue;
      Claim claim;
      claim.kind = ClaimKind::statistic;
      claim.figure = id;
      claim.entity = actor->target();
      claim.entity_span = actor->span;
      claim.measure = act->target();
      claim.measure_span = act->span;
      claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
      claim.period_figure = period_of(article_, figure, claim);
      if (claim.period_figure == kNone && states_other_time(article_, figure))
        claim.edition_filled = Filled::explicit_;
      claims_.push_back(std::move(claim));
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // The measure whose name the number and its noun end in, with nothing between.
  const Mention* act_in(const Figure& figure) const {
    for (uint32_t id : article_.mentions_in(figure.token_begin, figure.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure || mention.token_end != figure.token_end) continue;
      if (mention.token_begin != figure.token_begin + 1) continue;
      const Measure& measure = article_.library.measures[mention.target()];
      if (measure.kind == MeasureKind::count && measure.never_revised) return &mention;
    }
    return nullptr;
  }

  // "North Korea has conducted", "France carried out"
  const Mention* actor_of(const Figure& figure) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t verb = back_over_adverbs(article_, begin, figure.hedge_begin);
    if (verb > begin && is_doing_particle(token(verb - 1).lower)) --verb;
    if (verb == begin || !is_doing_verb(token(verb - 1).lower)) return nullptr;
    uint32_t subject = back_over_adverbs(article_, begin, verb - 1);
    if (subject > begin && token(subject - 1).has(kHave) && !token(subject - 1).has(kNegation))
      subject = back_over_adverbs(article_, begin, subject - 1);
    return subject > begin ? subject_before(article_, subject) : nullptr;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_act_counts(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
