// Observations as columns: rows that differ only in period and value are one series, whose values
// are written as differences. This is what a built pack holds in place of the observations sheet.
//
// A block is, in varints: the strings (number, then each with its length; the first is empty), the
// ids of entities, measures, editions and sources as numbers of strings (number, then each), the
// number of series, and the columns, each with its length in bytes before it: one for every member
// of SeriesHead in its order, then periods, values, extras. Nothing in it is trusted: what does not
// add up is an error at opening, and a series whose bytes do not add up ends there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/result.h"
#include "packs/observation.h"

namespace tallymark {

// How the rows of a series are written.
struct SeriesHead {
  // Places in the block's lists of ids; edition and also count from 1, 0 is none.
  uint32_t entity = 0, measure = 0, edition = 0, source = 0, also = 0;
  uint32_t flags = 0;
  uint32_t locator = 0;  // string
  int32_t exponent = 0;  // value = mantissa × 10^exponent, written with -exponent decimals
  uint32_t rows = 0;
  uint32_t period_bytes = 0, value_bytes = 0, extra_bytes = 0;
};

namespace series_flags {
inline constexpr uint32_t kStatus = 7;             // place in kStatuses
inline constexpr uint32_t kOrder = 3u << 3;        // how often differences were taken: 0, 1 or 2
inline constexpr uint32_t kConsecutive = 1 << 5;   // years without a gap: only the first is written
inline constexpr uint32_t kOtherPeriods = 1 << 6;  // periods are strings and no years
inline constexpr uint32_t kIds = 1 << 7, kLow = 1 << 8, kHigh = 1 << 9;  // extras, in this order
}  // namespace series_flags

inline constexpr std::string_view kStatuses[] = {"actual", "estimate", "provisional", "forecast",
                                                 "target"};

// A block that is open: its heads are read, its rows are where they were.
class SeriesBlock {
 public:
  // `bytes` must outlive the block. The error names what does not add up.
  static Result<SeriesBlock> open(std::string_view bytes);

  const std::vector<SeriesHead>& heads() const { return heads_; }
  // The lists of ids that heads point into.
  std::vector<std::string_view> entities, measures, editions, sources;

  // The rows of one series, with everything but the references filled in; strings that are not in
  // the block are stored in the arena. At most heads()[series].rows, fewer where bytes are bad.
  std::vector<Observation> rows(uint32_t series, Arena& arena) const;

 private:
  std::vector<std::string_view> strings_;
  std::vector<SeriesHead> heads_;
  std::vector<size_t> period_at_, value_at_, extra_at_;
  std::string_view periods_, values_, extras_;
};

}  // namespace tallymark
