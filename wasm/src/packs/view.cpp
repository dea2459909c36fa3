#include "packs/view.h"

namespace tallymark {

std::vector<std::string_view> Library::wanted_parts() const {
  std::vector<std::string_view> names;
  for (const PackPart& part : parts) {
    if (part.open) continue;
    for (uint32_t measure : part.measures) {
      if (!observations.was_asked(measure)) continue;
      names.push_back(part.name);
      break;
    }
  }
  return names;
}

bool Library::is_part_of(uint32_t entity, uint32_t whole) const {
  // Chains are short (bureau, ministry, country); the bound stops a cycle in a pack.
  for (int depth = 0; entity != kNone && depth < 8; ++depth) {
    if (entity == whole) return true;
    entity = entities[entity].part_of;
  }
  return false;
}

uint32_t Library::country_of(uint32_t entity) const {
  for (int depth = 0; entity != kNone && depth < 8; ++depth) {
    if (entities[entity].type == EntityType::country) return entity;
    entity = entities[entity].part_of;
  }
  return kNone;
}

bool Library::is_member(uint32_t event, uint32_t entity) const {
  for (const Member& member : members) {
    if (member.event == event && member.entity == entity) return true;
  }
  return false;
}

bool Library::covers(uint32_t kind, uint32_t actor, uint32_t target, int32_t day) const {
  for (const Coverage& row : coverage) {
    if (row.kind != event_kinds[kind].name || row.what != "every-event") continue;
    if (row.actor != kNone && row.actor != actor) continue;
    if (row.target != kNone && row.target != target) continue;
    if (row.from.known() && day < row.from.first_day) continue;
    if (row.to.known() && day > row.to.last_day) continue;
    return true;
  }
  return false;
}

}  // namespace tallymark
