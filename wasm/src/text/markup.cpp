#include "text/markup.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>

#include "language/word_hash.h"
#include "text/character_names.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using utf8::ascii_lower;
using utf8::is_ascii_letter;

struct Element {
  std::string_view name;
  uint16_t traits;
};

constexpr uint16_t kBlockInCell = kBlockElement | kLayoutElement;
constexpr uint16_t kSkippedRaw = kSkippedElement | kRawElement;

// In the order of their names. What is not here stands in a line and has content.
constexpr Element kElements[] = {
    {"address", kBlockInCell},
    {"area", kVoidElement},
    {"article", kBlockInCell | kArticleElement},
    {"aside", kBlockInCell | kSkippedElement},
    {"audio", kSkippedElement},
    {"base", kVoidElement},
    {"blockquote", kBlockInCell},
    {"body", kBlockElement},
    {"br", kVoidElement | kLayoutElement},
    {"button", kSkippedElement},
    {"canvas", kSkippedElement},
    {"caption", kBlockElement},
    {"center", kBlockElement},
    {"col", kVoidElement},
    {"datalist", kSkippedElement},
    {"dd", kBlockElement},
    {"details", kBlockInCell},
    {"dialog", kBlockElement},
    {"div", kBlockElement},
    {"dl", kBlockInCell},
    {"dt", kBlockElement},
    {"embed", kVoidElement},
    {"fieldset", kBlockElement},
    {"figcaption", kBlockElement},
    {"figure", kBlockInCell},
    {"footer", kBlockElement | kSkippedElement},
    {"form", kBlockElement},
    {"h1", kBlockInCell},
    {"h2", kBlockInCell},
    {"h3", kBlockInCell},
    {"h4", kBlockInCell},
    {"h5", kBlockInCell},
    {"h6", kBlockInCell},
    {"header", kBlockElement},
    {"hr", kBlockInCell | kVoidElement},
    {"html", kBlockElement},
    {"iframe", kSkippedRaw | kLayoutElement},
    {"img", kVoidElement},
    {"input", kVoidElement},
    {"legend", kBlockElement},
    {"li", kBlockElement},
    {"link", kVoidElement},
    {"main", kBlockElement | kArticleElement},
    {"math", kSkippedElement | kForeignElement},
    {"menu", kBlockElement},
    {"meta", kVoidElement},
    {"meter", kSkippedElement},
    {"nav", kBlockElement | kSkippedElement},
    {"noembed", kSkippedRaw},
    {"noframes", kSkippedRaw},
    {"noscript", kSkippedElement},
    {"object", kSkippedElement},
    {"ol", kBlockInCell},
    {"option", kSkippedElement},
    {"p", kBlockElement},
    {"param", kVoidElement},
    {"pre", kBlockInCell | kSpacesElement},
    {"progress", kSkippedElement},
    {"script", kSkippedRaw},
    {"section", kBlockInCell},
    {"select", kSkippedElement},
    {"source", kVoidElement},
    {"style", kSkippedRaw},
    {"summary", kBlockElement},
    {"svg", kSkippedElement | kForeignElement},
    {"table", kBlockInCell},
    {"tally-mark", kSkippedElement},
    {"tbody", kBlockElement | kRowsElement},
    {"td", kBlockElement | kCellElement},
    {"template", kSkippedElement},
    {"textarea", kSkippedRaw},
    {"tfoot", kBlockElement | kRowsElement},
    {"th", kBlockElement | kCellElement},
    {"thead", kBlockElement | kRowsElement},
    {"title", kSkippedRaw},
    {"tr", kBlockElement | kRowElement},
    {"track", kVoidElement},
    {"ul", kBlockInCell},
    {"video", kSkippedElement},
    {"wbr", kVoidElement},
    {"xmp", kSkippedRaw},
};

constexpr bool is_sorted_by_name() {
  for (size_t i = 1; i < std::size(kElements); ++i) {
    if (!(kElements[i - 1].name < kElements[i].name)) return false;
  }
  return true;
}
static_assert(is_sorted_by_name());

