#include "claims/relative.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/between.h"
#include "claims/entity_binding.h"
#include "claims/plain_owner.h"
#include "claims/plain_value.h"
#include "claims/possessor.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

bool bind_owner(const Article& article, const Discourse& discourse, const Figure& figure,
                Claim& claim) {
  bind_entity(article, discourse, figure, claim);
  if (claim.entity == kNone || !is_plain_owner(article, figure, claim, nullptr)) return false;
  claim.may_be_other |= std::find(claim.inherited.begin(), claim.inherited.end(),
                                  "entity:anaphora") != claim.inherited.end();
  claim.attitude = read_attitude(article, discourse, figure.token_begin);
  return true;
}

const Mention* place_at(const Article& article, uint32_t at) {
  uint32_t end = static_cast<uint32_t>(article.tokens().size());
  if (at < end && article.token(at).has(kDefinite)) ++at;
  for (uint32_t from : {at > 0 ? at - 1 : at, at}) {
    for (uint32_t id : article.mentions_in(from, std::min(end, at + limits::kAliasWords))) {
      const Mention& mention = article.mentions[id];
      // The article may be part of the name: "the world".
      bool begins = mention.token_begin == at || (mention.token_begin + 1 == at && from < at &&
                                                  article.token(from).has(kDefinite));
      if (begins && can_have_values(article, mention)) return &mention;
    }
  }
  return nullptr;
}

bool is_plain_gap(const Article& article, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end;) {
    if (const Mention* place = place_at(article, i); place != nullptr && place->token_end <= end) {
      i = place->token_end;
      continue;
    }
    if (uint32_t next = pass_over(article, i, end); next > i) {
      i = next;
      continue;
    }
    const Token& word = article.token(i);
    bool free = word.has(kOf | kIn | kFor | kDefinite | kHave | kBe) || is_focus_word(word.lower) ||
                ends_like_adverb(word.lower) ||
                // "Between 2000 and 2022", "from 2000 to 2022"
                (word.has(kPreposition) && end_of_date(article, i + 1) != 0);
    if (word.kind != TokenKind::word || !free || word.has(kNegation)) return false;
    ++i;
  }
  return true;
}

const Mention* measure_before(const Article& article, const Figure& figure, uint32_t end) {
  uint32_t id = clause_at(article.clauses, figure.token_begin);
  if (id == kNone) return nullptr;
  const Mention* last = nullptr;
  for (uint32_t m : article.mentions_in(connected_begin(article, id), end)) {
    if (article.mentions[m].kind == NameKind::measure) last = &article.mentions[m];
  }
  if (last == nullptr || article.token(last->token_end - 1).has(kChange)) return nullptr;
  if (is_narrowed_name(article, figure, *last)) return nullptr;
  const Measure& measure = article.library.measures[last->target()];
  if (!needs_plain_words(measure)) return nullptr;
  return is_plain_gap(article, end_of_name(article, *last, measure), end) ? last : nullptr;
}

MeasureNoun measure_noun_at(const Article& article, uint32_t at) {
  const Mention* name = article.mention_beginning(
      at, [](const Mention& mention) { return mention.kind == NameKind::measure; });
  if (name != nullptr) return {name->target(), name->span, name->token_end};
  if (!names_population(article.token(at).lower)) return {};
  uint32_t people = population_measure(article.library);
  if (people == kNone) return {};
  return {people, article.token(at).span, at + 1};
}

uint32_t back_over_adverbs(const Article& article, uint32_t end) {
  return back_over_adverbs(article, article.sentence_of(end - 1).token_begin, end);
}

uint32_t back_over_adverbs(const Article& article, uint32_t begin, uint32_t end) {
  auto is_adverb = [](std::string_view lower) {
    return is_focus_word(lower) || ends_like_adverb(lower) || is_now(lower);
  };
  while (end > begin && is_adverb(article.token(end - 1).lower)) --end;
  return end;
}

const Mention* subject_before(const Article& article, uint32_t end) {
  const Sentence& sentence = article.sentence_of(end - 1);
  end = back_over_adverbs(article, end);
  const Mention* subject = nullptr;
  for (uint32_t id : article.mentions_in(sentence.token_begin, end)) {
    const Mention& mention = article.mentions[id];
    if (mention.token_end == end && can_have_values(article, mention)) subject = &mention;
  }
  if (subject == nullptr || subject->targets.size() > 1) return nullptr;
  uint32_t begin = subject->token_begin;
  if (begin > sentence.token_begin && article.token(begin - 1).has(kDefinite)) --begin;
  if (begin == sentence.token_begin || end_of_date(article, begin - 1) != 0) return subject;
  const Token& before = article.token(begin - 1);
  if (before.has(kContrast | kReporting)) return subject;
  if (!before.is(",") || begin < sentence.token_begin + 2) return nullptr;
  // "Berga, Spain"; but "In 2022, Spain"
  bool named = article.token(begin - 2).capitalised && end_of_date(article, begin - 2) == 0;
  return named ? nullptr : subject;
}

