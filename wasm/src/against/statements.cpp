#include "against/statements.h"

#include <algorithm>

#include "base/limits.h"
#include "language/arithmetic_words.h"
#include "language/figure_words.h"
#include "language/word_hash.h"
#include "quantity/unit.h"

namespace tallymark {

using namespace language;

namespace {

// Words that say how a sentence is built, not what it is about.
constexpr Traits kBuilding =
    kDefinite | kIndefinite | kDemonstrative | kPossessive | kPronoun | kAnd | kOr | kContrast |
    kSubordinator | kRelative | kPreposition | kIn | kOf | kBy | kWith | kOn | kFor | kTo | kThan |
    kBe | kHave | kModal | kNegation | kHypothetical | kAccording | kPossessiveMark | kAuxiliaryDo |
    kCondition | kAtOrLevel | kWould | kHad | kFrom | kIncluding | kAddition;
constexpr Traits kParts = kFrom | kTo | kBy | kOf | kThan;

FigureClass class_of(const Figure& figure) {
  switch (figure.kind) {
    case FigureKind::number:
    case FigureKind::count:
      return FigureClass::number;
    case FigureKind::percent:
    case FigureKind::ratio:
      return FigureClass::percent;
    case FigureKind::money:
      return FigureClass::money;
    case FigureKind::measure:
      return FigureClass::measure;
    case FigureKind::rate: {
      // "£3 a year" and "£3", "one in ten" and "10 percent" may be the same statement.
      bool of_time = figure.per && find_unit(figure.per->unit) != nullptr;
      if (figure.unit == kPercentUnit || (figure.unit.empty() && !of_time))
        return FigureClass::percent;
      bool currency = figure.unit.size() == 3 && figure.unit[0] >= 'A' && figure.unit[0] <= 'Z';
      return currency                            ? FigureClass::money
             : find_unit(figure.unit) != nullptr ? FigureClass::measure
                                                 : FigureClass::number;
    }
    case FigureKind::comparison:
      return FigureClass::multiple;
    case FigureKind::rank:
      return FigureClass::rank;
    case FigureKind::ordinal:
      return FigureClass::ordinal;
    case FigureKind::score:
      return FigureClass::score;
    case FigureKind::date:
      return FigureClass::date;
    case FigureKind::time:
      return FigureClass::time;
    case FigureKind::duration:
    case FigureKind::age:
      return FigureClass::duration;
  }
  return FigureClass::number;
}

bool is_side(const Token& token) {
  Side::Where where = side_of(token.lower, {}).where;
  return where == Side::above || where == Side::below;
}

}  // namespace

// The figure stands behind "of" or "of the" and another number.
bool Statements::is_part_of(const Figure& figure) const {
  uint32_t at = figure.hedge_begin;
  if (at > 0 && article_->token(at - 1).has(kDefinite)) --at;
  if (at == 0 || !article_->token(at - 1).has(kOf)) return false;
  return article_->figures[figures_.size() - 1].token_end == at - 1;
}

// "5 kilometres across": a preposition behind a measure that has nothing behind it of its own.
bool Statements::is_extent(uint32_t at) const {
  constexpr Traits kOthers = kBuilding & ~(kPreposition | kIn);
  const Token& token = article_->token(at);
  if (!token.has(kPreposition) || token.has(kOthers) || at + 1 >= article_->tokens().size())
    return false;
  return article_->token(at + 1).kind == TokenKind::punctuation;
}

Statements::Statements(const Article& article) : article_(&article) {
  read_figures();
  first_word_.push_back(0);
  for (uint32_t s = 0; s < article.document.sentences.size(); ++s) {
    auto [first, last] = figures_of(s);
    if (first < last) read_words(s);
    first_word_.push_back(static_cast<uint32_t>(words_.size()));
  }
}

std::pair<uint32_t, uint32_t> Statements::figures_of(uint32_t sentence) const {
  return {first_figure_[sentence], first_figure_[sentence + 1]};
}

void Statements::read_figures() {
  const Article& article = *article_;
  const auto& sentences = article.document.sentences;
  uint32_t next = 0;
  for (uint32_t s = 0; s < sentences.size(); ++s) {
    first_figure_.push_back(next);
    uint32_t first = next;
    for (; next < article.figures.size(); ++next) {
      const Figure& figure = article.figures[next];
      if (figure.token_begin >= sentences[s].token_end) break;
      StatedFigure stated;
      stated.kind = class_of(figure);
      stated.sentence = s;
      stated.clause = clause_at(article.clauses, figure.token_begin);
      if (figure.unit_token != kNone)
        stated.noun = meaning_of(article.token(figure.unit_token).lower);
      uint32_t at = figure.hedge_begin;
      auto passed = [&](const Token& token) {
        return (arithmetic_roles(token.lower, token.hash) & kPassedOver) != 0 && !token.has(kParts);
      };
      while (at > sentences[s].token_begin && passed(article.token(at - 1))) --at;
      // Where a date stands does not say which one it is: "from 2003", "of 2003".
      if (at > sentences[s].token_begin && stated.kind != FigureClass::date) {
        stated.part = article.token(at - 1).traits & kParts;
        // "compared with 93 percent" is "from 93 percent".
        bool after = at - 1 > sentences[s].token_begin && article.token(at - 2).has(kComparing);
        if (after || article.token(at - 1).has(kComparing)) stated.part = kFrom;
      }
      stated.compared = next - first < limits::kAgainstFigures && !figure.vague &&
                        figure.impossible == Impossible::none;
      // "11 of the 39 counties"
      if (next > first && figures_[next - 1].noun == 0 && is_part_of(figure)) {
        figures_[next - 1].noun = stated.noun;
        figures_[next - 1].own_noun = false;
      }
      bool bare = figure.kind == FigureKind::number && figure.unit.empty();
      if (bare && next > first && figures_[next - 1].kind == FigureClass::number) {
        stated.noun = figures_[next - 1].noun;
        stated.own_noun = false;
      }
      figures_.push_back(stated);
    }
    for (uint32_t i = first; i < next; ++i) {
      if (!figures_[i].compared) continue;
      uint32_t same = 0;
      for (uint32_t j = first; j < next && j < first + limits::kAgainstFigures; ++j) {
        if (figures_[j].kind != figures_[i].kind) continue;
        figures_[i].nth += j < i;
        ++same;
      }
      figures_[i].of_class = same;
    }
  }
  first_figure_.push_back(next);
}

void Statements::add_word(uint32_t at) {
  const Token& token = article_->token(at);
  if (token.kind != TokenKind::word || token.lower.size() < 2) return;
  bool name = token.capitalised;
  ArithmeticRoles roles = arithmetic_roles(token.lower, token.hash);
  Meaning meaning = meaning_of(token.lower);
  // "rejected" denies and "loss" falls, and both are what news confuses with another word.
  bool telling = can_be_mistaken(meaning);
  bool change = !telling && ((roles & (kRising | kFalling)) != 0 || is_side(token));
  if (change) meaning = change_meaning();
  if (!telling && token.has(kBuilding) && !token.has(kChange) && !change && !is_extent(at)) return;
  if ((roles & kPassedOver) != 0 && !change) return;
  words_.push_back({meaning, at, clause_at(article_->clauses, at), 0, name, false});
}

void Statements::read_words(uint32_t s) {
  const Sentence& sentence = article_->document.sentences[s];
  auto [next, last] = figures_of(s);
  size_t begin = words_.size();
  for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
    while (next < last && article_->figures[next].hedge_end <= i) ++next;
    if (next == last || i < article_->figures[next].hedge_begin) {
      add_word(i);
      continue;
    }
    const Figure& figure = article_->figures[next];
    if (i < figure.token_begin || i >= figure.token_end) continue;  // the words of its hedge
    if (figure.kind == FigureKind::date) {
      // What is told of another day or year is another statement.
      if (i != figure.token_begin) continue;
      std::string_view text =
          figure.text_value.empty() ? article_->document.text_of(figure.span) : figure.text_value;
      words_.push_back(
          {word_hash(text) >> 1 | 1u, i, clause_at(article_->clauses, i), 0, true, true});
    } else if (figure.kind == FigureKind::count || figure.kind == FigureKind::rate ||
               figure.kind == FigureKind::rank || figure.kind == FigureKind::ordinal) {
      if (figure_word(article_->token(i).lower, article_->token(i).hash) == nullptr) add_word(i);
    }
  }
  for (size_t i = begin; i < words_.size(); ++i) words_[i].nth = static_cast<uint32_t>(i - begin);
  auto [first, end] = figures_of(s);
  size_t at = begin;
  for (uint32_t id = first; id < end; ++id) {
    const Figure& figure = article_->figures[id];
    while (at < words_.size() && words_[at].token < figure.hedge_begin) ++at;
    size_t through = at;
    while (through < words_.size() && words_[through].token < figure.token_end) ++through;
    figures_[id].words_before = static_cast<uint32_t>(at - begin);
    figures_[id].words_through = static_cast<uint32_t>(through - begin);
  }
  std::sort(words_.begin() + static_cast<std::ptrdiff_t>(begin), words_.end(),
            [](const ContentWord& a, const ContentWord& b) {
              return a.meaning != b.meaning ? a.meaning < b.meaning : a.token < b.token;
            });
}

}  // namespace tallymark
