#include "report/json_writer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "base/short_copy.h"

namespace tallymark {

namespace {

// Bytes that need an escape; 0xE2 begins characters of which two do.
constexpr std::array<bool, 256> kNeedsEscape = [] {
  std::array<bool, 256> special{};
  for (size_t c = 0; c < 0x20; ++c) special[c] = true;
  special['"'] = special['\\'] = true;
  return special;
}();

bool needs_escape(std::string_view text, size_t at) {
  uint8_t c = static_cast<uint8_t>(text[at]);
  if (c != 0xE2) return kNeedsEscape[c];
  return text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9";
}

constexpr size_t kFirstBytes = 4096;
constexpr size_t kLongestEscape = 6;  // \u0000
constexpr size_t kWholeBytes = 10;    // of a whole number in 31 bits

}  // namespace

void JsonWriter::grow(size_t bytes) {
  capacity_ = std::max({kFirstBytes, 2 * capacity_, size_ + bytes});
  std::unique_ptr<char[]> larger(new char[capacity_]);
  if (size_ > 0) std::memcpy(larger.get(), buffer_.get(), size_);
  buffer_ = std::move(larger);
}

void JsonWriter::put(std::string_view text) {
  copy_short(buffer_.get() + size_, text.data(), text.size());
  size_ += text.size();
}

void JsonWriter::key(std::string_view name) {
  end_key(copy_short(begin_key(name.size()), name.data(), name.size()));
}

void JsonWriter::plain(std::string_view text) {
  begin_value(text.size() + 2);
  put('"');
  put(text);
  put('"');
}

// Control characters, quotes and backslashes are escaped, and U+2028/2029, which some readers of
// line-delimited JSON take for line ends; everything else is UTF-8 as it is.
void JsonWriter::string(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  begin_value(text.size() + 2);
  put('"');
  for (size_t i = 0; i < text.size(); ++i) {
    size_t begin = i;
    while (i < text.size() && !needs_escape(text, i)) ++i;
    put(text.substr(begin, i - begin));
    if (i == text.size()) break;
    uint8_t c = static_cast<uint8_t>(text[i]);
    make_room(kLongestEscape + text.size() - i + 1);
    put('\\');
    switch (c) {
      case '"':
      case '\\':
        put(static_cast<char>(c));
        break;
      case '\n':
        put('n');
        break;
      case '\r':
        put('r');
        break;
      case '\t':
        put('t');
        break;
      case 0xE2:
        put(text[i + 2] == '\xA8' ? "u2028" : "u2029");
        i += 2;
        break;
      default:
        put("u00");
        put(kHex[c >> 4]);
        put(kHex[c & 15]);
    }
  }
  put('"');
}

void JsonWriter::integer(int64_t value) {
  if (value < 0 || value > INT32_MAX) return decimal(Decimal(value));
  begin_value(kWholeBytes);
  char digits[kWholeBytes];
  size_t at = kWholeBytes;
  uint32_t left = static_cast<uint32_t>(value);
  do {
    digits[--at] = static_cast<char>('0' + left % 10);
    left /= 10;
  } while (left != 0);
  put({digits + at, kWholeBytes - at});
}

void JsonWriter::decimal(const Decimal& value) {
  begin_value(Decimal::kTextBytes);
  size_ = value.write(buffer_.get() + size_) - buffer_.get();
}

void JsonWriter::raw(std::string_view json) {
  begin_value(json.size());
  put(json);
}

std::string JsonWriter::take() {
  comma_due_ = false;
  return std::string(buffer_.get(), std::exchange(size_, 0));
}

}  // namespace tallymark
