#include "claims/holder_ordinals.h"

#include <algorithm>

#include "claims/attitude.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// The token behind the words of a title that begin at a token; 0 if others stand there.
uint32_t end_of_words(const Article& article, uint32_t at, std::string_view title) {
  while (!title.empty()) {
    std::string_view word = title.substr(0, title.find(' '));
    if (at >= article.tokens().size() || article.document.text_of(article.token(at).span) != word)
      return 0;
    title.remove_prefix(std::min(word.size() + 1, title.size()));
    ++at;
  }
  return at;
}

struct Title {
  uint32_t measure = kNone, token_end = 0;
};

// The title that stands at a token. It holds a country's name, so that it is no mention.
Title title_at(const Article& article, uint32_t at) {
  Title found;
  for (uint32_t i = 0; i < article.library.measures.size(); ++i) {
    const Measure& measure = article.library.measures[i];
    if (measure.unit != kOrdinalUnit) continue;
    for (std::string_view alias : measure.aliases) {
      if (uint32_t end = end_of_words(article, at, alias); end > found.token_end) found = {i, end};
    }
  }
  return found;
}

// Who is said to be "the 44th …" that stands in tokens [first, behind), or null.
const Mention* holder_of(const Article& article, uint32_t first, uint32_t behind) {
  const Sentence& sentence = article.sentence_of(first);
  uint32_t begin = sentence.token_begin;
  auto is_person = [&](const Mention& mention) {
    return article.type_of(mention) == EntityType::person && mention.targets.size() == 1;
  };
  const Mention* holder = nullptr;
  if (first > begin + 1 && article.token(first - 1).is(","))
    holder = article.mention_ending(begin, first - 1, is_person);
  // "was (then) the 44th": the verb right behind the name
  uint32_t verb = back_over_adverbs(article, begin, first);
  if (holder == nullptr && verb > begin + 1 &&
      (article.token(verb - 1).has(kBe) || is_becoming(article.token(verb - 1).lower))) {
    holder = article.mention_ending(begin, back_over_adverbs(article, begin, verb - 1), is_person);
  }
  if (holder == nullptr && behind + 1 < sentence.token_end && article.token(behind).is(","))
    holder = article.mention_beginning(behind + 1, is_person);
  return holder;
}

}  // namespace

void extract_holder_ordinals(const Article& article, const Discourse& discourse,
                             std::vector<Claim>& claims) {
  for (uint32_t id = 0; id < article.figures.size(); ++id) {
    const Figure& figure = article.figures[id];
    if (figure.kind != FigureKind::ordinal || !figure.value) continue;
    uint32_t at = figure.token_begin;
    if (at == article.sentence_of(at).token_begin || !article.token(at - 1).has(kDefinite))
      continue;
    Title title = title_at(article, figure.token_end);
    if (title.measure == kNone) continue;
    const Mention* holder = holder_of(article, at - 1, title.token_end);
    if (holder == nullptr) continue;
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    claim.entity = holder->target();
    claim.entity_span = holder->span;
    claim.measure = title.measure;
    claim.measure_span = {article.token(figure.token_end).span.begin,
                          article.token(title.token_end - 1).span.end};
    claim.attitude = read_attitude(article, discourse, at);
    claims.push_back(std::move(claim));
  }
}

}  // namespace tallymark
