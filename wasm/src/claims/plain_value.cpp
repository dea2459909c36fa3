#include "claims/plain_value.h"

#include <algorithm>

#include "base/limits.h"
#include "claims/between.h"
#include "claims/relative.h"
#include "language/figure_words.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// Prepositions that may stand between a measure and its value; "under", "among" and the rest name a
// part of what is measured.
constexpr Traits kLinking = kOf | kIn | kFor | kTo | kAtOrLevel | kWith;
constexpr Traits kBreaking = kAnd | kOr | kContrast | kSubordinator | kRelative | kThan |
                             kComparing | kFrom | kNegation | kOver | kBy | kAmong | kSubregion;
constexpr uint32_t kHedgeTokens = 4;

struct Reader {
  const Article& article;
  const Figure& figure;

  const Token& token(uint32_t i) const { return article.token(i); }
  bool is_content(uint32_t i) const {
    return token(i).kind == TokenKind::word && token(i).traits == 0;
  }

  // The token after the country's name or adjective that covers `at`, or 0.
  uint32_t end_of_place(uint32_t at) const {
    uint32_t from = at > limits::kAliasWords ? at - limits::kAliasWords : 0;
    for (uint32_t id : article.mentions_in(from, at + limits::kAliasWords)) {
      const Mention& mention = article.mentions[id];
      if (mention.token_begin > at || mention.token_end <= at) continue;
      EntityType type = article.type_of(mention);
      bool place = type == EntityType::country || type == EntityType::aggregate;
      if (place && mention.form != NameForm::metonym) return mention.token_end;
    }
    return 0;
  }

  // A word before the name that makes it another measure: "the Baha'i population", "youth
  // unemployment", "the growth rate of the population".
  bool is_narrowed(uint32_t name) const {
    uint32_t begin = article.sentence_of(name).token_begin, i = name;
    while (i > begin && is_content(i - 1) && names_whole(token(i - 1).lower)) --i;
    bool determined = false;
    while (i > begin && token(i - 1).has(kDefinite | kIndefinite | kPossessive | kDemonstrative)) {
      --i;
      determined = true;
    }
    if (i == begin) return false;
    uint32_t before = i - 1;
    // "fertility rate, adolescent (births per woman) in": what stands in a bracket says again what
    // stands before it, which may be another measure.
    if (token(before).is("(") && figure.token_begin > name) {
      for (uint32_t at = name; at < figure.token_begin; ++at) {
        if (token(at).is(")")) return true;
      }
    }
    if (end_of_date(article, before) == i) return false;  // "the 2014 population"
    if (before >= figure.token_begin && before < figure.token_end) return false;
    if (token(before).is("-") || token(before).kind == TokenKind::digits) return true;
    if (token(before).has(kOf | kIn | kSubregion)) return true;
    return is_content(before) && !determined && end_of_place(before) == 0;
  }

  // The name goes on as another noun: "GDP growth", "population centres", "inflation expectations";
  // or a bracket narrows it: "inflation (change at the end of the year)", but not "inflation
  // (CPI)".
  bool goes_on(uint32_t at) const {
    uint32_t end = article.sentence_of(at - 1).token_end;
    if (at + 1 < end && token(at).is("(") && is_content(at + 1)) return !token(at + 1).all_capitals;
    return at < end && is_content(at) && !is_reaching_verb(token(at).lower) &&
           end_of_place(at) == 0 && !ends_like_adverb(token(at).lower);
  }

  // "73, 74, 75", "3 , 994 , 124", "3 994 124", "2012 - 4.7": of a row of numbers none is the value
  // alone.
  bool is_one_of_row() const {
    if (figure.kind != FigureKind::number) return false;
    const Sentence& sentence = article.sentence_of(figure.token_begin);
    auto is_digits = [&](uint32_t i) {
      return i >= sentence.token_begin && i < sentence.token_end &&
             token(i).kind == TokenKind::digits;
    };
    uint32_t behind = figure.token_end;
    if (behind < sentence.token_end && (token(behind).is(",") || token(behind).is("-"))) ++behind;
    return is_digits(behind) ||
           (figure.token_begin > sentence.token_begin && is_digits(figure.token_begin - 1));
  }

