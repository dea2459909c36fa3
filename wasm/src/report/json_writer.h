// A streaming JSON writer: the report is written once, in order, without a tree. Output has no
// white space between tokens and the same bytes for the same calls.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "quantity/decimal.h"

namespace tallymark {

class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  // Names are our own and need no escape. A literal's length is known: it is a store or two.
  template <size_t N>
  void key(const char (&name)[N]) {
    char* out = begin_key(N - 1);
    std::memcpy(out, name, N - 1);
    end_key(out + N - 1);
  }
  void key(std::string_view name);
  void string(std::string_view text);
  // The same for a text that needs no escape: our own codes, units, dates.
  void plain(std::string_view text);
  void plain_or_null(std::string_view text) {
    if (text.empty())
      null();
    else
      plain(text);
  }
  // An empty text is null.
  void string_or_null(std::string_view text) {
    if (text.empty())
      null();
    else
      string(text);
  }
  void integer(int64_t value);
  void decimal(const Decimal& value);
  void null() { raw("null"); }
  // Text that is JSON already (an id of a request, given back as it came).
  void raw(std::string_view json);
  // All that was written; the writer begins anew.
  std::string take();

 private:
  // Room for `bytes` bytes and a comma before them; puts the comma where one is due.
  void begin_value(size_t bytes) {
    make_room(bytes + 1);
    if (comma_due_) put(',');
    comma_due_ = true;
  }
  // Where the name of `bytes` bytes is to be put.
  char* begin_key(size_t bytes) {
    begin_value(bytes + 3);
    put('"');
    return buffer_.get() + size_;
  }
  void end_key(char* end) {
    *end++ = '"';
    *end++ = ':';
    size_ = static_cast<size_t>(end - buffer_.get());
    comma_due_ = false;
  }
  void make_room(size_t bytes) {
    if (capacity_ - size_ < bytes) grow(bytes);
  }
  void grow(size_t bytes);
  void put(char c) { buffer_[size_++] = c; }
  void put(std::string_view text);
  void open(char bracket) {
    begin_value(1);
    put(bracket);
    comma_due_ = false;
  }
  void close(char bracket) {
    make_room(1);
    put(bracket);
    comma_due_ = true;
  }

  // No string: appending to one is a call a piece, and growing one fills it first.
  std::unique_ptr<char[]> buffer_;
  size_t size_ = 0, capacity_ = 0;
  bool comma_due_ = false;  // a value stands before, in the same object or array
};

}  // namespace tallymark