bool ends_statement(const Article& article, uint32_t at) {
  const Sentence& sentence = article.sentence_of(at - 1);
  if (at >= sentence.token_end) return true;
  const Token& token = article.token(at);
  if (token.kind == TokenKind::punctuation) return !token.is("-") && !token.is("(");
  if (token.has(kContrast | kAccording)) return true;
  return token.has(kIn) && end_of_date(article, at + 1) != 0;
}

std::vector<uint32_t> years_of(const Article& article, const Figure& figure) {
  const Sentence& sentence = article.sentence_of(figure.token_begin);
  std::vector<uint32_t> years;
  for (uint32_t id : article.figures_in(sentence.token_begin, sentence.token_end)) {
    const Figure& date = article.figures[id];
    if (&date == &figure) continue;
    bool stretch = date.kind == FigureKind::duration || date.kind == FigureKind::age;
    if (date.kind != FigureKind::date && !stretch) continue;
    bool years_only = date.date_form == DateForm::absolute && date.hedge == Hedge::none &&
                      (date.text_value.size() == 4 || date.text_value.size() == 9);
    if (!years_only || date.text_value.find('X') != std::string_view::npos) return {};
    years.push_back(id);
  }
  return years;
}

EndOfChange end_of_change(const Article& article, const Figure& figure) {
  const Sentence& sentence = article.sentence_of(figure.token_begin);
  if (figure.hedge_begin < sentence.token_begin + 2) return {};
  const Figure* from = nullptr;
  const Figure* to = nullptr;
  bool is_from = article.token(figure.hedge_begin - 1).has(kFrom);
  for (uint32_t id : article.figures_in(sentence.token_begin, sentence.token_end)) {
    const Figure& other = article.figures[id];
    if (is_from && other.hedge_begin == figure.token_end + 1) from = &figure, to = &other;
    if (!is_from && other.token_end + 1 == figure.hedge_begin) from = &other, to = &figure;
  }
  if (from == nullptr || !article.token(to->hedge_begin - 1).has(kTo)) return {};
  if (from->kind == FigureKind::date || to->kind == FigureKind::date) return {};
  if (from->hedge_begin < sentence.token_begin + 2) return {};
  if (!article.token(from->hedge_begin - 1).has(kFrom)) return {};
  const Token& verb = article.token(from->hedge_begin - 2);
  if (!verb.has(kChange) && !is_reaching_verb(verb.lower)) return {};
  std::vector<uint32_t> years = years_of(article, figure);
  if (years.size() != 1) return {};
  const Figure& date = article.figures[years[0]];
  if (date.text_value.find('/') == std::string_view::npos) return {};
  bool tied = date.token_begin > sentence.token_begin &&
              article.token(date.token_begin - 1).has(kPreposition) &&
              !article.token(date.token_begin - 1).has(kBy | kOpenDate);
  if (!tied) return {};
  return {years[0], is_from ? PeriodPart::first_year : PeriodPart::last_year};
}

std::optional<uint32_t> year_of_comparison(const Article& article, const Figure& figure) {
  const Sentence& sentence = article.sentence_of(figure.token_begin);
  bool any = false;
  for (uint32_t id : article.figures_in(sentence.token_begin, sentence.token_end)) {
    if (&article.figures[id] == &figure) continue;
    FigureKind kind = article.figures[id].kind;
    any |= kind == FigureKind::date || kind == FigureKind::duration || kind == FigureKind::age;
  }
  if (!any) return kNone;
  std::vector<uint32_t> years = years_of(article, figure);
  if (years.size() != 1) return std::nullopt;
  const Figure& date = article.figures[years[0]];
  bool said = date.text_value.size() == 4 && date.token_begin > sentence.token_begin &&
              article.token(date.token_begin - 1).has(kIn);
  return said ? std::optional(years[0]) : std::nullopt;
}

uint32_t population_measure(const Library& library) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < library.measures.size(); ++i) {
    const Measure& measure = library.measures[i];
    if (measure.kind != MeasureKind::count || measure.publication != kNone) continue;
    if (std::none_of(measure.aliases.begin(), measure.aliases.end(), names_population)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

}  // namespace tallymark
