// Who acts in an event frame: the subject of its verb, the agent of a passive, or whom a named rule
// gives it.
#pragma once

#include <vector>

#include "claims/event_frames.h"

namespace tallymark {

// Fills actors, passive, joint, earlier and actor_unknown of the frame, and says in `inherited` by
// which rule. `before`: the frames already found, in text order. Looks at the frame's own sentence.
void bind_event_actors(const Article& article, const Discourse& discourse,
                       const std::vector<EventFrame>& before, EventFrame& frame);

}  // namespace tallymark
