// A slow and obvious reader and writer of numerals, to hold the fast one against. It knows the
// plain grammar of English numbers and nothing of context; it shares no code with the engine.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tallymark::test::reference {

inline constexpr std::string_view kSmall[] = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
inline constexpr std::string_view kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                             "fifty", "sixty", "seventy", "eighty", "ninety"};
inline constexpr std::string_view kScales[] = {"", "thousand", "million", "billion", "trillion"};

// 0 to 999 in words; `british` puts "and" behind the hundreds.
inline std::string spell_group(int64_t number, bool british, bool hyphens) {
  std::string out;
  if (number >= 100) {
    out = std::string(kSmall[number / 100]) + " hundred";
    number %= 100;
    if (number == 0) return out;
    out += british ? " and " : " ";
  }
  if (number < 20) return out + std::string(kSmall[number]);
  out += kTens[number / 10];
  if (number % 10 != 0) out += (hyphens ? "-" : " ") + std::string(kSmall[number % 10]);
  return out;
}

// 0 to 999 trillion in words.
inline std::string spell(int64_t number, bool british, bool hyphens) {
  if (number == 0) return "zero";
  std::string out;
  int64_t size = 1'000'000'000'000;
  for (int scale = 4; scale >= 0; --scale, size /= 1000) {
    int64_t group = number / size % 1000;
    if (group == 0) continue;
    if (!out.empty()) out += british && scale == 0 && group < 100 ? " and " : " ";
    out += spell_group(group, british, hyphens);
    if (scale > 0) out += " " + std::string(kScales[scale]);
  }
  return out;
}

// 1234567 as "1,234,567".
inline std::string group_digits(int64_t number) {
  std::string plain = std::to_string(number), out;
  for (size_t i = 0; i < plain.size(); ++i) {
    if (i > 0 && (plain.size() - i) % 3 == 0) out += ',';
    out += plain[i];
  }
  return out;
}

inline std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (char c : text) {
    if (c == ' ' || c == '-') {
      if (!words.back().empty()) words.emplace_back();
    } else {
      words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// A group of up to three digits in words [at, end), or nothing: [D hundred [and]] [tens [units]].
inline std::optional<int64_t> read_group(const std::vector<std::string>& words, size_t at,
                                         size_t end) {
  auto small = [&](size_t i) -> int64_t {
    for (int64_t n = 0; n < 20; ++n) {
      if (words[i] == kSmall[n]) return n;
    }
    return -1;
  };
  auto tens = [&](size_t i) -> int64_t {
    for (int64_t n = 2; n < 10; ++n) {
      if (words[i] == kTens[n]) return n * 10;
    }
    return -1;
  };
  int64_t value = 0;
  if (at == end) return std::nullopt;
  if (at + 1 < end && words[at + 1] == "hundred") {
    if (small(at) < 1 || small(at) > 9) return std::nullopt;
    value = small(at) * 100;
    at += 2;
    if (at == end) return value;
    if (words[at] == "and" && ++at == end) return std::nullopt;
    if (small(at) == 0) return std::nullopt;
  }
  if (end - at == 1 && small(at) >= 0) return value + small(at);
  if (end - at == 1 && tens(at) > 0) return value + tens(at);
  if (end - at == 2 && tens(at) > 0 && small(at + 1) > 0 && small(at + 1) < 10)
    return value + tens(at) + small(at + 1);
  return std::nullopt;
}

// A whole number in words, or nothing if they are no single one: groups with falling scales, the
// last one without.
inline std::optional<int64_t> read_words(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  int64_t total = 0, size = 1'000'000'000'000;
  size_t at = 0;
  bool any = false;
  for (int scale = 4; scale >= 1; --scale, size /= 1000) {
    size_t place = at;
    while (place < words.size() && words[place] != kScales[scale]) ++place;
    if (place == words.size()) continue;
    auto group = read_group(words, at, place);
    if (!group || *group == 0) return std::nullopt;
    total += *group * size;
    at = place + 1;
    any = true;
  }
  if (at == words.size()) return any ? std::optional<int64_t>(total) : std::nullopt;
  if (any && words[at] == "and" && ++at == words.size()) return std::nullopt;
  auto rest = read_group(words, at, words.size());
  if (!rest || (any && *rest == 0)) return std::nullopt;
  return total + *rest;
}

}  // namespace tallymark::test::reference
