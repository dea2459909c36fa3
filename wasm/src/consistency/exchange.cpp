#include "consistency/exchange.h"

#include <algorithm>

#include "base/limits.h"
#include "consistency/arithmetic.h"
#include "consistency/aside.h"

namespace tallymark {

using namespace language;

namespace {

constexpr size_t kMostPairs = 32;
constexpr int32_t kRecentDays = 31;
// Rates of one article are of one day or nearly so; what lies within this share may be of another
// month.
constexpr Decimal kMostDrift{15, -2}, kNoDrift{};
constexpr Decimal kHalf{5, -1}, kMostRounding{1, -1};
// The unit that a sum in pounds without a sign is read as.
constexpr std::string_view kPoundWeight = "pound", kSterling = "GBP";
constexpr std::string_view kOtherDollars[] = {"AUD", "CAD", "NZD", "HKD", "SGD", "TWD"};
constexpr std::string_view kDollar = "USD";

struct Pair {
  uint32_t main = 0, repeat = 0;
  std::string_view from, to;
  Amount rate;  // `to` for one of `from`
  bool stated = false;
};

bool is_other_dollar(std::string_view unit) {
  return std::find(std::begin(kOtherDollars), std::end(kOtherDollars), unit) !=
         std::end(kOtherDollars);
}

// A day up to a month back is now, and so is what is to come; a year, a month or "ten years ago"
// may have had other rates.
bool is_of_another_time(const Passage& passage) {
  auto now = passage.article().published;
  for (uint32_t id : passage.figures()) {
    const Figure& figure = passage.figure(id);
    if (figure.kind != FigureKind::date || figure.date_form == DateForm::weekday) continue;
    if (!now || !figure.last_day || *figure.last_day < *now - kRecentDays) return true;
  }
  Gap gap = passage.gap(passage.begin(), passage.end());
  return (gap.traits & (kPrevious | kAlready)) != 0 || (gap.roles & kMeasuredOtherwise) != 0;
}

class Rates {
 public:
  explicit Rates(const Article& article) : article_(article) {}

  void collect() {
    for (const Figure& figure : article_.figures) {
      if (figure.kind == FigureKind::money) several_dollars_ |= is_other_dollar(figure.unit);
    }
    for (uint32_t s = 0; s < article_.document.sentences.size(); ++s) {
      Passage passage(article_, s);
      if (passage.figures().size() < 2 || passage.numbers().size() > limits::kSentenceNumbers)
        continue;
      bool elsewhen = is_of_another_time(passage);
      for (const Aside& aside : find_asides(passage)) add(passage, aside, elsewhen);
    }
  }

  void compare_all(std::vector<Relation>& found) const {
    for (size_t i = 0; i < pairs_.size(); ++i) {
      if (pairs_[i].stated) continue;
      size_t reference = reference_for(i);
      if (reference != i) found.push_back(relation_of(pairs_[i], pairs_[reference]));
    }
  }

 private:
  void add(const Passage& passage, const Aside& aside, bool elsewhen) {
    const Figure& main = passage.figure(aside.main);
    const Figure& repeat = passage.figure(aside.repeat);
    if (main.kind != FigureKind::money && repeat.kind != FigureKind::money) return;
    Pair pair{aside.main, aside.repeat, currency_of(main), currency_of(repeat), {}, false};
    if (pair.from.empty() || pair.to.empty() || pair.from == pair.to) return;
    if (!main.value || !repeat.value || pairs_.size() == kMostPairs) return;
    if (main.value->is_zero() || repeat.value->is_zero()) return;
    pair.stated = main.token_end < repeat.token_begin && passage.token(main.token_end).is("=");
    if (elsewhen && !pair.stated) return;
    // A bare "$" beside Australian dollars may be either.
    bool dollar = pair.from == kDollar || pair.to == kDollar;
    bool other = is_other_dollar(pair.from) || is_other_dollar(pair.to);
    if (several_dollars_ && dollar && !other) return;
    Amount one = pair.stated ? exactly(*main.value) : amount_without_hedge(main);
    pair.rate = over(amount_without_hedge(repeat), one);
    if (pair.rate.value) pairs_.push_back(pair);
  }

