#include "packs/observation_store.h"

#include <algorithm>
#include <numeric>

namespace tallymark {

uint32_t ObservationStore::add(const Observation& row) {
  uint32_t id = static_cast<uint32_t>(rows_.size());
  rows_.push_back(row);
  runs_.push_back({row.entity, row.measure, row.pack, kNone, 0, id, 1});
  return id;
}

void ObservationStore::add(SeriesBlock block, References references) {
  uint32_t id = static_cast<uint32_t>(blocks_.size());
  runs_.reserve(runs_.size() + block.heads().size());
  for (uint32_t i = 0; i < block.heads().size(); ++i) {
    const SeriesHead& head = block.heads()[i];
    runs_.push_back({references.entities[head.entity], references.measures[head.measure],
                     references.pack, id, i, kNone, 0});
  }
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

std::vector<uint32_t> ObservationStore::rows_of(uint32_t entity, uint32_t measure) const {
  auto key = [&](uint32_t run) {
    return static_cast<uint64_t>(runs_[run].entity) << 32 | runs_[run].measure;
  };
  if (order_.size() != runs_.size()) {
    order_.resize(runs_.size());
    std::iota(order_.begin(), order_.end(), 0u);
    std::stable_sort(order_.begin(), order_.end(),
                     [&](uint32_t a, uint32_t b) { return key(a) < key(b); });
  }
  uint64_t wanted = static_cast<uint64_t>(entity) << 32 | measure;
  std::vector<uint32_t> out;
  auto at = std::lower_bound(order_.begin(), order_.end(), wanted,
                             [&](uint32_t run, uint64_t k) { return key(run) < k; });
  for (; at != order_.end() && key(*at) == wanted; ++at) append(runs_[*at], out);
  return out;
}

std::vector<uint32_t> ObservationStore::rows_about(uint32_t measure) const {
  std::vector<uint32_t> out;
  for (Run& run : runs_) {
    if (run.measure == measure) append(run, out);
  }
  return out;
}

std::vector<uint32_t> ObservationStore::rows_in(uint32_t pack) const {
  std::vector<uint32_t> out;
  for (Run& run : runs_) {
    if (run.pack == pack) append(run, out);
  }
  return out;
}

}  // namespace tallymark