uint16_t traits_of(std::string_view lower) {
  const Element* found = std::lower_bound(
      std::begin(kElements), std::end(kElements), lower,
      [](const Element& element, std::string_view text) { return element.name < text; });
  return found != std::end(kElements) && found->name == lower ? found->traits : 0;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool same_in_lower_case(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(),
                    [](char c, char wanted) { return ascii_lower(c) == wanted; });
}

// `style="display: none"` and what else keeps an element from being seen.
bool is_hidden_style(std::string_view style) {
  constexpr size_t kMost = 256;
  std::string plain;
  for (char c : style.substr(0, kMost)) {
    if (!is_space(c)) plain += ascii_lower(c);
  }
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

bool hides(std::string_view name, std::string_view value) {
  if (same_in_lower_case(name, "hidden")) return true;
  if (same_in_lower_case(name, "data-tallymark")) return same_in_lower_case(value, "off");
  if (same_in_lower_case(name, "style")) return is_hidden_style(value);
  if (!same_in_lower_case(name, "role")) return false;
  for (std::string_view role : {"navigation", "search", "menu", "menubar", "toolbar", "tablist"}) {
    if (value == role) return true;
  }
  return false;
}

// Reads attributes up to behind the ">".
class AttributeReader {
 public:
  AttributeReader(std::string_view input, uint32_t at) : input_(input), at_(at) {}

  void read(Tag& tag) {
    while (at_ < input_.size()) {
      char c = input_[at_];
      if (c == '>') {
        ++at_;
        break;
      }
      if (is_space(c) || c == '/') {
        tag.ends_itself = c == '/';
        ++at_;
        continue;
      }
      tag.ends_itself = false;
      std::string_view name = until(
          [](char next) { return is_space(next) || next == '/' || next == '>' || next == '='; });
      std::string_view value = read_value();
      tag.hidden |= hides(name, value);
    }
    tag.end = at_;
  }

 private:
  template <typename Stop>
  std::string_view until(Stop stops) {
    uint32_t begin = at_;
    if (at_ < input_.size()) ++at_;  // "=" may begin a name
    while (at_ < input_.size() && !stops(input_[at_])) ++at_;
    return input_.substr(begin, at_ - begin);
  }

  std::string_view read_value() {
    skip_spaces();
    if (at_ >= input_.size() || input_[at_] != '=') return {};
    ++at_;
    skip_spaces();
    if (at_ >= input_.size() || input_[at_] == '>') return {};
    char quote = input_[at_];
    if (quote != '"' && quote != '\'')
      return until([](char next) { return is_space(next) || next == '>'; });
    size_t end = std::min(input_.find(quote, at_ + 1), input_.size());
    std::string_view value = input_.substr(at_ + 1, end - at_ - 1);
    at_ = static_cast<uint32_t>(std::min(end + 1, input_.size()));
    return value;
  }

  void skip_spaces() {
    while (at_ < input_.size() && is_space(input_[at_])) ++at_;
  }

  std::string_view input_;
  uint32_t at_;
};

uint32_t behind(std::string_view input, std::string_view mark, uint32_t from) {
  size_t found = input.find(mark, from);
  return static_cast<uint32_t>(found == std::string_view::npos ? input.size()
                                                               : found + mark.size());
}

// Of the bytes 0x80 to 0x9F, which pages mean as Windows has them.
constexpr uint16_t kWindows1252[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
constexpr uint32_t kReplacement = 0xFFFD;

uint32_t meant(uint32_t code_point) {
  if (code_point >= 0x80 && code_point <= 0x9F) return kWindows1252[code_point - 0x80];
  bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point == 0 || is_surrogate || code_point > 0x10FFFF) return kReplacement;
  return code_point < 0x20 ? ' ' : code_point;
}

std::optional<CharacterReference> read_number(std::string_view input, uint32_t at) {
  bool hex = at < input.size() && ascii_lower(input[at]) == 'x';
  if (hex) ++at;
  uint32_t begin = at, value = 0;
  for (; at < input.size(); ++at) {
    char c = ascii_lower(input[at]);
    uint32_t digit = c >= '0' && c <= '9'          ? static_cast<uint32_t>(c - '0')
                     : hex && c >= 'a' && c <= 'f' ? static_cast<uint32_t>(c - 'a' + 10)
                                                   : 16;
    if (digit == 16) break;
    if (value <= 0x10FFFF) value = value * (hex ? 16 : 10) + digit;
  }
  if (at == begin) return std::nullopt;
  if (at < input.size() && input[at] == ';') ++at;
  return CharacterReference{meant(value), at};
}

std::string_view name_of(const CharacterName& row) {
  return {row.name, strnlen(row.name, sizeof row.name)};
}

std::optional<CharacterReference> read_name(std::string_view input, uint32_t at) {
  uint32_t end = at;
  auto is_alphanumeric = [&](char c) {
    return is_ascii_letter(static_cast<uint8_t>(c)) || (c >= '0' && c <= '9');
  };
  while (end < input.size() && end - at <= sizeof CharacterName{}.name &&
         is_alphanumeric(input[end]))
    ++end;
  std::string_view wanted = input.substr(at, end - at);
  const CharacterName* found = std::lower_bound(
      std::begin(kCharacterNames), std::end(kCharacterNames), wanted,
      [](const CharacterName& row, std::string_view text) { return name_of(row) < text; });
  if (found == std::end(kCharacterNames) || name_of(*found) != wanted) return std::nullopt;
  if (end < input.size() && input[end] == ';')
    ++end;
  else if (end < input.size() && input[end] == '=')
    return std::nullopt;  // of an address
  return CharacterReference{found->code_point, end};
}

}  // namespace

