// A streaming JSON writer: the report is written once, in order, without a tree. Output has no
// white space between tokens and the same bytes for the same calls.
#pragma once

#include <cstdint>
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
  // Names are our own and need no escape.
  void key(std::string_view name) {
    separate();
    out_ += '"';
    out_ += name;
    out_ += "\":";
    after_key_ = true;
  }
  void string(std::string_view text) {
    separate();
    quote(text);
  }
  // An empty text is null.
  void string_or_null(std::string_view text) {
    if (text.empty())
      null();
    else
      string(text);
  }
  void integer(int64_t value) { raw(std::to_string(value)); }
  void decimal(const Decimal& value) { raw(value.to_string()); }
  void null() { raw("null"); }
  // Text that is JSON already (an id of a request, given back as it came).
  void raw(std::string_view json) {
    separate();
    out_ += json;
  }
  std::string take() { return std::move(out_); }

 private:
  void separate() {
    if (after_key_) {
      after_key_ = false;
    } else if (!out_.empty() && out_.back() != '{' && out_.back() != '[') {
      out_ += ',';
    }
  }
  void open(char bracket) {
    separate();
    out_ += bracket;
  }
  void close(char bracket) { out_ += bracket; }
  void quote(std::string_view text);

  std::string out_;
  bool after_key_ = false;
};

}  // namespace tallymark
