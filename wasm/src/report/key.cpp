#include "report/key.h"

#include <unordered_map>

#include "report/names.h"

namespace tallymark {
namespace {

// FNV-1a, 64 bits: short, the same on every platform, and nothing secret hangs on it.
class Hash {
 public:
  void add(std::string_view text) {
    for (char c : text) mix(static_cast<uint8_t>(c));
    mix(0);
  }
  void add(uint64_t number) {
    for (int i = 0; i < 8; ++i) mix(static_cast<uint8_t>(number >> (8 * i)));
  }
  uint64_t value() const { return hash_; }

 private:
  void mix(uint8_t byte) { hash_ = (hash_ ^ byte) * 1099511628211ull; }
  uint64_t hash_ = 14695981039346656037ull;
};

uint64_t hash_of(const Report& report, const Finding& finding) {
  Hash hash;
  const Library& library = report.article.library;
  hash.add(code_of(finding.rule));
  for (uint32_t figure : finding.figures) {
    hash.add(report.article.document.text_of(report.article.figures[figure].span));
  }
  if (finding.claim != kNone) {
    const Claim& claim = report.claims[finding.claim];
    if (claim.entity != kNone) hash.add(library.entities[claim.entity].id);
    if (claim.measure != kNone) hash.add(library.measures[claim.measure].id);
    for (uint32_t kind : claim.event_kinds) hash.add(library.event_kinds[kind].name);
    for (uint32_t actor : claim.actors) hash.add(library.entities[actor].id);
  }
  return hash.value();
}

}  // namespace

std::vector<std::string> finding_keys(const Report& report) {
  std::unordered_map<uint64_t, uint64_t> seen;
  std::vector<std::string> keys;
  for (const Finding& finding : report.judgement.findings) {
    uint64_t value = hash_of(report, finding);
    Hash hash;
    hash.add(value);
    hash.add(seen[value]++);
    std::string key;
    for (int shift = 60; shift >= 0; shift -= 4)
      key += "0123456789abcdef"[hash.value() >> shift & 15];
    keys.push_back(key);
  }
  return keys;
}

}  // namespace tallymark
