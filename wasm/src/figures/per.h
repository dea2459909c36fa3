// "per 1,000 people", "for every 1,000 people", "/hour", "a week": the other half of a rate.
#pragma once

#include "figures/noun_phrase.h"
#include "figures/scan.h"

namespace tallymark {

struct PerHit {
  Decimal value{1};
  std::string_view unit;  // empty where it is not said
  uint32_t end = 0;       // token behind; 0 if there is no "per"
  bool is_unit = false;   // the unit is a CLDR id
};

// False where no "per" part begins at the token: a quick test, as few words begin one.
inline bool may_begin_per(const Scan& scan, uint32_t at) {
  using namespace language;
  return scan.token(at).kind != TokenKind::word ||
         scan.has(at, kPerWord | kArticle | kEveryWord | kForWord | kInWord | kOutWord);
}

// The "per" part that begins at token `at`. `article`: "a", "an" and "each" count too, as behind
// money and "times"; otherwise they do before time units alone.
PerHit read_per(Scan& scan, uint32_t at, bool article);

// CLDR id of the time unit at the token, or of the unit named there; its end.
std::string_view read_unit_id(Scan& scan, uint32_t at, bool in_digits, uint32_t& end);

}  // namespace tallymark
