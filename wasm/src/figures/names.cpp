#include "figures/names.h"

#include <algorithm>
#include <cstring>

#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

constexpr uint32_t kMostTokens = 8;  // "µg / m ³", "pounds per square inch"
constexpr uint32_t kMostBefore = 4;  // "U.S. $", "HK $"

// The text of some tokens with one space for white space and for joined hyphens, lower-cased and as
// written.
struct Phrase {
  char lower[64];
  char raw[64];
  uint32_t lower_size = 0, raw_size = 0;
  bool full = false;

  void put(std::string_view low, std::string_view as_written) {
    if (lower_size + low.size() > sizeof lower || raw_size + as_written.size() > sizeof raw) {
      full = true;
      return;
    }
    std::memcpy(lower + lower_size, low.data(), low.size());
    std::memcpy(raw + raw_size, as_written.data(), as_written.size());
    lower_size += static_cast<uint32_t>(low.size());
    raw_size += static_cast<uint32_t>(as_written.size());
  }
  std::string_view text() const { return {lower, lower_size}; }
  std::string_view written() const { return {raw, raw_size}; }
};

void append(const Scan& scan, Phrase& phrase, uint32_t i, bool first) {
  const Token& token = scan.token(i);
  if (scan.is_hyphen(i)) {
    phrase.put(" ", " ");
    return;
  }
  bool after_hyphen = !first && scan.is_hyphen(i - 1);
  if (!first && token.space_before && !after_hyphen) phrase.put(" ", " ");
  phrase.put(token.lower, scan.document.text_of(token));
}

// a < b. Most names differ in their first bytes, and a call of memcmp costs more than these.
bool sorts_before(std::string_view a, std::string_view b) {
  for (size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (a[i] != b[i]) return static_cast<uint8_t>(a[i]) < static_cast<uint8_t>(b[i]);
  }
  return a.size() < b.size();
}

// The row for the phrase: one with exactly this case, else one for any case.
template <class Row>
const Row* row_for(const Row* rows, size_t count, const Phrase& phrase, bool& goes_on) {
  const Row* end = rows + count;
  const Row* at = std::lower_bound(
      rows, end, phrase.text(),
      [](const Row& row, std::string_view text) { return sorts_before(row.phrase, text); });
  goes_on = at != end && at->phrase.substr(0, phrase.lower_size) == phrase.text();
  const Row* any = nullptr;
  for (; at != end && at->phrase == phrase.text(); ++at) {
    if (at->exact.empty())
      any = at;
    else if (at->exact == phrase.written())
      return at;
  }
  return any;
}

// Something is glued to the name: "m2x", "km5".
bool glued(const Scan& scan, uint32_t end, uint32_t limit) {
  if (end >= limit || !scan.joined(end)) return false;
  if (scan.token(end).kind == TokenKind::word) return scan.token(end).lower[0] != '\'';
  return scan.is_digits(end);
}

template <class Row>
const Row* longest(const Scan& scan, const Row* rows, size_t count, uint32_t at, uint32_t limit,
                   uint8_t refused, uint8_t needed, uint32_t& hit_end) {
  const Row* hit = nullptr;
  Phrase phrase;
  for (uint32_t i = at; i < limit && i < at + kMostTokens; ++i) {
    append(scan, phrase, i, i == at);
    if (phrase.full) break;
    bool goes_on = false;
    const Row* row = row_for(rows, count, phrase, goes_on);
    // The full stop of "5 ft 10 in." at the end belongs to the sentence.
    if (row && i > at && i + 1 == limit && scan.is(i, ".")) row = nullptr;
    if (row && !(row->rules & refused) && (row->rules & needed) == needed &&
        !glued(scan, i + 1, limit)) {
      hit = row;
      hit_end = i + 1;
    }
    if (!goes_on) break;
  }
  return hit;
}

uint32_t over_hyphen(const Scan& scan, uint32_t at, uint32_t limit) {
  return at + 1 < limit && scan.is_hyphen(at) && !scan.token(at + 1).space_before ? at + 1 : at;
}

}  // namespace

UnitHit find_unit_name(const Scan& scan, uint32_t at, bool in_digits) {
  uint32_t limit = scan.sentence_end(at > 0 ? at - 1 : at);
  UnitHit hit;
  if (at >= limit) return hit;
  at = over_hyphen(scan, at, limit);
  if (!kUnitStarts.has(scan.token(at).hash)) return hit;
  hit.name =
      longest(scan, kUnitNames, kUnitNameCount, at, limit, in_digits ? 0 : kDigitsOnly, 0, hit.end);
  return hit;
}

uint32_t over_amount_word(const Scan& scan, uint32_t at) {
  if (at == 0 || at + 1 >= scan.sentence_end(at - 1) || scan.token(at).kind != TokenKind::word ||
      !scan.token(at).space_before || !is_amount_word(scan.token(at).lower)) {
    return at;
  }
  return at + 1;
}

CurrencyHit find_currency_after(const Scan& scan, uint32_t at, bool in_digits) {
  uint32_t limit = scan.sentence_end(at > 0 ? at - 1 : at);
  CurrencyHit hit;
  if (at >= limit) return hit;
  at = over_hyphen(scan, at, limit);
  hit.begin = at;
  if (!kCurrencyStarts.has(scan.token(at).hash)) return hit;
  hit.name = longest(scan, kCurrencyNames, kCurrencyNameCount, at, limit,
                     in_digits ? 0 : kDigitsOnly, kAfter, hit.end);
  return hit;
}

CurrencyHit find_currency_before(const Scan& scan, uint32_t end) {
  CurrencyHit best;
  if (end == 0 || !kCurrencyEnds.has(scan.token(end - 1).hash)) return best;
  uint32_t first = scan.sentence_begin(end - 1);
  for (uint32_t size = 1; size <= kMostBefore && end >= first + size; ++size) {
    uint32_t at = end - size;
    if (!kCurrencyStarts.has(scan.token(at).hash)) continue;
    Phrase phrase;
    for (uint32_t i = at; i < end; ++i) append(scan, phrase, i, i == at);
    if (phrase.full) break;
    bool goes_on = false;
    const CurrencyName* row = row_for(kCurrencyNames, kCurrencyNameCount, phrase, goes_on);
    bool whole = at == first || scan.token(at).space_before ||
                 scan.token(at - 1).kind != TokenKind::word ||
                 scan.token(at).kind != TokenKind::word;
    if (row && (row->rules & kBefore) && whole) best = {row, at, end};
  }
  return best;
}

}  // namespace tallymark
