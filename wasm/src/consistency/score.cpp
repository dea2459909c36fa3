#include "consistency/score.h"

#include "consistency/arithmetic.h"

namespace tallymark {

using namespace language;

namespace {

enum class Result : uint8_t { none, won, lost, drawn };

// A result and the word that says it.
struct Said {
  Result result = Result::none;
  uint32_t word = 0;
};

// "a 2-2 home win"
constexpr uint32_t kNounReach = 2;
// "beat Manchester United 3-1", "drew with Real Madrid 2-2"
constexpr uint32_t kNameReach = 5;
// From "by" back to its verb: "beat the Los Angeles Lakers by 12 points".
constexpr uint32_t kVerbReach = 7;
// "by 12 points at home, 88-76"
constexpr uint32_t kMarginWords = 3;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    size_t scores = 0;
    for (uint32_t id : passage_.figures()) scores += passage_.figure(id).kind == FigureKind::score;
    if (scores == 0) return;
    Gap all = passage_.gap(passage_.begin(), passage_.end());
    if ((all.roles & kOtherScore) != 0) return;
    const auto& ids = passage_.figures();
    for (size_t n = 0; n < ids.size(); ++n) {
      if (passage_.figure(ids[n]).kind != FigureKind::score) continue;
      read_result(ids[n], scores);
      if (n > 0) read_margin(ids[n], ids[n - 1]);
      if (n + 1 < ids.size()) read_margin(ids[n], ids[n + 1]);
    }
  }

 private:
  Result result_of_noun(uint32_t i) const {
    ArithmeticRoles roles = passage_.roles(i);
    if ((roles & kWinNoun) != 0) return Result::won;
    if ((roles & kDrawNoun) != 0) return Result::drawn;
    return (roles & kLossNoun) != 0 ? Result::lost : Result::none;
  }

  Result result_of_verb(uint32_t i) const {
    ArithmeticRoles roles = passage_.roles(i);
    if ((roles & kWinVerb) != 0) return Result::won;
    if ((roles & kDrawVerb) != 0) return Result::drawn;
    return (roles & kLossVerb) != 0 ? Result::lost : Result::none;
  }

  // "a 2-2 draw", "a 3-1 away win"
  Said noun_behind(const Figure& score) const {
    for (uint32_t i = score.token_end; i < passage_.end() && i <= score.token_end + kNounReach;
         ++i) {
      const Token& word = passage_.token(i);
      if (word.kind != TokenKind::word || word.has(kPreposition | kAnd | kOr)) break;
      Result result = result_of_noun(i);
      if (result != Result::none) return {result, i};
    }
    return {};
  }

  // What follows ends the statement: "won 2-1 on Sunday", but not "won 2-3 medals".
  bool ends_statement(const Figure& score) const {
    if (score.token_end >= passage_.end()) return true;
    const Token& next = passage_.token(score.token_end);
    if (next.kind == TokenKind::punctuation) return !next.is("-") && !next.is("(");
    return next.has(kPreposition | kSubordinator) && !next.has(kOf) && !next.has(kTo);
  }

  // "won 3-1", "beat Ajax 3-1", "drew with Real Madrid 2-2"
  Said verb_before(const Figure& score) const {
    if (score.hedge_begin != score.token_begin || !ends_statement(score)) return {};
    bool names = false;
    for (uint32_t i = score.token_begin; i-- > passage_.begin();) {
      const Token& word = passage_.token(i);
      Result result = word.capitalised ? Result::none : result_of_verb(i);
      // "defeated 1-2 by Ajax" is no win: a past form that takes an object needs it.
      if (result == Result::won && !names && word.lower.ends_with("ed")) return {};
      if (result != Result::none) {
        // "they drew PSV 2-1 in the quarter-finals"
        bool of_other =
            result == Result::drawn && names && !passage_.token(i + 1).has(kWith | kPreposition);
        return of_other ? Said() : Said{result, i};
      }
      bool name = word.kind == TokenKind::word && word.capitalised;
      names |= name;
      bool link = word.has(kDefinite | kWith) || (word.has(kPreposition) && !word.has(kFor | kBy));
      if ((!name && !link) || score.token_begin - i > kNameReach) break;
    }
    return {};
  }

