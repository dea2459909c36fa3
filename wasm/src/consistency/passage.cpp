#include "consistency/passage.h"

#include <algorithm>

namespace tallymark {

using namespace language;

namespace {

bool is_amount_kind(FigureKind kind) {
  switch (kind) {
    case FigureKind::number:
    case FigureKind::count:
    case FigureKind::percent:
    case FigureKind::money:
    case FigureKind::measure:
    case FigureKind::rate:
    case FigureKind::ratio:
    case FigureKind::comparison:
      return true;
    default:
      return false;
  }
}

// A regular past tense, or one from the list; capitals are names.
bool is_finite(const Token& token, ArithmeticRoles roles) {
  if (token.kind != TokenKind::word || token.capitalised || (roles & kAnyChange) != 0) return false;
  if (token.has(kBe | kHave | kModal | kAuxiliaryDo | kHad | kWould | kReporting)) return true;
  if ((roles & kFiniteVerb) != 0) return true;
  return token.traits == 0 && token.lower.size() > 4 && token.lower.ends_with("ed");
}

bool is_bracket(const Token& token) {
  return token.is("(") || token.is(")") || token.is("[") || token.is("]");
}

// A dash with spaces sets off; without, it joins.
bool is_dash(const Token& token) {
  return token.is("—") || ((token.is("–") || token.is("-")) && token.space_before);
}

bool is_border(const Token& token) {
  if (token.has(kContrast | kRelative | kCondition)) return true;
  if (token.kind == TokenKind::symbol) return token.is("/");
  return token.kind == TokenKind::punctuation && !token.is(",") && !token.is("-") &&
         !token.is(".") && !token.is("'");
}

}  // namespace

bool states_amount(const Figure& figure) {
  return is_amount_kind(figure.kind) && !figure.vague &&
         (figure.value || (figure.low && figure.high));
}

bool same_unit(const Figure& a, const Figure& b) {
  bool per = a.per.has_value() == b.per.has_value() &&
             (!a.per || (a.per->value == b.per->value && a.per->unit == b.per->unit));
  if (!per && a.per && b.per) return false;
  if (a.unit == b.unit) return per || a.unit.empty();
  bool bare = (a.unit.empty() && a.kind == FigureKind::number) ||
              (b.unit.empty() && b.kind == FigureKind::number);
  // "from 30 to 40 percent" shares its unit; a bare number beside a percentage may be anything.
  return bare && a.kind != FigureKind::percent && b.kind != FigureKind::percent;
}

Passage::Passage(const Article& article, uint32_t sentence) : article_(article) {
  const Sentence& own = article.document.sentences[sentence];
  begin_ = own.token_begin;
  end_ = own.token_end;
  figures_ = article.figures_in(begin_, end_);
  if (figures_.empty()) return;
  roles_.reserve(end_ - begin_);
  for (uint32_t i = begin_; i < end_; ++i) {
    roles_.push_back(arithmetic_roles(token(i).lower, token(i).hash));
  }
  for (uint32_t id : figures_) {
    if (is_number(figure(id))) numbers_.push_back(id);
  }
}

const Figure* Passage::figure_at(uint32_t token) const {
  auto after =
      std::upper_bound(figures_.begin(), figures_.end(), token,
                       [&](uint32_t t, uint32_t id) { return t < figure(id).token_begin; });
  if (after == figures_.begin()) return nullptr;
  const Figure& found = figure(*--after);
  return token < found.token_end ? &found : nullptr;
}

bool Passage::in_time(uint32_t token) const {
  const Figure* found = figure_at(token);
  return found != nullptr && !states_amount(*found) &&
         (found->kind == FigureKind::date || found->kind == FigureKind::time ||
          found->kind == FigureKind::duration || found->kind == FigureKind::age);
}

bool Passage::in_duration(uint32_t token) const {
  const Figure* found = figure_at(token);
  return found != nullptr && found->kind == FigureKind::duration;
}

std::vector<uint32_t> Passage::words() const {
  std::vector<uint32_t> words;
  size_t next = 0;
  for (uint32_t i = begin_; i < end_; ++i) {
    while (next < figures_.size() && figure(figures_[next]).hedge_end <= i) ++next;
    if (next == figures_.size() || i < figure(figures_[next]).hedge_begin) words.push_back(i);
  }
  return words;
}

// Durations and ages mostly say when; "from 44 days to 22 days" compares them.
bool Passage::is_number(const Figure& figure) const {
  if (states_amount(figure)) return true;
  if (figure.kind != FigureKind::duration && figure.kind != FigureKind::age) return false;
  if (!figure.value) return false;
  uint32_t before = word_before(figure);
  return before != kNone && token(before).has(kFrom | kTo | kThan);
}

uint32_t Passage::word_before(const Figure& figure) const {
  uint32_t i = figure.hedge_begin;
  while (i > begin_ && (roles(i - 1) & kPassedOver) != 0) --i;
  return i == begin_ ? kNone : i - 1;
}

Gap Passage::gap(uint32_t from, uint32_t to) const {
  Gap gap;
  auto next = std::lower_bound(figures_.begin(), figures_.end(), from,
                               [&](uint32_t id, uint32_t t) { return figure(id).token_begin < t; });
  for (uint32_t i = from; i < to;) {
    if (next != figures_.end() && figure(*next).token_begin <= i) {
      gap.number |= states_amount(figure(*next));
      i = std::max(i + 1, figure(*next++).token_end);
      continue;
    }
    const Token& word = token(i);
    ArithmeticRoles role = roles(i);
    gap.roles |= role;
    gap.traits |= word.traits;
    gap.comma |= word.is(",");
    bool dash = is_dash(word), bracket = is_bracket(word);
    gap.dash |= dash;
    gap.bracket |= bracket;
    gap.border |= !dash && !bracket && is_border(word);
    gap.verb |= is_finite(word, role);
    gap.words +=
        word.kind == TokenKind::word && word.traits == 0 && (role & ~(kOfWholes | kOfPairs)) == 0;
    ++i;
  }
  return gap;
}

}  // namespace tallymark
