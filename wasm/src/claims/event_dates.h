// When an event is said to have happened: the date of the event's own clause.
#pragma once

#include "claims/article.h"
#include "claims/event_frames.h"

namespace tallymark {

// Fills date_figure, date_filled and open_ended. The date stands in the verb's clause, or in the
// clause that announces it; else it is that of the frame `before`, if there is one (may be null). A
// date of something else ("under an order of 2015"), of an open stretch ("since October") or one of
// several does not count.
void bind_event_date(const Article& article, const EventFrame* before, EventFrame& frame);

}  // namespace tallymark
