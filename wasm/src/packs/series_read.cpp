#include "base/limits.h"
#include "packs/pack_rows.h"
#include "packs/series.h"
#include "packs/varint.h"
#include "quantity/calendar.h"
#include "quantity/edtf_parse.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using namespace series_flags;

constexpr int64_t kMantissaEnd = 1'000'000'000'000'000'000;  // Decimal holds 18 digits
constexpr int kExponent = 30;
constexpr int64_t kLastYear = 9999;

Error bad(std::string_view what) {
  return {ErrorCode::pack_not_a_pack, "observations: " + std::string(what)};
}

// What a cell of a sheet may hold too; it is quoted in reports.
bool is_cell(std::string_view text) {
  return text.size() <= limits::kCellBytes && utf8::is_valid(text);
}

// "-0.50" from -50 and two decimals; zeros behind a positive exponent.
std::string digits_of(int64_t mantissa, int32_t exponent) {
  std::string out = std::to_string(mantissa < 0 ? -mantissa : mantissa);
  if (exponent > 0 && mantissa != 0) out.append(static_cast<size_t>(exponent), '0');
  if (exponent < 0) {
    size_t decimals = static_cast<size_t>(-exponent);
    if (out.size() <= decimals) out.insert(0, decimals + 1 - out.size(), '0');
    out.insert(out.size() - decimals, ".");
  }
  return (mantissa < 0 ? "-" : "") + out;
}

std::vector<std::string_view> read_ids(VarintReader& in,
                                       const std::vector<std::string_view>& strings) {
  std::vector<std::string_view> ids;
  // No list is longer than the strings it is made of; more would be a lie about memory.
  uint32_t count = in.index(strings.size() + 1);
  for (uint32_t i = 0; i < count && in.ok(); ++i) ids.push_back(strings[in.index(strings.size())]);
  return ids;
}

// The sums of a column of lengths, where each series begins; empty if they are not the column's
// size.
std::optional<std::vector<size_t>> begins(const std::vector<SeriesHead>& heads,
                                          uint32_t SeriesHead::*length, size_t size) {
  std::vector<size_t> at;
  at.reserve(heads.size());
  size_t sum = 0;
  for (const SeriesHead& head : heads) {
    at.push_back(sum);
    if (head.*length > size - sum) return std::nullopt;
    sum += head.*length;
  }
  if (sum != size) return std::nullopt;
  return at;
}

// The periods of a series, one after the other.
class Periods {
 public:
  Periods(std::string_view bytes, uint32_t flags, Arena& arena)
      : in_(bytes), flags_(flags), arena_(arena) {}

  bool next(DateSpan& out) {
    if (flags_ & kOtherPeriods) {
      out.text = in_.text();
      auto range = in_.ok() ? parse_edtf(out.text) : std::nullopt;
      if (!range) return false;
      out.first_day = range->first_day;
      out.last_day = range->last_day;
      return true;
    }
    int64_t step = started_ && flags_ & kConsecutive ? 1 : in_.signed_number();
    started_ = true;
    if (!in_.ok() || step < -kLastYear || step > kLastYear) return false;
    year_ += step;
    if (year_ < 1 || year_ > kLastYear) return false;
    std::string text = std::to_string(year_);
    text.insert(0, 4 - text.size(), '0');
    out.text = arena_.store(text);
    out.first_day = day_of({static_cast<int32_t>(year_), 1, 1});
    out.last_day = day_of({static_cast<int32_t>(year_), 12, 31});
    return true;
  }

 private:
  VarintReader in_;
  uint32_t flags_;
  Arena& arena_;
  int64_t year_ = 0;
  bool started_ = false;
};

}  // namespace

