#include "base/limits.h"
#include "base/sha256.h"
#include "packs/built.h"
#include "packs/join_rows.h"
#include "packs/row_fields.h"
#include "packs/series.h"
#include "packs/series_rows.h"
#include "packs/varint.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

constexpr size_t kHashDigits = 64, kLengthBytes = 4;

Error not_a_pack(std::string_view why) { return {ErrorCode::pack_not_a_pack, std::string(why)}; }

// What a cell of a sheet may hold too; it is quoted in reports.
bool is_cell(std::string_view text) {
  return text.size() <= limits::kCellBytes && utf8::is_valid(text);
}

struct Header {
  PackInfo info;
  std::string_view body_hash, body;
};

Result<Header> read_header(std::string_view bytes) {
  if (bytes.size() > limits::kPackBytes) {
    return Error{ErrorCode::pack_too_large, std::to_string(bytes.size()) + " bytes"};
  }
  if (!bytes.starts_with(kBuiltMagic)) {
    return not_a_pack("it does not begin as a built pack of format 3");
  }
  size_t begin = kBuiltMagic.size() + kHashDigits + kLengthBytes;
  if (bytes.size() < begin) return not_a_pack("it is cut off");
  std::string_view hash = bytes.substr(kBuiltMagic.size(), kHashDigits);
  uint32_t size = 0;
  for (size_t i = kLengthBytes; i-- > 0;) {
    size = size << 8 | static_cast<uint8_t>(bytes[begin - kLengthBytes + i]);
  }
  if (size > bytes.size() - begin) return not_a_pack("it is cut off");
  std::string_view header = bytes.substr(begin, size);
  if (sha256_hex(header) != hash) return not_a_pack("its header is not the one that was written");
  VarintReader in(header);
  Header out;
  for (std::string* text : {&out.info.name, &out.info.version, &out.info.released}) {
    std::string_view read = in.text();
    if (read.empty() || !is_cell(read)) return not_a_pack("name, version or released is missing");
    *text = read;
  }
  out.info.sha256 = hash;
  out.body_hash = in.text();
  out.body = bytes.substr(begin + size);
  uint64_t promised = in.number();
  if (!in.ok() || !in.at_end()) return not_a_pack("its header does not add up");
  if (out.body.size() != promised) {
    return not_a_pack(out.body.size() < promised ? "it is cut off" : "something stands behind it");
  }
  return out;
}

// Fills fields from the columns of one sheet after the other.
class Reader {
 public:
  explicit Reader(std::string_view body) : in_(body) {
    uint32_t count = in_.index(body.size() + 1);  // each takes a byte at least
    for (uint32_t i = 0; i < count && in_.ok(); ++i) {
      strings_.push_back(in_.text());
      if (!is_cell(strings_.back())) in_.fail();
    }
    if (strings_.empty() || !strings_[0].empty()) in_.fail();
  }

  template <class Row>
  void rows(std::vector<Row>& out) {
    uint64_t count = in_.number();
    columns_.clear();
    uint32_t columns = in_.index(kMostColumns);
    for (uint32_t i = 0; i < columns; ++i) columns_.emplace_back(in_.text());
    // Every field takes a byte at least, so that a count which is a lie ends with its columns.
    for (uint64_t i = 0; i < count && in_.ok(); ++i) {
      next_ = 0;
      Row row;
      fields(*this, row);
      if (next_ != columns_.size()) in_.fail();
      for (const VarintReader& column : columns_) {
        if (!column.ok()) in_.fail();
      }
      if (in_.ok()) out.push_back(std::move(row));
    }
    for (const VarintReader& column : columns_) {
      if (!column.at_end()) in_.fail();
    }
  }

  void text(std::string_view& out) { out = string_of(column()); }
  void texts(std::vector<std::string_view>& out) {
    VarintReader& in = column();
    for (uint64_t left = in.number(); left > 0 && in.ok(); --left) out.push_back(string_of(in));
  }
  void flag(bool& out) { out = column().index(2) == 1; }
  template <class Code>
  void code(Code& out, uint32_t end) {
    out = static_cast<Code>(column().index(end));
  }
  void decimal(Decimal& out) {
    VarintReader& in = column();
    out = decimal_of(in);
  }
  void decimal(std::optional<Decimal>& out) {
    VarintReader& in = column();
    if (in.index(2) == 1) out = decimal_of(in);
  }
  // Its text, and the days as steps from 1970 and from the first.
  void date(DateSpan& out) {
    VarintReader& in = column();
    out.text = string_of(in);
    if (!out.known()) return;
    int64_t first = in.signed_number();
    uint32_t days = in.index(kMostDays);
    if (first < -kMostDays || first > kMostDays) in.fail();
    if (!in.ok()) return;
    out.first_day = static_cast<int32_t>(first);
    out.last_day = static_cast<int32_t>(first + days);
  }
  void counts(std::vector<EventCount>& out) {
    VarintReader& in = column();
    for (uint64_t left = in.number(); left > 0 && in.ok(); --left) {
      EventCount count;
      count.noun = string_of(in);
      count.value = in.signed_number();
      out.push_back(count);
    }
  }

