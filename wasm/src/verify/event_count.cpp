#include "verify/event_count.h"

#include <algorithm>

#include "verify/agreement.h"
#include "verify/event_candidates.h"

namespace tallymark {
namespace {

// Announcements made jointly are dated alike, up to the date line between the capitals.
constexpr int32_t kSameAnnouncementDays = 1;

std::optional<int64_t> count_of(const Library& library, uint32_t event, uint32_t noun) {
  for (const EventCount& count : library.events[event].counts) {
    if (count.noun == library.counted_nouns[noun].id) return count.value;
  }
  return std::nullopt;
}

std::vector<uint32_t> members_of(const Library& library, uint32_t event, EntityType type) {
  std::vector<uint32_t> found;
  for (const Member& member : library.members) {
    if (member.event == event && library.entities[member.entity].type == type) {
      found.push_back(member.entity);
    }
  }
  return found;
}

EvidenceRow row_of(const Library& library, uint32_t event, uint32_t noun,
                   std::optional<int64_t> value, bool binding) {
  EvidenceRow row;
  row.kind = RowKind::event;
  row.row = event;
  row.binding = binding;
  if (value) row.value = Decimal(*value);
  row.unit = library.counted_nouns[noun].id;
  return row;
}

// How many things of a type two events share; both ends of the range if some members are not
// listed.
struct Shared {
  int64_t low = 0, high = 0;
  bool known = false;
};

Shared shared_by(const Library& library, uint32_t a, uint32_t b, uint32_t noun) {
  EntityType type = library.counted_nouns[noun].type;
  auto in_a = members_of(library, a, type), in_b = members_of(library, b, type);
  auto count_a = count_of(library, a, noun), count_b = count_of(library, b, noun);
  if (!count_a || !count_b) return {};
  bool all_a = static_cast<int64_t>(in_a.size()) == *count_a;
  bool all_b = static_cast<int64_t>(in_b.size()) == *count_b;
  if (!all_a && !all_b) return {};
  int64_t common = 0;
  for (uint32_t entity : in_a) common += std::find(in_b.begin(), in_b.end(), entity) != in_b.end();
  // What the complete list names and the other leaves open may still be in it.
  int64_t open = 0;
  if (!all_b) {
    open = std::min<int64_t>(*count_a - common, *count_b - static_cast<int64_t>(in_b.size()));
  }
  if (!all_a) {
    open = std::min<int64_t>(*count_b - common, *count_a - static_cast<int64_t>(in_a.size()));
  }
  return {common, common + open, true};
}

void verify_joint(const Article& article, const Claim& claim, Comparison& comparison) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  EventCandidates first = find_events(article, claim, claim.actors[0], true);
  EventCandidates second = find_events(article, claim, claim.actors[1], true);
  comparison.individuated = first.individuated && second.individuated;
  comparison.covered = first.covered && second.covered;
  for (uint32_t a : first.events) {
    for (uint32_t b : second.events) {
      const DateSpan &day_a = library.events[a].date, &day_b = library.events[b].date;
      if (day_a.first_day - day_b.last_day > kSameAnnouncementDays ||
          day_b.first_day - day_a.last_day > kSameAnnouncementDays) {
        continue;
      }
      Shared shared = shared_by(library, a, b, claim.counted_noun);
      if (!shared.known) continue;
      Binding binding;
      Agreed low = compare_count(figure, shared.low), high = compare_count(figure, shared.high);
      if (shared.low == shared.high) {
        binding.agreement = low.agreement;
        binding.how = low.how;
        binding.expected = Decimal(shared.low);
      } else {
        bool both_differ =
            low.agreement == Agreement::differs && high.agreement == Agreement::differs;
        binding.agreement = both_differ ? Agreement::differs : Agreement::between;
        binding.how = Reason::between;
      }
      binding.evidence = {
          row_of(library, a, claim.counted_noun, count_of(library, a, claim.counted_noun), true),
          row_of(library, b, claim.counted_noun, count_of(library, b, claim.counted_noun), true)};
      binding.strong = is_strong(library, library.events[a].source, library.events[a].also) &&
                       is_strong(library, library.events[b].source, library.events[b].also);
      comparison.bindings.push_back(binding);
    }
  }
  if (comparison.bindings.empty()) comparison.missing = Reason::no_event;
  // Without a name, "together" may mean what both named or what each named, added up.
  bool agrees = std::any_of(comparison.bindings.begin(), comparison.bindings.end(),
                            [](const Binding& b) { return b.agreement == Agreement::agrees; });
  if (claim.members.empty() && !agrees) {
    comparison.bindings.clear();
    comparison.missing = Reason::ambiguous;
  }
}

}  // namespace

