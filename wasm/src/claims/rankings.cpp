#include "claims/rankings.h"

#include <algorithm>

#include "claims/attitude.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// Tokens between "highest" and the measure it is said of: "highest estimated prevalence".
constexpr uint32_t kMeasureTokens = 4;
// The longest figure that a preposition may open or stand in: "people enslaved for every 1,000".
constexpr uint32_t kFigureTokens = 12;

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
    if (token(figure.token_begin).has(kFollowedBy | kComparing)) return;  // "ahead of Mauritania"
    Claim claim;
    claim.kind = ClaimKind::ranking;
    claim.figure = id;
    uint32_t c = clause_at(article_.clauses, figure.token_begin);
    if (c == kNone || !bind_measure(figure, article_.clauses[c], claim)) return;
    if (is_limited(article_.clauses[c], figure)) return;
    if (!bind_subject(figure, c, claim)) return;
    finish(claim, figure);
  }

  // The measure behind the cue ("highest prevalence"), else the one that the named publication
  // ranks by ("ranks second in the 2023 index").
  bool bind_measure(const Figure& figure, const Clause& clause, Claim& claim) const {
    for (uint32_t m : article_.mentions_in(figure.token_begin, clause.token_end)) {
      const Mention& mention = article_.mentions[m];
      if (mention.kind != NameKind::measure) continue;
      if (mention.token_begin > figure.token_end + kMeasureTokens) break;
      claim.measure = ranked_measure(mention);
      claim.measure_span = mention.span;
      return true;
    }
    // "and Mauritania the third highest": the measure of the rank before it in the sentence.
    if (const Claim* before = claim_before(figure)) {
      claim.measure = before->measure;
      claim.measure_span = before->measure_span;
      claim.inherited.push_back("measure:ellipsis");
      return true;
    }
    // "Eritrea was second": goes on with the order of the sentence before.
    if (!claims_.empty() && claims_.back().kind == ClaimKind::ranking && names_place(figure)) {
      const Figure& last = article_.figures[claims_.back().figure];
      if (token(last.token_begin).sentence + 1 == token(figure.token_begin).sentence) {
        claim.measure = claims_.back().measure;
        claim.measure_span = claims_.back().measure_span;
        claim.inherited.push_back("measure:anaphora");
        return true;
      }
    }
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    const EditionMention* edition = discourse_.edition_in(sentence.token_begin, sentence.token_end);
    if (edition == nullptr || edition->publication == kNone) return false;
    // "highest" may be said of anything; "second" and "tops the index" are places in its order.
    // So is "the highest prevalence" where nothing says of what.
    bool level = figure.token_end < clause.token_end &&
                 is_level_noun(token(figure.token_end).lower) &&
                 !(figure.token_end + 1 < clause.token_end && token(figure.token_end + 1).has(kOf));
    if (!figure.value || (*figure.value < Decimal(2) && !names_place(figure) && !level))
      return false;
    for (uint32_t i = 0; i < article_.library.measures.size(); ++i) {
      const Measure& ranks = article_.library.measures[i];
      if (ranks.ranks == kNone || ranks.publication != edition->publication) continue;
      if (claim.measure != kNone) return false;  // it ranks by several
      claim.measure = ranks.ranks;
    }
    if (claim.measure == kNone) return false;
    claim.inherited.push_back("measure:edition");
    return true;
  }

  // "tops", "at the top", "first": a place, not a superlative of something left out.
  bool names_place(const Figure& figure) const {
    const Token& cue = token(figure.token_begin);
    if (is_topping_verb(cue.lower, cue.hash) || cue.has(kSelecting)) return true;
    // "second", "2nd", but not "second-highest": that needs something that it is said of.
    return figure.value && *figure.value >= Decimal(2) &&
           (cue.kind == TokenKind::digits || figure.token_end == figure.token_begin + 1);
  }

  const Claim* claim_before(const Figure& figure) const {
    if (claims_.empty() || claims_.back().kind != ClaimKind::ranking) return nullptr;
    const Figure& first = article_.figures[claims_.back().figure];
    return token(first.token_begin).sentence == token(figure.token_begin).sentence ? &claims_.back()
                                                                                   : nullptr;
  }

  // The last country named before the cue in its clause, else in the clause that this one belongs
  // to.
  bool bind_subject(const Figure& figure, uint32_t c, Claim& claim) const {
    const Clause& clause = article_.clauses[c];
    uint32_t begin = clause.token_begin;
    for (uint32_t id : article_.figures_in(clause.token_begin, figure.token_begin)) {
      if (article_.figures[id].kind == FigureKind::rank) begin = article_.figures[id].token_end;
    }
    if (take_subject(begin, figure.token_begin, claim)) return true;
    if (joined_) return false;
    if (take_inverted(figure, clause, claim)) return true;
    for (uint32_t i = begin; i < figure.token_begin; ++i) {
      if (!token(i).has(kPronoun | kCountryNoun)) continue;
      Antecedent antecedent = discourse_.resolve_noun(i, i + 1);
      if (antecedent.entity == kNone) continue;
      claim.list_entities = {antecedent.entity};
      claim.entity_span = antecedent.span;
      claim.inherited.push_back(antecedent.rule);
      return true;
    }
    if (take_resumed(clause, c, claim)) return true;
    bool goes_on = clause.opened_by == Border::relative || clause.opened_by == Border::participle;
    if (!goes_on || c == 0 || article_.clauses[c - 1].sentence != clause.sentence) return false;
    const Clause& before = article_.clauses[c - 1];
    if (!take_subject(before.token_begin, before.token_end, claim)) return false;
    claim.inherited.push_back("entity:relative");
    return true;
  }

  // "Eritrea, where …, has the second-highest": the main clause that a relative clause interrupted
  // goes on without a subject of its own.
  bool take_resumed(const Clause& clause, uint32_t c, Claim& claim) const {
    bool resumed = clause.opened_by == Border::sentence || clause.opened_by == Border::dash;
    if (!resumed || c < 2) return false;
    const Clause& aside = article_.clauses[c - 1];
    if (aside.opened_by != Border::relative && !token(aside.token_begin).has(kRelative))
      return false;
    const Clause& head = article_.clauses[c - 2];
    if (head.sentence != clause.sentence || token(clause.token_begin).has(kPronoun | kDefinite))
      return false;
    if (!take_subject(head.token_begin, head.token_end, claim)) return false;
    claim.inherited.push_back("entity:subject");
    return true;
  }

  // "The country with the highest prevalence is North Korea", "In third place is Mauritania",
  // "Ranked second, Eritrea has": the name stands behind the verb, or behind the comma.
  bool take_inverted(const Figure& figure, const Clause& clause, Claim& claim) const {
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    for (uint32_t i = figure.token_end; i + 1 < sentence.token_end; ++i) {
      bool fronted = token(i).is(",") && clause.token_begin == sentence.token_begin &&
                     figure.token_begin <= clause.token_begin + 1;
      if (!token(i).has(kBe) && !fronted) {
        if (token(i).kind == TokenKind::punctuation || token(i).has(kContrast | kRelative))
          return false;
        continue;
      }
      uint32_t at = i + 1;  // "was found in North Korea"
      if (at + 1 < sentence.token_end && token(at).has(kReporting) && token(at + 1).has(kIn))
        at += 2;
      for (uint32_t id : article_.mentions_in(at, sentence.token_end)) {
        const Mention& mention = article_.mentions[id];
        if (mention.token_begin != at || !can_rank(mention)) break;
        claim.list_entities = {mention.target()};
        claim.entity_span = mention.span;
        return true;
      }
      return false;
    }
    return false;
  }

  bool take_subject(uint32_t begin, uint32_t end, Claim& claim) const {
    const Mention* subject = nullptr;
    for (uint32_t m : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[m];
      if (!can_rank(mention)) continue;
      bool governed =
          mention.token_begin > begin + 1 && token(mention.token_begin - 1).has(kPreposition);
      if (!governed) subject = &mention;
    }
    if (subject == nullptr) return false;
    // "Eritrea and Mauritania have …": several at once.
    joined_ = subject->token_begin > begin && token(subject->token_begin - 1).has(kAnd) && [&] {
      for (uint32_t m : article_.mentions_in(begin, subject->token_begin)) {
        if (article_.mentions[m].token_end + 1 == subject->token_begin &&
            can_rank(article_.mentions[m]))
          return true;
      }
      return false;
    }();
    if (joined_) return false;
    claim.list_entities = {subject->target()};
    claim.entity_span = subject->span;
    return true;
  }

  // "In Africa", "among Arab states", "Europe's highest", "apart from North Korea": a ranking of
  // some only.
  bool is_limited(const Clause& clause, const Figure& figure) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    // "Europe's highest", "its highest since 2013"
    if (figure.token_begin > begin &&
        token(figure.token_begin - 1).has(kPossessiveMark | kPossessive))
      return true;
    if (figure.token_end < clause.token_end && token(figure.token_end).has(kOpenDate)) return true;
    if (token(begin).has(kOf)) return true;  // "Of the Gulf states, …"
    if (is_one_of(clause, figure)) return true;
    bool first = figure.value && *figure.value == Decimal(1);
    for (uint32_t i = begin; i < clause.token_end; ++i) {
      if (in_figure(i) || in_figure(i + 1)) continue;  // "for every 1,000", "in third place"
      if (token(i).has(kAmong)) return true;
      if (first && token(i).has(kExcept) && i < figure.token_begin) return true;
      // "By number of victims, …", "ranked third for vulnerability": an order by something else.
      bool by = token(i).has(kBy | kFor) && (i == begin || i >= clause.token_begin);
      if (!by && !token(i).has(kIn) && !(token(i).has(kOf) && i > figure.token_end)) continue;
      uint32_t at = i + 1;
      while (at < clause.token_end && token(at).has(kDefinite)) ++at;
      if (at >= clause.token_end) return true;
      if (!names_whole(at) && !(by && names_publisher(at))) return true;
    }
    return false;
  }

  bool in_figure(uint32_t at) const {
    for (uint32_t id :
         article_.figures_in(at > kFigureTokens ? at - kFigureTokens : 0, at + kFigureTokens)) {
      const Figure& figure = article_.figures[id];
      if (figure.kind == FigureKind::date) continue;
      if (figure.token_begin <= at && at < figure.token_end) return true;
    }
    return false;
  }

  // "one of the countries with the highest prevalence": among the highest.
  bool is_one_of(const Clause& clause, const Figure& figure) const {
    for (uint32_t i = clause.token_begin; i + 2 < figure.token_begin; ++i) {
      if (!token(i).has(kOf)) continue;
      bool several = token(i + 1).has(kDefinite | kDemonstrative) && token(i + 2).has(kGroupNoun);
      if (several) return true;
    }
    return false;
  }

  bool names_publisher(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(at, at + 8)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin > at) break;
      if (article_.type_of(mention) == EntityType::organisation) return true;
    }
    return false;
  }

  // What stands behind "in" or "of" leaves the ranking whole: the measure, an edition, a year, the
  // world, or the ranked country itself.
  bool names_whole(uint32_t at) const {
    if (token(at).kind == TokenKind::digits) return true;
    if (discourse_.names_edition(at)) return true;
    for (uint32_t id : article_.mentions_in(at > 0 ? at - 1 : 0, at + 8)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin > at) break;
      if (mention.kind == NameKind::measure || mention.kind == NameKind::event_object) return true;
      EntityType type = article_.type_of(mention);
      if (type == EntityType::aggregate || type == EntityType::country ||
          type == EntityType::publication)
        return true;
    }
    // "prevalence of modern slavery": the words of the measure's own name.
    for (uint32_t id : article_.mentions_in(at > 4 ? at - 4 : 0, at + 4)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::measure && mention.token_begin < at && at < mention.token_end)
        return true;
    }
    return false;
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
    const Claim* before = claim_before(figure);
    if (before == nullptr) return;
    Claim claim;
    claim.kind = ClaimKind::ranking;
    claim.figure = id;
    claim.measure = before->measure;
    claim.measure_span = before->measure_span;
    claim.entity_span = figure.span;
    claim.inherited = {"measure:ellipsis"};
    for (uint32_t m : article_.mentions_in(figure.token_begin, figure.token_end)) {
      if (can_rank(article_.mentions[m]))
        claim.list_entities.push_back(article_.mentions[m].target());
    }
    if (claim.list_entities.empty()) return;
    finish(claim, figure);
  }

  void finish(Claim& claim, const Figure& figure) {
    const Measure& measure = article_.library.measures[claim.measure];
    claim.entity = claim.list_entities.front();
    claim.publication = measure.publication;
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    const Clause& own = article_.clauses[clause_at(article_.clauses, figure.token_begin)];
    uint32_t comma = figure.token_end;  // "in the 2013 and 2014 editions"
    while (comma < own.token_end && !token(comma).is(",")) ++comma;
    const EditionMention* edition = discourse_.edition_at(figure.token_begin);
    if (discourse_.has_unknown_edition(own.token_begin, comma)) {
      claim.edition_filled = Filled::explicit_;
    } else if (edition != nullptr && edition->publication == measure.publication) {
      claim.editions = edition->editions;
      claim.edition_filled = edition->filled;
      if (!edition->rule.empty()) claim.inherited.push_back(edition->rule);
    }
    claims_.push_back(claim);
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
  mutable bool joined_ = false;  // the subject looked at last was one of several
};

}  // namespace

void extract_rankings(const Article& article, const Discourse& discourse,
                      std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
