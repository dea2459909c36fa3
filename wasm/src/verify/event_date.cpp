#include "verify/event_date.h"

#include <algorithm>

#include "base/limits.h"
#include "quantity/calendar.h"
#include "verify/agreement.h"
#include "verify/event_candidates.h"

namespace tallymark {
namespace {

bool in(const std::vector<uint32_t>& list, uint32_t id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

EvidenceRow event_row(const Library& library, uint32_t event, bool binding) {
  EvidenceRow row;
  row.kind = RowKind::event;
  row.row = event;
  row.binding = binding;
  row.value_text = library.events[event].date.text;
  return row;
}

EvidenceRow edition_row(const Library& library, uint32_t edition, bool binding) {
  EvidenceRow row;
  row.kind = RowKind::edition;
  row.row = edition;
  row.binding = binding;
  row.value_text = library.editions[edition].published.text;
  return row;
}

// The weekday is right and only its week is not: then the publication date may be what is wrong.
bool is_same_weekday(const Figure& figure, int32_t day) {
  return figure.date_form == DateForm::weekday && figure.first_day &&
         weekday_of(*figure.first_day) == weekday_of(day);
}

// "N years ago" and longer units, whose window is a year at the least.
bool counts_years(const Figure& figure) {
  constexpr int32_t kYear = 365;
  return figure.date_form == DateForm::relative &&
         *figure.last_day - *figure.first_day + 1 >= kYear;
}

Binding bind_event(const Article& article, const Figure& figure, uint32_t event) {
  const Library& library = article.library;
  const Event& row = library.events[event];
  Agreed agreed =
      article.published && counts_years(figure)
          ? compare_years_ago(figure, *article.published, row.date.first_day, row.date.last_day)
          : compare_date(figure, row.date.first_day, row.date.last_day);
  Binding binding;
  binding.agreement = agreed.agreement;
  binding.how = agreed.how;
  // A law has its days of vote, signature and print; within one year no day of them is called
  // wrong.
  bool one_act = row.counts.empty() && figure.first_day &&
                 date_of(*figure.first_day).year == date_of(row.date.first_day).year;
  if (one_act && agreed.agreement == Agreement::differs) {
    binding.agreement = Agreement::between;
    binding.how = Reason::between;
  }
  if (is_same_weekday(figure, row.date.first_day) && binding.agreement == Agreement::differs) {
    binding.agreement = Agreement::between;
    binding.how = Reason::between;
  }
  binding.expected_text = row.date.text;
  binding.evidence = {event_row(library, event, true)};
  binding.strong = is_strong(library, row.source, row.also);
  return binding;
}

// Other kinds of event of the same actor and matter: abolished against criminalised.
void add_other_kinds(const Article& article, const Claim& claim, const Figure& figure,
                     const std::vector<uint32_t>& bound, Comparison& comparison) {
  const Library& library = article.library;
  auto matter = [&](uint32_t kind) {
    std::string_view name = library.event_kinds[kind].name;
    return name.substr(0, name.find('.'));
  };
  for (uint32_t i = 0; i < library.events.size(); ++i) {
    const Event& event = library.events[i];
    if (in(bound, i) || !event.counts.empty()) continue;
    bool same_matter = false;
    for (uint32_t kind : claim.event_kinds) same_matter |= matter(kind) == matter(event.kind);
    bool same_actor = claim.actors.empty();
    for (uint32_t actor : claim.actors) same_actor |= acts_for(library, event.actor, actor);
    if (!same_matter || !same_actor) continue;
    Agreed agreed = compare_date(figure, event.date.first_day, event.date.last_day);
    if (agreed.agreement != Agreement::agrees) continue;
    comparison.alternatives.push_back({Reason::other_event, event_row(library, i, false)});
  }
}

// Kinds that happen again and again, such as announcements; a law is passed once.
bool is_recurring(const Library& library, const std::vector<uint32_t>& events) {
  return std::any_of(events.begin(), events.end(),
                     [&](uint32_t event) { return !library.events[event].counts.empty(); });
}

// The packs hold every such event of the actor on the day that the figure states.
bool is_covered_then(const Article& article, const Claim& claim,
                     const EventCandidates& candidates) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  if (candidates.events.empty()) return false;
  for (uint32_t id : candidates.events) {
    const Event& event = library.events[id];
    if (!library.covers(event.kind, event.actor, event.target, *figure.first_day)) return false;
  }
  return true;
}

// Joint announcements: the days on which every actor acted.
void verify_joint_date(const Article& article, const Claim& claim, Comparison& comparison) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  EventCandidates first = find_events(article, claim, claim.actors[0], true);
  EventCandidates second = find_events(article, claim, claim.actors[1], true);
  if (first.events.empty() || second.events.empty()) {
    first = find_events(article, claim, claim.actors[0], false);
    second = find_events(article, claim, claim.actors[1], false);
    bool covered =
        is_covered_then(article, claim, first) || is_covered_then(article, claim, second);
    if (!covered && !(first.by_member && second.by_member)) return;
  }
  comparison.individuated = first.by_member && second.by_member;
  comparison.covered = first.covered && second.covered;
  comparison.period_inferred = first.by_publication;
  for (uint32_t a : first.events) {
    for (uint32_t b : second.events) {
      if (library.events[a].date.first_day != library.events[b].date.first_day) continue;
      if (library.events[a].target != library.events[b].target) continue;
      Binding binding = bind_event(article, figure, a);
      binding.evidence.push_back(event_row(library, b, true));
      comparison.bindings.push_back(binding);
    }
  }
}

}  // namespace