  // "The populations of Kenya and Uganda are 54 and 47 million, respectively."
  bool is_paired() const {
    const Sentence& sentence = article.sentence_of(figure.token_begin);
    for (uint32_t i = figure.token_end; i < sentence.token_end; ++i) {
      if (token(i).has(kRespectively)) return true;
    }
    return false;
  }

  // "29 percent of Kenyans use the internet", "of the population of Kenya": the people of a place,
  // all of them.
  bool is_of_people(uint32_t begin, uint32_t end) const {
    if (begin >= end || !token(begin).has(kOf)) return false;
    bool people = false;
    for (uint32_t i = begin; i < end;) {
      if (uint32_t next = end_of_place(i); next > i) {
        people = true;
        i = next;
        continue;
      }
      bool free = token(i).has(kOf | kDefinite | kIn | kPossessive) ||
                  names_population(token(i).lower) || names_whole(token(i).lower);
      people |= names_population(token(i).lower);
      if (!free) return false;
      ++i;
    }
    return people;
  }

  // "home to (54 million people)": between the words of the name stands the figure alone.
  bool fills_gap(const Mention& name, const Measure& measure) const {
    for (uint32_t i = name.token_begin + 1; i < figure.hedge_begin; ++i) {
      if (is_content(i) && end_of_place(i) == 0 && !is_word_of_measure(measure, token(i).lower))
        return false;
    }
    return true;
  }

  // "grew (from) 31 million in 2000 to 54 million in 2022": the value of its own stated year.
  bool begins_change(uint32_t from) const {
    uint32_t behind = figure.token_end, end = article.sentence_of(figure.token_begin).token_end;
    bool changed =
        from > 0 && (token(from - 1).has(kChange) || is_reaching_verb(token(from - 1).lower));
    if (changed && end_of_change(article, figure).date != kNone) return true;
    return changed && behind + 1 < end && token(behind).has(kIn) &&
           end_of_date(article, behind + 1) != 0;
  }

  bool is_linked(uint32_t begin, uint32_t end) const {
    bool linked = begin == end;
    uint32_t hedge = figure.hedge == Hedge::none ? 0 : kHedgeTokens;
    for (uint32_t i = begin; i < end;) {
      if (uint32_t next = std::max(end_of_place(i), pass_over(article, i, end)); next > i) {
        i = next;
        continue;
      }
      const Token& word = token(i);
      if (word.kind == TokenKind::digits) return false;
      bool reaching = word.kind == TokenKind::word && is_reaching_verb(word.lower);
      bool short_form = word.all_capitals && i > begin && token(i - 1).is("(");
      bool free = short_form || is_focus_word(word.lower) || ends_like_adverb(word.lower) ||
                  is_level_noun(word.lower) || word.has(kCountryNoun) || end - i <= hedge ||
                  is_superlative(word.lower, word.hash);
      if (is_content(i) && !reaching && !free) return false;
      bool paired = word.has(kAnd) && is_paired();
      // "the economy grew by"
      bool by = i + 1 == end && i == begin && word.has(kBy) && i > 0 && token(i - 1).has(kChange);
      by |= i + 1 == end && word.has(kFrom) && begins_change(i);
      linked |= by;
      if (!reaching && !free && !paired && !by && word.has(kBreaking)) return false;
      if (!reaching && !free && !by && word.has(kPreposition) && !word.has(kLinking)) return false;
      if (word.kind == TokenKind::symbol && !word.is("$")) return false;
      linked |= reaching || word.has(kBe | kOf | kAtOrLevel | kTo) || word.is(":") || word.is("(");
      ++i;
    }
    return linked;
  }
};

