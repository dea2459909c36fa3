#include "claims/statistics.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/dimension.h"

namespace tallymark {

using namespace language;

namespace {

// Sentences over which a measure stays the topic.
constexpr uint32_t kReachSentences = 2;

struct Segment {
  uint32_t begin = 0, end = 0;
};

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t i = 0; i < article_.figures.size(); ++i) {
      if (!read_figure(i)) waiting_.push_back(i);
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  bool read_figure(uint32_t id) {
    const Figure& figure = article_.figures[id];
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::rank) return true;
    if (is_change(figure) || is_share_of_other(figure)) return true;
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    if (!bind_measure(figure, claim)) return false;
    if (!finish(figure, claim)) return false;
    read_waiting(claims_.back());
    return true;
  }

  bool finish(const Figure& figure, Claim& claim) {
    bind_entity(figure, claim);
    if (claim.entity == kNone) return false;
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    bind_edition(figure, claim);
    claims_.push_back(claim);
    return true;
  }

  // "Mauritania had 32, Eritrea 90 and North Korea 104.6 per 1,000": measure and unit stand with the last
  // of a coordination. The bare numbers right before it in its clause take them over.
  void read_waiting(Claim last) {
    const Figure& stated = article_.figures[last.figure];
    uint32_t clause = clause_at(article_.clauses, stated.token_begin);
    bool explicit_measure = last.inherited.empty() || last.inherited[0].substr(0, 8) != "measure:";
    if (explicit_measure && fit_of(stated, article_.library.measures[last.measure]) == Fit::stated) {
      for (uint32_t id : waiting_) {
        const Figure& figure = article_.figures[id];
        if (clause_at(article_.clauses, figure.token_begin) != clause) continue;
        if (figure.kind != FigureKind::number) continue;
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

  // "fell 3 percent", "down 2.7", "14 percent lower": a difference, not a level ("rose to 90" is one).
  bool is_change(const Figure& figure) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t end = article_.sentence_of(figure.token_begin).token_end;
    if (figure.token_end < end && token(figure.token_end).has(kComparative)) return true;
    for (uint32_t i = figure.token_begin; i-- > begin && figure.token_begin - i <= 3;) {
      if (token(i).has(kChange)) return true;
      if (token(i).has(kPreposition) && !token(i).has(kBy)) return false;
      if (token(i).has(kBe | kHave) || token(i).kind == TokenKind::punctuation) return false;
    }
    return false;
  }

  // "25 percent of people in modern slavery are children": the measure is the base of another share;
  // "24 percent of GDP" is a share of something else.
  bool is_share_of_other(const Figure& figure) const {
    uint32_t at = figure.token_end;
    if (at + 1 >= article_.tokens().size() || !token(at).has(kOf)) return false;
    ++at;
    while (at + 1 < article_.tokens().size() && token(at).has(kDefinite | kPossessive | kIndefinite)) ++at;
    for (uint32_t id : article_.mentions_in(at, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::measure && mention.token_begin == at) return true;
    }
    if (figure.kind != FigureKind::percent) return false;
    // Up to the head of the phrase: "of the country's entire population", "of North Koreans".
    for (uint32_t i = at; i < at + 5 && i < article_.tokens().size(); ++i) {
      if (names_population(token(i).lower)) return false;
      if (article_.token(i).has(kPreposition | kBe) || token(i).kind == TokenKind::punctuation) break;
    }
    for (uint32_t id : article_.mentions_in(at, at + 3)) {
      if (article_.mentions[id].form == NameForm::adjective) return false;
    }
    return true;
  }

  // --- measure ---

  bool bind_measure(const Figure& figure, Claim& claim) {
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    // Explicit: the nearest measure named in the figure's clause, or before it in the sentence.
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    uint32_t begin = id == kNone ? sentence.token_begin : article_.clauses[id].token_begin;
    uint32_t end = id == kNone ? sentence.token_end : article_.clauses[id].token_end;
    if (take_measure(figure, begin, end, true, claim)) return true;
    // Ellipsis: "while Eritrea had 90" goes on with the measure of the statement before.
    const Claim* before = claims_.empty() ? nullptr : &claims_.back();
    if (before != nullptr && before->kind == ClaimKind::statistic &&
        token(article_.figures[before->figure].token_begin).sentence ==
            token(figure.token_begin).sentence) {
      const Measure& measure = article_.library.measures[before->measure];
      Fit fit = fit_of(figure, measure);
      bool same_kind = figure.kind == article_.figures[before->figure].kind;
      if ((fit == Fit::stated && same_kind) ||
          (fit == Fit::bare && (figure.kind == FigureKind::number || same_kind))) {
        claim.measure = before->measure;
        claim.measure_span = before->measure_span;
        claim.inherited.push_back("measure:ellipsis");
        if (fit == Fit::bare) claim.inherited.push_back("unit:ellipsis");
        return true;
      }
    }
    if (take_measure(figure, sentence.token_begin, begin, false, claim)) {
      claim.inherited.push_back("measure:conjunction");
      return true;
    }
    // Anaphora: the topic of the sentence before, if the figure says the measure's own unit; a percentage
    // may be of anything.
    if (figure.kind == FigureKind::percent) return false;
    uint32_t lowest = token(figure.token_begin).sentence;
    for (uint32_t back = 1; back <= kReachSentences && back <= lowest; ++back) {
      const Sentence& earlier = article_.document.sentences[lowest - back];
      if (!take_measure(figure, earlier.token_begin, earlier.token_end, false, claim)) continue;
      claim.inherited.push_back("measure:anaphora");
      return true;
    }
    return false;
  }

  // "Police freed 500 people in modern slavery": a count that is the object of some other verb is not the
  // measure's total.
  bool is_object_of_other(const Figure& figure, const Measure& measure) const {
    if (measure.kind != MeasureKind::count) return false;
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t hedge_words = figure.hedge == Hedge::none ? 0 : 3;
    for (uint32_t i = figure.token_begin; i-- > begin;) {
      const Token& word = token(i);
      if (word.kind != TokenKind::word || word.capitalised || word.traits != 0) return false;
      if (hedge_words-- == 0) return true;
    }
    return false;
  }

  // The measure named in tokens [begin, end) nearest to the figure that the figure can be a value of.
  bool take_measure(const Figure& figure, uint32_t begin, uint32_t end, bool bare_allowed, Claim& claim) {
    uint32_t best = kNone, best_distance = 0;
    Span span;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure) continue;
      for (uint32_t measure : mention.targets) {
        Fit fit = fit_of(figure, article_.library.measures[measure]);
        if (fit == Fit::no || (fit == Fit::bare && !bare_allowed)) continue;
        if (fit == Fit::bare && !reads_as_value(figure, mention)) continue;
        if (is_object_of_other(figure, article_.library.measures[measure])) continue;
        uint32_t distance = mention.token_begin > figure.token_begin
                                ? mention.token_begin - figure.token_begin
                                : figure.token_begin - mention.token_begin;
        // A stated unit beats a bare number; among equals the nearest name wins.
        if (fit == Fit::bare) distance += limits::kClauseTokens;
        if (best != kNone && distance >= best_distance) continue;
        best = measure;
        best_distance = distance;
        span = mention.span;
      }
    }
    if (best == kNone) return false;
    claim.measure = best;
    claim.measure_span = span;
    return true;
  }

