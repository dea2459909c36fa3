#include "packs/observation_store.h"

#include <algorithm>
#include <tuple>

namespace tallymark {

uint32_t ObservationStore::add(const Observation& row) {
  uint32_t id = static_cast<uint32_t>(rows_.size());
  rows_.push_back(row);
  runs_.push_back({row.entity, row.measure, row.pack, 0, id, kNone, 0, id, 1});
  sorted_ = false;
  return id;
}

void ObservationStore::add(SeriesBlock block, References references) {
  uint32_t id = static_cast<uint32_t>(blocks_.size());
  runs_.reserve(runs_.size() + block.heads().size());
  for (uint32_t i = 0; i < block.heads().size(); ++i) {
    const SeriesHead& head = block.heads()[i];
    runs_.push_back({references.entities[head.entity], references.measures[head.measure],
                     references.pack, references.part, i, id, i, kNone, 0});
  }
  sorted_ = false;
  blocks_.push_back({std::move(block), std::move(references)});
}

void ObservationStore::decode(Run& run) const {
  if (run.first != kNone) return;
  const Block& block = blocks_[run.block];
  const SeriesHead& head = block.series.heads()[run.series];
  run.first = static_cast<uint32_t>(rows_.size());
  for (Observation& row : block.series.rows(run.series, arena_)) {
    row.entity = run.entity;
    row.measure = run.measure;
    row.pack = run.pack;
    row.source = block.references.sources[head.source];
    if (head.edition != 0) row.edition = block.references.editions[head.edition - 1];
    if (head.also != 0) row.also = block.references.sources[head.also - 1];
    rows_.push_back(row);
    ++run.count;
  }
}

void ObservationStore::append(Run& run, std::vector<uint32_t>& out) const {
  decode(run);
  for (uint32_t i = 0; i < run.count; ++i) out.push_back(run.first + i);
}

void ObservationStore::note(uint32_t measure) const {
  if (measure == kNone) return;
  if (measure >= asked_.size()) asked_.resize(measure + 1);
  asked_[measure] = true;
}

void ObservationStore::sort() const {
  if (sorted_) return;
  sorted_ = true;
  std::sort(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) {
    return std::tie(a.entity, a.measure, a.pack, a.part, a.place) <
           std::tie(b.entity, b.measure, b.pack, b.part, b.place);
  });
}

std::vector<uint32_t> ObservationStore::rows_of(uint32_t entity, uint32_t measure) const {
  note(measure);
  sort();
  auto at = std::lower_bound(runs_.begin(), runs_.end(), std::pair(entity, measure),
                             [](const Run& run, const std::pair<uint32_t, uint32_t>& wanted) {
                               return std::pair(run.entity, run.measure) < wanted;
                             });
  std::vector<uint32_t> out;
  for (; at != runs_.end() && at->entity == entity && at->measure == measure; ++at)
    append(*at, out);
  return out;
}

template <class Wanted>
std::vector<uint32_t> ObservationStore::rows_where(Wanted wanted) const {
  std::vector<Run*> runs;
  for (Run& run : runs_) {
    if (wanted(run)) runs.push_back(&run);
  }
  std::sort(runs.begin(), runs.end(), [](const Run* a, const Run* b) {
    return std::tie(a->pack, a->part, a->place) < std::tie(b->pack, b->part, b->place);
  });
  std::vector<uint32_t> out;
  for (Run* run : runs) append(*run, out);
  return out;
}

std::vector<uint32_t> ObservationStore::rows_about(uint32_t measure) const {
  note(measure);
  return rows_where([&](const Run& run) { return run.measure == measure; });
}

std::vector<uint32_t> ObservationStore::rows_in(uint32_t pack) const {
  return rows_where([&](const Run& run) { return run.pack == pack; });
}

}  // namespace tallymark