  // What stands behind the sheets.
  std::string_view rest() { return in_.rest(); }
  bool ok() const { return in_.ok(); }

 private:
  static constexpr uint32_t kMostColumns = 64;
  static constexpr int32_t kMostDays = 5'000'000;  // thirteen thousand years, the calendar's reach

  VarintReader& column() {
    if (next_ < columns_.size()) return columns_[next_++];
    in_.fail();
    none_.fail();
    return none_;
  }
  std::string_view string_of(VarintReader& in) {
    uint32_t place = in.index(strings_.size());
    return strings_.empty() ? std::string_view() : strings_[place];
  }
  Decimal decimal_of(VarintReader& in) {
    int64_t mantissa = in.signed_number(), exponent = in.signed_number();
    auto read = Decimal::parse(std::to_string(mantissa) + "e" + std::to_string(exponent));
    if (!read) in.fail();
    return read.value_or(Decimal{});
  }

  VarintReader in_, none_{std::string_view()};
  std::vector<std::string_view> strings_;
  std::vector<VarintReader> columns_;
  size_t next_ = 0;
};

// The rows of a body; the error says what does not add up.
std::optional<Error> read_body(std::string_view body, PackRows& rows) {
  Reader reader(body);
  sheets(reader, rows);
  if (!reader.ok()) return not_a_pack("its sheets do not add up");
  rows.series = reader.rest();
  return std::nullopt;
}

struct PartFile {
  std::string_view sha256, columns;
};

Result<PartFile> read_part(std::string_view bytes) {
  if (bytes.size() > limits::kPackBytes) {
    return Error{ErrorCode::pack_too_large, std::to_string(bytes.size()) + " bytes"};
  }
  if (!bytes.starts_with(kPartMagic)) return not_a_pack("it does not begin as a part of a pack");
  if (bytes.size() < kPartMagic.size() + kHashDigits) return not_a_pack("it is cut off");
  return PartFile{bytes.substr(kPartMagic.size(), kHashDigits),
                  bytes.substr(kPartMagic.size() + kHashDigits)};
}

// Whether every series has the rows that it promises.
std::optional<Error> check_series(std::string_view bytes) {
  if (bytes.empty()) return std::nullopt;
  Result<SeriesBlock> block = SeriesBlock::open(bytes);
  if (!block.ok()) return block.error();
  for (uint32_t i = 0; i < block.value().heads().size(); ++i) {
    Arena arena;
    if (block.value().rows(i, arena).size() != block.value().heads()[i].rows) {
      return not_a_pack("observations: a row cannot be read");
    }
  }
  return std::nullopt;
}

}  // namespace

Result<PackInfo> open_pack(Library& library, std::string_view bytes) {
  Result<Header> header = read_header(bytes);
  if (!header.ok()) return header.error();
  PackRows rows;
  if (auto error = read_body(header.value().body, rows)) return *error;
  rows.info = header.value().info;
  if (auto error = join_rows(library, std::move(rows))) return *error;
  return std::move(header.value().info);
}

Result<PackInfo> open_part(Library& library, std::string_view bytes) {
  Result<PartFile> file = read_part(bytes);
  if (!file.ok()) return file.error();
  for (PackPart& part : library.parts) {
    if (part.sha256 != file.value().sha256) continue;
    if (part.open) return library.packs[part.pack];
    Ids sources;
    for (uint32_t i = 0; i < library.sources.size(); ++i) {
      if (library.sources[i].pack == part.pack) sources.emplace(library.sources[i].id, i);
    }
    if (auto error = add_series(library, part.pack, part.place, file.value().columns, sources))
      return *error;
    part.open = true;
    return library.packs[part.pack];
  }
  return not_a_pack("no open pack has this part");
}

std::optional<Error> verify_part(std::string_view bytes) {
  Result<PartFile> file = read_part(bytes);
  if (!file.ok()) return file.error();
  if (sha256_hex(file.value().columns) != file.value().sha256) {
    return not_a_pack("its content is not the one that was written");
  }
  return check_series(file.value().columns);
}

Result<PackInfo> verify_pack(std::string_view bytes) {
  Result<Header> header = read_header(bytes);
  if (!header.ok()) return header.error();
  std::string_view body = header.value().body;
  if (sha256_hex(body) != header.value().body_hash) {
    return not_a_pack("its content is not the one that was written");
  }
  PackRows rows;
  if (auto error = read_body(body, rows)) return *error;
  if (auto error = check_series(rows.series)) return *error;
  return std::move(header.value().info);
}

}  // namespace tallymark