  void read_result(uint32_t id, size_t scores) {
    const Figure& score = passage_.figure(id);
    Said said = noun_behind(score);
    // "won 4-6, 6-3, 6-4": several scores are sets, legs or records.
    if (said.result == Result::none && scores == 1) said = verb_before(score);
    Result result = said.result;
    if (result == Result::none) return;
    bool tie = *score.low == *score.high, first = *score.low > *score.high;
    if (result == Result::lost && !tie) return;
    bool right = result == Result::drawn ? tie : !tie && (first || result == Result::lost);
    // A court or a house that is evenly divided decides against.
    if (!right && tie && (passage_.gap(passage_.begin(), passage_.end()).roles & kVoteWord) != 0)
      return;
    if (!right && !tie && result == Result::won && scores > 1) return;
    Relation relation;
    relation.rule = Rule::score;
    relation.judged = {id};
    relation.words = {passage_.token(said.word).span};
    relation.agreement = right ? Agreement::agrees : Agreement::differs;
    relation.working = shown(*score.low) +
                       (tie     ? " = "
                        : first ? " > "
                                : " < ") +
                       shown(*score.high);
    found_.push_back(std::move(relation));
  }

  // "won by 12 points", "a 12-point win", "a margin of 12 points"
  bool is_margin(const Figure& figure) const {
    if (figure.kind != FigureKind::count && figure.kind != FigureKind::number) return false;
    if (!figure.value || figure.hedge_begin == passage_.begin()) return false;
    uint32_t before = figure.hedge_begin - 1;
    if (passage_.token(before).has(kBy)) {
      if (figure.kind == FigureKind::number) return false;
      for (uint32_t i = before; i-- > passage_.begin() && before - i <= kVerbReach;) {
        if ((passage_.roles(i) & (kWinVerb | kLossVerb | kWinNoun | kLossNoun)) != 0) return true;
        if (passage_.gap(i, i + 1).border || passage_.token(i).is(",")) break;
      }
      return false;
    }
    if (passage_.token(before).has(kOf))
      return before > passage_.begin() && (passage_.roles(before - 1) & kSpreadNoun) != 0;
    // "a 12-point home win"
    if (figure.token_end >= passage_.end() || !passage_.token(figure.token_end).is("-") ||
        figure.token_end + 1 >= passage_.end() ||
        (passage_.roles(figure.token_end + 1) & kScorePoint) == 0)
      return false;
    for (uint32_t i = figure.token_end + 2; i < passage_.end() && i <= figure.token_end + 4; ++i) {
      if (passage_.token(i).kind != TokenKind::word) break;
      if ((passage_.roles(i) & (kWinNoun | kLossNoun | kSpreadNoun)) != 0) return true;
    }
    return false;
  }

  bool counts_points(const Figure& figure) const {
    if (figure.kind == FigureKind::number) return true;
    return (arithmetic_roles(figure.unit) & kScorePoint) != 0;
  }

  void read_margin(uint32_t id, uint32_t other) {
    const Figure& score = passage_.figure(id);
    const Figure& margin = passage_.figure(other);
    if (!is_margin(margin) || !counts_points(margin) || margin.hedge != Hedge::none) return;
    bool behind = margin.token_begin > score.token_begin;
    // "by 20 points, 45-33 at the half"
    if (score.token_end < passage_.end() && passage_.token(score.token_end).has(kAtOrLevel)) return;
    Gap gap = behind ? passage_.between(score, margin) : passage_.between(margin, score);
    bool set_off = gap.comma || gap.dash || gap.bracket;
    constexpr Traits kElse = kAnd | kSubordinator | kContrast | kRelative | kOpenDate;
    if (!set_off || gap.border || (gap.traits & kElse) != 0 || gap.words > kMarginWords) return;
    if (gap.verb && !(behind && passage_.token(margin.hedge_begin - 1).has(kBy))) return;
    auto difference = subtract(*score.low, *score.high);
    if (!difference) return;
    Relation relation;
    relation.rule = Rule::score;
    relation.judged = {other};
    relation.operands = {id};
    Decimal size = absolute(*difference);
    relation.agreement = *margin.value == size ? Agreement::agrees : Agreement::differs;
    const Decimal& more = *score.low < *score.high ? *score.high : *score.low;
    const Decimal& less = *score.low < *score.high ? *score.low : *score.high;
    relation.working = shown(more) + " − " + shown(less) + " = " + shown(size);
    relation.expected = size;
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
};

}  // namespace

void check_scores(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
