// Event frames: who did what to whom, when. A frame is what the words of one sentence say of an
// event, with the slots that a named rule inherits.
#pragma once

#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/discourse.h"

namespace tallymark {

struct EventFrame {
  uint32_t trigger = 0;  // token of the verb or event noun
  uint32_t verb = 0;     // token of the governing (light) verb; the trigger itself if a verb
  Span verb_span;
  uint32_t sentence = 0;
  std::vector<uint32_t> kinds;  // event kinds the words allow
  bool passive = false;
  bool joint = false;
  bool earlier = false;         // "already", "previously"
  bool matter_unknown = false;  // "over fentanyl": about something the packs do not know
  bool actor_unknown = false;   // its subject is nobody that the packs know
  bool not_until = false;       // "did not … until 2007": the act of that date after all
  bool open_ended = false;      // "since October": more than one event
  std::vector<uint32_t> actors, targets, members;
  Filled target_filled = Filled::none;
  uint32_t date_figure = kNone;
  Filled date_filled = Filled::none;
  std::vector<std::string_view> inherited;
};

// True if the packs name the entity in some event of the kinds that the frame allows.
bool is_named(const Library& library, const EventFrame& frame, uint32_t entity);

// All frames, in text order. Linear: each looks at its own sentence and the frames just before.
std::vector<EventFrame> find_event_frames(const Article& article, const Discourse& discourse);

}  // namespace tallymark
