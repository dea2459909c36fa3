#include "consistency/list_count.h"

namespace tallymark {
namespace {

// A slip in a list is one or two items; a larger gap means that the names do not spell out the
// count
// ("the 27 members – France and Italy among them").
constexpr int64_t kLargestSlip = 2;

}  // namespace

ListAgreement check_list_count(const Article& article, const Claim& claim) {
  const Figure& figure = article.figures[claim.figure];
  auto stated = figure.value ? figure.value->to_integer() : std::nullopt;
  if (!stated || figure.hedge != Hedge::none || !figure.exact) return ListAgreement::undecided;
  int64_t low = claim.list_low, high = claim.list_high;
  if (claim.list_open) {
    // Longer than the count that it is part of; shorter says nothing.
    return low > *stated ? ListAgreement::does_not_add_up : ListAgreement::undecided;
  }
  if (*stated == high) return ListAgreement::adds_up;
  if (*stated >= low && *stated <= high) return ListAgreement::undecided;
  // One name behind a count is more often a caption or an example than a list.
  int64_t gap = *stated > high ? *stated - high : low - *stated;
  return high >= 2 && gap <= kLargestSlip ? ListAgreement::does_not_add_up
                                          : ListAgreement::undecided;
}

}  // namespace tallymark