  static std::string_view currency_of(const Figure& figure) {
    if (figure.kind == FigureKind::money) return figure.unit;
    return figure.unit == kPoundWeight ? kSterling : std::string_view();
  }

  // Hedges hold for both sums; round ones may be rounded by a tenth.
  static Amount amount_without_hedge(const Figure& figure) {
    Decimal half = *multiply(figure.step, kHalf);
    Decimal most = multiply(*figure.value, kMostRounding).value_or(half);
    Decimal wide = std::max(half, std::min(*multiply(figure.coarse_step, kHalf), most));
    return {*figure.value, around(*figure.value, half), around(*figure.value, wide)};
  }
  static Interval around(const Decimal& value, const Decimal& width) {
    return {subtract(value, width), tallymark::add(value, width)};
  }

  // The other's rate in our direction; none for other currencies.
  std::optional<Amount> rate_as(const Pair& ours, const Pair& other) const {
    if (ours.from == other.from && ours.to == other.to) return other.rate;
    if (ours.from == other.to && ours.to == other.from)
      return over(exactly(Decimal(1)), other.rate);
    return std::nullopt;
  }

  static Interval drifted(const Interval& rate, const Decimal& drift) {
    Interval factor{subtract(Decimal(1), drift), tallymark::add(Decimal(1), drift)};
    return multiply(rate, factor);
  }

  bool fits(const Pair& a, const Pair& b, const Decimal& drift) const {
    auto rate = rate_as(a, b);
    return rate && touch(drifted(rate->wide, drift), a.rate.wide);
  }

  // What to compare pair i with: the stated rate; else the pair that most of the others agree with,
  // so that one wrong sum does not cast doubt on all the rest. Itself if there is none, or if i is
  // that pair.
  size_t reference_for(size_t i) const {
    size_t best = i, most = 0;
    bool any = false;
    for (size_t k = 0; k < pairs_.size(); ++k) {
      if (!rate_as(pairs_[i], pairs_[k])) continue;
      if (pairs_[k].stated) return k;
      size_t votes = 0;
      for (size_t other = 0; other < pairs_.size(); ++other)
        votes += other != k && fits(pairs_[other], pairs_[k], kMostDrift);
      if (any && votes <= most) continue;
      any = true;
      best = k;
      most = votes;
    }
    return best;
  }

  Relation relation_of(const Pair& pair, const Pair& reference) const {
    const Figure& main = article_.figures[pair.main];
    const Figure& repeat = article_.figures[pair.repeat];
    Amount rate = *rate_as(pair, reference);
    Relation relation;
    relation.rule = Rule::exchange;
    relation.judged = {pair.repeat};
    relation.operands = {pair.main, reference.main, reference.repeat};
    relation.restates = true;
    Amount computed = times(amount_without_hedge(main), rate);
    bool differs = !fits(pair, reference, kMostDrift);
    bool agrees = fits(pair, reference, kNoDrift) &&
                  touch(computed.narrow, amount_without_hedge(repeat).wide);
    relation.agreement = differs  ? Agreement::differs
                         : agrees ? Agreement::agrees
                                  : Agreement::between;
    const Figure& first = article_.figures[reference.main];
    const Figure& second = article_.figures[reference.repeat];
    bool turned = pair.from != reference.from;
    const Decimal& over_value = turned ? *second.value : *first.value;
    const Decimal& times_value = turned ? *first.value : *second.value;
    if (computed.value) {
      relation.expected = divide(*computed.value, Decimal(1), 3);
      relation.working = shown(*main.value) + " × " + shown(times_value) + " ÷ " +
                         shown(over_value) + " = " + shown(*relation.expected);
    }
    if (differs && rate.value && touch(pair.rate.narrow, over(exactly(Decimal(1)), rate).narrow))
      relation.slip = SlipName::conversion;
    return relation;
  }

  const Article& article_;
  std::vector<Pair> pairs_;
  bool several_dollars_ = false;
};

}  // namespace

void check_exchanges(const Article& article, std::vector<Relation>& found) {
  Rates rates(article);
  rates.collect();
  rates.compare_all(found);
}

}  // namespace tallymark
