#include "packs/build/built_write.h"

#include <algorithm>
#include <map>

#include "base/sha256.h"
#include "packs/build/numbering.h"
#include "packs/build/series_write.h"
#include "packs/built.h"
#include "packs/row_fields.h"
#include "packs/varint.h"

namespace tallymark {
namespace {

// Writes fields into the columns of one sheet after the other; the reader is in built_read.cpp.
class Writer {
 public:
  Writer() { strings_.of(""); }

  template <class Row>
  void rows(std::vector<Row>& rows) {
    columns_.clear();
    for (Row& row : rows) {
      next_ = 0;
      fields(*this, row);
    }
    sheets_.number(rows.size());
    sheets_.number(columns_.size());
    for (const VarintWriter& column : columns_) sheets_.text(column.bytes());
  }

  void text(std::string_view value) { string(column(), value); }
  void texts(const std::vector<std::string_view>& values) {
    VarintWriter& out = column();
    out.number(values.size());
    for (std::string_view value : values) string(out, value);
  }
  void flag(bool value) { column().number(value ? 1 : 0); }
  template <class Code>
  void code(Code value, uint32_t) {
    column().number(static_cast<uint64_t>(value));
  }
  void decimal(const Decimal& value) { decimal(column(), value); }
  void decimal(const std::optional<Decimal>& value) {
    VarintWriter& out = column();
    out.number(value ? 1 : 0);
    if (value) decimal(out, *value);
  }
  void date(const DateSpan& span) {
    VarintWriter& out = column();
    string(out, span.text);
    if (!span.known()) return;
    out.signed_number(span.first_day);
    out.number(static_cast<uint64_t>(span.last_day - span.first_day));
  }
  void counts(const std::vector<EventCount>& counts) {
    VarintWriter& out = column();
    out.number(counts.size());
    for (const EventCount& count : counts) {
      string(out, count.noun);
      out.signed_number(count.value);
    }
  }

  std::string body(std::string_view series) {
    VarintWriter out;
    out.number(strings_.list().size());
    for (const std::string& text : strings_.list()) out.text(text);
    return out.bytes() + sheets_.bytes() + std::string(series);
  }

 private:
  VarintWriter& column() {
    if (next_ == columns_.size()) columns_.emplace_back();
    return columns_[next_++];
  }
  void string(VarintWriter& out, std::string_view value) { out.number(strings_.of(value)); }
  void decimal(VarintWriter& out, const Decimal& value) {
    out.signed_number(value.mantissa);
    out.signed_number(value.exponent);
  }

  Numbering strings_;
  std::vector<VarintWriter> columns_;
  size_t next_ = 0;
  VarintWriter sheets_;
};

// Takes out the observations that go to parts; what is left goes into the pack's own file.
std::vector<WrittenPart> take_parts(PackRows& rows, Arena& arena) {
  std::map<std::string_view, std::vector<ObservationRow>> by_part;
  std::vector<std::string_view> names;
  for (const ObservationRow& row : rows.observations) {
    auto [part, is_new] = by_part.try_emplace(row.part);
    if (is_new) names.push_back(row.part);
    part->second.push_back(row);
  }
  std::vector<WrittenPart> written;
  for (std::string_view name : names) {
    if (name.empty()) continue;
    PartRow part;
    part.name = name;
    for (const ObservationRow& row : by_part[name]) {
      if (std::find(part.measures.begin(), part.measures.end(), row.measure) == part.measures.end())
        part.measures.push_back(row.measure);
    }
    std::string columns = write_series(by_part[name]);
    part.sha256 = arena.store(sha256_hex(columns));
    std::string file(kPartMagic);
    file.append(part.sha256).append(columns);
    written.push_back({std::string(name), std::move(file)});
    rows.parts.push_back(std::move(part));
  }
  return written;
}

}  // namespace

WrittenPack write_built(PackRows& rows, Arena& arena) {
  WrittenPack out;
  out.parts = take_parts(rows, arena);
  std::vector<ObservationRow> own;
  for (const ObservationRow& row : rows.observations) {
    if (row.part.empty()) own.push_back(row);
  }
  Writer writer;
  sheets(writer, rows);
  std::string body = writer.body(own.empty() ? std::string() : write_series(own));
  VarintWriter header;
  for (std::string_view text : {rows.info.name, rows.info.version, rows.info.released}) {
    header.text(text);
  }
  header.text(sha256_hex(body));
  header.number(body.size());
  rows.info.sha256 = sha256_hex(header.bytes());
  out.bytes = std::string(kBuiltMagic) + rows.info.sha256;
  for (int shift = 0; shift < 32; shift += 8) {
    out.bytes += static_cast<char>(header.size() >> shift & 0xFF);
  }
  out.bytes += header.bytes() + body;
  return out;
}

}  // namespace tallymark
