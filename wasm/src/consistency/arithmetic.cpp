#include "consistency/arithmetic.h"

#include "language/messages.h"

namespace tallymark {
namespace {

// A result known only to within this share of itself is too coarse to say that a figure agrees; it
// is what a reader grants "about" (quantity/tolerance.h).
constexpr Decimal kCoarse{5, -2};

// How far beyond a bound people still say "more than" or "up to" it.
constexpr Decimal kNearBound{3, -1};
constexpr Decimal kHalf{5, -1}, kQuarter{25, -2};

// An unhedged number with ± the larger of the two as its wide interval; others as they are.
Amount widened(const Figure& figure, const std::optional<Decimal>& a,
               const std::optional<Decimal>& b) {
  Amount amount = amount_of(figure);
  if (!figure.value || figure.exact || figure.hedge != Hedge::none || !a || !b) return amount;
  const Decimal& width = *a < *b ? *b : *a;
  amount.wide = {subtract(*figure.value, width), add(*figure.value, width)};
  return amount;
}

// The plain sum gives the figure as stated, or the digits leave little else.
bool is_informative(const Amount& computed, const Amount& stated) {
  if (!computed.value || !computed.narrow.low || !computed.narrow.high) return false;
  if (stated.narrow.contains(*computed.value)) return true;
  auto width = subtract(*computed.narrow.high, *computed.narrow.low);
  if (!width) return false;
  auto coarse = multiply(absolute(*computed.value), kCoarse);
  if (coarse && *width <= *multiply(*coarse, Decimal(2))) return true;
  if (!stated.narrow.low || !stated.narrow.high) return false;
  auto own = subtract(*stated.narrow.high, *stated.narrow.low);
  return own && *width <= *own;
}

// "more than 20 percent" is not said of 80: such a figure is another's.
bool is_near_bound(const Amount& computed, const Amount& stated) {
  const auto& bound = stated.narrow.low ? stated.narrow.low : stated.narrow.high;
  if ((stated.narrow.low && stated.narrow.high) || !bound || !computed.value) return true;
  auto gap = subtract(*computed.value, *bound);
  auto near = multiply(absolute(*bound), kNearBound);
  return gap && near && absolute(*gap) <= *near;
}

std::string digits_of(const Decimal& value) {
  return std::to_string(value.mantissa < 0 ? -value.mantissa : value.mantissa);
}

}  // namespace

Amount operand_of(const Figure& figure, const Decimal& coarse) {
  return widened(figure, multiply(figure.step, kHalf), multiply(coarse, kHalf));
}

Amount operand_of(const Figure& figure) { return operand_of(figure, figure.coarse_step); }

Amount result_of(const Figure& figure) {
  return widened(figure, figure.step, multiply(figure.coarse_step, kQuarter));
}

Decimal shared_coarse(const Figure& a, const Figure& b) {
  return a.coarse_step < b.coarse_step ? a.coarse_step : b.coarse_step;
}

Agreement compare(const Amount& computed, const Amount& stated) {
  if (!touch(computed.wide, stated.wide)) return Agreement::differs;
  if (touch(computed.narrow, stated.narrow) && is_informative(computed, stated) &&
      is_near_bound(computed, stated))
    return Agreement::agrees;
  return Agreement::between;
}

bool looks_like_slip(const Decimal& a, const Decimal& b) {
  std::string x = digits_of(a), y = digits_of(b);
  if (x == y) return x.size() >= 2 || !(a == b);
  if (a.exponent != b.exponent) return false;  // "$16bn" is "$16.6bn" rounded
  if (x.size() > y.size()) std::swap(x, y);
  if (y.size() < 3 && x.size() != 2) return false;
  size_t first = 0;
  while (first < x.size() && x[first] == y[first]) ++first;
  if (x.size() + 1 == y.size()) return x.substr(first) == y.substr(first + 1);
  if (x.size() != y.size()) return false;
  if (x.substr(first + 1) == y.substr(first + 1)) return true;
  return first + 1 < x.size() && x[first] == y[first + 1] && x[first + 1] == y[first] &&
         x.substr(first + 2) == y.substr(first + 2);
}

std::string shown_sum(const std::vector<Decimal>& parts, const Decimal& sum) {
  // An explanation has 25 words at the most, and each part and sign is one.
  constexpr size_t kMostShown = 5;
  std::string out;
  for (size_t i = 0; i < parts.size(); ++i) {
    bool hidden = parts.size() > kMostShown && i >= 2 && i + 1 < parts.size();
    if (hidden && i > 2) continue;
    if (i > 0) out += " + ";
    out += hidden ? "…" : shown(parts[i]);
  }
  return out + " = " + shown(sum);
}

std::string shown(const Decimal& value, int digits) {
  Decimal size = absolute(value);
  if (!size.is_integer()) {
    // 12,345.67 is 12,346: the whole part keeps its digits.
    int whole = static_cast<int>(size.to_string().find('.'));
    bool below_one = size < Decimal(1);
    size = divide(size, Decimal(1), below_one || whole < digits ? digits : whole).value_or(size);
  }
  std::string text = size.to_string();
  size_t point = text.find('.');
  std::string out = language::with_separators(text.substr(0, point));
  if (point != std::string::npos) out += text.substr(point);
  return value < Decimal() ? "−" + out : out;
}

}  // namespace tallymark
