// Whether words state an event: verb or event noun, light verb, voice, object, and whether the act
// is done or only wished.
#pragma once

#include "claims/event_frames.h"

namespace tallymark {

// Fills verb, voice and kinds of the frame whose trigger is the mention; false if the words state
// no event of any kind ("the sanctions regime", "wanted to ban slavery", "banned anti-slavery
// protests").
bool read_event_verb(const Article& article, const Mention& mention, EventFrame& frame);

}  // namespace tallymark
