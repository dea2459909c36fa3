#include "claims/holder_ordinals.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/attitude.h"
#include "claims/relative.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

class Extractor {
 public:
  Extractor(const Article& article, const Discourse& discourse, std::vector<Claim>& claims)
      : article_(article), discourse_(discourse), claims_(claims) {}

  void run() {
    for (uint32_t id = 0; id < article_.figures.size(); ++id) {
      const Figure& figure = article_.figures[id];
      if (figure.kind == FigureKind::ordinal && figure.value) read(id, figure);
    }
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  void read(uint32_t id, const Figure& figure) {
    Title title = title_at(figure.token_end);
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t end = article_.sentence_of(figure.token_begin).token_end;
    uint32_t first = figure.token_begin;
    if (title.measure == kNone || first == begin || !token(first - 1).has(kDefinite)) return;
    --first;
    const Mention* holder = nullptr;
    if (first > begin + 1 && token(first - 1).is(",")) holder = name_ending(begin, first - 1);
    // "was (then) the 44th": the verb right behind the name
    uint32_t verb = back_over_adverbs(article_, begin, first);
    if (holder == nullptr && verb > begin + 1 &&
        (token(verb - 1).has(kBe) || is_becoming(token(verb - 1).lower))) {
      holder = name_ending(begin, back_over_adverbs(article_, begin, verb - 1));
    }
    uint32_t behind = title.token_end;
    if (holder == nullptr && behind + 1 < end && token(behind).is(","))
      holder = name_beginning(behind + 1);
    if (holder == nullptr) return;
    Claim claim;
    claim.kind = ClaimKind::statistic;
    claim.figure = id;
    claim.entity = holder->target();
    claim.entity_span = holder->span;
    claim.measure = title.measure;
    claim.measure_span = {token(figure.token_end).span.begin, token(behind - 1).span.end};
    claim.attitude = read_attitude(article_, discourse_, figure.token_begin);
    claims_.push_back(std::move(claim));
  }

  struct Title {
    uint32_t measure = kNone, token_end = 0;
  };

  // The title that stands at a token. It holds a country's name, so that it is no mention.
  Title title_at(uint32_t at) const {
    Title found;
    for (uint32_t i = 0; i < article_.library.measures.size(); ++i) {
      const Measure& measure = article_.library.measures[i];
      if (measure.unit != kOrdinalUnit) continue;
      for (std::string_view alias : measure.aliases) {
        if (uint32_t end = end_of(at, alias); end > found.token_end) found = {i, end};
      }
    }
    return found;
  }

  // The token behind the words of a title that begin at a token; 0 if others stand there.
  uint32_t end_of(uint32_t at, std::string_view title) const {
    while (!title.empty()) {
      std::string_view word = title.substr(0, title.find(' '));
      if (at >= article_.tokens().size() || article_.document.text_of(token(at).span) != word)
        return 0;
      title.remove_prefix(std::min(word.size() + 1, title.size()));
      ++at;
    }
    return at;
  }

  bool is_person(const Mention& mention) const {
    return article_.type_of(mention) == EntityType::person && mention.targets.size() == 1;
  }

  const Mention* name_ending(uint32_t begin, uint32_t at) const {
    uint32_t from = at > begin + limits::kAliasWords ? at - limits::kAliasWords : begin;
    for (uint32_t id : article_.mentions_in(from, at)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_end == at && is_person(mention)) return &mention;
    }
    return nullptr;
  }

  const Mention* name_beginning(uint32_t at) const {
    for (uint32_t id : article_.mentions_in(at, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin == at && is_person(mention)) return &mention;
    }
    return nullptr;
  }

  const Article& article_;
  const Discourse& discourse_;
  std::vector<Claim>& claims_;
};

}  // namespace

void extract_holder_ordinals(const Article& article, const Discourse& discourse,
                             std::vector<Claim>& claims) {
  for (const Measure& measure : article.library.measures) {
    if (measure.unit != kOrdinalUnit) continue;
    Extractor(article, discourse, claims).run();
    return;
  }
}

}  // namespace tallymark