std::optional<Tag> read_tag(std::string_view input, uint32_t at) {
  Tag tag;
  if (at + 1 >= input.size()) return std::nullopt;
  char next = input[at + 1];
  if (next == '!' || next == '?') {
    bool is_comment = input.substr(at).starts_with("<!--");
    tag.end = is_comment ? behind(input, "-->", at + 2) : behind(input, ">", at + 2);
    return tag;
  }
  tag.kind = next == '/' ? Tag::close : Tag::open;
  uint32_t begin = at + (next == '/' ? 2 : 1), end = begin;
  if (begin >= input.size() || !is_ascii_letter(static_cast<uint8_t>(input[begin])))
    return std::nullopt;
  std::string lower;
  for (; end < input.size(); ++end) {
    char c = input[end];
    if (is_space(c) || c == '/' || c == '>') break;
    lower += ascii_lower(c);
  }
  tag.name = {begin, end};
  tag.hash = language::word_hash(lower);
  tag.traits = traits_of(lower);
  AttributeReader(input, end).read(tag);
  return tag;
}

uint32_t end_of_raw(std::string_view input, const Tag& tag) {
  std::string_view name = slice(input, tag.name);
  for (size_t at = tag.end; (at = input.find("</", at)) != std::string_view::npos; at += 2) {
    std::string_view rest = input.substr(at + 2);
    if (rest.size() < name.size()) break;
    bool same = std::equal(name.begin(), name.end(), rest.begin(),
                           [](char a, char b) { return ascii_lower(a) == ascii_lower(b); });
    bool ends = rest.size() == name.size() || is_space(rest[name.size()]) ||
                rest[name.size()] == '>' || rest[name.size()] == '/';
    if (same && ends) return static_cast<uint32_t>(at);
  }
  return static_cast<uint32_t>(input.size());
}

bool is_name(std::string_view input, const Tag& tag, std::string_view name) {
  return same_in_lower_case(slice(input, tag.name), name);
}

std::optional<CharacterReference> read_reference(std::string_view input, uint32_t at) {
  if (at + 1 >= input.size()) return std::nullopt;
  return input[at + 1] == '#' ? read_number(input, at + 2) : read_name(input, at + 1);
}

}  // namespace tallymark
