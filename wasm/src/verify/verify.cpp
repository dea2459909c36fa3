#include "verify/verify.h"

#include "verify/event_count.h"
#include "verify/event_date.h"
#include "verify/ranking.h"
#include "verify/relative.h"
#include "verify/statistic.h"

namespace tallymark {

Comparison verify(const Article& article, const Claim& claim) {
  switch (claim.kind) {
    case ClaimKind::statistic:
      return verify_statistic(article, claim);
    case ClaimKind::change:
    case ClaimKind::comparison:
    case ClaimKind::share_of_total:
      return verify_relative(article, claim);
    case ClaimKind::ranking:
      return verify_ranking(article, claim);
    case ClaimKind::event_count:
      return verify_event_count(article, claim);
    case ClaimKind::elapsed_time:
      return verify_elapsed_time(article, claim);
    default:
      return claim.publication != kNone ? verify_edition_date(article, claim)
                                        : verify_event_date(article, claim);
  }
}

}  // namespace tallymark
