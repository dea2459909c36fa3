#include "consistency/list_count.h"

namespace tallymark {

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
  return *stated >= low && *stated <= high ? ListAgreement::undecided
                                           : ListAgreement::does_not_add_up;
}

}  // namespace tallymark