// The tokens behind "of" and what may stand before the base: "of its GDP", "of the country's GDP".
uint32_t base_begin(const Article& article, const Figure& figure) {
  uint32_t end = article.sentence_of(figure.token_begin).token_end, at = figure.token_end;
  if (at >= end || !article.token(at).has(kOf)) return kNone;
  for (++at; at < end && article.token(at).has(kDefinite | kPossessive | kIndefinite);) ++at;
  return at < end ? at : kNone;
}

bool stands_at(const Article& article, uint32_t at, std::string_view words) {
  uint32_t end = article.sentence_of(at).token_end;
  while (!words.empty()) {
    std::string_view word = words.substr(0, words.find(' '));
    if (at >= end || article.token(at).lower != word) return false;
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    ++at;
  }
  return true;
}

// What the measure is a share of stands at the token: its `per_unit` lists the ways to say it.
bool is_base_of(const Article& article, uint32_t at, const Measure& measure) {
  for (std::string_view rest = measure.per_unit; at != kNone && !rest.empty();) {
    std::string_view base = rest.substr(0, rest.find('|'));
    if (stands_at(article, at, base)) return true;
    rest.remove_prefix(std::min(rest.size(), base.size() + 1));
  }
  return false;
}

}  // namespace

bool needs_plain_words(const Measure& measure) {
  return measure.publication == kNone && measure.kind != MeasureKind::rank;
}

bool is_narrowed_name(const Article& article, const Figure& figure, const Mention& name) {
  return Reader{article, figure}.is_narrowed(name.token_begin);
}

bool is_bare_count(const Article& article, const Figure& figure, uint32_t noun) {
  if (noun <= figure.token_begin) return false;
  const Token& last = article.token(noun - 1);
  if (last.kind == TokenKind::digits) return true;
  const FigureWord* word = figure_word(last.lower, last.hash);
  return word != nullptr && (word->roles & (kCardinalWords | kScaleLetters)) != 0;
}

bool is_plain_value(const Article& article, const Figure& figure, const Mention& name,
                    const Measure& measure) {
  Reader reader{article, figure};
  bool before = name.token_end <= figure.token_begin;
  // "26 million inhabitants", "spends 3 percent of GDP on health": one holds the other.
  bool nested = name.token_begin < figure.token_end && !before;
  if (nested && figure.token_begin < name.token_begin &&
      !is_bare_count(article, figure, name.token_begin))
    return false;
  if (nested && name.token_begin < figure.token_begin && !reader.fills_gap(name, measure))
    return false;
  if (nested) return !reader.goes_on(std::max(name.token_end, figure.token_end));
  if (reader.is_narrowed(name.token_begin) || reader.is_one_of_row()) return false;
  if (before) {
    if (figure.token_begin - name.token_end > limits::kClauseTokens) return false;
    return reader.is_linked(std::min(end_of_name(article, name, measure), figure.token_begin),
                            figure.token_begin);
  }
  if (figure.kind == FigureKind::percent && reader.is_of_people(figure.token_end, name.token_begin))
    return !reader.goes_on(name.token_end);
  uint32_t gap = figure.token_end;
  if (gap < name.token_begin && article.token(gap).is("-")) ++gap;
  return gap == name.token_begin && !reader.goes_on(name.token_end);
}

bool has_known_base(const Article& article, const Figure& figure) {
  uint32_t at = base_begin(article, figure);
  const std::vector<Measure>& all = article.library.measures;
  return std::any_of(all.begin(), all.end(), [&](const Measure& measure) {
    return measure.kind == MeasureKind::percent && is_base_of(article, at, measure);
  });
}

bool has_base_of(const Article& article, const Figure& figure, const Measure& measure,
                 const Mention* name) {
  if (measure.kind != MeasureKind::percent) return true;
  if (figure.kind != FigureKind::percent) {
    return measure.per_unit.empty() || (name != nullptr && says_unit(article, *name, measure));
  }
  if (measure.per_unit.empty()) return !has_known_base(article, figure);
  return is_base_of(article, base_begin(article, figure), measure);
}

}  // namespace tallymark
