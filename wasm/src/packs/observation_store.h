// All observations of the open packs. Those of a built pack stay in its bytes until somebody asks
// for their entity and measure; a series is then decoded once and kept as long as the library.
//
// Not for two threads at once, const or not: asking may decode.
#pragma once

#include <deque>
#include <vector>

#include "packs/series.h"

namespace tallymark {

class ObservationStore {
 public:
  // A row that is read already; its number.
  uint32_t add(const Observation& row);

  // Library numbers for the ids of a block; `pack` is the pack it belongs to.
  struct References {
    std::vector<uint32_t> entities, measures, editions, sources;
    uint32_t pack = 0;
    uint32_t part = 0;  // of the pack, from 1; 0: the pack itself
  };
  void add(SeriesBlock block, References references);

  // The row with a number that one of the functions here has answered.
  const Observation& operator[](uint32_t row) const { return rows_[row]; }

  // All rows below come in the order of packs and, in a pack, of its parts, whenever each was
  // added.

  // Rows of one entity and measure. Cost: a search, and decoding the first time.
  std::vector<uint32_t> rows_of(uint32_t entity, uint32_t measure) const;
  // Rows of one measure. Cost: linear in the series of all packs.
  std::vector<uint32_t> rows_about(uint32_t measure) const;
  // Rows of one pack: every one is decoded.
  std::vector<uint32_t> rows_in(uint32_t pack) const;

  // Whether rows of a measure were asked for since the last forget_wanted().
  bool was_asked(uint32_t measure) const { return measure < asked_.size() && asked_[measure]; }
  void forget_wanted() const { asked_.clear(); }

 private:
  struct Block {
    SeriesBlock series;
    References references;
  };
  // Rows that belong together: `first` and `count` once they are decoded. `place` is their order in
  // pack and part.
  struct Run {
    uint32_t entity = kNone, measure = kNone, pack = 0, part = 0, place = 0;
    uint32_t block = kNone, series = 0;  // kNone: rows that were added one by one
    uint32_t first = kNone, count = 0;
  };
  void decode(Run& run) const;
  void append(Run& run, std::vector<uint32_t>& out) const;
  template <class Wanted>
  std::vector<uint32_t> rows_where(Wanted wanted) const;
  void note(uint32_t measure) const;
  void sort() const;

  std::vector<Block> blocks_;
  mutable std::deque<Observation> rows_;  // a deque: rows stay where they are
  mutable std::vector<Run> runs_;
  mutable bool sorted_ = true;       // runs_ by entity, measure, pack and part
  mutable std::vector<bool> asked_;  // by measure
  mutable Arena arena_;
};

}  // namespace tallymark
