#include "consistency/aside.h"

#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// What stands between an amount and its repetition.
enum class Mark : uint8_t { none, bracket, sign, dash, comma_or, plain_or, equals, change };

// "one 13 lb rabbit (1.3 kg)", "100 miles of road (161 km)".
constexpr uint32_t kMostWords = 3;

constexpr Traits kOpensClause = kContrast | kSubordinator | kRelative | kAnd | kBe | kHave |
                                kModal | kNegation | kCondition | kReporting | kComparing | kThan;

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {}

  std::vector<Aside> run() {
    const auto& ids = passage_.figures();
    for (size_t n = 0; n + 1 < ids.size(); ++n) {
      if (!is_eligible(ids[n]) || !is_eligible(ids[n + 1])) continue;
      const Figure& main = passage_.figure(ids[n]);
      bool bare = false;
      Mark mark = mark_between(main, passage_.figure(ids[n + 1]), bare);
      if (mark == Mark::none) continue;
      // "(161 km; 87 nautical miles)": each repeats the first.
      size_t last = n + 1;
      while (mark == Mark::bracket && last + 1 < ids.size() && is_eligible(ids[last + 1]) &&
             is_listed(passage_.figure(ids[last]), passage_.figure(ids[last + 1])))
        ++last;
      if (!closes(passage_.figure(ids[last]), mark)) continue;
      for (size_t k = n + 1; k <= last; ++k)
        asides_.push_back({ids[n], ids[k], bare, mark == Mark::change});
    }
    return std::move(asides_);
  }

 private:
  bool is_eligible(uint32_t id) const {
    const Figure& figure = passage_.figure(id);
    return (figure.kind == FigureKind::measure || figure.kind == FigureKind::money) &&
           states_amount(figure);
  }

  bool is_dash(uint32_t i) const {
    const Token& token = passage_.token(i);
    return token.is("—") || ((token.is("–") || token.is("-")) && token.space_before);
  }

  // Articles and "some" up to the amount.
  bool leads(uint32_t i, const Figure& repeat) const {
    while (i < repeat.hedge_begin && (passage_.roles(i) & kPassedOver) != 0) ++i;
    return i == repeat.hedge_begin;
  }

  Mark mark_between(const Figure& main, const Figure& repeat, bool& bare) const {
    uint32_t i = main.hedge_end, end = repeat.hedge_begin, words = 0;
    for (; i < end; ++i) {
      const Token& token = passage_.token(i);
      bool joined = token.is("-") && !token.space_before;
      if (joined) continue;
      if (token.kind != TokenKind::word || token.has(kOr)) break;
      ArithmeticRoles roles = passage_.roles(i);
      if ((roles & kEqualWord) != 0) break;
      if (token.has(kOpensClause) || (token.has(kPreposition) && !token.has(kOf)))
        return Mark::none;
      if ((roles & (kFiniteVerb | kAnyChange)) != 0 || ++words > kMostWords) return Mark::none;
    }
    if (i >= end) return Mark::none;
    bare = words == 0;
    const Token& opener = passage_.token(i);
    if (opener.is("(") || opener.is("[")) {
      ++i;
      if (i < end && (passage_.token(i).is("=") || passage_.token(i).has(kOr))) ++i;
      return leads(i, repeat) ? Mark::bracket : Mark::none;
    }
    if (opener.is("/") || opener.is("=")) return bare && i + 1 == end ? Mark::sign : Mark::none;
    if (is_dash(i)) {
      while (i < end && (passage_.token(i).is("-") || is_dash(i))) ++i;
      if (i < end && passage_.token(i).has(kOr)) ++i;
      return leads(i, repeat) ? Mark::dash : Mark::none;
    }
    bool comma = opener.is(",");
    if (comma) ++i;
    if (i >= end) return Mark::none;
    if (passage_.token(i).has(kOr)) {
      if (!leads(i + 1, repeat)) return Mark::none;
      return comma ? Mark::comma_or : Mark::plain_or;
    }
    while (i < end && (passage_.roles(i) & kPassedOver) != 0) ++i;
    // "the equivalent of 161 km", ", a change of 32 F"
    bool of = i + 1 < end && passage_.token(i + 1).has(kOf | kTo) && leads(i + 2, repeat);
    if (!of) return Mark::none;
    if ((passage_.roles(i) & kEqualWord) != 0) return Mark::equals;
    bool change = comma && (passage_.roles(i) & (kChangeNoun | kSpreadNoun)) != 0;
    return change && passage_.token(i + 1).has(kOf) ? Mark::change : Mark::none;
  }

  bool is_listed(const Figure& a, const Figure& b) const {
    if (a.hedge_end + 1 != b.hedge_begin) return false;
    const Token& between = passage_.token(a.hedge_end);
    return between.is(";") || between.is(",") || between.is("/") || between.has(kOr);
  }

  bool closes(const Figure& repeat, Mark mark) const {
    uint32_t i = repeat.hedge_end;
    if (mark == Mark::equals || mark == Mark::change) return true;
    if (mark == Mark::bracket) {
      // "12-foot-wide (3.7-meter-wide)", "(161 km long)"
      if (i < passage_.end() && passage_.token(i).is("-")) ++i;
      if (i < passage_.end() && is_extent_word(passage_.token(i).lower)) ++i;
      return i < passage_.end() && (passage_.token(i).is(")") || passage_.token(i).is("]"));
    }
    if (i >= passage_.end()) return true;
    const Token& next = passage_.token(i);
    if (mark == Mark::sign) return !next.is("/") && !next.is("=");
    bool about = repeat.hedge == Hedge::about;
    bool mark_behind = next.kind == TokenKind::punctuation && !next.is("(") && !next.is("[");
    if (mark == Mark::dash) return mark_behind;
    if (mark == Mark::comma_or) return mark_behind || about;
    return about;
  }

  const Passage& passage_;
  std::vector<Aside> asides_;
};

}  // namespace

std::vector<Aside> find_asides(const Passage& passage) { return Reader(passage).run(); }

}  // namespace tallymark
