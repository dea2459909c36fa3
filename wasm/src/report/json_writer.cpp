#include "report/json_writer.h"

#include <array>

namespace tallymark {

namespace {

// Bytes that need an escape or begin a character that does; all others are copied unseen.
constexpr std::array<bool, 256> kMayNeedEscape = [] {
  std::array<bool, 256> special{};
  for (size_t c = 0; c < 0x20; ++c) special[c] = true;
  special['"'] = special['\\'] = special[0xE2] = true;
  return special;
}();

}  // namespace

// Control characters, quotes and backslashes are escaped, and U+2028/2029, which some readers of
// line-delimited JSON take for line ends; everything else is UTF-8 as it is.
void JsonWriter::quote(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  out_ += '"';
  size_t plain = 0;  // start of the stretch that needs no escape
  for (size_t i = 0; i < text.size(); ++i) {
    uint8_t c = static_cast<uint8_t>(text[i]);
    if (!kMayNeedEscape[c]) continue;
    bool line_end =
        c == 0xE2 && (text.substr(i, 3) == "\xE2\x80\xA8" || text.substr(i, 3) == "\xE2\x80\xA9");
    if (c >= 0x20 && c != '"' && c != '\\' && !line_end) continue;
    out_.append(text, plain, i - plain);
    switch (c) {
      case '"':
        out_ += "\\\"";
        break;
      case '\\':
        out_ += "\\\\";
        break;
      case '\n':
        out_ += "\\n";
        break;
      case '\r':
        out_ += "\\r";
        break;
      case '\t':
        out_ += "\\t";
        break;
      case 0xE2:
        out_ += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
        i += 2;
        break;
      default:
        out_ += "\\u00";
        out_ += kHex[c >> 4];
        out_ += kHex[c & 15];
    }
    plain = i + 1;
  }
  out_.append(text, plain, text.size() - plain);
  out_ += '"';
}

}  // namespace tallymark
