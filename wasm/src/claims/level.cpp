#include "claims/level.h"

#include "base/limits.h"
#include "claims/plain_value.h"
#include "language/lexicon.h"

namespace tallymark {

using namespace language;

namespace {

// A place behind the measure's name: "in the Democratic Republic".
constexpr uint32_t kPlaceTokens = 6;

struct Reader {
  const Article& article_;

  const Token& token(uint32_t i) const { return article_.token(i); }

  // "fell 3 percent", "down 2.7", "14 percent lower": a difference, not a level ("rose to 90" is
  // one).
  bool is_change(const Figure& figure) const {
    uint32_t begin = article_.sentence_of(figure.token_begin).token_begin;
    uint32_t end = article_.sentence_of(figure.token_begin).token_end;
    if (figure.token_end < end && token(figure.token_end).has(kComparative)) return true;
    // "2.7 per 1,000 more than"
    if (figure.token_end + 1 < end && token(figure.token_end).has(kAddition) &&
        token(figure.token_end + 1).has(kThan)) {
      return true;
    }
    // "the economy grew (by) 5.6 percent": a measure that is itself a change.
    uint32_t value = figure.hedge_begin;
    for (uint32_t id : article_.mentions_in(begin, value)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure || !token(mention.token_end - 1).has(kChange)) continue;
      if (mention.token_end == value) return false;
      if (mention.token_end + 1 == value && token(value - 1).has(kBy)) return false;
    }
    if (figure.token_begin > begin && token(figure.token_begin - 1).has(kBy)) return true;
    // "58 more people per 1,000 than", "an extra 58 people"
    for (uint32_t i = figure.token_begin; i < figure.token_end; ++i) {
      if (token(i).has(kAddition | kComparative)) return true;
    }
    if (figure.token_begin > begin && token(figure.token_begin - 1).has(kAddition)) return true;
    for (uint32_t i = figure.token_begin; i-- > begin && figure.token_begin - i <= 3;) {
      if (token(i).has(kChange)) return true;
      if (token(i).has(kPreposition) && !token(i).has(kBy)) return false;
      if (token(i).has(kBe | kHave) || token(i).kind == TokenKind::punctuation) return false;
    }
    return false;
  }

  // "25 percent of people in modern slavery are children": the measure is the base of another
  // share; "24 percent of GDP" is a share of something else.
  // "5 in 1,000 people in modern slavery are ever freed": the measure is what the rate is counted
  // in.
  bool is_base_of_other(const Figure& figure) const {
    if (figure.kind != FigureKind::rate || figure.per == std::nullopt) return false;
    uint32_t end = article_.sentence_of(figure.token_begin).token_end;
    for (uint32_t id : article_.mentions_in(figure.token_begin, end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure) continue;
      bool behind = mention.token_begin <= figure.token_end && mention.token_end > figure.token_end;
      if (!behind) continue;
      // A place may stand between: "in Eritrea".
      for (uint32_t i = mention.token_end; i < end && i < mention.token_end + kPlaceTokens; ++i) {
        if (token(i).kind == TokenKind::punctuation || token(i).has(kAnd | kContrast)) return false;
        if (token(i).has(kBe | kHave | kModal)) return true;
      }
    }
    return false;
  }

  bool is_share_of_other(const Figure& figure) const {
    // "Of North Korea's prisoners, 200,000 people in modern slavery …"
    uint32_t first = article_.sentence_of(figure.token_begin).token_begin;
    if (first < figure.token_begin && token(first).has(kOf | kAmong) &&
        article_.figures_in(first, first + 6).empty()) {
      return true;
    }
    if (is_base_of_other(figure)) return true;
    // "2 percent of GDP": what the measure itself may be a share of.
    if (figure.kind == FigureKind::percent && has_known_base(article_, figure)) return false;
    uint32_t at = figure.token_end;
    // "of whom 3 million were children"
    uint32_t before = figure.token_begin;
    if (before >= 2 && token(before - 1).has(kRelative) && token(before - 2).has(kOf)) return true;
    if (at + 1 >= article_.tokens().size() || !token(at).has(kOf)) return false;
    ++at;
    if (token(at).has(kPronoun | kDemonstrative | kRelative)) return true;  // "1.2 million of them"
    while (at + 1 < article_.tokens().size() &&
           token(at).has(kDefinite | kPossessive | kIndefinite))
      ++at;
    // "29 percent of the population": of all of them, whatever measure the word names.
    if (figure.kind == FigureKind::percent && names_population(token(at).lower)) return false;
    for (uint32_t id : article_.mentions_in(at, at + limits::kAliasWords)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::measure || mention.token_begin != at) continue;
      // "with 10 percent of people in modern slavery.": nothing further is said of them.
      uint32_t next = mention.token_end;
      bool ends = next >= article_.sentence_of(at).token_end ||
                  token(next).kind == TokenKind::punctuation || token(next).has(kAnd | kContrast);
      if (figure.kind == FigureKind::percent && ends) continue;
      return true;
    }
    if (figure.kind != FigureKind::percent) return false;
    // Up to the head of the phrase: "of the country's entire population", "of North Koreans".
    for (uint32_t i = at; i < at + 5 && i < article_.tokens().size(); ++i) {
      if (names_population(token(i).lower)) return false;
      if (article_.token(i).has(kPreposition | kBe) || token(i).kind == TokenKind::punctuation)
        break;
    }
    for (uint32_t id : article_.mentions_in(at, at + 3)) {
      if (article_.mentions[id].form == NameForm::adjective) return false;
    }
    return true;
  }
};

}  // namespace

bool is_no_level(const Article& article, const Figure& figure) {
  Reader reader{article};
  return reader.is_change(figure) || reader.is_share_of_other(figure);
}

}  // namespace tallymark
