#include "consistency/vote.h"

#include <algorithm>

#include "consistency/arithmetic.h"
#include "consistency/parts.h"

namespace tallymark {

using namespace language;

namespace {

// Words behind a figure before the one that says which vote it is: "52 of them voted in favour";
// behind the whole before its verb: "the 15-member city council unanimously voted".
constexpr uint32_t kBallotReach = 4, kVerbReach = 5;
// A score, the abstentions and the whole.
constexpr size_t kFewestFigures = 3;

class Reader {
 public:
  Reader(const Passage& passage, std::vector<Relation>& found) : passage_(passage), found_(found) {}

  void run() {
    const auto& ids = passage_.figures();
    if (ids.size() < kFewestFigures || !has_abstentions()) return;
    for (size_t n = 0; n < ids.size(); ++n) {
      const Figure& figure = passage_.figure(ids[n]);
      if (figure.kind == FigureKind::date) continue;
      uint32_t next = n + 1 < ids.size() ? ids[n + 1] : kNone;
      if (!read(ids[n], next)) return;
      n += pair_;
    }
    if (whole_ == kNone || !in_favour_ || !against_ || !abstained_) return;
    relate();
  }

 private:
  const Token& token(uint32_t i) const { return passage_.token(i); }

  bool has_abstentions() const {
    for (uint32_t i = passage_.begin(); i < passage_.end(); ++i) {
      bool answer = (passage_.roles(i) & kAnswer) != 0;
      if (answer && ballot_of(token(i).lower) == Ballot::abstained) return true;
    }
    return false;
  }

  // Takes the figure as one of the votes or as the whole; false if it is neither.
  bool read(uint32_t id, uint32_t next) {
    const Figure& figure = passage_.figure(id);
    pair_ = false;
    if (figure.kind == FigureKind::score) {
      if (!figure.low || !figure.high) return false;
      votes_.push_back(id);
      return take(in_favour_, *figure.low) && take(against_, *figure.high);
    }
    if (!states_amount(figure) || !is_full_count(figure)) return false;
    Ballot ballot = ballot_behind(figure);
    if (ballot == Ballot::none && next != kNone && leads_to(figure, passage_.figure(next))) {
      pair_ = true;
      votes_.push_back(id);
      votes_.push_back(next);
      return take(in_favour_, *figure.value) && take(against_, *passage_.figure(next).value);
    }
    if (ballot == Ballot::none) {
      bool first = whole_ == kNone;
      whole_ = id;
      return first;
    }
    votes_.push_back(id);
    std::optional<Decimal>& own = ballot == Ballot::in_favour ? in_favour_
                                  : ballot == Ballot::against ? against_
                                                              : abstained_;
    return take(own, *figure.value);
  }

  static bool take(std::optional<Decimal>& vote, const Decimal& value) {
    if (vote) return false;
    vote = value;
    return true;
  }

  // "52 votes to 45"
  bool leads_to(const Figure& a, const Figure& b) const {
    return a.hedge_end + 1 == b.hedge_begin && token(a.hedge_end).has(kTo) && is_full_count(b) &&
           ballot_behind(b) == Ballot::none;
  }

  // "three abstentions", "52 voted for", "45 against", "three members abstaining"
  Ballot ballot_behind(const Figure& figure) const {
    if (figure.unit_token != kNone) {
      Ballot own = ballot_of(token(figure.unit_token).lower);
      if (own != Ballot::none) return own;
    }
    uint32_t i = figure.hedge_end, end = std::min(passage_.end(), i + kBallotReach);
    for (; i < end; ++i) {
      Ballot ballot = ballot_of(token(i).lower);
      if (ballot != Ballot::none) return ballot;
      if (token(i).has(kFor)) return Ballot::in_favour;
      bool plain = is_ballot_verb(token(i).lower) || token(i).has(kBe | kIn | kOf | kPronoun) ||
                   (passage_.roles(i) & kPeopleNoun) != 0;
      if (!plain || token(i).has(kNegation)) break;
    }
    return Ballot::none;
  }

