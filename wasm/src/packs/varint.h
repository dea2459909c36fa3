// Whole numbers in as few bytes as they need (LEB128), with a reader that stops at the end of its
// bytes instead of running over it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tallymark {

class VarintWriter {
 public:
  void number(uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  // Small numbers of either sign are short: 0, -1, 1, -2 … become 0, 1, 2, 3 …
  void signed_number(int64_t value) {
    number(static_cast<uint64_t>(value) << 1 ^ (value < 0 ? ~uint64_t{0} : 0));
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  size_t size() const { return bytes_.size(); }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// After a read over the end, `ok()` is false and all further reads answer zero.
class VarintReader {
 public:
  explicit VarintReader(std::string_view bytes) : bytes_(bytes) {}

  uint64_t number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at_ >= bytes_.size()) break;
      uint8_t byte = static_cast<uint8_t>(bytes_[at_++]);
      value |= static_cast<uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return ok_ ? value : 0;
    }
    ok_ = false;
    return 0;
  }
  int64_t signed_number() {
    uint64_t value = number();
    return static_cast<int64_t>(value >> 1 ^ (value & 1 ? ~uint64_t{0} : 0));
  }
  // A number that must be below `end`; else the reader fails.
  uint32_t index(uint64_t end) {
    uint64_t value = number();
    if (value < end) return static_cast<uint32_t>(value);
    ok_ = false;
    return 0;
  }
  std::string_view text() {
    uint64_t size = number();
    if (!ok_ || size > bytes_.size() - at_) {
      ok_ = false;
      return {};
    }
    std::string_view out = bytes_.substr(at_, size);
    at_ += size;
    return out;
  }
  bool ok() const { return ok_; }
  void fail() { ok_ = false; }
  bool at_end() const { return at_ == bytes_.size(); }
  // What has not been read.
  std::string_view rest() const { return bytes_.substr(at_); }

 private:
  std::string_view bytes_;
  size_t at_ = 0;
  bool ok_ = true;
};

}  // namespace tallymark
