#include "verify/event_candidates.h"

#include <algorithm>

#include "base/limits.h"

namespace tallymark {
namespace {

bool has(const std::vector<uint32_t>& list, uint32_t id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace

bool acts_for(const Library& library, uint32_t event_actor, uint32_t actor) {
  return event_actor != kNone && library.is_part_of(event_actor, actor);
}

bool is_strong(const Library& library, uint32_t source, uint32_t also) {
  if (source == kNone) return false;
  return library.sources[source].grade == "primary" || also != kNone;
}

EventCandidates find_events(const Article& article, const Claim& claim, uint32_t actor,
                            bool use_date) {
  const Library& library = article.library;
  EventCandidates found;
  std::vector<uint32_t> fitting;
  for (uint32_t i = 0; i < library.events.size(); ++i) {
    const Event& event = library.events[i];
    if (!has(claim.event_kinds, event.kind)) continue;
    if (actor != kNone && !acts_for(library, event.actor, actor)) continue;
    if (!claim.targets.empty() && !has(claim.targets, event.target)) continue;
    fitting.push_back(i);
  }
  // Named members single an event out.
  if (!claim.members.empty()) {
    std::vector<uint32_t> with;
    for (uint32_t i : fitting) {
      bool all = true;
      for (uint32_t entity : claim.members) all &= library.is_member(i, entity);
      if (all) with.push_back(i);
    }
    if (!with.empty()) {
      fitting = with;
      found.by_member = true;
    }
  }
  // So does a date that the text gives.
  const Figure* date = claim.date_figure == kNone ? nullptr : &article.figures[claim.date_figure];
  std::vector<uint32_t> dated;
  if (use_date && date != nullptr && date->first_day) {
    for (uint32_t i : fitting) {
      const DateSpan& day = library.events[i].date;
      if (day.first_day <= *date->last_day && *date->first_day <= day.last_day) dated.push_back(i);
    }
    found.beyond = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](uint32_t i) {
      return library.events[i].date.last_day < *date->first_day;
    });
    // A date taken over from the sentence before may be wrong there; then it does not choose here.
    found.by_date = claim.date_filled == Filled::explicit_ || !dated.empty();
  }
  if (found.by_date) {
    fitting = dated;
  } else if (!found.by_member && article.published) {
    bool recurring = false;  // kinds that happen again and again need a time; a law is made once
    for (uint32_t i : fitting) recurring |= !library.events[i].counts.empty();
    if (recurring) {
      int32_t from = claim.earlier ? INT32_MIN : *article.published - limits::kEventWindowDays;
      std::erase_if(fitting, [&](uint32_t i) {
        const DateSpan& day = library.events[i].date;
        return day.last_day < from || day.first_day > *article.published + 1;
      });
      found.by_publication = true;
    }
  }
  found.events = fitting;
  found.individuated = found.by_member || found.by_date;
  found.covered = !fitting.empty();
  for (uint32_t i : fitting) {
    const Event& event = library.events[i];
    found.covered &= library.covers(event.kind, event.actor, event.target, event.date.first_day);
  }
  return found;
}

}  // namespace tallymark
