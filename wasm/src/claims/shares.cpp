#include "claims/shares.h"

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/plain_value.h"
#include "claims/relative.h"
#include "language/arithmetic_words.h"
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
  const Token& token(uint32_t i) const { return article_.token(i); }

  void read_figure(uint32_t id) {
    const Figure& figure = article_.figures[id];
    bool share = (figure.kind == FigureKind::percent && figure.unit == kPercentUnit) ||
                 figure.kind == FigureKind::ratio;
    if (!share || figure.vague) return;
    Claim claim;
    claim.kind = ClaimKind::share_of_total;
    claim.figure = id;
    auto period = year_of_comparison(article_, figure);
    if (!period || !bind_whole(figure, claim)) return;
    claim.period_figure = *period;
    if (!bind_part(figure, claim)) return;
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    claims_.push_back(claim);
  }

  // "of the world's population", "of global GDP", "of the GDP of the world", and nothing behind it.
  bool bind_whole(const Figure& figure, Claim& claim) const {
    uint32_t end = article_.sentence_of(figure.token_begin).token_end, at = figure.token_end;
    if (at + 1 >= end || !token(at).has(kOf)) return false;
    ++at;
    uint32_t whole = take_whole(at, claim);
    if (whole != 0) {
      at = whole;
      if (at < end && token(at).has(kPossessiveMark)) ++at;
      while (at < end && language::names_whole(token(at).lower)) ++at;
      at = take_measure(at, end, claim);
    } else {
      if (token(at).has(kDefinite)) ++at;
      at = take_measure(at, end, claim);
      if (at == 0 || at + 1 >= end || !token(at).has(kOf | kIn)) return false;
      at = take_whole(at + 1, claim);
    }
    return at != 0 && ends_statement(article_, at);
  }

  // A group of countries by its name or adjective; the token behind it, or 0.
  uint32_t take_whole(uint32_t at, Claim& claim) const {
    for (uint32_t from : {at, at + 1}) {
      if (from > at && !token(at).has(kDefinite)) break;
      for (uint32_t id : article_.mentions_in(from, from + limits::kAliasWords)) {
        const Mention& mention = article_.mentions[id];
        if (mention.token_begin != from) continue;
        if (article_.type_of(mention) != EntityType::aggregate) continue;
        claim.base_entity = mention.target();
        return mention.token_end;
      }
    }
    return 0;
  }

  uint32_t take_measure(uint32_t at, uint32_t end, Claim& claim) const {
    MeasureNoun noun = at < end ? measure_noun_at(article_, at) : MeasureNoun();
    if (noun.end == 0) return 0;
    const Measure& measure = article_.library.measures[noun.measure];
    // Of rates, and of years that are lived, there are no parts.
    bool adds_up = measure.kind == MeasureKind::count || measure.kind == MeasureKind::money ||
                   (measure.kind == MeasureKind::measure && !same_dimension(measure.unit, "year"));
    if (!needs_plain_words(measure) || !adds_up) return 0;
    claim.measure = noun.measure;
    claim.measure_span = noun.span;
    return noun.end;
  }

  // "China makes up", "accounts for", "is home to", "has": the country right before the verb.
  bool bind_part(const Figure& figure, Claim& claim) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    if (figure.hedge_begin <= begin + 1) return false;
    uint32_t at = back_over_adverbs(article_, figure.hedge_begin);
    if (at <= begin + 1) return false;
    auto amounts = [&](uint32_t i) { return (arithmetic_roles(token(i).lower) & kAmountsTo) != 0; };
    bool people = claim.measure == population_measure(article_.library);
    if (token(at - 1).has(kTo) && is_home_noun(token(at - 2).lower)) {
      at -= 2;
      if (!people || at <= begin + 1 || !token(at - 1).has(kBe)) return false;
    } else if (at >= begin + 3 && amounts(at - 2)) {
      --at;  // "makes up", "accounts for"
    } else if (!amounts(at - 1) && !(people && token(at - 1).has(kHave | kBe))) {
      return false;
    }
    const Token& verb = token(at - 1);
    if (verb.has(kNegation)) return false;
    bool past = is_past_auxiliary(verb.lower) || ends_like_past(verb.lower) ||
                is_irregular_verb(verb.lower);
    claim.may_be_other |= past && claim.period_figure == kNone;
    const Mention* part = subject_before(article_, at - 1);
    if (part == nullptr || !article_.is_country(*part)) return false;
    claim.entity = part->target();
    claim.entity_span = part->span;
    return true;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_shares(const Article& article, const Discourse& discourse,
                    std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