Comparison verify_event_date(const Article& article, const Claim& claim) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  Comparison comparison;
  comparison.claim = &claim;
  if (!figure.first_day) {
    comparison.missing = Reason::no_date;
    return comparison;
  }
  if (claim.actors.size() == 2 && claim.joint) {
    verify_joint_date(article, claim, comparison);
    if (comparison.bindings.empty()) comparison.missing = Reason::no_event;
    return comparison;
  }
  if (claim.actors.size() != 1) {
    comparison.missing = claim.actors.empty() ? Reason::no_event : Reason::ambiguous;
    return comparison;
  }
  EventCandidates candidates = find_events(article, claim, claim.actors[0], false);
  bool recurring = is_recurring(library, candidates.events);
  if (candidates.by_publication || (recurring && !candidates.individuated)) {
    // What happens again and again happened on this day, or the packs cannot know that it did not.
    EventCandidates on_day = find_events(article, claim, claim.actors[0], true);
    if (!on_day.events.empty()) {
      candidates = on_day;
    } else if (!is_covered_then(article, claim, candidates)) {
      comparison.missing = on_day.beyond ? Reason::beyond_pack : Reason::no_event;
      return comparison;
    }
  }
  comparison.covered = candidates.covered;
  comparison.period_inferred = candidates.by_publication;
  // A law is passed once: actor, verb and object single it out where the packs hold every such act.
  comparison.individuated = candidates.by_member || (!recurring && candidates.covered);
  for (uint32_t event : candidates.events) {
    comparison.bindings.push_back(bind_event(article, figure, event));
  }
  if (comparison.bindings.empty()) {
    comparison.missing = Reason::no_event;
    return comparison;
  }
  add_other_kinds(article, claim, figure, candidates.events, comparison);
  return comparison;
}

Comparison verify_edition_date(const Article& article, const Claim& claim) {
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  Comparison comparison;
  comparison.claim = &claim;
  comparison.period_inferred = claim.edition_filled == Filled::inferred;
  if (!figure.first_day) {
    comparison.missing = Reason::no_date;
    return comparison;
  }
  for (uint32_t edition : claim.editions) {
    const Edition& row = library.editions[edition];
    Agreed agreed = compare_date(figure, row.published.first_day, row.published.last_day);
    Binding binding;
    binding.agreement = agreed.agreement;
    binding.how = agreed.how;
    // A weekday is of the days around publication; an edition of years ago did not come out on one.
    bool far = figure.date_form == DateForm::weekday && article.published &&
               *article.published - row.published.last_day > limits::kEventWindowDays;
    if ((far || is_same_weekday(figure, row.published.first_day)) &&
        agreed.agreement == Agreement::differs) {
      binding.agreement = Agreement::between;
      binding.how = Reason::between;
    }
    binding.expected_text = row.published.text;
    binding.evidence = {edition_row(library, edition, true)};
    binding.strong = is_strong(library, row.source, kNone);
    comparison.bindings.push_back(binding);
  }
  if (comparison.bindings.empty()) comparison.missing = Reason::no_data;
  for (uint32_t i = 0; i < library.editions.size(); ++i) {
    const Edition& row = library.editions[i];
    if (row.publication != claim.publication || in(claim.editions, i)) continue;
    if (compare_date(figure, row.published.first_day, row.published.last_day).agreement !=
        Agreement::agrees) {
      continue;
    }
    comparison.alternatives.push_back({Reason::other_edition, edition_row(library, i, false)});
  }
  return comparison;
}

Comparison verify_elapsed_time(const Article& article, const Claim& claim) {
  Comparison comparison = verify_edition_date(article, claim);
  const Library& library = article.library;
  const Figure& figure = article.figures[claim.figure];
  if (!article.published || !figure.first_day) return comparison;
  // "five years ago" is a year; the edition lies in it, or as many whole years back.
  for (Binding& binding : comparison.bindings) {
    if (binding.agreement != Agreement::differs) continue;
    const Edition& edition = library.editions[binding.evidence[0].row];
    CivilDate published = date_of(edition.published.first_day), now = date_of(*article.published);
    bool before_day =
        now.month < published.month || (now.month == published.month && now.day < published.day);
    int32_t whole_years = now.year - published.year - (before_day ? 1 : 0);
    int32_t stated_years = now.year - date_of(*figure.first_day).year;
    if (whole_years == stated_years) {
      binding.agreement = Agreement::between;
      binding.how = Reason::between;
    }
  }
  return comparison;
}

}  // namespace tallymark
