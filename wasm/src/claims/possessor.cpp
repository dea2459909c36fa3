#include "claims/possessor.h"

#include "claims/between.h"
#include "claims/plain_value.h"

namespace tallymark {

using namespace language;

bool can_have_values(const Article& article, const Mention& mention) {
  EntityType type = article.type_of(mention);
  return mention.kind == NameKind::entity && mention.form == NameForm::name &&
         (type == EntityType::country || type == EntityType::aggregate);
}

const Mention* adjective_of(const Article& article, const Claim& claim) {
  const Sentence& sentence = article.sentence_of(article.token_at(claim.measure_span.begin));
  for (uint32_t id : article.mentions_in(sentence.token_begin, sentence.token_end)) {
    const Mention& mention = article.mentions[id];
    if (mention.span.end > claim.measure_span.begin) break;
    if (!article.is_country(mention) || mention.form != NameForm::adjective) continue;
    uint32_t at = mention.token_end;
    if (article.token(at).span.begin != claim.measure_span.begin) continue;
    return &mention;
  }
  return nullptr;
}

const Mention* possessor_of(const Article& article, const Claim& claim) {
  const Measure& measure = article.library.measures[claim.measure];
  bool goes_on = !claim.inherited.empty() && claim.inherited[0] == "measure:ellipsis";
  if ((!claim.inherited.empty() && !goes_on) || !needs_plain_words(measure)) return nullptr;
  uint32_t at = article.token_at(claim.measure_span.begin);
  const Sentence& sentence = article.sentence_of(at);
  uint32_t behind = kNone;
  for (uint32_t id : article.mentions_in(at, sentence.token_end)) {
    const Mention& mention = article.mentions[id];
    if (mention.kind != NameKind::measure || mention.token_begin != at) continue;
    behind = end_of_name(article, mention, measure);
  }
  if (behind == kNone) return nullptr;
  bool governed = behind < sentence.token_end && article.token(behind).has(kOf | kIn | kFor);
  if (governed) ++behind;
  while (governed && behind < sentence.token_end && article.token(behind).has(kDefinite)) ++behind;
  for (uint32_t id : article.mentions_in(sentence.token_begin, sentence.token_end)) {
    const Mention& mention = article.mentions[id];
    if (!can_have_values(article, mention)) continue;
    bool before = mention.token_end == at ||
                  (mention.token_end + 1 == at && article.token(at - 1).has(kPossessiveMark));
    if (!before && !(governed && mention.token_begin == behind)) continue;
    return &mention;
  }
  return nullptr;
}

}  // namespace tallymark
