#include "claims/rankings.h"

#include <algorithm>

#include "claims/attitude.h"

namespace tallymark {

using namespace language;

namespace {

// Tokens between "highest" and the measure it is said of: "highest estimated prevalence".
constexpr uint32_t kMeasureTokens = 4;

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t i = 0; i < article_.figures.size(); ++i) {
      const Figure& figure = article_.figures[i];
      if (figure.kind != FigureKind::rank) continue;
      if (figure.value) {
        read_superlative(i);
      } else {
        read_order_phrase(i);
      }
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  bool can_rank(const Mention& mention) const {
    return article_.is_country(mention) && mention.form == NameForm::name;
  }

  void read_superlative(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (figure.order != RankOrder::highest && figure.order != RankOrder::lowest) return;
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    Claim claim;
    claim.kind = ClaimKind::ranking;
    claim.figure = id;
    uint32_t to = std::min(sentence.token_end, figure.token_end + kMeasureTokens + 4);
    for (uint32_t m : article_.mentions_in(figure.token_begin, to)) {
      const Mention& mention = article_.mentions[m];
      if (mention.kind != NameKind::measure) continue;
      if (mention.token_begin > figure.token_end + kMeasureTokens) break;
      claim.measure = ranked_measure(mention);
      claim.measure_span = mention.span;
      break;
    }
    if (claim.measure == kNone) return;
    // Subject before the cue in the clause, else "was highest in X" behind the measure.
    uint32_t c = clause_at(article_.clauses, figure.token_begin);
    if (c == kNone) return;
    const Clause& clause = article_.clauses[c];
    const Mention* subject = nullptr;
    size_t count = 0;
    for (uint32_t m : article_.mentions_in(clause.token_begin, figure.token_begin)) {
      const Mention& mention = article_.mentions[m];
      if (!can_rank(mention)) continue;
      if (mention.token_begin > clause.token_begin + 1 &&
          token(mention.token_begin - 1).has(kPreposition)) {
        continue;
      }
      subject = &mention;
      ++count;
    }
    if (count > 1 || is_limited(clause, figure)) return;
    if (subject == nullptr) {
      Antecedent antecedent = anaphora(clause.token_begin, figure.token_begin);
      if (antecedent.entity == kNone) return;
      claim.list_entities.push_back(antecedent.entity);
      claim.entity_span = antecedent.span;
      claim.inherited.push_back(antecedent.rule);
    } else {
      claim.list_entities.push_back(subject->target());
      claim.entity_span = subject->span;
    }
    finish(claim, figure);
  }

  // "In Africa", "among Arab states", "Europe's highest", "apart from North Korea": a ranking of some only.
  bool is_limited(const Clause& clause, const Figure& figure) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    if (figure.token_begin > begin && token(figure.token_begin - 1).has(kPossessiveMark)) return true;
    bool first = figure.value && *figure.value == Decimal(1);
    for (uint32_t i = begin; i < clause.token_end; ++i) {
      if (token(i).has(kAmong)) return true;
      if (first && token(i).has(kExcept) && i < figure.token_begin) return true;
      if (!token(i).has(kIn) && !(token(i).has(kOf) && i > figure.token_end)) continue;
      uint32_t at = i + 1;
      while (at < clause.token_end && token(at).has(kDefinite)) ++at;
      if (at >= clause.token_end || !names_whole(at)) return true;
    }
    return false;
  }

  // What stands behind "in" or "of" leaves the ranking whole: the measure, an edition, a year, the world,
  // or the ranked country itself.
  bool names_whole(uint32_t at) const {
    if (token(at).kind == TokenKind::digits) return true;
    if (discourse_.edition_in(at, at + 8) != nullptr) return true;
    for (uint32_t id : article_.mentions_in(at > 0 ? at - 1 : 0, at + 8)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin > at) break;
      if (mention.kind == NameKind::measure || mention.kind == NameKind::event_object) return true;
      EntityType type = article_.type_of(mention);
      if (type == EntityType::aggregate || type == EntityType::country || type == EntityType::publication) return true;
    }
    // "prevalence of modern slavery": the words of the measure's own name.
    for (uint32_t id : article_.mentions_in(at > 4 ? at - 4 : 0, at + 4)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::measure && mention.token_begin < at && at < mention.token_end) return true;
    }
    return false;
  }

  Antecedent anaphora(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (!token(i).has(kPronoun | kCountryNoun)) continue;
      Antecedent antecedent = discourse_.resolve_noun(i, i + 1);
      if (antecedent.entity != kNone) return antecedent;
    }
    return {};
  }

  // Of the measures one alias may name, the one whose ranking the packs hold.
  uint32_t ranked_measure(const Mention& mention) const {
    for (uint32_t target : mention.targets) {
      for (const Measure& measure : article_.library.measures) {
        if (measure.ranks == target) return target;
      }
    }
    return mention.target();
  }

  // "followed by Eritrea and Mauritania" goes on from the rank before it in the sentence.
  void read_order_phrase(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (claims_.empty() || claims_.back().kind != ClaimKind::ranking) return;
    const Claim& before = claims_.back();
    const Figure& first = article_.figures[before.figure];
    if (token(first.token_begin).sentence != token(figure.token_begin).sentence) return;
    Claim claim;
    claim.kind = ClaimKind::ranking;
    claim.figure = id;
    claim.measure = before.measure;
    claim.measure_span = before.measure_span;
    claim.entity_span = figure.span;
    claim.inherited = {"measure:ellipsis"};
    for (uint32_t m : article_.mentions_in(figure.token_begin, figure.token_end)) {
      if (can_rank(article_.mentions[m])) claim.list_entities.push_back(article_.mentions[m].target());
    }
    if (claim.list_entities.empty()) return;
    finish(claim, figure);
  }

  void finish(Claim& claim, const Figure& figure) {
    const Measure& measure = article_.library.measures[claim.measure];
    claim.entity = claim.list_entities.front();
    claim.publication = measure.publication;
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    const EditionMention* edition = discourse_.edition_at(figure.token_begin);
    if (edition != nullptr && edition->publication == measure.publication) {
      claim.editions = edition->editions;
      claim.edition_filled = edition->filled;
      if (!edition->rule.empty()) claim.inherited.push_back(edition->rule);
    }
    claims_.push_back(claim);
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_rankings(const Article& article, const Discourse& discourse,
                      std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
