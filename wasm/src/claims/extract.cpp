#include "claims/extract.h"

#include "claims/act_counts.h"
#include "claims/changes.h"
#include "claims/comparisons.h"
#include "claims/elapsed.h"
#include "claims/event_claims.h"
#include "claims/event_frames.h"
#include "claims/group_sizes.h"
#include "claims/holder_ordinals.h"
#include "claims/memberships.h"
#include "claims/rankings.h"
#include "claims/shares.h"
#include "claims/statistics.h"

namespace tallymark {

std::vector<Claim> extract_claims(const Article& article) {
  std::vector<Claim> claims;
  Discourse discourse(article);
  std::vector<EventFrame> frames = find_event_frames(article, discourse);
  extract_changes(article, discourse, claims);
  extract_comparisons(article, discourse, claims);
  extract_shares(article, discourse, claims);
  extract_act_counts(article, discourse, claims);
  extract_group_sizes(article, discourse, claims);
  extract_holder_ordinals(article, discourse, claims);
  extract_statistics(article, discourse, claims);
  extract_rankings(article, discourse, claims);
  extract_event_claims(article, discourse, frames, claims);
  extract_memberships(article, discourse, claims);
  extract_elapsed(article, discourse, claims);
  return claims;
}

}  // namespace tallymark
