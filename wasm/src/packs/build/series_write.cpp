#include "packs/build/series_write.h"

#include <unordered_map>

#include "packs/build/numbering.h"
#include "packs/series.h"
#include "packs/varint.h"

namespace tallymark {
namespace {

using namespace series_flags;

int decimals_of(std::string_view value) {
  size_t point = value.find('.');
  return point == std::string_view::npos ? 0 : static_cast<int>(value.size() - point - 1);
}

// The value as a whole number of 10^-decimals.
int64_t mantissa_of(std::string_view value) {
  int64_t out = 0;
  for (char c : value) {
    if (c >= '0' && c <= '9') out = out * 10 + (c - '0');
  }
  return value.starts_with('-') ? -out : out;
}

std::optional<int> year_of(std::string_view period) {
  if (period.size() != 4) return std::nullopt;
  int year = 0;
  for (char c : period) {
    if (c < '0' || c > '9') return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year;
}

uint32_t place_of_status(std::string_view status) {
  for (uint32_t i = 0; i < std::size(kStatuses); ++i) {
    if (kStatuses[i] == status) return i;
  }
  return 0;
}

struct Series {
  SeriesHead head;
  std::vector<const Observation*> rows;
};

class Writer {
 public:
  Writer() { strings_.of(""); }

  std::string write(const std::vector<ObservationRow>& rows) {
    for (const ObservationRow& row : rows) place(row);
    for (Series& series : series_) fill(series);
    VarintWriter heads[12];
    int64_t entity = 0, measure = 0;
    for (const Series& series : series_) {
      const SeriesHead& head = series.head;
      // Entities follow one another within a measure: the step is mostly one.
      heads[0].signed_number(head.entity - entity);
      heads[1].signed_number(head.measure - measure);
      entity = head.entity;
      measure = head.measure;
      heads[2].number(head.edition);
      heads[3].number(head.source);
      heads[4].number(head.also);
      heads[5].number(head.flags);
      heads[6].number(head.locator);
      heads[7].signed_number(head.exponent);
      heads[8].number(head.rows);
      heads[9].number(head.period_bytes);
      heads[10].number(head.value_bytes);
      heads[11].number(head.extra_bytes);
    }
    VarintWriter out;
    out.number(strings_.list().size());
    for (const std::string& text : strings_.list()) out.text(text);
    for (const Numbering* list : {&entities_, &measures_, &editions_, &sources_}) {
      out.number(list->list().size());
      for (const std::string& id : list->list()) out.number(strings_.of(id));
    }
    out.number(series_.size());
    for (const VarintWriter& column : heads) out.text(column.bytes());
    for (const VarintWriter* column : {&periods_, &values_, &extras_}) out.text(column->bytes());
    return out.bytes();
  }

 private:
  uint32_t list_id(Numbering& list, std::string_view id) {
    strings_.of(id);
    return list.of(id);
  }

  void place(const ObservationRow& own) {
    const Observation& row = own.row;
    Series series;
    SeriesHead& head = series.head;
    head.entity = list_id(entities_, own.entity);
    head.measure = list_id(measures_, own.measure);
    head.edition = own.edition.empty() ? 0 : list_id(editions_, own.edition) + 1;
    head.source = list_id(sources_, own.source);
    head.also = own.also.empty() ? 0 : list_id(sources_, own.also) + 1;
    head.locator = strings_.of(row.locator);
    head.exponent = -decimals_of(row.value_text);
    head.flags = place_of_status(row.status);
    if (!year_of(row.period.text)) head.flags |= kOtherPeriods;
    if (!row.id.empty() &&
        row.id != made_up_id(own.source, own.entity, own.measure, row.period.text)) {
      head.flags |= kIds;
    }
    if (row.low) head.flags |= kLow;
    if (row.high) head.flags |= kHigh;
    std::string key;
    for (int64_t part :
         {int64_t{head.entity}, int64_t{head.measure}, int64_t{head.edition}, int64_t{head.source},
          int64_t{head.also}, int64_t{head.locator}, int64_t{head.exponent}, int64_t{head.flags}}) {
      key += std::to_string(part) + ' ';
    }
    auto [found, is_new] = keys_.emplace(key, series_.size());
    if (is_new) series_.push_back(series);
    series_[found->second].rows.push_back(&row);
  }

  void fill(Series& series) {
    SeriesHead& head = series.head;
    head.rows = static_cast<uint32_t>(series.rows.size());
    size_t before = periods_.size();
    write_periods(series);
    head.period_bytes = static_cast<uint32_t>(periods_.size() - before);
    before = values_.size();
    write_values(series);
    head.value_bytes = static_cast<uint32_t>(values_.size() - before);
    before = extras_.size();
    for (const Observation* row : series.rows) {
      if (head.flags & kIds) extras_.text(row->id);
      if (head.flags & kLow) extras_.text(row->low->to_string());
      if (head.flags & kHigh) extras_.text(row->high->to_string());
    }
    head.extra_bytes = static_cast<uint32_t>(extras_.size() - before);
  }

  void write_periods(Series& series) {
    if (series.head.flags & kOtherPeriods) {
      for (const Observation* row : series.rows) periods_.text(row->period.text);
      return;
    }
    bool consecutive = true;
    std::vector<int> years;
    for (const Observation* row : series.rows) {
      years.push_back(*year_of(row->period.text));
      consecutive &= years.size() == 1 || years.back() == years[years.size() - 2] + 1;
    }
    if (consecutive) series.head.flags |= kConsecutive;
    int last = 0;
    for (int year : years) {
      periods_.signed_number(year - last);
      last = year;
      if (consecutive) break;
    }
  }

  void write_values(Series& series) {
    std::vector<int64_t> mantissas;
    for (const Observation* row : series.rows) mantissas.push_back(mantissa_of(row->value_text));
    if (series.head.exponent == 0) {
      auto all_end_in_zero = [&] {
        bool some = false;
        for (int64_t value : mantissas) {
          if (value % 10 != 0) return false;
          some |= value != 0;
        }
        return some;
      };
      while (all_end_in_zero()) {
        for (int64_t& value : mantissas) value /= 10;
        ++series.head.exponent;
      }
    }
    VarintWriter best;
    uint32_t order = 0;
    for (uint32_t i = 0; i < 3; ++i) {
      VarintWriter out;
      for (int64_t value : differences(mantissas, i)) out.signed_number(value);
      if (i > 0 && out.size() >= best.size()) continue;
      best = out;
      order = i;
    }
    series.head.flags |= order << 3;
    for (int64_t value : differences(mantissas, order)) values_.signed_number(value);
  }

  // Each value less the one before it, `order` times; 18 digits leave room for two.
  static std::vector<int64_t> differences(std::vector<int64_t> values, uint32_t order) {
    for (uint32_t pass = 0; pass < order; ++pass) {
      for (size_t i = values.size(); i-- > pass + 1;) values[i] -= values[i - 1];
    }
    return values;
  }

  Numbering strings_, entities_, measures_, editions_, sources_;
  std::unordered_map<std::string, size_t> keys_;
  std::vector<Series> series_;
  VarintWriter periods_, values_, extras_;
};

}  // namespace

std::string write_series(const std::vector<ObservationRow>& rows) { return Writer().write(rows); }

}  // namespace tallymark
