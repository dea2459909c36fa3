#include "claims/measure_binding.h"

#include "base/limits.h"
#include "claims/between.h"
#include "claims/dimension.h"
#include "claims/nationals.h"
#include "claims/people_count.h"
#include "claims/plain_value.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// Sentences over which a measure stays the topic.
constexpr uint32_t kReachSentences = 2;
// A clause that takes its measure from earlier in the sentence may have a verb of its own.
constexpr uint32_t kOwnVerb = 1;

// Where a measure is named: in the figure's clause, in one that only a mark cuts from it,
// elsewhere.
enum class Reach : uint8_t { clause, connected, beyond };

class Binder {
 public:
  Binder(const Article& article, const Discourse& discourse)
      : article_(article), discourse_(discourse) {}

  bool run(const Figure& figure, const Claim* before, Claim& claim) {
    const Sentence& sentence = article_.sentence_of(figure.token_begin);
    // Explicit: the nearest measure named in the figure's clause, or before it in the sentence.
    uint32_t id = clause_at(article_.clauses, figure.token_begin);
    uint32_t begin = id == kNone ? sentence.token_begin : article_.clauses[id].token_begin;
    uint32_t end = id == kNone ? sentence.token_end : article_.clauses[id].token_end;
    if (take_measure(figure, begin, end, Reach::clause, claim)) return true;
    if (id != kNone &&
        take_measure(figure, connected_begin(article_, id), begin, Reach::connected, claim))
      return true;
    // Ellipsis: "while Eritrea had 90" goes on with the measure of the statement before.
    if (before != nullptr && before->kind == ClaimKind::statistic &&
        token(article_.figures[before->figure].token_begin).sentence ==
            token(figure.token_begin).sentence) {
      const Measure& measure = article_.library.measures[before->measure];
      Fit how = fit(figure, measure);
      bool same_kind = figure.kind == article_.figures[before->figure].kind;
      bool allowed = (how == Fit::stated && (same_kind || figure.kind == FigureKind::rate)) ||
                     (how == Fit::bare && (figure.kind == FigureKind::number || same_kind));
      // The words behind the last "and", comma or contrast are the figure's own; those before it
      // are not.
      uint32_t from = figure.token_begin;
      while (from > article_.figures[before->figure].token_end &&
             !token(from - 1).has(kAnd | kContrast) &&
             token(from - 1).kind != TokenKind::punctuation) {
        --from;
      }
      bool other = needs_plain_words(measure) &&
                   names_measure(article_.figures[before->figure].token_end, figure.token_begin);
      if (allowed && !other && has_base_of(article_, figure, measure, nullptr) &&
          !has_own_words(figure, from, sentence.token_end, 0)) {
        claim.measure = before->measure;
        claim.measure_span = before->measure_span;
        claim.inherited.push_back("measure:ellipsis");
        if (how == Fit::bare) claim.inherited.push_back("unit:ellipsis");
        return true;
      }
    }
    if (!has_own_words(figure, begin, end, kOwnVerb) &&
        take_measure(figure, sentence.token_begin, begin, Reach::beyond, claim)) {
      claim.inherited.push_back("measure:conjunction");
      return true;
    }
    // "North Korea (104.6 per 1,000) has the highest prevalence": behind its parenthesis.
    if (id != kNone && article_.clauses[id].in_parenthesis &&
        take_measure(figure, end, sentence.token_end, Reach::beyond, claim)) {
      claim.inherited.push_back("measure:apposition");
      return true;
    }
    if (take_published(figure, sentence, claim)) return true;
    if (bind_people(article_, figure, claim)) return true;
    // Anaphora: the topic of the sentence before, if the figure says the measure's own unit; a
    // percentage may be of anything.
    if (figure.kind == FigureKind::percent) return false;
    if (has_own_words(figure, sentence.token_begin, sentence.token_end, 0)) return false;
    uint32_t lowest = token(figure.token_begin).sentence;
    for (uint32_t back = 1; back <= kReachSentences && back <= lowest; ++back) {
      const Sentence& earlier = article_.document.sentences[lowest - back];
      if (goes_on(figure, before, lowest - back, claim)) return true;
      if (!take_measure(figure, earlier.token_begin, earlier.token_end, Reach::beyond, claim))
        continue;
      claim.inherited.push_back("measure:anaphora");
      return true;
    }
    return false;
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // A measure stands between them: what comes behind it is a value of that one, or of neither.
  bool names_measure(uint32_t begin, uint32_t end) const {
    for (uint32_t id : article_.mentions_in(begin, end)) {
      if (article_.mentions[id].kind == NameKind::measure) return true;
    }
    return false;
  }

  // Content words of its own ("HIV affects 6 per 1,000", "160 in every 1,000 are malnourished")
  // give a figure another topic than the one it might inherit. Names, closed classes, the words of
  // a measure and what describes a type noun ("the isolated nation") are no topic. Looks from
  // `begin` to the figure and on to the next comma; up to `allowed` words pass.
  bool has_own_words(const Figure& figure, uint32_t begin, uint32_t end, uint32_t allowed,
                     const Measure* measure = nullptr) const {
    uint32_t stop = figure.token_end;
    while (stop < end && token(stop).kind != TokenKind::punctuation &&
           !token(stop).has(kAnd | kContrast))
      ++stop;
    uint32_t hedge_words = figure.hedge == Hedge::none ? 0 : 2, own = 0;
    for (uint32_t i = begin; i < stop; ++i) {
      if (i >= figure.token_begin && i < figure.token_end) continue;
      const Token& word = token(i);
      bool plain = word.kind == TokenKind::word && word.traits == 0 && !word.capitalised &&
                   word.lower.size() > 3 && !word.lower.ends_with("ly");
      if (!plain || is_mentioned(i) || describes_noun(i) || names_population(word.lower)) continue;
      // "a rate of", "tops the index with": no topic of their own.
      if (is_focus_word(word.lower) || in_figure(i)) continue;
      if (measure != nullptr && is_word_of_measure(*measure, word.lower)) continue;
      if (is_level_noun(word.lower) || is_placing_verb(word.lower) ||
          is_topping_verb(word.lower, word.hash))
        continue;
      if (i < figure.token_begin && figure.token_begin - i <= hedge_words) continue;
      ++own;
    }
    return own > allowed;
  }

  bool in_figure(uint32_t at) const {
    for (uint32_t id :
         article_.figures_in(at > limits::kAntecedents ? at - limits::kAntecedents : 0,
                             at + limits::kAntecedents)) {
      if (article_.figures[id].token_begin <= at && at < article_.figures[id].token_end)
        return true;
    }
    return false;
  }

  bool is_mentioned(uint32_t at) const {
    uint32_t from = at > limits::kAliasWords ? at - limits::kAliasWords : 0;
    for (uint32_t id : article_.mentions_in(from, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin <= at && at < mention.token_end) return true;
    }
    return false;
  }

  bool describes_noun(uint32_t at) const {
    for (uint32_t i = at + 1; i < article_.tokens().size() && i <= at + 3; ++i) {
      if (token(i).has(kTypeNouns)) return true;
      if (token(i).traits != 0 || token(i).kind != TokenKind::word) return false;
    }
    return false;
  }

  // "Police freed 500 people in modern slavery": a count that is the object of some other verb is
  // not the measure's total.
  bool is_object_of_other(const Figure& figure, const Measure& measure, const Mention& name) const {
    // "has freed 3 people in modern slavery per 1,000": so is a rate that counts people.
    bool counts = measure.kind == MeasureKind::count ||
                  (figure.kind == FigureKind::rate && !figure.unit.empty());
    if (!counts) return false;
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t hedge_words = figure.hedge == Hedge::none ? 0 : 3;
    for (uint32_t i = figure.token_begin; i-- > begin;) {
      const Token& word = token(i);
      // "population 54 million"
      if (i >= name.token_begin && i < name.token_end) return false;
      if (word.kind != TokenKind::word || word.capitalised || word.traits != 0) return false;
      if (hedge_words-- == 0) return true;
    }
    return false;
  }

  // The measure named in tokens [begin, end) nearest to the figure that the figure can be a value
  // of.
  bool take_measure(const Figure& figure, uint32_t begin, uint32_t end, Reach reach, Claim& claim) {
    uint32_t best = kNone, best_distance = 0;
    Span span;
    for (uint32_t id : article_.mentions_in(begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure) continue;
      for (uint32_t measure : mention.targets) {
        Fit how = fit(figure, article_.library.measures[measure]);
        // "GDP (current US$) was 19,649,720,000": the name says the unit.
        // "3.2 births per woman": the figure is said in the measure's own words.
        if (how == Fit::no && figure.kind == FigureKind::rate && holds_name(figure, mention) &&
            figure.per && figure.per->value == article_.library.measures[measure].per_value) {
          how = Fit::stated;
        }
        if (how == Fit::no && figure.kind == FigureKind::number && !figure.vague &&
            article_.library.measures[measure].kind == MeasureKind::money &&
            says_unit(article_, mention, article_.library.measures[measure])) {
          how = Fit::bare;
        }
        if (how == Fit::no || (how == Fit::bare && reach == Reach::beyond)) continue;
        // Words beyond the figure's own clause are not plain, and only plain words connect clauses.
        bool plain = needs_plain_words(article_.library.measures[measure]);
        if (plain ? reach == Reach::beyond : reach == Reach::connected) continue;
        if (plain && !is_plain_value(article_, figure, mention, article_.library.measures[measure]))
          continue;
        if (!has_base_of(article_, figure, article_.library.measures[measure], &mention)) continue;
        if (!plain && how == Fit::bare && !reads_as_value(figure, mention)) continue;
        // Behind another figure the measure is that figure's; this one may take it over by
        // ellipsis.
        if (mention.token_end <= figure.token_begin) {
          uint32_t first = begin_of_value(mention.token_end, figure);
          if (first != figure.token_begin && !is_coordinated(first, figure.token_begin)) continue;
        }
        if (belongs_to_another(figure, mention)) continue;
        bool reached = plain && figure.token_begin > 0 &&
                       is_reaching_verb(token(figure.token_begin - 1).lower);
        if (!reached && is_object_of_other(figure, article_.library.measures[measure], mention))
          continue;
        uint32_t distance = mention.token_begin > figure.token_begin
                                ? mention.token_begin - figure.token_begin
                                : figure.token_begin - mention.token_begin;
        // A stated unit beats a bare number; among equals the nearest name wins.
        if (how == Fit::bare) distance += limits::kClauseTokens;
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

  static bool holds_name(const Figure& figure, const Mention& name) {
    return name.token_begin >= figure.token_begin && name.token_end <= figure.token_end;
  }

  // Where the first figure behind a measure's name begins that could be a value of it.
  uint32_t begin_of_value(uint32_t from, const Figure& figure) const {
    for (uint32_t id : article_.figures_in(from, figure.token_begin)) {
      FigureKind kind = article_.figures[id].kind;
      if (kind != FigureKind::date && kind != FigureKind::rank)
        return article_.figures[id].token_begin;
    }
    return figure.token_begin;
  }

  // "a country of 26 million people, has 104.6 people in modern slavery": a figure that stands
  // nearer to the name, or holds it, has it.
  bool belongs_to_another(const Figure& figure, const Mention& measure) const {
    if (measure.token_begin < figure.token_end) return holds(figure, measure);
    // "home to 3.7 million people, has many people in modern slavery": a noun of its own.
    if (figure.kind == FigureKind::count && names_population(token(measure.token_begin).lower))
      return true;
    for (uint32_t id :
         article_.figures_in(figure.token_end, measure.token_end + limits::kAliasWords)) {
      const Figure& other = article_.figures[id];
      if (other.kind == FigureKind::date || other.kind == FigureKind::rank) continue;
      if (other.token_begin > measure.token_begin) break;
      return !is_coordinated(figure.token_end, other.token_begin);
    }
    return false;
  }

  // The name lies before the figure, inside a figure that stands before it.
  bool holds(const Figure& figure, const Mention& measure) const {
    if (measure.token_end > figure.token_begin) return false;
    uint32_t from =
        measure.token_begin > limits::kAliasWords ? measure.token_begin - limits::kAliasWords : 0;
    for (uint32_t id : article_.figures_in(from, figure.token_begin)) {
      const Figure& other = article_.figures[id];
      if (other.token_begin <= measure.token_begin && measure.token_begin < other.token_end)
        return true;
    }
    return false;
  }

  // "104.6, 90.3 and 32 per 1,000": figures from `begin` on to `end` with nothing but commas and
  // "and" between them are values of one measure.
  bool is_coordinated(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      bool figure = false;
      for (uint32_t id : article_.figures_in(i, end)) {
        if (article_.figures[id].token_begin != i) break;
        i = article_.figures[id].token_end - 1;
        figure = true;
        break;
      }
      if (!figure && !token(i).is(",") && !token(i).has(kAnd)) return false;
    }
    return true;
  }

  // The topic of the statement before, whatever gave it its measure.
  bool goes_on(const Figure& figure, const Claim* before, uint32_t sentence, Claim& claim) const {
    if (before == nullptr || before->kind != ClaimKind::statistic) return false;
    if (token(article_.figures[before->figure].token_begin).sentence != sentence) return false;
    if (needs_plain_words(article_.library.measures[before->measure])) return false;
    Fit how = fit(figure, article_.library.measures[before->measure]);
    if (how == Fit::no || (how == Fit::bare && !continues(figure, *before))) return false;
    claim.measure = before->measure;
    claim.measure_span = before->measure_span;
    claim.inherited.push_back("measure:anaphora");
    if (how == Fit::bare) claim.inherited.push_back("unit:anaphora");
    return true;
  }

  // "Eritrea follows with 90.3 and Mauritania with 32." behind a rate: a bare number that its own
  // country has, in digits, where the value before it was one of that measure.
  bool continues(const Figure& figure, const Claim& before) const {
    if (figure.kind != FigureKind::number || figure.token_begin < 2) return false;
    FigureKind last = article_.figures[before.figure].kind;
    if (last != FigureKind::rate && last != FigureKind::number) return false;
    if (token(figure.token_begin).kind != TokenKind::digits) return false;
    return token(figure.token_begin - 1).has(kWith | kAtOrLevel | kHave);
  }

  // "With 104.6 per 1,000, North Korea tops the 2023 Global Slavery Index": the one measure of the
  // edition named in the sentence that has the unit that is said, if the words say no other topic.
  bool take_published(const Figure& figure, const Sentence& sentence, Claim& claim) const {
    if (figure.kind != FigureKind::rate) return false;
    const EditionMention* edition = discourse_.edition_in(sentence.token_begin, sentence.token_end);
    if (edition == nullptr || edition->publication == kNone) return false;
    uint32_t found = kNone;
    for (uint32_t i = 0; i < article_.library.measures.size(); ++i) {
      const Measure& measure = article_.library.measures[i];
      if (measure.publication != edition->publication || fit(figure, measure) != Fit::stated)
        continue;
      if (has_own_words(figure, sentence.token_begin, sentence.token_end, 0, &measure))
        return false;
      if (found != kNone) return false;
      found = i;
    }
    if (found == kNone) return false;
    claim.measure = found;
    claim.measure_span = {token(edition->token_begin).span.begin,
                          token(edition->token_end - 1).span.end};
    claim.inherited.push_back("measure:edition");
    return true;
  }

  Fit fit(const Figure& figure, const Measure& measure) const {
    return fit_of(figure, measure, nationals_of(article_, figure) != kNone);
  }

  // A bare number is a value of the measure right before it: "a prevalence of 104.6", "the rate was
  // 90"; with no other figure between them.
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

  const Article& article_;
  const Discourse& discourse_;
};

}  // namespace

bool bind_measure(const Article& article, const Discourse& discourse, const Figure& figure,
                  const Claim* before, Claim& claim) {
  return Binder(article, discourse).run(figure, before, claim);
}

}  // namespace tallymark
