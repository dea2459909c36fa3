#include "claims/statistics.h"

#include <algorithm>

#include "claims/attitude.h"
#include "claims/dimension.h"
#include "claims/entity_binding.h"
#include "claims/level.h"
#include "claims/measure_binding.h"
#include "claims/nationals.h"
#include "claims/period.h"
#include "claims/plain_owner.h"
#include "claims/plain_value.h"
#include "claims/relative.h"

namespace tallymark {

using namespace language;

namespace {

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article),
        discourse_(discourse),
        claims_(claims),
        taken_(article.figures.size(), false) {}

  void run() {
    for (const Claim& claim : claims_) taken_[claim.figure] = true;
    for (uint32_t i = 0; i < article_.figures.size(); ++i) {
      if (!taken_[i] && !read_figure(i)) waiting_.push_back(i);
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  bool read_figure(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::rank) return true;
    if (is_no_level(article_, figure)) return true;
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    const Claim* before = claims_.empty() ? nullptr : &claims_.back();
    if (!bind_measure(article_, discourse_, figure, before, claim)) return false;
    if (!finish(figure, claim)) return false;
    read_waiting(claims_.back());
    return true;
  }

  bool finish(const Figure& figure, Claim& claim) {
    bind_entity(article_, discourse_, figure, claim);
    if (claim.entity == kNone) return false;
    if (needs_plain_words(article_.library.measures[claim.measure])) {
      const Claim* before = claims_.empty() ? nullptr : &claims_.back();
      if (!is_plain_owner(article_, figure, claim, before)) return false;
      // What may be of others is so in each part of a coordination.
      bool goes_on = std::find(claim.inherited.begin(), claim.inherited.end(),
                               "measure:ellipsis") != claim.inherited.end();
      claim.may_be_other |= goes_on && before != nullptr && before->may_be_other;
      // "The country has a population of": it may be the one before last.
      claim.may_be_other |= std::find(claim.inherited.begin(), claim.inherited.end(),
                                      "entity:anaphora") != claim.inherited.end();
    }
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    bind_edition(figure, claim);
    if (is_other_time_of_same(figure, claim)) return false;
    claims_.push_back(claim);
    return true;
  }

  // "up from 40.3 million", "against 93": the same thing at another time, which must be said.
  bool is_other_time_of_same(const Figure& figure, const Claim& claim) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    bool compared = false;
    for (uint32_t i = figure.token_begin; i-- > begin && figure.token_begin - i <= 3;) {
      if (token(i).kind == TokenKind::punctuation) break;
      compared |= token(i).has(kFrom | kComparing);
      compared |= token(i).has(kThan) && figure.hedge == Hedge::none;  // not "more than 90"
    }
    if (!compared || claim.period_figure != kNone) return false;
    bool own_entity = claim.entity_span.begin >= figure.span.end;  // "compared with 90 in Eritrea"
    if (own_entity) return false;
    const Clause& clause = article_.clauses[clause_at(article_.clauses, figure.token_begin)];
    return discourse_.edition_in(figure.token_end, segment_of(article_, figure, clause).end) ==
           nullptr;
  }

  // "Mauritania had 32, Eritrea 90 and North Korea 104.6 per 1,000": measure and unit stand with
  // the last of a coordination. The bare numbers right before it in its clause take them over.
  void read_waiting(Claim last) {
    const Figure& stated = article_.figures[last.figure];
    uint32_t clause = clause_at(article_.clauses, stated.token_begin);
    bool explicit_measure = last.inherited.empty() || last.inherited[0].substr(0, 8) != "measure:";
    if (explicit_measure && fit_of(stated, article_.library.measures[last.measure],
                                   nationals_of(article_, stated) != kNone) == Fit::stated) {
      for (uint32_t id : waiting_) {
        const Figure& figure = article_.figures[id];
        if (clause_at(article_.clauses, figure.token_begin) != clause) continue;
        if (figure.kind != FigureKind::number || is_selected(figure)) continue;
        Claim claim;
        claim.kind = ClaimKind::statistic;
        claim.figure = id;
        claim.measure = last.measure;
        claim.measure_span = last.measure_span;
        claim.inherited = {"measure:ellipsis", "unit:ellipsis"};
        finish(figure, claim);
      }
    }
    waiting_.clear();
  }

