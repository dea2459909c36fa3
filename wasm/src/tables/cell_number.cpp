#include "tables/cell_number.h"

#include <algorithm>
#include <vector>

#include "language/table_words.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

constexpr uint32_t kNoBreakSpace = 0xA0, kThinSpace = 0x2009, kNarrowSpace = 0x202F;
constexpr uint32_t kMinus = 0x2212, kEnDash = 0x2013, kEmDash = 0x2014, kHyphen = 0x2010;
constexpr uint32_t kFootnotes[] = {'*', '#', 0x2020, 0x2021, 0xA7, 0xB6, 0xB9, 0xB2, 0xB3};
constexpr uint32_t kCurrencies[] = {'$', 0xA3, 0x20AC, 0xA5};

bool is_digit(uint32_t c) { return c >= '0' && c <= '9'; }
bool is_space(uint32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == kNoBreakSpace || c == kThinSpace ||
         c == kNarrowSpace;
}
bool is_dash(uint32_t c) {
  return c == '-' || c == kMinus || c == kEnDash || c == kEmDash || c == kHyphen;
}
template <size_t N>
bool is_one_of(uint32_t c, const uint32_t (&set)[N]) {
  return std::find(set, set + N, c) != set + N;
}

class Reader {
 public:
  explicit Reader(std::string_view cell) {
    for (uint32_t at = 0; at < cell.size();) {
      auto c = utf8::decode(cell, at);
      text_.push_back(c.value);
      at += c.size;
    }
    while (!text_.empty() && is_space(text_.back())) text_.pop_back();
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }

  CellNumber read() {
    CellNumber out;
    if (is_missing()) {
      out.kind = CellKind::missing;
      return out;
    }
    while (is_one_of(now(), kCurrencies)) ++at_;
    bool negative = is_dash(now()) && now() != kEmDash;
    if (negative || now() == '+') ++at_;
    while (is_one_of(now(), kCurrencies) || is_space(now())) ++at_;
    if (!read_digits(out.digits)) return out;
    auto value = Decimal::parse(out.digits + exponent());
    if (!value || !read_rest(out)) return out;
    out.value = negative ? negate(*value) : *value;
    out.kind = CellKind::number;
    return out;
  }

 private:
  uint32_t now(size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : 0;
  }

  bool is_missing() const {
    std::string word;
    for (size_t i = at_; i < text_.size(); ++i) {
      if (is_dash(text_[i]) || text_[i] == '.' || text_[i] == '?' || text_[i] == 0x2026) continue;
      if (text_[i] >= 0x80) return false;
      word += utf8::ascii_lower(static_cast<char>(text_[i]));
    }
    return word.empty() || (language::table_roles(word) & language::kMissing) != 0;
  }

  size_t run() const {
    size_t size = 0;
    while (is_digit(now(size))) ++size;
    return size;
  }

  void take(std::string& digits, size_t size) {
    for (; size > 0; --size) digits += static_cast<char>(text_[at_++]);
  }

  bool read_digits(std::string& digits) {
    size_t first = run();
    take(digits, first);
    while (first > 0 && first <= 3 && (now() == ',' || is_space(now())) && is_digit(now(1))) {
      ++at_;
      if (run() != 3) return false;
      take(digits, 3);
    }
    if (now() == ',' && is_digit(now(1))) return false;
    if (now() == '.' && is_digit(now(1))) {
      digits += first == 0 ? "0." : ".";
      ++at_;
      take(digits, run());
      if (now() == '.') return false;  // "1.2.3"
    }
    return !digits.empty();
  }

  std::string exponent() {
    if (now() != 'E' && now() != 'e') return {};
    size_t ahead = is_dash(now(1)) || now(1) == '+' ? 2 : 1;
    if (!is_digit(now(ahead))) return {};
    std::string out = is_dash(now(1)) ? "e-" : "e";
    at_ += ahead;
    take(out, run());
    return out;
  }

  // Marks of footnotes, "%", "[12]" and a unit without digits; false for anything more.
  bool read_rest(CellNumber& out) {
    out.bare = true;
    for (; at_ < text_.size(); ++at_) {
      uint32_t c = now();
      if (c == '%') out.percent = true;
      if (c == '[') {
        size_t close = at_;
        while (close < text_.size() && text_[close] != ']') ++close;
        if (close == text_.size()) return false;
        at_ = close;
        continue;
      }
      if (is_digit(c) || c == '<' || c == '>' || c == 0xB1 || c == 0xD7) return false;
      bool mark = is_space(c) || c == '%' || is_one_of(c, kFootnotes);
      if (mark) continue;
      // A dash or a colon behind a number begins a second one, a range or a score.
      if ((is_dash(c) || c == ':' || c == '/') && is_digit(now(1))) return false;
      out.bare = false;
    }
    return true;
  }

  std::vector<uint32_t> text_;
  size_t at_ = 0;
};

}  // namespace

CellNumber read_cell_number(std::string_view cell) { return Reader(cell).read(); }

}  // namespace tallymark