  // A bare number is a value of the measure right before it: "a prevalence of 104.6", "the rate was 90";
  // with no other figure between them.
  bool reads_as_value(const Figure& figure, const Mention& measure) const {
    if (measure.token_end > figure.token_begin) return false;
    if (figure.token_begin - measure.token_end > limits::kAntecedents) return false;
    if (!article_.figures_in(measure.token_end, figure.token_begin).empty()) return false;
    bool link = false;
    for (uint32_t i = measure.token_end; i < figure.token_begin; ++i) {
      link |= token(i).has(kBe | kOf | kAtOrLevel) || token(i).is(":");
    }
    return link;
  }

  // --- entity ---

  bool can_have(const Mention& mention) const {
    EntityType type = article_.type_of(mention);
    return mention.kind == NameKind::entity && mention.form == NameForm::name &&
           (type == EntityType::country || type == EntityType::aggregate);
  }

  void bind_entity(const Figure& figure, Claim& claim) {
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    if (bind_respectively(figure, sentence, claim)) return;
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    if (id == kNone) return;
    const Clause& clause = article_.clauses[id];
    Segment segment = segment_of(figure, clause);
    if (bind_in(segment, figure, clause, claim)) return;
    if (claim.entity != kNone || ambiguous_) return;
    // "(90 per 1,000)" belongs to the name before the parenthesis.
    if (clause.in_parenthesis && id > 0) {
      uint32_t from = clause.token_begin > limits::kAliasWords ? clause.token_begin - limits::kAliasWords : 0;
      for (uint32_t m : article_.mentions_in(from, clause.token_begin)) {
        const Mention& mention = article_.mentions[m];
        if (mention.token_end + 1 == clause.token_begin && can_have(mention)) {
          take_entity(mention, "entity:apposition", claim);
          return;
        }
      }
    }
    // Back through the clause to its subject: "North Korea, with 104.6".
    if (bind_subject(clause.token_begin, segment.begin, claim, "entity:apposition")) return;
    if (ambiguous_) return;
    // Participle, relative and content clauses go on about the subject before them.
    for (uint32_t back = id; back-- > 0 && article_.clauses[back].sentence == clause.sentence;) {
      const Clause& earlier = article_.clauses[back];
      if (bind_anaphora(earlier.token_begin, earlier.token_end, claim)) return;
      if (bind_subject(earlier.token_begin, earlier.token_end, claim, "entity:subject")) return;
      if (ambiguous_) return;
    }
  }