  // "the top three", "those three": names things and gives none of them a value.
  bool is_selected(const Figure& figure) const {
    if (figure.token_begin == 0) return false;
    return token(figure.token_begin - 1)
        .has(kSelecting | kDefinite | kDemonstrative | kAmong | kPossessive);
  }

  void bind_edition(const Figure& figure, Claim& claim) {
    const Measure& measure = article_.library.measures[claim.measure];
    EndOfChange end = end_of_change(article_, figure);
    claim.period_part = end.part;
    uint32_t year = end.date != kNone ? end.date : period_of(article_, figure, claim);
    claim.period_figure = year;
    claim.publication = measure.publication;
    if (measure.publication == kNone) {
      if (year == kNone && states_other_time(article_, figure))
        claim.edition_filled = Filled::explicit_;
      return;
    }
    const Clause& own = article_.clauses[clause_at(article_.clauses, figure.token_begin)];
    uint32_t comma = figure.token_end;
    while (comma < own.token_end && !token(comma).is(",")) ++comma;
    if (discourse_.has_unknown_edition(own.token_begin, comma)) {
      claim.edition_filled = Filled::explicit_;
      return;
    }
    if (year == kNone && has_other_time(figure)) {
      claim.edition_filled = Filled::explicit_;  // a time that names no edition: "a decade ago"
      return;
    }
    if (year != kNone) {
      // A year in the clause names an edition or the year that one describes.
      const Figure& date = article_.figures[year];
      for (uint32_t i = 0; i < article_.library.editions.size(); ++i) {
        const Edition& edition = article_.library.editions[i];
        if (edition.publication != measure.publication) continue;
        if (edition.name == date.text_value || edition.reference_period == date.text_value) {
          claim.editions.push_back(i);
        }
      }
      claim.edition_filled = Filled::explicit_;
      return;
    }
    // "40.3 million in the 2018 edition": an edition right behind the figure is the figure's own.
    const Clause& clause = article_.clauses[clause_at(article_.clauses, figure.token_begin)];
    const EditionMention* edition =
        discourse_.edition_in(figure.token_end, segment_of(article_, figure, clause).end);
    if (edition == nullptr || edition->publication != measure.publication) {
      edition = discourse_.edition_at(figure.token_begin);
    }
    if (edition == nullptr || edition->publication != measure.publication) return;
    claim.editions = edition->editions;
    claim.edition_filled = edition->filled;
    if (!edition->rule.empty()) {
      claim.inherited.push_back(edition->rule);
    } else if (token(edition->token_begin).sentence != token(figure.token_begin).sentence) {
      claim.inherited.push_back("edition:anaphora");
      claim.edition_filled = Filled::inherited;
    }
  }

  // A stated time in the figure's clause, or in the clause that reports it, other than a weekday.
  bool has_other_time(const Figure& figure) const {
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    if (id == kNone) return false;
    bool content = article_.clauses[id].opened_by == Border::content && id > 0;
    uint32_t begin = article_.clauses[content ? id - 1 : id].token_begin;
    for (uint32_t date : article_.figures_in(begin, figure.token_begin)) {
      const Figure& candidate = article_.figures[date];
      if (candidate.kind != FigureKind::date || candidate.date_form == DateForm::weekday) continue;
      // "on 24 May" dates the report; a year or a decade dates what it says.
      bool day =
          candidate.first_day && candidate.last_day && *candidate.first_day == *candidate.last_day;
      // "this year's index" dates the index.
      bool owner = token(candidate.token_end).has(kPossessiveMark);
      if (!day && !owner && !discourse_.names_edition(candidate.token_begin)) return true;
    }
    return false;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
  std::vector<bool> taken_;        // figures with a claim of another kind: changes, shares
  std::vector<uint32_t> waiting_;  // figures without a measure yet, since the last claim
};

}  // namespace

void extract_statistics(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
