// Packs for tests: sheets written as text in the test, packed into the container that the engine
// opens.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace tallymark::test {

inline std::string json_string(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 15];
    } else {
      out += c;
    }
  }
  return out + "\"";
}

// The sheets of one pack by name, and the members of its datapackage.json besides the three it
// needs
// (",\"nouns\":{…}").
struct Sheets {
  std::string name = "world";
  std::string extra;
  std::map<std::string, std::string> text;

  // The same with `from`, which must stand once in the sheet, replaced.
  Sheets with(const std::string& sheet, std::string_view from, std::string_view to) const {
    Sheets out = *this;
    std::string& csv = out.text.at(sheet);
    csv.replace(csv.find(from), from.size(), to);
    return out;
  }

  std::string pack() const {
    std::string out = "{\"tallymark-pack\":1,\"datapackage\":{\"name\":" + json_string(name) +
                      ",\"version\":\"1.2.3\",\"released\":\"2022-07-01\"" + extra +
                      "},\"sheets\":{";
    bool first = true;
    for (const auto& [sheet, csv] : text) {
      if (!first) out += ",";
      first = false;
      out += json_string(sheet) + ":" + json_string(csv);
    }
    return out + "}}";
  }
};

}  // namespace tallymark::test