Result<SeriesBlock> SeriesBlock::open(std::string_view bytes) {
  SeriesBlock block;
  VarintReader in(bytes);
  uint32_t strings = in.index(bytes.size() + 1);  // each takes a byte at least
  for (uint32_t i = 0; i < strings && in.ok(); ++i) {
    block.strings_.push_back(in.text());
    if (!is_cell(block.strings_.back())) return bad("a string is too long or not UTF-8");
  }
  if (!in.ok() || block.strings_.empty()) return bad("the strings do not add up");
  for (auto* list : {&block.entities, &block.measures, &block.editions, &block.sources}) {
    *list = read_ids(in, block.strings_);
  }
  uint32_t count = in.index(bytes.size() + 1);
  std::vector<VarintReader> columns;
  for (int i = 0; i < 12; ++i) columns.emplace_back(in.text());
  block.periods_ = in.text();
  block.values_ = in.text();
  block.extras_ = in.text();
  if (!in.ok() || !in.at_end()) return bad("the columns do not add up");
  uint64_t entity = 0, measure = 0;  // unsigned: a step below zero is beyond every list
  bool ok = true;
  for (uint32_t i = 0; i < count && ok; ++i) {
    SeriesHead head;
    entity += static_cast<uint64_t>(columns[0].signed_number());
    measure += static_cast<uint64_t>(columns[1].signed_number());
    ok = entity < block.entities.size() && measure < block.measures.size();
    head.entity = static_cast<uint32_t>(entity);
    head.measure = static_cast<uint32_t>(measure);
    head.edition = columns[2].index(block.editions.size() + 1);
    head.source = columns[3].index(block.sources.size());
    head.also = columns[4].index(block.sources.size() + 1);
    head.flags = columns[5].index(kHigh << 1);
    head.locator = columns[6].index(block.strings_.size());
    int64_t exponent = columns[7].signed_number();
    ok &= exponent >= -kExponent && exponent <= kExponent &&
          (head.flags & kStatus) < std::size(kStatuses) && (head.flags & kOrder) != kOrder;
    head.exponent = static_cast<int32_t>(exponent);
    head.rows = columns[8].index(block.values_.size() + 1);
    head.period_bytes = columns[9].index(block.periods_.size() + 1);
    head.value_bytes = columns[10].index(block.values_.size() + 1);
    head.extra_bytes = columns[11].index(block.extras_.size() + 1);
    ok &= head.rows <= head.value_bytes;  // a value takes a byte at least
    for (const VarintReader& column : columns) ok &= column.ok();
    block.heads_.push_back(head);
  }
  for (const VarintReader& column : columns) ok &= column.at_end();
  auto periods = begins(block.heads_, &SeriesHead::period_bytes, block.periods_.size());
  auto values = begins(block.heads_, &SeriesHead::value_bytes, block.values_.size());
  auto extras = begins(block.heads_, &SeriesHead::extra_bytes, block.extras_.size());
  if (!ok || !periods || !values || !extras) return bad("the series do not add up");
  block.period_at_ = std::move(*periods);
  block.value_at_ = std::move(*values);
  block.extra_at_ = std::move(*extras);
  return block;
}

std::vector<Observation> SeriesBlock::rows(uint32_t series, Arena& arena) const {
  const SeriesHead& head = heads_[series];
  Periods periods(periods_.substr(period_at_[series], head.period_bytes), head.flags, arena);
  VarintReader values(values_.substr(value_at_[series], head.value_bytes));
  VarintReader extras(extras_.substr(extra_at_[series], head.extra_bytes));
  uint32_t order = (head.flags & kOrder) >> 3;
  uint64_t value = 0, step = 0;  // unsigned: bad bytes may run over, and then fail the test below
  std::vector<Observation> out;
  out.reserve(head.rows);
  for (uint32_t i = 0; i < head.rows; ++i) {
    Observation row;
    if (!periods.next(row.period)) break;
    uint64_t read = static_cast<uint64_t>(values.signed_number());
    if (order == 0 || i == 0) {
      value = read;
    } else if (order == 1 || i == 1) {
      step = read;
      value += step;
    } else {
      step += read;
      value += step;
    }
    int64_t mantissa = static_cast<int64_t>(value);
    if (!values.ok() || mantissa >= kMantissaEnd || mantissa <= -kMantissaEnd) break;
    std::string digits = digits_of(mantissa, head.exponent);
    auto decimal = Decimal::parse(digits);
    if (!decimal) break;
    row.value = *decimal;
    row.value_text = arena.store(digits);
    row.status = kStatuses[head.flags & kStatus];
    row.locator = strings_[head.locator];
    if (head.flags & kIds) row.id = extras.text();
    if (head.flags & kLow) row.low = Decimal::parse(extras.text());
    if (head.flags & kHigh) row.high = Decimal::parse(extras.text());
    if (!extras.ok() || !is_cell(row.id)) break;
    if (row.id.empty()) {
      row.id = arena.store(made_up_id(sources[head.source], entities[head.entity],
                                      measures[head.measure], row.period.text));
    }
    out.push_back(row);
  }
  return out;
}

}  // namespace tallymark
