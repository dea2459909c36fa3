// Whether a count is what an event verb acts on, and whether it is all of it.
#pragma once

#include "claims/article.h"
#include "claims/event_frames.h"

namespace tallymark {

class EventObject {
 public:
  // Frame and figure of one sentence; all three must outlive the object.
  EventObject(const Article& article, const EventFrame& frame, const Figure& figure)
      : article_(article), frame_(frame), figure_(figure) {}

  // The count is the verb's own object, and not one that the words mark as a part ("including
  // two"), an addition ("six more") or one number for two things ("ten individuals and entities").
  bool is_whole() const { return !is_part() && !is_added() && !shares_number() && is_object(); }

  // The words leave open that it is a part: a place, a narrower noun, a stretch of time. Such a
  // count may be supported but not contradicted. `noun`: the counted noun of the figure.
  bool may_be_part(uint32_t noun) const {
    return is_placed() || is_narrowed(noun) || has_duration();
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }
  bool is_part() const;
  bool is_added() const;
  bool shares_number() const;
  bool is_object() const;
  bool is_placed() const;
  bool is_narrowed(uint32_t noun) const;
  bool has_duration() const;
  // The token behind the figure or known name that begins at a token; the token itself if none
  // does.
  uint32_t end_of_figure(uint32_t at) const;
  uint32_t end_of_entity(uint32_t at) const;

  const Article& article_;
  const EventFrame& frame_;
  const Figure& figure_;
};

}  // namespace tallymark