Comparison verify_event_count(const Article& article, const Claim& claim) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  Comparison comparison;
  comparison.claim = &claim;
  if (claim.joint && claim.actors.size() == 2) {
    verify_joint(article, claim, comparison);
    return comparison;
  }
  if (claim.actors.size() > 1) {
    comparison.missing = Reason::ambiguous;
    return comparison;
  }
  uint32_t actor = claim.actors.empty() ? kNone : claim.actors[0];
  EventCandidates candidates = find_events(article, claim, actor, true);
  comparison.individuated = candidates.individuated && actor != kNone;
  comparison.covered = candidates.covered;
  comparison.period_inferred = candidates.by_publication;
  // Without an actor, or a time, nothing says which announcement is meant.
  bool placed =
      actor == kNone ? candidates.by_member : candidates.individuated || candidates.by_publication;
  // Several announcements within the time that the publication date allows: the last one is meant,
  // or, of what was done before, none in particular. The count must not choose among them.
  if (candidates.by_publication && candidates.events.size() > 1 && !candidates.individuated) {
    if (claim.earlier) {
      comparison.missing = Reason::ambiguous;
      return comparison;
    }
    auto last = std::max_element(
        candidates.events.begin(), candidates.events.end(), [&](uint32_t a, uint32_t b) {
          return library.events[a].date.first_day < library.events[b].date.first_day;
        });
    int32_t day = library.events[*last].date.first_day;
    std::erase_if(candidates.events,
                  [&](uint32_t id) { return library.events[id].date.first_day != day; });
  }
  if (placed) {
    for (uint32_t event : candidates.events) {
      auto count = count_of(library, event, claim.counted_noun);
      if (!count) continue;
      Agreed agreed = compare_count(figure, *count);
      Binding binding;
      binding.agreement = agreed.agreement;
      binding.how = agreed.how;
      binding.expected = Decimal(*count);
      binding.evidence = {row_of(library, event, claim.counted_noun, count, true)};
      binding.strong = is_strong(library, library.events[event].source, library.events[event].also);
      comparison.bindings.push_back(binding);
    }
  }
  if (comparison.bindings.empty()) {
    comparison.missing = candidates.beyond && candidates.by_date        ? Reason::beyond_pack
                         : article.published || candidates.individuated ? Reason::no_event
                                                                        : Reason::no_date;
    return comparison;
  }
  // A stretch of time that holds several announcements: their sum may be meant, or one of them.
  bool agrees = std::any_of(comparison.bindings.begin(), comparison.bindings.end(),
                            [](const Binding& b) { return b.agreement == Agreement::agrees; });
  bool several = std::any_of(candidates.events.begin(), candidates.events.end(), [&](uint32_t id) {
    return library.events[id].date.first_day != library.events[candidates.events[0]].date.first_day;
  });
  if (several && !agrees) {
    comparison.bindings.clear();
    comparison.missing = Reason::ambiguous;
    return comparison;
  }
  // Another announcement of the same country, or by the other party, that has this count.
  for (uint32_t i = 0; i < library.events.size(); ++i) {
    const Event& event = library.events[i];
    if (std::find(claim.event_kinds.begin(), claim.event_kinds.end(), event.kind) ==
        claim.event_kinds.end())
      continue;
    if (std::find(candidates.events.begin(), candidates.events.end(), i) != candidates.events.end())
      continue;
    const Event& bound = library.events[comparison.bindings[0].evidence[0].row];
    if (event.target != bound.target) continue;
    if (article.published && event.date.first_day > *article.published + 1) continue;
    bool same_actor = library.country_of(event.actor) == library.country_of(bound.actor);
    bool same_day = event.date.first_day == bound.date.first_day;
    if (!same_actor && !same_day) continue;
    auto count = count_of(library, i, claim.counted_noun);
    if (!count || compare_count(figure, *count).agreement != Agreement::agrees) continue;
    comparison.alternatives.push_back(
        {Reason::other_event, row_of(library, i, claim.counted_noun, count, false)});
  }
  return comparison;
}

}  // namespace tallymark