  void take_entity(const Mention& mention, std::string_view rule, Claim& claim) {
    claim.entity = mention.target();
    claim.entity_span = mention.span;
    if (!rule.empty()) claim.inherited.push_back(rule);
  }

  // The stretch between commas, "and" and comparing words in which the figure stands.
  Segment segment_of(const Figure& figure, const Clause& clause) const {
    Segment segment{clause.token_begin, clause.token_end};
    for (uint32_t i = figure.token_begin; i-- > clause.token_begin;) {
      if (!is_border(i)) continue;
      segment.begin = i + 1;
      break;
    }
    for (uint32_t i = figure.token_end; i < clause.token_end; ++i) {
      if (!is_border(i)) continue;
      segment.end = i;
      break;
    }
    return segment;
  }

  bool is_border(uint32_t i) const {
    if (token(i).is(",") || token(i).has(kComparing | kThan)) return true;
    if (!token(i).has(kAnd | kOr)) return false;
    // "Bosnia and Herzegovina"
    for (uint32_t id : article_.mentions_in(i > limits::kAliasWords ? i - limits::kAliasWords : 0,
                                            std::min<uint32_t>(i + limits::kAliasWords,
                                                               static_cast<uint32_t>(article_.tokens().size())))) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::entity && mention.token_begin < i && i < mention.token_end) return false;
    }
    return true;
  }

  // Exactly one entity in the figure's own segment, or one that a preposition ties to the figure.
  bool bind_in(Segment segment, const Figure& figure, const Clause& clause, Claim& claim) {
    ambiguous_ = false;
    std::vector<uint32_t> found;
    for (uint32_t id : article_.mentions_in(segment.begin, segment.end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_have(mention) || is_modifier(mention)) continue;
      found.push_back(id);
    }
    if (found.empty()) return bind_anaphora(segment.begin, figure.token_begin, claim);
    size_t figures = statistic_figures(segment);
    if (found.size() == 1 && figures == 1) {
      const Mention& mention = article_.mentions[found[0]];
      // "North Korea, Eritrea and Mauritania had 104.6": the name ends a list; no single subject.
      if (mention.token_begin < figure.token_begin && is_listed(mention, clause)) {
        ambiguous_ = true;
        return false;
      }
      take_entity(mention, {}, claim);
      return true;
    }
    // "90 in Eritrea and 32 in Mauritania" without separators: the preposition right behind decides.
    for (uint32_t id : found) {
      const Mention& mention = article_.mentions[id];
      uint32_t at = figure.token_end;
      if (at < segment.end && token(at).has(kIn | kOf | kFor)) {
        ++at;
        if (at < segment.end && token(at).has(kDefinite)) ++at;
        if (mention.token_begin == at) {
          take_entity(mention, {}, claim);
          return true;
        }
      }
    }
    ambiguous_ = true;
    return false;
  }

  size_t statistic_figures(Segment segment) const {
    size_t count = 0;
    for (uint32_t id : article_.figures_in(segment.begin, segment.end)) {
      FigureKind kind = article_.figures[id].kind;
      count += kind != FigureKind::date && kind != FigureKind::rank && kind != FigureKind::ordinal;
    }
    return count;
  }

  // "North Korea-based", "South Korea's foreign ministry": the country only describes.
  bool is_modifier(const Mention& mention) const {
    uint32_t at = mention.token_end;
    if (at >= article_.tokens().size()) return false;
    if (token(at).is("-") && !token(at).space_before) return true;
    if (mention.token_begin == 0) return false;
    uint32_t before = mention.token_begin - 1;
    // "eastern Mauritania", "a province of Mauritania": not the country.
    if (token(before).has(kSubregion) && !token(before).capitalised) return true;
    if (before > 0 && token(before).has(kOf) && token(before - 1).has(kSubregion)) return true;
    // "by Eritrea" acts; "followed by Eritrea with 90" does not.
    return token(before).has(kBy) && !(before > 0 && token(before - 1).has(kFollowedBy));
  }

  // Joined by a comma or "and" to a name before it: part of a coordination.
  bool is_listed(const Mention& mention, const Clause& clause) const {
    if (mention.token_begin <= clause.token_begin + 1) return false;
    uint32_t at = mention.token_begin - 1;
    while (at > clause.token_begin && (token(at).has(kDefinite) || token(at).has(kAnd | kOr) || token(at).is(","))) --at;
    bool joined = at + 1 < mention.token_begin && !token(at + 1).has(kDefinite);
    if (!joined) return false;
    for (uint32_t id : article_.mentions_in(clause.token_begin, at + 1)) {
      if (article_.mentions[id].token_end == at + 1 && can_have(article_.mentions[id])) return true;
    }
    return false;
  }

  // The one entity in tokens [begin, end) that no preposition governs.
  bool bind_subject(uint32_t begin, uint32_t end, Claim& claim, std::string_view rule) {
    const Mention* subject = nullptr;
    size_t count = 0;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (!can_have(mention) || is_modifier(mention)) continue;
      if (mention.token_begin > begin + 1 && token(mention.token_begin - 1).has(kPreposition)) continue;
      ++count;
      if (subject == nullptr) subject = &mention;
    }
    if (count > 1) ambiguous_ = true;
    if (count != 1) return false;
    take_entity(*subject, rule, claim);
    return true;
  }

  // "the isolated nation has …", "it has …", "its rate".
  bool bind_anaphora(uint32_t begin, uint32_t end, Claim& claim) {
    for (uint32_t i = begin; i < end; ++i) {
      bool pronoun = token(i).has(kPronoun | kPossessive);
      bool noun = token(i).has(kCountryNoun) && is_definite(i, begin);
      if (!pronoun && !noun) continue;
      Antecedent antecedent = discourse_.resolve_noun(i, i + 1);
      if (antecedent.entity == kNone ||
          article_.library.entities[antecedent.entity].type != EntityType::country) {
        continue;
      }
      claim.entity = antecedent.entity;
      claim.entity_span = token(i).span;
      claim.inherited.push_back(antecedent.rule);
      return true;
    }
    return false;
  }

  bool is_definite(uint32_t noun, uint32_t begin) const {
    for (uint32_t i = noun; i-- > begin && noun - i <= 4;) {
      if (token(i).has(kDefinite | kDemonstrative)) return true;
      if (token(i).has(kIndefinite | kPreposition) || token(i).kind == TokenKind::punctuation) return false;
    }
    return false;
  }

  // "North Korea and Eritrea had 104.6 and 90, respectively": equal lists pair in order.
  bool bind_respectively(const Figure& figure, const Sentence& sentence, Claim& claim) {
    bool said = false;
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) said |= token(i).has(kRespectively);
    if (!said) return false;
    std::vector<uint32_t> entities, figures;
    for (uint32_t id : article_.mentions_in(sentence.token_begin, sentence.token_end)) {
      if (can_have(article_.mentions[id]) && !is_modifier(article_.mentions[id])) entities.push_back(id);
    }
    for (uint32_t id : article_.figures_in(sentence.token_begin, sentence.token_end)) {
      if (fit_of(article_.figures[id], article_.library.measures[claim.measure]) != Fit::no) figures.push_back(id);
    }
    ambiguous_ = true;
    if (entities.size() != figures.size() || entities.size() < 2) return true;  // said, but not paired
    for (size_t i = 0; i < figures.size(); ++i) {
      if (&article_.figures[figures[i]] != &figure) continue;
      take_entity(article_.mentions[entities[i]], "entity:respectively", claim);
    }
    return true;
  }

  // --- edition and period ---

  void bind_edition(const Figure& figure, Claim& claim) {
    const Measure& measure = article_.library.measures[claim.measure];
    uint32_t year = year_figure(figure);
    claim.period_figure = year;
    claim.publication = measure.publication;
    if (measure.publication == kNone) return;
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
        discourse_.edition_in(figure.token_end, segment_of(figure, clause).end);
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
      bool day = candidate.first_day && candidate.last_day && *candidate.first_day == *candidate.last_day;
      const EditionMention* edition = discourse_.edition_in(candidate.token_begin, candidate.token_end + 8);
      bool names_edition = edition != nullptr && edition->token_begin <= candidate.token_begin + 1;
      if (!day && !names_edition) return true;
    }
    return false;
  }

  // The one year or date in the figure's own clause, with "in" before it.
  uint32_t year_figure(const Figure& figure) const {
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    if (id == kNone) return kNone;
    Clause clause = article_.clauses[id];
    // "In 2014 the index estimated that …": the year stands with the verb that reports it.
    if (clause.opened_by == Border::content && id > 0) clause.token_begin = article_.clauses[id - 1].token_begin;
    uint32_t found = kNone;
    for (uint32_t date : article_.figures_in(clause.token_begin, clause.token_end)) {
      const Figure& candidate = article_.figures[date];
      if (candidate.kind != FigureKind::date || candidate.date_form != DateForm::absolute) continue;
      uint32_t begin = candidate.token_begin;
      bool governed = begin > clause.token_begin && token(begin - 1).has(kIn | kFor | kSubordinator);
      if (!governed) continue;
      if (found != kNone) return kNone;
      found = date;
    }
    return found;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
  bool ambiguous_ = false;
  std::vector<uint32_t> waiting_;  // figures without a measure yet, since the last claim
};

}  // namespace

void extract_statistics(const Article& article, const Discourse& discourse,
                        std::vector<Claim>& claims) {
  Extractor(article, discourse, claims).run();
}

}  // namespace tallymark