  // How the whole is said to be one of this vote.
  enum class Whole : uint8_t { none, could_vote, voted };

  Whole whole_of(const Figure& figure) const {
    if (figure.hedge_end >= passage_.end()) return Whole::none;
    // "the nine-member committee's bill"
    for (uint32_t i = figure.hedge_end; i < passage_.end() && token(i).kind == TokenKind::word; ++i)
      if (token(i).has(kPossessiveMark)) return Whole::none;
    uint32_t begin = figure.hedge_begin;
    bool all = false, total = false;
    for (; begin > passage_.begin(); --begin) {
      ArithmeticRoles roles = passage_.roles(begin - 1);
      bool lead = (roles & (kPassedOver | kTotalWord | kAllWord)) != 0 ||
                  token(begin - 1).has(kDefinite | kOf | kPossessive);
      if (!lead) break;
      all |= (roles & kAllWord) != 0 && !token(begin - 1).has(kDefinite);
      total |= (roles & kTotalWord) != 0;
    }
    bool opens = begin == passage_.begin();
    // "Of the 100 senators, 52"
    if (opens && token(begin).has(kOf)) return Whole::could_vote;
    // "the council's 15 members"
    bool possessed = begin > passage_.begin() && token(begin - 1).has(kPossessiveMark) &&
                     passage_.gap(passage_.begin(), begin).words <= 1;
    if (opens || possessed) {
      if (!is_followed_by_verb(figure)) return Whole::none;
      return all || total ? Whole::voted : Whole::could_vote;
    }
    // "a total of 180"
    if (total && token(begin - 1).is(",") && (figure.unit.empty() || is_ballot_verb(figure.unit)))
      return Whole::voted;
    // "in the 100-member chamber", "passed the 435-member House 220-210"
    const Token& before = token(begin - 1);
    bool compound = figure.unit_token != kNone && token(figure.unit_token - 1).is("-");
    bool place = before.has(kIn) || is_ballot_verb(before.lower);
    return compound && place ? Whole::could_vote : Whole::none;
  }

  bool is_followed_by_verb(const Figure& figure) const {
    uint32_t end = std::min(passage_.end(), figure.hedge_end + kVerbReach);
    for (uint32_t i = figure.hedge_end; i < end && token(i).kind == TokenKind::word; ++i) {
      if (is_ballot_verb(token(i).lower)) return true;
      bool plain = token(i).has(kOf) || !token(i).has(kPreposition | kAnd | kOr | kRelative);
      if (!plain || passage_.gap(i, i + 1).verb) return false;
    }
    return false;
  }

  void relate() {
    const Figure& whole = passage_.figure(whole_);
    Whole kind = whole_of(whole);
    auto cast = add(*in_favour_, *against_);
    auto sum = cast ? add(*cast, *abstained_) : std::nullopt;
    auto twice = multiply(*whole.value, Decimal(2));
    if (kind == Whole::none || !sum || !twice) return;
    Relation relation;
    relation.rule = Rule::vote;
    relation.judged = {whole_};
    relation.operands = votes_;
    relation.expected = sum;
    relation.working = shown_sum({*in_favour_, *against_, *abstained_}, *sum);
    // Twice as many are the votes of another chamber. Who abstains may not count among the voters.
    bool other = *twice < *sum || *cast == *whole.value;
    bool wrong = kind == Whole::voted ? !(*sum == *whole.value) : *whole.value < *sum;
    relation.agreement = *sum == *whole.value ? Agreement::agrees
                         : wrong && !other    ? Agreement::differs
                                              : Agreement::between;
    if (relation.agreement == Agreement::differs) relation.slip = SlipName::sum;
    found_.push_back(std::move(relation));
  }

  const Passage& passage_;
  std::vector<Relation>& found_;
  std::optional<Decimal> in_favour_, against_, abstained_;
  std::vector<uint32_t> votes_;
  uint32_t whole_ = kNone;
  bool pair_ = false;  // the figure read last took the next one with it
};

}  // namespace

void check_votes(const Passage& passage, std::vector<Relation>& found) {
  Reader(passage, found).run();
}

}  // namespace tallymark
