// Which events of the packs a claim can be about, chosen by actor, verb, target, members and date;
// never by the figure under test.
#pragma once

#include <vector>

#include "verify/comparison.h"

namespace tallymark {

struct EventCandidates {
  std::vector<uint32_t> events;
  bool individuated = false;    // a date in the text or a named member chose them
  bool covered = false;         // the packs hold every such event of these actors on these days
  bool by_publication = false;  // chosen because they lie shortly before publication
  bool by_date = false;         // chosen by a date that the text gives
  bool beyond = false;          // the date lies after the last such event that the packs hold
  bool by_member = false;       // chosen by members that the text names
};

// Candidates for one actor (kNone: any). `use_date`: the claim's date figure may choose; false when
// it is itself under test.
EventCandidates find_events(const Article& article, const Claim& claim, uint32_t actor,
                            bool use_date);

// True if an entity is the actor or belongs to it ("Seoul" for a ministry of South Korea).
bool acts_for(const Library& library, uint32_t event_actor, uint32_t actor);

bool is_strong(const Library& library, uint32_t source, uint32_t also);

}  // namespace tallymark
