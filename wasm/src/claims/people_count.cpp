#include "claims/people_count.h"

#include "claims/dimension.h"
#include "claims/plain_value.h"
#include "claims/relative.h"

namespace tallymark {

using namespace language;

namespace {

bool begins_country(const Article& article, uint32_t at) {
  const Mention* name = article.mention_beginning(at, [](const Mention&) { return true; });
  return name != nullptr && article.is_country(*name);
}

}  // namespace

bool bind_people(const Article& article, const Figure& figure, Claim& claim) {
  const Sentence& sentence = article.sentence_of(figure.token_begin);
  if (figure.kind != FigureKind::count || figure.vague || figure.unit_token == kNone) return false;
  if (!names_population(article.token(figure.unit_token).lower) ||
      !is_bare_count(article, figure, figure.unit_token))
    return false;
  uint32_t begin = figure.hedge_begin, end = figure.token_end;
  if (begin < sentence.token_begin + 2 || end >= sentence.token_end) return false;
  const Token& tie = article.token(begin - 1);
  bool set_off = tie.has(kWith) && article.token(begin - 2).is(",");
  bool has = tie.has(kHave) && !tie.has(kNegation);
  if (!tie.has(kPossessiveMark) && !has && !set_off) return false;
  bool whole = article.token(end).kind == TokenKind::punctuation ||
               article.token(end).has(kContrast) ||
               (article.token(end).has(kAnd) && (!has || begins_country(article, end + 1))) ||
               (tie.has(kPossessiveMark) && article.token(end).has(kBe));
  if (!whole || article.token(end).is("-") || article.token(end).is("(")) return false;
  uint32_t name = begin - (set_off ? 2 : 1);
  bool named = false;
  for (uint32_t id : article.mentions_in(sentence.token_begin, name)) {
    const Mention& mention = article.mentions[id];
    if (!article.is_country(mention) || mention.token_end != name) continue;
    // "The camp in Kenya has"
    uint32_t first = mention.token_begin;
    bool governed =
        first > sentence.token_begin && article.token(first - 1).has(kPreposition | kAnd);
    named |= mention.form == NameForm::name && !governed;
  }
  if (!named) return false;
  uint32_t measure = population_measure(article.library);
  if (measure == kNone || fit_of(figure, article.library.measures[measure]) != Fit::stated)
    return false;
  claim.measure = measure;
  claim.measure_span = figure.span;
  claim.inherited.push_back("measure:apposition");
  claim.may_be_other = true;
  return true;
}

}  // namespace tallymark
