#include "claims/nationals.h"

#include "base/limits.h"

namespace tallymark {

using namespace language;

namespace {

// What stands behind the name of a people leaves it whole: a mark, an auxiliary, or the measure, at
// the most a verb before it. "North Koreans in China", "Eritreans abroad" are some of them.
bool leaves_whole(const Article& article, uint32_t at) {
  const Token& next = article.token(at);
  if (next.kind == TokenKind::punctuation || next.has(kBe | kHave | kModal | kContrast))
    return true;
  for (uint32_t id : article.mentions_in(at, at + 2 + limits::kAliasWords)) {
    const Mention& mention = article.mentions[id];
    if (mention.kind == NameKind::measure && mention.token_begin <= at + 1) return true;
  }
  return false;
}

}  // namespace

uint32_t nationals_of(const Article& article, const Figure& figure) {
  uint32_t end = figure.token_end;
  // "10 percent of North Koreans", "10 percent of all Eritreans": behind a share.
  uint32_t behind = end;
  if (figure.kind == FigureKind::percent && behind < article.tokens().size() &&
      article.token(behind).has(kOf)) {
    ++behind;
    if (behind < article.tokens().size() && article.token(behind).has(kDefinite)) ++behind;
    end = behind + limits::kAliasWords;
  }
  for (uint32_t id : article.mentions_in(figure.token_begin, end)) {
    const Mention& mention = article.mentions[id];
    if (!article.is_country(mention) || mention.form != NameForm::adjective) continue;
    bool inside = mention.token_end <= figure.token_end;
    if (!inside && mention.token_begin != behind) continue;
    std::string scratch;
    std::string_view last = article.token(mention.token_end - 1).lower;
    if (singular(last, scratch) == last) continue;  // a plural names the people: "North Koreans"
    // The people itself, not "Eritreans' homes" or a further noun.
    if (mention.token_end < article.tokens().size()) {
      const Token& next = article.token(mention.token_end);
      if (next.has(kPossessiveMark) || next.is("'") || next.is("-")) continue;
      if (inside && mention.token_end < figure.token_end && next.kind == TokenKind::word) continue;
      if (!leaves_whole(article, mention.token_end)) continue;
    }
    return id;
  }
  return kNone;
}

}  // namespace tallymark
